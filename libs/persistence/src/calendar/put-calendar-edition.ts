import type { CalendarChange, LocalDate, WorkCalendar } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import { fillWorkingDays, insertCalendarDays } from './install-work-calendar.js';

/** The act that changes the calendar. */
export interface CalendarAct {
  readonly number: string;
  readonly on: LocalDate;
  readonly title: string;
}

export interface NewCalendarEdition {
  readonly calendar: WorkCalendar;
  readonly change: CalendarChange;
  readonly act: CalendarAct;
  /** The act in words, as it stands beside each day it changed. */
  readonly source: string;
  readonly createdBy: string;
  /** Dates that it moves. */
  readonly moved: number;
}

/**
 * Puts a new edition of the calendar into force; the old one stays as a record. Runs with the engine's rights, while
 * nobody else changes the calendar.
 *
 * @returns the id of the edition
 */
export async function putCalendarEdition(engine: EntityManager, edition: NewCalendarEdition): Promise<string> {
  const { calendar, change, act, source, createdBy, moved } = edition;
  const [[before]] = await engine.query<[{ id: string }[], number]>(
    'UPDATE work_calendar SET active = false WHERE active RETURNING id',
  );
  const [made] = await engine.query<{ id: string }[]>(
    `INSERT INTO work_calendar (version, source, approved_through, active, created_at, act_number, act_on, act_title, changes,
                                created_by, moved)
     VALUES ($1, $2, $3, true, (SELECT zholdau_now()), $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      calendar.version,
      source,
      calendar.approvedThrough,
      act.number,
      act.on,
      act.title,
      JSON.stringify(change.days),
      createdBy,
      moved,
    ],
  );
  const changed = change.days.map(({ on }) => on);
  await engine.query(
    `INSERT INTO work_calendar_day (calendar_id, day, kind, sort, note)
     SELECT $1, day, kind, sort, note FROM work_calendar_day WHERE calendar_id = $2 AND day <> ALL($3::date[])`,
    [made!.id, before!.id, changed],
  );
  await insertCalendarDays(
    engine,
    made!.id,
    change.days.map(({ on, sort }) => ({ day: on, sort, note: source })),
  );
  await fillWorkingDays(engine, calendar);
  return made!.id;
}
