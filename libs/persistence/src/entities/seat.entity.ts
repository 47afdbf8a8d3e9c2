import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type SeatKind =
  | 'coordinator'
  | 'head'
  | 'executor'
  | 'staff'
  | 'curator'
  | 'chief_of_staff'
  | 'akim'
  | 'deputy'
  | 'auditor'
  | 'administrator';

/** A post that is held by one person at a time; what it may do follows from its kind. */
@Entity('seat')
export class SeatEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** Head, executor and staff sit in a body. */
  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  /** A deputy's own district. */
  @Column('uuid', { name: 'district_id', nullable: true })
  districtId!: string | null;

  @Column('text')
  kind!: SeatKind;

  @Column('text', { name: 'title_ru' })
  titleRu!: string;

  @Column('text', { name: 'title_kk' })
  titleKk!: string;

  @Column('text', { name: 'title_en' })
  titleEn!: string;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
