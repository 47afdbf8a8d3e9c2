import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type BodyGroupRule = 'districts' | 'cities' | 'districts_and_cities' | 'departments';

/** Several bodies under one name: «акимы районов и городов». */
@Entity('body_group')
export class BodyGroupEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  key!: string;

  @Column('text', { name: 'name_ru' })
  nameRu!: string;

  @Column('text', { name: 'name_kk' })
  nameKk!: string;

  /** Which bodies it stands for. */
  @Column('text')
  rule!: BodyGroupRule;
}
