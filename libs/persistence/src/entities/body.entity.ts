import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type BodyKind =
  | 'akim_office'
  | 'department'
  | 'district_akimat'
  | 'city_akimat'
  | 'rural_akimat'
  | 'territorial_department'
  | 'company'
  | 'association';

/** Whoever an item can name: a department, an akimat, a territorial department, a company. */
@Entity('body')
export class BodyEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** Set for the akimat of a district or city. */
  @Column('uuid', { name: 'district_id', nullable: true })
  districtId!: string | null;

  @Column('text')
  kind!: BodyKind;

  @Column('text', { name: 'name_ru' })
  nameRu!: string;

  @Column('text', { name: 'name_kk' })
  nameKk!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('text', { name: 'short_ru' })
  shortRu!: string;

  @Column('text', { name: 'short_kk' })
  shortKk!: string;

  /** False: takes part by agreement. */
  @Column('boolean', { default: true })
  subordinate!: boolean;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: LocalDate | null;

  /** Last day the body existed under this name. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: LocalDate | null;

  @Column('int', { default: 1 })
  version!: number;
}
