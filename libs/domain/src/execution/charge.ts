import { addDays, type LocalDate } from '../calendar/local-date.js';
import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';
import { localDateOf } from '../calendar/zone.js';
import type { ReviewTime } from './delay.js';

/** What one co-executor owes the lead, as far as lateness goes. */
export interface PartTimes {
  readonly bodyId: string;
  /** Its own date, not after the date of the whole. */
  readonly dueOn: LocalDate;
  /** Times in which the part lay with the lead: handed in and not returned. */
  readonly handedIn: readonly ReviewTime[];
  /** The body is an executor no more; null while it is. */
  readonly endedAt: Date | null;
}

/** The late time of one checkpoint and what happened in it. */
export interface LateTimes {
  readonly leadBodyId: string;
  readonly dueOn: LocalDate;
  /** The last day that counts: today, or the day the work was accepted. */
  readonly endOn: LocalDate;
  readonly reviews: readonly ReviewTime[];
  readonly disputes: readonly ReviewTime[];
  readonly parts: readonly PartTimes[];
}

/** Why a day is charged as it is. */
export type ChargeCause = 'part' | 'lead' | 'review' | 'dispute';

/** One late working day and the bodies that owe it; nobody of the executors in a review or a dispute. */
export interface DayCharge {
  readonly day: LocalDate;
  readonly cause: ChargeCause;
  readonly bodyIds: readonly string[];
}

/** The days of one body, or of nobody. Several co-executors may owe the same day, so the sum can exceed the days. */
export interface Charge {
  readonly cause: ChargeCause;
  readonly bodyId: string | null;
  readonly days: number;
}

/**
 * Who owes each late working day, from the one after the due date to the last.
 *
 * While a dispute waits for an answer nobody owes; while a report lies with the
 * reviewer, the reviewer does; otherwise every co-executor whose own date has
 * passed and whose part is not with the lead; and where there is none, the lead.
 * The day on which a thing is handed in still belongs to whoever handed it in,
 * the day on which it comes back to whoever held it.
 *
 * Source: shared blame is split, lateness is charged to the body that was late, day by day.
 */
export function chargeDays(times: LateTimes, calendar: WorkCalendar): DayCharge[] {
  const days: DayCharge[] = [];
  for (let day = addDays(times.dueOn, 1); day <= times.endOn; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) days.push(chargeOf(day, times));
  }
  return days;
}

/** The same days by body: co-executors in the order of their days, then the lead, the reviewer, disputes. */
export function chargesOf(days: readonly DayCharge[]): Charge[] {
  const found = new Map<string, Charge>();
  for (const { cause, bodyIds } of days) {
    for (const bodyId of bodyIds.length > 0 ? bodyIds : [null]) {
      const key = `${cause} ${bodyId}`;
      found.set(key, { cause, bodyId, days: (found.get(key)?.days ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause) || b.days - a.days);
}

const CAUSES: readonly ChargeCause[] = ['part', 'lead', 'review', 'dispute'];

function chargeOf(day: LocalDate, { leadBodyId, reviews, disputes, parts }: LateTimes): DayCharge {
  if (disputes.some((time) => lies(time, day))) return { day, cause: 'dispute', bodyIds: [] };
  if (reviews.some((time) => lies(time, day))) return { day, cause: 'review', bodyIds: [] };
  const owing = parts.filter((part) => owes(part, day)).map(({ bodyId }) => bodyId);
  return owing.length > 0 ? { day, cause: 'part', bodyIds: owing } : { day, cause: 'lead', bodyIds: [leadBodyId] };
}

function owes({ dueOn, handedIn, endedAt }: PartTimes, day: LocalDate): boolean {
  if (day <= dueOn || (endedAt !== null && day > localDateOf(endedAt))) return false;
  return !handedIn.some((time) => lies(time, day));
}

/** Whether a thing lay with whoever it was handed to on that day. */
function lies({ from, to }: ReviewTime, day: LocalDate): boolean {
  return localDateOf(from) < day && (to === null || day <= localDateOf(to));
}
