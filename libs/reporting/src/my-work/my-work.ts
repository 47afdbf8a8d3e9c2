import type { LocalDate, PartState } from '@zholdau/domain';
import type { ItemRow } from '../item-row.js';

/** The lists of the page «My work», the most urgent first. */
export const WORK_GROUPS = [
  'overdue',
  'today',
  'this_week',
  'to_decide',
  'disputes',
  'extensions_to_decide',
  'removals_to_decide',
  'at_risk',
  'silent',
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

export interface PartOfWork {
  readonly dueOn: LocalDate;
  readonly state: PartState;
}

/** One thing that waits for somebody. */
export interface WorkRow {
  readonly item: ItemRow;
  /** The report to decide, or the draft to look through. */
  readonly reportId: string | null;
  /** The deputy's request to answer, or that was asked. */
  readonly requestId: string | null;
  /** The dispute to settle. */
  readonly disputeId: string | null;
  /** The time for an answer has run out. */
  readonly late: boolean;
  /** The request for a later date to decide. */
  readonly extensionId: string | null;
  /** The own part of a co-executor, where it has a date of its own. */
  readonly part: PartOfWork | null;
  /** Why the coordinator, or the lead of a part, gave it back; null unless it lies returned. */
  readonly returnReason: string | null;
  readonly waitingSince: Date | null;
  /** Working days since then. */
  readonly waitingDays: number | null;
  /** Working days within which it should be decided; null where no clock runs. */
  readonly waitingLimit: number | null;
}

/** A row of work on the item itself: nothing waits for an answer. */
export const QUIET_ROW: Omit<WorkRow, 'item'> = {
  reportId: null,
  requestId: null,
  disputeId: null,
  extensionId: null,
  late: false,
  part: null,
  returnReason: null,
  waitingSince: null,
  waitingDays: null,
  waitingLimit: null,
};

export interface WorkGroup {
  readonly key: WorkGroupKey;
  readonly total: number;
  readonly items: readonly WorkRow[];
}
