import { addDays, isWorkingDay, KZ_CALENDAR, KZ_YEARS, localDate, type WorkCalendar } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** The years whose days can be counted by subtraction; beyond them a deadline is refused. */
const FIRST_DAY = localDate('2020-01-01');
const LAST_DAY = localDate('2040-12-31');

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
  const sources = new Map(KZ_YEARS.flatMap((year) => year.days.map((day) => [day.on, day.source] as const)));
  const days = [
    ...[...KZ_CALENDAR.daysOff].map((day) => ({ day, kind: 'day_off' })),
    ...[...KZ_CALENDAR.workingWeekends].map((day) => ({ day, kind: 'working_weekend' })),
  ];
  await tx.query(
    `INSERT INTO work_calendar_day (calendar_id, day, kind, note)
     SELECT $1, day, kind, note FROM unnest($2::date[], $3::text[], $4::text[]) AS t (day, kind, note)`,
    [calendar!.id, days.map((d) => d.day), days.map((d) => d.kind), days.map((d) => sources.get(d.day) ?? '')],
  );
  await fillWorkingDays(tx, KZ_CALENDAR);
}

/** Writes every day with its running number of working days, anew. */
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
  await tx.query('DELETE FROM working_day');
  await tx.query(
    `INSERT INTO working_day (day, is_working, ordinal)
     SELECT * FROM unnest($1::date[], $2::boolean[], $3::int[])`,
    [days, working, ordinals],
  );
}
