import { isOverdue, wasLate, type CheckpointFacts } from './condition.js';
import { isDone, isOpen } from './lifecycle.js';

/** What executive discipline counts against a body. */
export const BREACHES = ['late', 'quality', 'late_extension'] as const;
export type Breach = (typeof BREACHES)[number];

/** What the rules of discipline look at. */
export interface DisciplineFacts extends CheckpointFacts {
  /** End of the working day of the first date ever set. */
  readonly originalDueAt: Date | null;
  /** Reports returned as not good enough. */
  readonly returns: number;
  /** Later dates that were asked for, or set unasked, after the date before them had passed. */
  readonly lateExtensions: number;
}

/** Whether the work was done by each of its two dates; null while it cannot be said. */
export interface Discipline {
  readonly byOriginal: boolean | null;
  readonly byCurrent: boolean | null;
}

/**
 * The breaches of one checkpoint at this instant, each once, in the order of BREACHES.
 *
 * `late`: nothing was handed in by the end of the due day in force. `quality`:
 * a report was returned. `late_extension`: the date moved after it had passed;
 * the new date does not undo that. Drafts and cancelled work have none.
 *
 * Source: practice of control (a breach is information after the term, a formal
 * answer returned as of poor quality, or a term extended after its end).
 */
export function breachesOf(checkpoint: DisciplineFacts, now: Date): Breach[] {
  const { state } = checkpoint;
  if (state === 'draft' || (!isOpen(state) && !isDone(state))) return [];
  const late = isOverdue(checkpoint, now) || (isDone(state) && wasLate(checkpoint));
  return [
    ...(late ? (['late'] as const) : []),
    ...(checkpoint.returns > 0 ? (['quality'] as const) : []),
    ...(checkpoint.lateExtensions > 0 ? (['late_extension'] as const) : []),
  ];
}

/**
 * Discipline against both dates: what was handed in by the original date, and what by the one in force.
 *
 * Accepted work is judged by the instant it was handed in; open work has failed a
 * date once that has passed with nothing handed in before it, and is not judged
 * before. A report under review that came in time is not judged either.
 */
export function disciplineOf(checkpoint: DisciplineFacts, now: Date): Discipline {
  return {
    byOriginal: doneBy(checkpoint.originalDueAt, checkpoint, now),
    byCurrent: doneBy(checkpoint.dueAt, checkpoint, now),
  };
}

function doneBy(date: Date | null, { state, submittedAt }: CheckpointFacts, now: Date): boolean | null {
  if (date === null || state === 'draft') return null;
  if (isDone(state)) return submittedAt === null ? null : submittedAt <= date;
  if (!isOpen(state)) return null;
  return date < (submittedAt ?? now) ? false : null;
}
