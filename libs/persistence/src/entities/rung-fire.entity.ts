import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type RungFireOutcome =
  | 'sent'
  | 'collapsed'
  | 'suppressed_closed'
  | 'suppressed_superseded'
  | 'suppressed_review'
  | 'suppressed_stopped'
  | 'no_recipient';

/** The memory of one firing: the constraint, not the code, keeps a second one from happening. */
@Entity('rung_fire')
export class RungFireEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'run_id' })
  runId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('int', { name: 'deadline_version' })
  deadlineVersion!: number;

  @Column('text', { name: 'rung_key' })
  rungKey!: string;

  @Column('int', { default: 0 })
  occurrence!: number;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'fired_at' })
  firedAt!: Date;

  @Column('text')
  outcome!: RungFireOutcome;

  /** Who was told, which seat was empty, why collapsed. */
  @Column('jsonb', { default: {} })
  detail!: unknown;
}
