import type { LocalDate } from '../calendar/local-date.js';
import { workingDaysBetween, type WorkCalendar } from '../calendar/work-calendar.js';

/**
 * How much of its time a term has used, in per cent of the working days from assignment to due date.
 *
 * Capped at 0 and 100: what lies beyond is not time used but delay, and is said in days. A term without a working day
 * is used up from the start. Where there is no date, 0.
 *
 * @param baseOn the day from which the term counts; not counted itself
 * @param until today, or the day the period was closed
 */
export function timeUsedPercent(
  baseOn: LocalDate | null,
  dueOn: LocalDate | null,
  until: LocalDate,
  calendar: WorkCalendar,
): number {
  if (baseOn === null || dueOn === null) return 0;
  return shareUsed(workingDaysBetween(baseOn, until, calendar), workingDaysBetween(baseOn, dueOn, calendar));
}

/** The same of days that are counted already. */
export function shareUsed(usedDays: number, wholeDays: number): number {
  if (wholeDays <= 0) return 100;
  return Math.min(100, Math.max(0, Math.round((usedDays / wholeDays) * 100)));
}
