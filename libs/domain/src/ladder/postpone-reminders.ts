import { addWorkingDays } from '../calendar/work-calendar.js';
import { startOfWorkingDay } from '../calendar/workday.js';
import { localDateOf } from '../calendar/zone.js';
import { notFired } from './due-rungs.js';
import type { LadderDays, RungInstant } from './rung-instants.js';

/** What the executors have done about an item. */
export interface Activity {
  /** Null: nothing yet. */
  readonly activeAt: Date | null;
  /** Working days after it for which reminders wait; 0: they do not. */
  readonly quietDays: number;
}

/**
 * Until when a reminder waits because its readers are at work already.
 *
 * Only reminders before the date wait, and never beyond the next rung: the one
 * on the date and every escalation are spoken whatever was done.
 *
 * @returns null when nothing waits
 */
export function postponedUntil(
  { passed, next }: { readonly passed: readonly RungInstant[]; readonly next: Date | null },
  fired: ReadonlySet<string>,
  { calendar, hours }: LadderDays,
  { activeAt, quietDays }: Activity,
  now: Date,
): Date | null {
  if (activeAt === null || quietDays === 0) return null;
  const due = notFired(passed, fired);
  if (due.length === 0 || due.some(({ rung }) => rung.offset >= 0)) return null;
  const again = startOfWorkingDay(addWorkingDays(localDateOf(activeAt), quietDays + 1, calendar), hours);
  const until = next !== null && next < again ? next : again;
  return until > now ? until : null;
}
