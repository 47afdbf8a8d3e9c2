import { BadInputError, RuleViolationError } from '../errors.js';
import { dayOfWeek, yearOf, type LocalDate } from './local-date.js';
import { isWorkingDay, type WorkCalendar } from './work-calendar.js';

/** What an act may make of a day: a holiday, a day off moved here from another day, a day that is worked. */
export const DAY_SORTS = ['holiday', 'moved', 'worked'] as const;
export type DaySort = (typeof DAY_SORTS)[number];

export interface DayChange {
  readonly on: LocalDate;
  readonly sort: DaySort;
}

/** What an act says about the calendar. */
export interface CalendarChange {
  readonly days: readonly DayChange[];
  /** The last day that acts cover now; null: as before. */
  readonly approvedThrough: LocalDate | null;
}

/** Days that the calendar of an installation holds; the running numbers of working days end there. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2040;

/**
 * The calendar as the act makes it.
 *
 * Days that have passed stay as they were: what was late by them has been reported as late.
 *
 * @param version names the new edition
 * @throws BadInputError `calendar_day_twice`, `calendar_day_out_of_range`
 * @throws RuleViolationError `calendar_day_passed`, `calendar_end_earlier` when less would be approved than before,
 *   `calendar_nothing_changes` when every day is as the act says already
 */
export function changeCalendar(
  before: WorkCalendar,
  { days, approvedThrough }: CalendarChange,
  { version, today }: { readonly version: string; readonly today: LocalDate },
): WorkCalendar {
  checkDays(days, today);
  if (approvedThrough !== null) checkEnd(approvedThrough, before);
  const daysOff = new Set(before.daysOff);
  const workingWeekends = new Set(before.workingWeekends);
  for (const { on, sort } of days) {
    daysOff.delete(on);
    workingWeekends.delete(on);
    if (sort !== 'worked') daysOff.add(on);
    else if (dayOfWeek(on) >= 6) workingWeekends.add(on);
  }
  const after = { version, daysOff, workingWeekends, approvedThrough: approvedThrough ?? before.approvedThrough };
  const same = days.every(({ on }) => isWorkingDay(on, before) === isWorkingDay(on, after));
  if (same && after.approvedThrough === before.approvedThrough)
    throw new RuleViolationError('calendar_nothing_changes');
  return after;
}

function checkDays(days: readonly DayChange[], today: LocalDate): void {
  const seen = new Set<LocalDate>();
  for (const { on } of days) {
    if (seen.has(on)) throw new BadInputError('calendar_day_twice', { on });
    seen.add(on);
    if (yearOf(on) < FIRST_YEAR || yearOf(on) > LAST_YEAR) {
      throw new BadInputError('calendar_day_out_of_range', { on, first: FIRST_YEAR, last: LAST_YEAR });
    }
    if (on < today) throw new RuleViolationError('calendar_day_passed', { on, today });
  }
}

function checkEnd(through: LocalDate, { approvedThrough }: WorkCalendar): void {
  if (yearOf(through) > LAST_YEAR) {
    throw new BadInputError('calendar_day_out_of_range', { on: through, first: FIRST_YEAR, last: LAST_YEAR });
  }
  if (through < approvedThrough) throw new RuleViolationError('calendar_end_earlier', { through, approvedThrough });
}
