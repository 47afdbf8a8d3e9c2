import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type CheckpointState =
  | 'draft'
  | 'assigned'
  | 'in_work'
  | 'submitted'
  | 'returned'
  | 'disputed'
  | 'accepted'
  | 'removal_pending'
  | 'off_control'
  | 'cancelled'
  | 'replaced';

/** One period of one item: its own due date, state, report, acceptance and ladder. */
@Entity('checkpoint')
export class CheckpointEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('int')
  ordinal!: number;

  /** 2026-Q4, 2026-11, or empty for a one-off item. */
  @Column('text', { default: '' })
  period!: string;

  @Column('text', { default: 'draft' })
  state!: CheckpointState;

  /** The deadline in force. */
  @Column('int', { name: 'deadline_version', default: 1 })
  deadlineVersion!: number;

  /** The first date ever set; never changes. */
  @Column('date', { name: 'original_due_on', nullable: true })
  originalDueOn!: LocalDate | null;

  /** Outer date in force; null: no date yet. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: LocalDate | null;

  /** End of that working day. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  /** Earlier date of the region; null: the same. */
  @Column('date', { name: 'inner_on', nullable: true })
  innerOn!: LocalDate | null;

  /** The day the ladder runs on: the inner date, else the outer. */
  @Column('date', { name: 'ladder_on', nullable: true })
  ladderOn!: LocalDate | null;

  /** Beyond the approved calendar. */
  @Column('boolean', { default: false })
  estimated!: boolean;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  /** Of the report now under review, or of the accepted one. */
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  /** Since when a dispute holds it; null: none does. */
  @Column('timestamptz', { name: 'disputed_at', nullable: true })
  disputedAt!: Date | null;

  /** Times of disputes that were settled, as ISO texts. */
  @Column('jsonb', { name: 'dispute_times', default: [] })
  disputeTimes!: { from: string; to: string }[];

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  /** Accepted, off control, cancelled or replaced. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** Work done by the last report. */
  @Column('int', { default: 0 })
  percent!: number;

  @Column('int', { default: 0 })
  returns!: number;

  /** How often its date moved after it had passed. */
  @Column('int', { name: 'late_extensions', default: 0 })
  lateExtensions!: number;

  /** Versions of its date that a change of the calendar made. */
  @Column('int', { name: 'calendar_moves', default: 0 })
  calendarMoves!: number;

  @Column('int', { default: 1 })
  version!: number;

  /** Of the item; the database copies it. */
  @Column({ type: 'uuid', name: 'lead_body_id', insert: false, update: false })
  leadBodyId!: string;

  /** Of the item; the database copies it. */
  @Column({ type: 'uuid', name: 'directive_id', insert: false, update: false })
  directiveId!: string;

  /** Of the item; the database copies it. */
  @Column({ type: 'uuid', name: 'curator_seat_id', nullable: true, insert: false, update: false })
  curatorSeatId!: string | null;

  /** Place of the item in the plan; the database copies it. */
  @Column({ type: 'int', name: 'item_ordinal', insert: false, update: false })
  itemOrdinal!: number;

  /** Working days after the due date in which returned reports lay with the reviewer; the database counts them. */
  @Column({ type: 'int', name: 'reviewed_days', default: 0, insert: false, update: false })
  reviewedDays!: number;
}
