import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type PlanChangeKind = 'change' | 'drop';

/** A change of a plan that waits for the act. */
@Entity('plan_change')
export class PlanChangeEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'plan_version_id' })
  planVersionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('text')
  kind!: PlanChangeKind;

  /** Field, before, after. */
  @Column('jsonb', { default: [] })
  changes!: unknown;

  /** The row of a file that says so. */
  @Column('uuid', { name: 'import_row_id', nullable: true })
  importRowId!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;

  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
}
