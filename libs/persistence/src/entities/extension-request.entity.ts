import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ExtensionRequestState = 'pending' | 'granted' | 'refused' | 'withdrawn' | 'recorded' | 'lapsed';
export type ExtensionRequestDecider = 'coordinator' | 'chief_of_staff' | 'akim' | 'leadership' | 'above';

/** The lead asks whoever gave the task for a later date of one checkpoint. */
@Entity('extension_request')
export class ExtensionRequestEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('text', { default: 'pending' })
  state!: ExtensionRequestState;

  /** In force when it was asked. */
  @Column('date', { name: 'due_on' })
  dueOn!: LocalDate;

  @Column('date', { name: 'wanted_on' })
  wantedOn!: LocalDate;

  @Column('text')
  reason!: string;

  @Column('text', { name: 'evidence_text' })
  evidenceText!: string;

  /** Whom the letter names. */
  @Column('text')
  addressee!: string;

  /** Who decides here, or above. */
  @Column('text')
  decider!: ExtensionRequestDecider;

  @Column('boolean')
  late!: boolean;

  @Column('boolean', { name: 'over_limit' })
  overLimit!: boolean;

  @Column('boolean', { name: 'after_due' })
  afterDue!: boolean;

  @Column('uuid', { name: 'asked_by' })
  askedBy!: string;

  @Column('uuid', { name: 'asked_seat_id' })
  askedSeatId!: string;

  /** The holder of that seat, where the asker stood in for them. */
  @Column('uuid', { name: 'asked_for', nullable: true })
  askedFor!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('uuid', { name: 'decided_seat_id', nullable: true })
  decidedSeatId!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decision_reason', default: '' })
  decisionReason!: string;

  /** Above the region. */
  @Column('text', { name: 'decision_body', default: '' })
  decisionBody!: string;

  @Column('text', { name: 'decision_number', default: '' })
  decisionNumber!: string;

  @Column('date', { name: 'decision_on', nullable: true })
  decisionOn!: LocalDate | null;

  /** The new date. */
  @Column('date', { name: 'granted_on', nullable: true })
  grantedOn!: LocalDate | null;

  /** That it made. */
  @Column('int', { name: 'deadline_version', nullable: true })
  deadlineVersion!: number | null;

  @Column('int', { default: 1 })
  version!: number;
}
