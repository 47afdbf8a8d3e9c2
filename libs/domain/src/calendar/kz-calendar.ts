import { lawfulDaysOff } from './kz-holidays.js';
import { KZ_SOURCES } from './kz-sources.js';
import { localDate, type LocalDate } from './local-date.js';
import type { WorkCalendar } from './work-calendar.js';

export type KzDayKind = 'holiday' | 'moved' | 'working_weekend';

/** One day of a published year that is not an ordinary weekday or weekend. */
export interface KzDay {
  readonly on: LocalDate;
  readonly kind: KzDayKind;
  /** The act or publication that says so. */
  readonly source: string;
}

export interface KzYear {
  readonly year: number;
  /** False while no act or official list has been published: computed from the law. */
  readonly approved: boolean;
  readonly days: readonly KzDay[];
}

const LAW = KZ_SOURCES.law.ru;
const SWAP_2025 = KZ_SOURCES.swap2025.ru;
const LIST_2026 = KZ_SOURCES.list2026.ru;
const LAW_2027 = KZ_SOURCES.law2027.ru;

/**
 * The working calendar of Kazakhstan as published.
 *
 * Lists for 2026 printed in January 2026 name 31 August as a day off; that is
 * void since the Constitution of 2026 moved the holiday to 15 March from 2027.
 */
export const KZ_YEARS: readonly KzYear[] = [
  {
    year: 2025,
    approved: true,
    days: [
      ...days(2025, 'holiday', LAW, '01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 06-06'),
      ...days(2025, 'holiday', LAW, '07-06 08-30 10-25 12-16'),
      ...days(2025, 'moved', LAW, '03-10 03-24 03-25 07-07 09-01 10-27'),
      ...days(2025, 'moved', SWAP_2025, '01-03'),
      ...days(2025, 'working_weekend', SWAP_2025, '01-05'),
    ],
  },
  {
    year: 2026,
    approved: true,
    days: [
      ...days(2026, 'holiday', LIST_2026, '01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 05-27'),
      ...days(2026, 'holiday', LIST_2026, '07-06 10-25 12-16'),
      ...days(2026, 'moved', LIST_2026, '03-09 03-24 03-25 05-11 10-26'),
    ],
  },
  {
    year: 2027,
    approved: false,
    days: [
      ...days(2027, 'holiday', LAW_2027, '01-01 01-02 01-07 03-08 03-15 03-21 03-22 03-23 05-01 05-07 05-09'),
      ...days(2027, 'holiday', LAW_2027, '05-16 07-06 10-25 12-16'),
      ...days(2027, 'moved', LAW_2027, '01-04 03-24 05-03 05-10'),
    ],
  },
];

/** The years a calendar answers for; beyond them only Saturdays and Sundays are free. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2060;

/** Every day of those years that is not as usual, with what makes it so. */
export const KZ_DAYS: readonly KzDay[] = daysOf(KZ_YEARS);

/** Kazakhstan's calendar: published years from the data, all others by the law, which makes them estimates. */
export const KZ_CALENDAR: WorkCalendar = kzCalendar(KZ_YEARS, 'kz-2026-07-11');

/** Whether the calendar of that day is computed and may still be changed by an act. */
export function isEstimatedDay(day: LocalDate, calendar: WorkCalendar): boolean {
  return day > calendar.approvedThrough;
}

/**
 * A calendar made of published years, the law filling the others.
 *
 * @param version names the state of the data, with its date
 */
export function kzCalendar(published: readonly KzYear[], version: string): WorkCalendar {
  const daysOff = new Set<LocalDate>();
  const workingWeekends = new Set<LocalDate>();
  for (const { on, kind } of daysOf(published)) (kind === 'working_weekend' ? workingWeekends : daysOff).add(on);
  const approved = published.filter((one) => one.approved).map((one) => one.year);
  return { version, daysOff, workingWeekends, approvedThrough: localDate(`${Math.max(...approved)}-12-31`) };
}

function daysOf(published: readonly KzYear[]): KzDay[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  return years.flatMap((year) => published.find((one) => one.year === year)?.days ?? computedDays(year));
}

/** The days of a year by the law alone, as estimates; acts that swap days are not foreseen. */
export function computedDays(year: number): KzDay[] {
  const { holidays, moved } = lawfulDaysOff(year);
  return [
    ...holidays.map((on): KzDay => ({ on, kind: 'holiday', source: LAW })),
    ...moved.map((on): KzDay => ({ on, kind: 'moved', source: LAW })),
  ];
}

function days(year: number, kind: KzDayKind, source: string, monthDays: string): KzDay[] {
  return monthDays.split(' ').map((monthDay) => ({ on: localDate(`${year}-${monthDay}`), kind, source }));
}
