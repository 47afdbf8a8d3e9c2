import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type PersonLocale = 'kk' | 'ru' | 'en';

/** Somebody who signs in or receives letters. */
@Entity('person')
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** Lower case; the sign-in name. */
  @Column('text')
  email!: string;

  @Column('text', { name: 'name_ru' })
  nameRu!: string;

  @Column('text', { name: 'name_kk' })
  nameKk!: string;

  @Column('text', { default: 'ru' })
  locale!: PersonLocale;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('int', { default: 1 })
  version!: number;
}
