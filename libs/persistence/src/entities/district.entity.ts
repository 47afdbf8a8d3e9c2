import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type DistrictKind = 'district' | 'city';

/** A district or a city of oblast significance. */
@Entity('district')
export class DistrictEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  kato!: string;

  @Column('text')
  kind!: DistrictKind;

  @Column('text', { name: 'name_ru' })
  nameRu!: string;

  @Column('text', { name: 'name_kk' })
  nameKk!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;
}
