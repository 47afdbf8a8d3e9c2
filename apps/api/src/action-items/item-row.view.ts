import type { Breach, CheckpointState, Condition, Level, Origin } from '@zholdau/domain';
import type { BodyRef, Texts } from '../directory/refs.view.js';

/** The checkpoint that matters now with its three dates for life. */
export class DueView {
  checkpointId!: string;
  /** 2026-Q4, 2026-11, or empty for a one-off item. */
  period!: string;
  /** The first date ever set. */
  originalOn!: string | null;
  /** The date in force. */
  dueOn!: string | null;
  /** Earlier date of the region; null: the same. */
  innerOn!: string | null;
  /** The day the accepted report was handed in. */
  actualOn!: string | null;
  postponements!: number;
  /** Beyond the days that published acts cover. */
  estimated!: boolean;
  /** As the plan says it, in the reader's language where the plan has it. */
  words!: string;
  /** Done by the first date; null while it cannot be said. */
  byOriginal!: boolean | null;
  /** Done by the date in force. */
  byCurrent!: boolean | null;
  /** late: after the date; quality: returned; late_extension: the date moved after it had passed. */
  breaches!: Breach[];
}

/** One item as lists show it. */
export class ItemRow {
  id!: string;
  number!: string;
  titles!: Texts;
  level!: Level;
  origin!: Origin;
  directiveId!: string;
  directiveNumber!: string;
  lead!: BodyRef;
  coCount!: number;
  status!: CheckpointState;
  /** Computed now, never stored. */
  condition!: Condition;
  due!: DueView | null;
  checkpointsTotal!: number;
  checkpointsDone!: number;
  /** Work done: by the accepted facts of the indicators where there are any, else by the last report. */
  percent!: number;
  byIndicators!: boolean;
  /** Working days of the term that have passed, in per cent; 100 at most. */
  timeUsedPercent!: number;
  /** Working days. */
  daysLate!: number;
  /** Working days until the date of open work that is not late. */
  daysToDue!: number | null;
  /** Only number, date, body and due date are kept. */
  restricted!: boolean;
  version!: number;
}

export class ItemListView {
  items!: ItemRow[];
  /** For `after` of the next page; null on the last one. */
  next!: string | null;
  total!: number;
}
