import { addDays, type LocalDate } from '../calendar/local-date.js';
import { firstWorkingDayOnOrAfter, isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';
import { instantAt, localDateOf } from '../calendar/zone.js';

/** When letters may leave, 'HH:MM' of a working day; from `start` on, before `end`. */
export interface SendWindow {
  readonly start: string;
  readonly end: string;
}

/**
 * The earliest instant, not before `instant`, at which a letter may leave. A letter is held, never dropped.
 *
 * Outside the window it is the opening of the same working day or of the next one.
 */
export function nextWindow(instant: Date, calendar: WorkCalendar, window: SendWindow): Date {
  const day = localDateOf(instant);
  if (!isWorkingDay(day, calendar)) return windowOpening(day, calendar, window);
  const opens = instantAt(day, window.start);
  if (instant < opens) return opens;
  if (instant < instantAt(day, window.end)) return instant;
  return windowOpening(addDays(day, 1), calendar, window);
}

/** The opening of the window of `day`, or of the first working day after it. */
export function windowOpening(day: LocalDate, calendar: WorkCalendar, window: SendWindow): Date {
  return instantAt(firstWorkingDayOnOrAfter(day, calendar), window.start);
}
