import {
  addDays,
  computedDays,
  dayOfWeek,
  instantAt,
  isWorkingDay,
  kzCalendar,
  KZ_CALENDAR,
  KZ_YEARS,
  localDate,
  localDateOf,
  localTimeOf,
  nextWindow,
  rollToWorkingDay,
  rungInstant,
  type KzDay,
  type KzYear,
  type LocalDate,
  type Rung,
  type WorkCalendar,
} from '@zholdau/domain';

const HOURS = { start: '09:00', end: '18:30' };
const WINDOW = { start: '09:00', end: '18:00' };
const TARGETS = ['executor'] as const;
const RUNGS: readonly Rung[] = [
  { key: 'before-5', offset: -5, targets: TARGETS },
  { key: 'on', offset: 0, targets: TARGETS },
  { key: 'after-3', offset: 3, targets: TARGETS },
  { key: 'before-7d', offset: -7, unit: 'calendar_days', targets: TARGETS },
  { key: 'after-4h', offset: 4, unit: 'working_hours', targets: TARGETS },
];
/** Years that nobody has published: the law alone fills them. */
const COMPUTED = [2024, 2028, 2029, 2030, 2032];
/** Invented acts: each takes a weekday off and works a Saturday or a Sunday for it. */
const INVENTED = 60;
/** Where the country changed its clocks, leap days, ends of years. */
const BORDERS = [
  '2023-12-31 2024-01-01 2024-02-28 2024-02-29 2024-03-01 2024-03-02 2024-03-03 2024-03-04 2024-12-31',
  '2025-01-01 2025-12-31 2026-01-01 2026-12-31 2027-01-01 2028-02-28 2028-02-29 2028-03-01 2032-02-29 2099-12-31',
];

/**
 * Every day on which instants go wrong elsewhere, with everything that is counted from it: one line a day. The text is
 * the same on every machine, in every zone of the process and with every release of the time-zone data.
 */
export function goldenInstants(): string {
  const published = KZ_YEARS.flatMap(({ days }) => days);
  const computed = COMPUTED.flatMap((year) => computedDays(year));
  const invented = inventedDays();
  const made = kzCalendar([...KZ_YEARS, { year: 2031, approved: true, days: invented }], 'invented');
  return [
    ...section('published', published, KZ_CALENDAR),
    ...section('computed', computed, KZ_CALENDAR),
    ...section('invented', invented, made),
    ...BORDERS.flatMap((line) => line.split(' ')).map((day) => lineOf('border', localDate(day), KZ_CALENDAR)),
    '',
  ].join('\n');
}

/** The day, and the days before and after it. */
function section(name: string, days: KzYear['days'], calendar: WorkCalendar): string[] {
  const near = days.flatMap(({ on }) => [addDays(on, -1), on, addDays(on, 1)]);
  return [...new Set(near)].sort().map((day) => lineOf(name, day, calendar));
}

function lineOf(name: string, day: LocalDate, calendar: WorkCalendar): string {
  const due = rollToWorkingDay(day, 'previous', calendar);
  const days = { ladderOn: day, calendar, hours: HOURS };
  const dueAt = instantAt(due, HOURS.end);
  const night = instantAt(day, '23:30');
  return [
    name,
    day,
    isWorkingDay(day, calendar) ? 'worked' : 'free',
    `next ${rollToWorkingDay(day, 'next', calendar)}`,
    `due ${dueAt.toISOString()} = ${localDateOf(dueAt)} ${localTimeOf(dueAt)}`,
    `night ${night.toISOString()} = ${localDateOf(night)} ${localTimeOf(night)}`,
    `letter ${nextWindow(night, calendar, WINDOW).toISOString()}`,
    ...RUNGS.map((rung) => `${rung.key} ${rungInstant(rung, 0, days).at.toISOString()}`),
  ].join(' | ');
}

/** A year of many exchanges, from a fixed row of numbers. */
function inventedDays(): KzDay[] {
  const days = new Map<LocalDate, KzDay['kind']>();
  for (let n = 0; n < INVENTED; n += 1) {
    const start = addDays(localDate('2031-01-06'), (n * 7919) % 350);
    const monday = addDays(start, 1 - dayOfWeek(start));
    days.set(addDays(monday, n % 5), 'moved');
    days.set(addDays(monday, 5 + (n % 2)), 'working_weekend');
  }
  return [...days].map(([on, kind]) => ({ on, kind, source: 'invented' }));
}
