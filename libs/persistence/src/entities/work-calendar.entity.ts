import type { DayChange, LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One edition of the working calendar of the country; the active one decides which day is a working day. */
@Entity('work_calendar')
export class WorkCalendarEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** For people: 2026-07. */
  @Column('text')
  version!: string;

  /** The act that the days come from. */
  @Column('text')
  source!: string;

  /** Later days follow the law's rule and are marked estimated. */
  @Column('date', { name: 'approved_through' })
  approvedThrough!: LocalDate;

  @Column('boolean', { default: false })
  active!: boolean;

  /** Of the change that made this edition; empty: the first one. */
  @Column('text', { name: 'act_number', default: '' })
  actNumber!: string;

  @Column('date', { name: 'act_on', nullable: true })
  actOn!: LocalDate | null;

  @Column('text', { name: 'act_title', default: '' })
  actTitle!: string;

  /** The days it changed, with what they became. */
  @Column('jsonb', { default: [] })
  changes!: DayChange[];

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  /** Dates that it moved. */
  @Column('int', { default: 0 })
  moved!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
