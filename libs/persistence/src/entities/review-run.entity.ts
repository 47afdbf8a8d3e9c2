import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ReviewSubject = 'report' | 'extension';

/** The ladder against whoever must answer a report or a request for a later date. */
@Entity('review_run')
export class ReviewRunEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('text')
  subject!: ReviewSubject;

  /** The report or the request. */
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  /** Who must answer. */
  @Column('text')
  decider!: string;

  @Column('uuid', { name: 'policy_id' })
  policyId!: string;

  /** The day it counts from. */
  @Column('date', { name: 'asked_on' })
  askedOn!: LocalDate;

  @Column('text', { default: 'armed' })
  state!: 'armed' | 'done';

  @Column('timestamptz', { name: 'next_rung_at', nullable: true })
  nextRungAt!: Date | null;

  @Column('timestamptz', { name: 'armed_at' })
  armedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
