import type { ItemRow } from '../item-row.js';

/** The lists of the page «My work», the most urgent first. */
export const WORK_GROUPS = [
  'overdue',
  'today',
  'this_week',
  'to_decide',
  'at_risk',
  'returned',
  'to_answer',
  'asked',
  'to_acknowledge',
  'drafts_to_approve',
  'later',
] as const;
export type WorkGroupKey = (typeof WORK_GROUPS)[number];

/** Rows of a group that are shown; the total says how many there are. */
export const MOST_ROWS = 50;

/** One thing that waits for somebody. */
export interface WorkRow {
  readonly item: ItemRow;
  /** The report to decide, or the draft to look through. */
  readonly reportId: string | null;
  /** The deputy's request to answer, or that was asked. */
  readonly requestId: string | null;
  readonly waitingSince: Date | null;
  /** Working days since then. */
  readonly waitingDays: number | null;
}

export interface WorkGroup {
  readonly key: WorkGroupKey;
  readonly total: number;
  readonly items: readonly WorkRow[];
}
