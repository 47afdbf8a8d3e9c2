import type { LocalDate } from '../calendar/local-date.js';
import { workingDaysBetween, type WorkCalendar } from '../calendar/work-calendar.js';

/**
 * Working days of a review that are not the agency's delay: those after the ladder's day, from the day after the
 * report was handed in to the day it came back, that day included. An agency that was in time when it handed in
 * stands, on the working day after the return, one day late and not as late as the review was long.
 *
 * Source: days late are split into the agency's and the reviewer's.
 */
export function reviewDays(
  ladderOn: LocalDate,
  submittedOn: LocalDate,
  returnedOn: LocalDate,
  calendar: WorkCalendar,
): number {
  return workingDaysBetween(submittedOn > ladderOn ? submittedOn : ladderOn, returnedOn, calendar);
}
