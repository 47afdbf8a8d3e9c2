import { addDays, dateOf, dayOfWeek, localDate, type LocalDate } from './local-date.js';

/** A day off by law that falls on the same day each year. */
export interface KzHoliday {
  readonly month: number;
  readonly day: number;
  /** Name as in the law, in Russian. */
  readonly name: string;
  /** Whether a holiday on a Saturday or Sunday gives the next working day off. */
  readonly moves: boolean;
  readonly fromYear?: number;
  readonly toYear?: number;
}

/**
 * The holidays of Kazakhstan with the years in which each is one.
 *
 * Source: Law of 13.12.2001 № 267-II «О праздниках в Республике Казахстан»
 * (adilet.zan.kz Z010000267_), art. 3–5 in the editions of 2022 and 2026. The
 * Constitution in force from July 2026 moves Constitution Day from 30 August to
 * 15 March: 30 August was a holiday for the last time in 2025, 15 March is one
 * for the first time in 2027. Orthodox Christmas and Kurban Ait do not move.
 */
export const KZ_HOLIDAYS: readonly KzHoliday[] = [
  { month: 1, day: 1, name: 'Новый год', moves: true },
  { month: 1, day: 2, name: 'Новый год', moves: true },
  { month: 1, day: 7, name: 'Православное Рождество', moves: false },
  { month: 3, day: 8, name: 'Международный женский день', moves: true },
  { month: 3, day: 15, name: 'День Конституции', moves: true, fromYear: 2027 },
  { month: 3, day: 21, name: 'Наурыз мейрамы', moves: true },
  { month: 3, day: 22, name: 'Наурыз мейрамы', moves: true },
  { month: 3, day: 23, name: 'Наурыз мейрамы', moves: true },
  { month: 5, day: 1, name: 'Праздник единства народа Казахстана', moves: true },
  { month: 5, day: 7, name: 'День защитника Отечества', moves: true },
  { month: 5, day: 9, name: 'День Победы', moves: true },
  { month: 7, day: 6, name: 'День Столицы', moves: true },
  { month: 8, day: 30, name: 'День Конституции', moves: true, toYear: 2025 },
  { month: 10, day: 25, name: 'День Республики', moves: true, fromYear: 2022 },
  { month: 12, day: 1, name: 'День Первого Президента', moves: true, toYear: 2021 },
  { month: 12, day: 16, name: 'День Независимости', moves: true },
  { month: 12, day: 17, name: 'День Независимости', moves: true, toYear: 2021 },
];

/**
 * The days of a year that the law frees: the holidays, and for each movable one
 * on a weekend the next day that is neither weekend nor holiday nor already
 * taken. Swaps by an act of the Government are not in the law and not here.
 *
 * @returns both ascending; `holidays` holds those on weekends too
 */
export function lawfulDaysOff(year: number): { readonly holidays: LocalDate[]; readonly moved: LocalDate[] } {
  const valid = KZ_HOLIDAYS.filter(
    ({ fromYear, toYear }) => (fromYear ?? year) <= year && year <= (toYear ?? year),
  ).map(({ month, day, moves }) => ({ on: dateOf(year, month, day), moves }));
  const holidays = [...valid.map(({ on }) => on), ...kurbanAitIn(year)];
  const taken = new Set(holidays);
  const moved: LocalDate[] = [];
  for (const { on } of valid.filter(({ on, moves }) => moves && isWeekend(on))) {
    const day = firstFreeDayAfter(on, taken);
    taken.add(day);
    moved.push(day);
  }
  return { holidays: [...new Set(holidays)].sort(), moved: moved.sort() };
}

/** First days of Kurban Ait as kept, from the published lists of holidays; 2027 as announced beforehand. */
const KURBAN_AIT: readonly string[] = [
  '2018-08-21',
  '2019-08-11',
  '2020-07-31',
  '2021-07-20',
  '2022-07-09',
  '2023-06-28',
  '2024-06-16',
  '2025-06-06',
  '2026-05-27',
  '2027-05-16',
];

/**
 * The first day of Kurban Ait, 10 Dhu al-Hijja, in a year of the Gregorian
 * calendar: as kept, and for other years by the arithmetical Islamic calendar,
 * which may be a day off from what the Spiritual Administration announces.
 *
 * @returns one day, or two in the rare year that holds the feast twice (2039)
 */
export function kurbanAitIn(year: number): LocalDate[] {
  const kept = KURBAN_AIT.filter((day) => day.startsWith(`${year}-`));
  if (kept.length > 0) return kept.map(localDate);
  const islamic = Math.round(((year - 622) * 33) / 32);
  return [islamic - 1, islamic, islamic + 1].map(tenthOfDhuAlHijja).filter((day) => day.startsWith(`${year}-`));
}

function tenthOfDhuAlHijja(islamicYear: number): LocalDate {
  const daysBefore = (islamicYear - 1) * 354 + Math.floor((3 + 11 * islamicYear) / 30);
  const dayOfYear = Math.ceil(29.5 * 11) + 10;
  // Day 1 of the Islamic calendar, 15 July 622 of the Julian calendar, is 18 July of the Gregorian one.
  return addDays(dateOf(622, 7, 18), daysBefore + dayOfYear - 1);
}

function firstFreeDayAfter(day: LocalDate, taken: ReadonlySet<LocalDate>): LocalDate {
  let next = addDays(day, 1);
  while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
  return next;
}

function isWeekend(day: LocalDate): boolean {
  return dayOfWeek(day) >= 6;
}
