import type { Rating, SourceKind } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ProgressReportState = 'draft' | 'submitted' | 'withdrawn' | 'returned' | 'accepted';

/** What an agency says it has done for one checkpoint. */
@Entity('progress_report')
export class ProgressReportEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  /** On whose behalf. */
  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text', { default: 'draft' })
  state!: ProgressReportState;

  @Column('text', { default: '' })
  text!: string;

  @Column('int', { default: 0 })
  percent!: number;

  @Column('text', { name: 'delay_reason', default: '' })
  delayReason!: string;

  @Column('text', { name: 'next_step', default: '' })
  nextStep!: string;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decision_reason', default: '' })
  decisionReason!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('int', { default: 1 })
  version!: number;

  /** The seat in which it was handed in. */
  @Column('uuid', { name: 'submitted_seat_id', nullable: true })
  submittedSeatId!: string | null;

  /** The agency's own rating, given when it hands in. */
  @Column('text', { name: 'self_rating', nullable: true })
  selfRating!: Rating | null;

  @Column('text', { name: 'self_rating_words', default: '' })
  selfRatingWords!: string;

  /** The coordinator's rating of the same work, given with the decision. */
  @Column('text', { nullable: true })
  verdict!: Rating | null;

  /** What the verdict rests on. */
  @Column('text', { name: 'verdict_source', nullable: true })
  verdictSource!: SourceKind | null;

  @Column('uuid', { name: 'verdict_evidence_id', nullable: true })
  verdictEvidenceId!: string | null;

  @Column('text', { name: 'verdict_source_words', default: '' })
  verdictSourceWords!: string;

  /** The word forms that the search looks at; the database keeps them. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  words!: string | null;
}
