import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a report says of one period of an indicator; a fact when the report is accepted. */
@Entity('indicator_fact')
export class IndicatorFactEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Column('text')
  period!: string;

  @Column('numeric')
  value!: string;
}
