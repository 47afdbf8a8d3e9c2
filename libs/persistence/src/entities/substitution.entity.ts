import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The person who stands in for the holder of a seat between two days, both inclusive. */
@Entity('substitution')
export class SubstitutionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  /** The substitute. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: LocalDate;

  @Column('date', { name: 'to_on' })
  toOn!: LocalDate;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { name: 'set_by', nullable: true })
  setBy!: string | null;

  @Column('timestamptz', { name: 'set_at', nullable: true })
  setAt!: Date | null;

  @Column('text', { default: '' })
  reason!: string;

  /** Number and date of the order it rests on. */
  @Column('text', { name: 'order_number', default: '' })
  orderNumber!: string;

  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;
}
