import type { Direction, LocalDate, PeriodKind, Sum } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A number that an item is measured by: where it stood, where it is to go. */
@Entity('indicator')
export class IndicatorEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('int')
  ordinal!: number;

  @Column('text', { name: 'name_ru', default: '' })
  nameRu!: string;

  @Column('text', { name: 'name_kk', default: '' })
  nameKk!: string;

  @Column('text', { name: 'unit_ru', default: '' })
  unitRu!: string;

  @Column('text', { name: 'unit_kk', default: '' })
  unitKk!: string;

  /** up or down */
  @Column('text')
  direction!: Direction;

  /** cumulative or per_period */
  @Column('text')
  sum!: Sum;

  @Column('text', { name: 'period_kind' })
  periodKind!: PeriodKind;

  @Column('numeric')
  baseline!: string;

  @Column('date', { name: 'baseline_on' })
  baselineOn!: LocalDate;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('int', { default: 1 })
  version!: number;
}
