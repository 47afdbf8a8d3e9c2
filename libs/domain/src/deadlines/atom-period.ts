import {
  addDays,
  addMonths,
  dateExists,
  dateOf,
  dayOf,
  dayOfWeek,
  endOfMonth,
  endOfQuarter,
  monthOf,
  startOfMonth,
  yearOf,
  type LocalDate,
} from '../calendar/local-date.js';
import type { Atom } from './atom.js';
import { isPlausibleYear } from './word-tests.js';

export interface Period {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

const SEASON_MONTHS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** The years an atom may stand in, the likeliest first: named, or counted from today; without any, this one and the next. */
export function yearsOf(atom: Atom, today: LocalDate): readonly number[] {
  if (atom.year !== null) return [atom.year];
  const present = yearOf(today);
  if (atom.yearSource === 'this') return [present];
  if (atom.yearSource === 'next') return [present + 1];
  return [present, present + 1];
}

/**
 * The first and last day of what an atom names. Without a year: the nearest one that does not end before today.
 *
 * @returns null for a day that does not exist, such as 31 February, and for a year no plan can mean
 */
export function periodOf(atom: Atom, today: LocalDate): Period | null {
  if (atom.year !== null && !isPlausibleYear(atom.year)) return null;
  if (atom.relative && atom.shape !== 'year' && atom.shape !== 'season') return relativePeriod(atom, today);
  const years = yearsOf(atom, today);
  const periods = years.map((year) => periodIn(atom, year)).filter((period) => period !== null);
  const limit = (period: Period): LocalDate => (startsBefore(atom) ? addDays(period.start, -1) : period.end);
  return periods.find((period) => limit(period) >= today) ?? periods.at(years.length === 1 ? 0 : -1) ?? null;
}

/** «до сентября»: the term ends before the period begins. */
export function startsBefore(atom: Atom): boolean {
  return (
    atom.shape === 'month' &&
    ((atom.by && !atom.inclusive && atom.part === 'whole') || (atom.by && atom.part === 'start'))
  );
}

export function periodIn(atom: Atom, year: number): Period | null {
  switch (atom.shape) {
    case 'day':
      return dateExists(year, atom.month!, atom.day!) ? only(dateOf(year, atom.month!, atom.day!)) : null;
    case 'month':
      return atom.month! <= 12 ? whole(dateOf(year, atom.month!, 1), 1) : null;
    case 'quarter':
      if (atom.index! > 4) return null;
      return whole(dateOf(year, (atom.index! - 1) * 3 + 1, 1), 3);
    case 'half':
      if (atom.index! > 2) return null;
      return whole(dateOf(year, (atom.index! - 1) * 6 + 1, 1), 6);
    case 'season':
      return whole(dateOf(year, SEASON_MONTHS[atom.season!], 1), 3);
    case 'year':
      return whole(dateOf(year, 1, 1), 12);
    default:
      return null;
  }
}

function relativePeriod(atom: Atom, today: LocalDate): Period | null {
  const ahead = atom.relative === 'next' ? 1 : 0;
  if (atom.shape === 'week') {
    const monday = addDays(today, 1 - dayOfWeek(today) + 7 * ahead);
    return { start: monday, end: addDays(monday, 6) };
  }
  if (atom.shape === 'quarter') return whole(startOfMonth(addMonths(endOfQuarter(today), 3 * ahead - 2)), 3);
  if (atom.shape === 'half') {
    const half = monthOf(today) <= 6 ? 1 : 2;
    return whole(addMonths(dateOf(yearOf(today), half === 1 ? 1 : 7, 1), 6 * ahead), 6);
  }
  const month = whole(addMonths(startOfMonth(today), ahead), 1);
  if (atom.shape !== 'day_of_month') return month;
  return atom.day! > dayOf(month.end) ? null : only(addDays(month.start, atom.day! - 1));
}

const only = (day: LocalDate): Period => ({ start: day, end: day });
const whole = (start: LocalDate, months: number): Period => ({ start, end: endOfMonth(addMonths(start, months - 1)) });
