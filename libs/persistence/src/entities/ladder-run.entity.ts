import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type LadderRunState = 'armed' | 'held' | 'superseded' | 'cancelled' | 'done';

/** The ladder of one deadline version of one checkpoint. The row is the plan; no job waits anywhere. */
@Entity('ladder_run')
export class LadderRunEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('int', { name: 'deadline_version' })
  deadlineVersion!: number;

  @Column('uuid', { name: 'policy_id' })
  policyId!: string;

  /** The day it counts from. */
  @Column('date', { name: 'ladder_on' })
  ladderOn!: LocalDate;

  @Column('text', { default: 'armed' })
  state!: LadderRunState;

  /** Null: nothing more to come, or held. */
  @Column('timestamptz', { name: 'next_rung_at', nullable: true })
  nextRungAt!: Date | null;

  @Column('timestamptz', { name: 'armed_at' })
  armedAt!: Date;

  /** Since a report waits for review. */
  @Column('timestamptz', { name: 'held_at', nullable: true })
  heldAt!: Date | null;

  /** Working days of past reviews; escalations stand that much later. */
  @Column('int', { name: 'held_days', default: 0 })
  heldDays!: number;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
