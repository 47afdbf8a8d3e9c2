import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The value planned for one period of an indicator. */
@Entity('indicator_plan')
export class IndicatorPlanEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  /** 2026-11, 2026-Q4, 2026-H2 or 2026. */
  @Column('text')
  period!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: LocalDate;

  @Column('numeric')
  value!: string;
}
