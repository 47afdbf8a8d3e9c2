import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.js';
import { instantAt, localDateOf, localTimeOf } from '../calendar/zone.js';

/**
 * The instant from which a ladder that is due and does not fire counts as silent: the same time of the next working day.
 *
 * @param since when the oldest waiting rung fell due, or the last firing if that was later
 */
export function silentFrom(since: Date, calendar: WorkCalendar): Date {
  return instantAt(addWorkingDays(localDateOf(since), 1, calendar), localTimeOf(since));
}

/**
 * Whether no rung has fired for a whole working day although some were due.
 *
 * @param oldestDueAt null when nothing is due: then silence is what one hears when all is well
 */
export function isSilent(
  oldestDueAt: Date | null,
  lastFiredAt: Date | null,
  now: Date,
  calendar: WorkCalendar,
): boolean {
  if (oldestDueAt === null) return false;
  const since = lastFiredAt !== null && lastFiredAt > oldestDueAt ? lastFiredAt : oldestDueAt;
  return now >= silentFrom(since, calendar);
}
