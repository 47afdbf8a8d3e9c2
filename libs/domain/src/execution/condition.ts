import { addDays, type LocalDate } from '../calendar/local-date.js';
import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.js';
import { localDateOf } from '../calendar/zone.js';
import { isDone, isOpen, type CheckpointState } from './lifecycle.js';

/** How a checkpoint stands in time; each has exactly one, so that counts add up. */
export const CONDITIONS = [
  'overdue',
  'at_risk',
  'waiting',
  'in_time',
  'no_date',
  'done_late',
  'done_in_time',
  'closed',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What the rule of conditions looks at. */
export interface CheckpointFacts {
  readonly state: CheckpointState;
  readonly dueOn: LocalDate | null;
  /** End of the working day of `dueOn`. */
  readonly dueAt: Date | null;
  /** Of the report under review or of the accepted one; null while nothing is handed in. */
  readonly submittedAt: Date | null;
  readonly percent: number;
}

/** One instant and the days until which a threat is seen from it. */
export interface Outlook {
  readonly now: Date;
  /** Last due date for which little work done is a risk. */
  readonly riskUntil: LocalDate;
  /** Last due date for which a returned report is a risk. */
  readonly returnUntil: LocalDate;
}

/** Working days before the due date within which little work done, or a returned report, is a risk. */
export interface RiskRules {
  readonly riskDays: number;
  readonly returnDays: number;
}

/** Below this per cent the work counts as little. */
export const LITTLE_DONE_PERCENT = 50;

/** Looks ahead from `now` by the working days of the rules; the settings of a region give them. */
export function outlookAt(now: Date, rules: RiskRules, calendar: WorkCalendar): Outlook {
  const today = localDateOf(now);
  return {
    now,
    riskUntil: lastDayWithin(today, rules.riskDays, calendar),
    returnUntil: lastDayWithin(today, rules.returnDays, calendar),
  };
}

/**
 * Whether the work is late: from the first instant after the end of the due
 * working day, for as long as nothing was handed in before it.
 *
 * A report handed in late leaves the checkpoint overdue until it is accepted; one
 * handed in time does not become overdue while the reviewer takes their time.
 * Drafts and closed checkpoints are never overdue. This is the one rule: lists,
 * cards, reports and letters use it or its twin in SQL (condition.sql.ts).
 */
export function isOverdue(checkpoint: CheckpointFacts, now: Date): boolean {
  if (!isOpen(checkpoint.state) || checkpoint.state === 'draft' || checkpoint.dueAt === null) return false;
  const { dueAt, submittedAt } = checkpoint;
  return dueAt < now && (submittedAt === null || dueAt < submittedAt);
}

/**
 * The one condition of a checkpoint at this instant.
 *
 * At risk is open work, not handed in and not overdue, that a curator set under
 * threat, or that is due within the days of the rules with little done, or that
 * was returned shortly before its date.
 *
 * @param threatened whether a curator set the item under threat
 */
export function conditionOf(checkpoint: CheckpointFacts, outlook: Outlook, threatened = false): Condition {
  if (isDone(checkpoint.state)) return wasLate(checkpoint) ? 'done_late' : 'done_in_time';
  if (!isOpen(checkpoint.state)) return 'closed';
  if (isOverdue(checkpoint, outlook.now)) return 'overdue';
  if (checkpoint.state === 'submitted') return 'waiting';
  if (checkpoint.state !== 'draft' && (threatened || isShort(checkpoint, outlook))) return 'at_risk';
  return checkpoint.dueOn === null ? 'no_date' : 'in_time';
}

/** Handed in after the end of the due day; work without a date is never late. */
export function wasLate(checkpoint: CheckpointFacts): boolean {
  return checkpoint.dueAt !== null && checkpoint.submittedAt !== null && checkpoint.dueAt < checkpoint.submittedAt;
}

function isShort({ dueOn, state, percent }: CheckpointFacts, outlook: Outlook): boolean {
  if (dueOn === null) return false;
  if (state === 'returned' && dueOn <= outlook.returnUntil) return true;
  return percent < LITTLE_DONE_PERCENT && dueOn <= outlook.riskUntil;
}

/** The last date with at most `days` working days between it and today. */
function lastDayWithin(today: LocalDate, days: number, calendar: WorkCalendar): LocalDate {
  return addDays(addWorkingDays(today, days + 1, calendar), -1);
}
