import type { DaySort, LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type WorkCalendarDayKind = 'day_off' | 'working_weekend';

/** A day that differs from the plain week: a weekday off or a working weekend. */
@Entity('work_calendar_day')
export class WorkCalendarDayEntity {
  @PrimaryColumn('uuid', { name: 'calendar_id' })
  calendarId!: string;

  @PrimaryColumn('date')
  day!: LocalDate;

  /** Day_off or working_weekend. */
  @Column('text')
  kind!: WorkCalendarDayKind;

  /** A holiday, a day off moved here, a day that is worked. */
  @Column('text', { default: 'holiday' })
  sort!: DaySort;

  /** Holiday, transfer, the act. */
  @Column('text', { default: '' })
  note!: string;
}
