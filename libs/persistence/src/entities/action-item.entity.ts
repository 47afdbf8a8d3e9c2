import type { EvidenceSort, LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ActionItemLevel = 'special' | 'control' | 'working';
export type ActionItemOrigin =
  'president' | 'administration' | 'government' | 'akim' | 'maslikhat' | 'party' | 'meeting' | 'own';
export type ActionItemRoll = 'previous' | 'next' | 'none';
export type ActionItemStatus =
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

/** One row of the plan. Its status is derived from its checkpoints; its executors' ids are copied here for row security. */
@Entity('action_item')
export class ActionItemEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  /** The version that brought it in. */
  @Column('uuid', { name: 'plan_version_id' })
  planVersionId!: string;

  @Column('uuid', { name: 'directive_id' })
  directiveId!: string;

  /** Set for a sub-item. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The number in the act, else the normalised title. */
  @Column('text', { name: 'external_key' })
  externalKey!: string;

  @Column('text')
  number!: string;

  /** Place in the plan. */
  @Column('int')
  ordinal!: number;

  @Column('text', { name: 'title_ru', default: '' })
  titleRu!: string;

  @Column('text', { name: 'title_kk', default: '' })
  titleKk!: string;

  @Column('text', { name: 'completion_form_ru', default: '' })
  completionFormRu!: string;

  @Column('text', { name: 'completion_form_kk', default: '' })
  completionFormKk!: string;

  @Column('text', { default: 'control' })
  level!: ActionItemLevel;

  @Column('text', { default: 'president' })
  origin!: ActionItemOrigin;

  @Column('text', { default: 'previous' })
  roll!: ActionItemRoll;

  @Column('text', { name: 'deadline_words_ru', default: '' })
  deadlineWordsRu!: string;

  @Column('text', { name: 'deadline_words_kk', default: '' })
  deadlineWordsKk!: string;

  @Column('text', { name: 'deadline_kind' })
  deadlineKind!: string;

  @Column('text', { name: 'deadline_rule' })
  deadlineRule!: string;

  @Column('text', { default: 'draft' })
  status!: ActionItemStatus;

  @Column('uuid', { name: 'lead_body_id' })
  leadBodyId!: string;

  /** Lead and co-executors. */
  @Column('uuid', { name: 'body_ids', array: true })
  bodyIds!: string[];

  /** Staff the item is handed to. */
  @Column('uuid', { name: 'delegate_ids', array: true, default: [] })
  delegateIds!: string[];

  @Column('uuid', { name: 'curator_seat_id', nullable: true })
  curatorSeatId!: string | null;

  /** «ДСП»: number, date, body and due date only. */
  @Column('boolean', { default: false })
  restricted!: boolean;

  /** A curator's words why it is under threat. */
  @Column('text', { nullable: true })
  threat!: string | null;

  /** Whether there are such words; the database keeps it. */
  @Column({ type: 'boolean', insert: false, update: false })
  threatened!: boolean;

  /** Sorts of evidence the item itself demands; null: as its completion form and the settings say. */
  @Column('text', { name: 'demanded_sorts', array: true, nullable: true })
  demandedSorts!: EvidenceSort[] | null;

  /** Amount in million tenge and source, as in the plan. */
  @Column('jsonb', { nullable: true })
  financing!: unknown | null;

  /** File, sheet and row it came from. */
  @Column('jsonb', { nullable: true })
  source!: unknown | null;

  /** The checkpoint that matters now: the first open one, else the last. This and what follows is kept by the database. */
  @Column('uuid', { name: 'checkpoint_id', nullable: true })
  checkpointId!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: LocalDate | null;

  @Column('int', { default: 0 })
  percent!: number;

  /** Work done by the accepted facts of its indicators; null where it has none. */
  @Column('int', { name: 'indicator_percent', nullable: true })
  indicatorPercent!: number | null;

  @Column('int', { name: 'checkpoints_total', default: 0 })
  checkpointsTotal!: number;

  @Column('int', { name: 'checkpoints_done', default: 0 })
  checkpointsDone!: number;

  /** The condition while nothing is overdue or at risk. */
  @Column('text', { default: 'no_date' })
  standing!: string;

  /** Overdue after this instant. */
  @Column('timestamptz', { name: 'overdue_from', nullable: true })
  overdueFrom!: Date | null;

  /** There is work that was not handed in. */
  @Column('boolean', { default: false })
  undone!: boolean;

  /** First due date of such work with less than half done. */
  @Column('date', { name: 'risk_on', nullable: true })
  riskOn!: LocalDate | null;

  /** First due date of a returned report. */
  @Column('date', { name: 'returned_on', nullable: true })
  returnedOn!: LocalDate | null;

  @Column('int', { default: 1 })
  version!: number;

  /** When it came into force; a draft is given to nobody. The database keeps it. */
  @Column({ type: 'timestamptz', name: 'given_at', nullable: true, insert: false, update: false })
  givenAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  /** The word forms that the search looks at; the database keeps them. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  words!: string | null;
}
