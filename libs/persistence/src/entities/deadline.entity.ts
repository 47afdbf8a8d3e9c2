import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Every date a checkpoint ever had, with its words, reason and authority; versions are never deleted. */
@Entity('deadline')
export class DeadlineEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('int')
  version!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  rule!: string;

  @Column('text', { default: '' })
  words!: string;

  /** The day relative words count from. */
  @Column('date', { name: 'base_on' })
  baseOn!: LocalDate;

  /** The date the words mean. */
  @Column('date', { name: 'unrolled_on' })
  unrolledOn!: LocalDate;

  @Column('text')
  roll!: string;

  /** The same, on a working day. */
  @Column('date', { name: 'due_on' })
  dueOn!: LocalDate;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('date', { name: 'inner_on', nullable: true })
  innerOn!: LocalDate | null;

  /** As somebody named it, where a calendar has moved it; null: it stands as it was named. */
  @Column('date', { name: 'inner_named_on', nullable: true })
  innerNamedOn!: LocalDate | null;

  @Column('text', { name: 'calendar_version' })
  calendarVersion!: string;

  /** Why this day. */
  @Column('jsonb', { default: [] })
  steps!: unknown;

  @Column('text', { default: '' })
  reason!: string;

  /** Who may set it: number and date of the decision. */
  @Column('text', { default: '' })
  authority!: string;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt!: Date | null;
}
