import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An oblast or a city of republican significance; every row of the system belongs to one. */
@Entity('region')
export class RegionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Nine digits of the classifier of territories. */
  @Column('text')
  kato!: string;

  @Column('text', { name: 'name_ru' })
  nameRu!: string;

  @Column('text', { name: 'name_kk' })
  nameKk!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;
}
