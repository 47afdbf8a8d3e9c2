import { addDays, dayOfWeek, type LocalDate } from './local-date.js';

/** Which days are worked in a week of five days, Monday to Friday, as far as acts have been published. */
export interface WorkCalendar {
  /** Names the data, so that a stored date can say by which calendar it was counted. */
  readonly version: string;
  /** Days off besides Saturdays and Sundays: holidays, days moved from a weekend, days swapped by an act. */
  readonly daysOff: ReadonlySet<LocalDate>;
  /** Saturdays and Sundays worked in exchange for another day. */
  readonly workingWeekends: ReadonlySet<LocalDate>;
  /** Last day covered by published acts; what lies beyond is an estimate. */
  readonly approvedThrough: LocalDate;
}

/** Where a term goes that ends on a day off; a policy of the source of the instruction. */
export type RollRule = 'previous' | 'next' | 'none';

/** A year without a single working day is a fault in the data, not a long weekend. */
const LONGEST_SEARCH_DAYS = 366;

export function isWorkingDay(day: LocalDate, calendar: WorkCalendar): boolean {
  if (dayOfWeek(day) >= 6) return calendar.workingWeekends.has(day);
  return !calendar.daysOff.has(day);
}

/**
 * The `count`-th working day after `day`, or before it when `count` is negative.
 * `day` itself is never counted, whether it is worked or not; 0 gives `day` back.
 *
 * @throws RangeError on a fractional count or a calendar without working days
 */
export function addWorkingDays(day: LocalDate, count: number, calendar: WorkCalendar): LocalDate {
  if (!Number.isInteger(count)) throw new RangeError(`Working days are whole, got ${count}`);
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    reached = nearestWorkingDay(addDays(reached, step), step, calendar);
  }
  return reached;
}

/** Working days in (from, to]: `from` is not counted, `to` is. 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * The day on which a term really ends that names `day`.
 *
 * Source: practice of control, a setting of the origin: instructions end on the
 * preceding working day, appeals and civil terms on the next one.
 */
export function rollToWorkingDay(day: LocalDate, rule: RollRule, calendar: WorkCalendar): LocalDate {
  if (rule === 'none') return day;
  return nearestWorkingDay(day, rule === 'previous' ? -1 : 1, calendar);
}

export function firstWorkingDayOnOrAfter(day: LocalDate, calendar: WorkCalendar): LocalDate {
  return nearestWorkingDay(day, 1, calendar);
}

function nearestWorkingDay(day: LocalDate, step: 1 | -1, calendar: WorkCalendar): LocalDate {
  let found = day;
  for (let tried = 0; tried <= LONGEST_SEARCH_DAYS; tried += 1) {
    if (isWorkingDay(found, calendar)) return found;
    found = addDays(found, step);
  }
  throw new RangeError(`No working day near ${day} in calendar ${calendar.version}`);
}
