import type { LocalDate } from '../calendar/local-date.js';
import { workingDaysBetween, type WorkCalendar } from '../calendar/work-calendar.js';
import { localDateOf } from '../calendar/zone.js';
import { isOverdue, wasLate, type CheckpointFacts } from './condition.js';
import { isDone } from './lifecycle.js';

/** A time in which a report lay with the reviewer, or a dispute waited for an answer; `to` is null while it still does. */
export interface ReviewTime {
  readonly from: Date;
  readonly to: Date | null;
}

/** Working days late, and whose they are: the agency's, or those that lay with the coordinator. `days` is their sum. */
export interface Delay {
  readonly days: number;
  readonly agencyDays: number;
  readonly reviewDays: number;
}

const NONE: Delay = { days: 0, agencyDays: 0, reviewDays: 0 };

/**
 * How many working days after its due date late work is, or was when accepted.
 *
 * The day a report is handed in still belongs to the agency, the day it is
 * decided to the reviewer. On the evening of the due day and over the weekend
 * after it late work is 0 days late. Work that is not late has no days at all,
 * however long its review takes.
 */
export function delayOf(
  checkpoint: CheckpointFacts & { readonly closedAt: Date | null },
  reviews: readonly ReviewTime[],
  now: Date,
  calendar: WorkCalendar,
): Delay {
  const late = isOverdue(checkpoint, now) || (isDone(checkpoint.state) && wasLate(checkpoint));
  if (!late || checkpoint.dueOn === null) return NONE;
  const dueOn = checkpoint.dueOn;
  const endOn = localDateOf(checkpoint.closedAt ?? now);
  const days = workingDaysBetween(dueOn, endOn, calendar);
  const reviewDays = reviews.reduce((sum, review) => {
    const from = later(localDateOf(review.from), dueOn);
    const to = review.to === null ? endOn : earlier(localDateOf(review.to), endOn);
    return sum + workingDaysBetween(from, to, calendar);
  }, 0);
  return { days, agencyDays: days - reviewDays, reviewDays };
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
