import {
  addDays,
  isWorkingDay,
  KZ_CALENDAR,
  KZ_DAYS,
  KZ_YEARS,
  localDate,
  type DaySort,
  type LocalDate,
  type WorkCalendar,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** The years whose days can be counted by subtraction; beyond them a deadline is refused. */
const FIRST_DAY = localDate('2020-01-01');
const LAST_DAY = localDate('2040-12-31');

const SORTS = { holiday: 'holiday', moved: 'moved', working_weekend: 'worked' } as const;

/**
 * Brings the working calendar of Kazakhstan into an installation that has none.
 * It is reference data, so it comes with the migrations and not with a seed.
 */
export async function installWorkCalendar(tx: EntityManager): Promise<void> {
  const [present] = await tx.query<{ id: string }[]>('SELECT id FROM work_calendar LIMIT 1');
  if (present) return;
  const [calendar] = await tx.query<{ id: string }[]>(
    `INSERT INTO work_calendar (version, source, approved_through, active) VALUES ($1, $2, $3, true) RETURNING id`,
    [KZ_CALENDAR.version, KZ_YEARS[1]!.days[0]!.source, KZ_CALENDAR.approvedThrough],
  );
  const published = new Set(KZ_YEARS.map(({ year }) => String(year)));
  await insertCalendarDays(
    tx,
    calendar!.id,
    KZ_DAYS.map(({ on, kind, source }) => ({
      day: on,
      sort: SORTS[kind],
      note: published.has(on.slice(0, 4)) ? source : '',
    })),
  );
  await fillWorkingDays(tx, KZ_CALENDAR);
}

/** A day of an edition that is not as usual. */
export interface CalendarDay {
  readonly day: LocalDate;
  readonly sort: DaySort;
  /** The act or publication that says so. */
  readonly note: string;
}

/** Writes the days of an edition. A weekday that is worked is an ordinary day and has no row. */
export async function insertCalendarDays(
  tx: EntityManager,
  calendarId: string,
  days: readonly CalendarDay[],
): Promise<void> {
  await tx.query(
    `INSERT INTO work_calendar_day (calendar_id, day, kind, sort, note)
     SELECT $1, day, CASE sort WHEN 'worked' THEN 'working_weekend' ELSE 'day_off' END, sort, note
     FROM unnest($2::date[], $3::text[], $4::text[]) AS t (day, sort, note)
     WHERE sort <> 'worked' OR extract(isodow FROM day) >= 6`,
    [calendarId, days.map((d) => d.day), days.map((d) => d.sort), days.map((d) => d.note)],
  );
}

/** Writes every day with its running number of working days, anew; days that stay as they were are left alone. */
export async function fillWorkingDays(tx: EntityManager, calendar: WorkCalendar): Promise<void> {
  const days: string[] = [];
  const working: boolean[] = [];
  const ordinals: number[] = [];
  let ordinal = 0;
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    const isWorking = isWorkingDay(day, calendar);
    if (isWorking) ordinal += 1;
    days.push(day);
    working.push(isWorking);
    ordinals.push(ordinal);
  }
  await tx.query(
    `INSERT INTO working_day AS w (day, is_working, ordinal)
     SELECT * FROM unnest($1::date[], $2::boolean[], $3::int[])
     ON CONFLICT (day) DO UPDATE SET is_working = excluded.is_working, ordinal = excluded.ordinal
       WHERE (w.is_working, w.ordinal) IS DISTINCT FROM (excluded.is_working, excluded.ordinal)`,
    [days, working, ordinals],
  );
}
