import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an approved version contained of one item, word for word. */
@Entity('plan_version_item')
export class PlanVersionItemEntity {
  @PrimaryColumn('uuid', { name: 'plan_version_id' })
  planVersionId!: string;

  @PrimaryColumn('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  number!: string;

  @Column('int')
  ordinal!: number;

  @Column('text', { name: 'title_ru' })
  titleRu!: string;

  @Column('text', { name: 'title_kk' })
  titleKk!: string;

  @Column('text', { name: 'completion_form_ru' })
  completionFormRu!: string;

  @Column('text', { name: 'completion_form_kk' })
  completionFormKk!: string;

  @Column('text')
  level!: string;

  /** Number of the directive. */
  @Column('text')
  section!: string;

  @Column('text', { name: 'deadline_words' })
  deadlineWords!: string;

  @Column('date', { name: 'due_on', array: true })
  dueOn!: LocalDate[];

  @Column('uuid', { name: 'lead_body_id' })
  leadBodyId!: string;

  @Column('uuid', { name: 'co_body_ids', array: true })
  coBodyIds!: string[];
}
