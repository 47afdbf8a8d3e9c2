import type { DirectiveRow } from '@zholdau/reporting';
import type { Names } from '../directory/refs.view.js';

/** Items by condition; the total is the sum of the others. */
export class ConditionCounts {
  total!: number;
  /** In time or late. */
  done!: number;
  /** For a decision on the report. */
  waiting!: number;
  inTime!: number;
  atRisk!: number;
  overdue!: number;
  /** Cancelled or replaced. */
  closed!: number;
  noDate!: number;
}

export class DirectiveView {
  id!: string;
  parentId!: string | null;
  number!: string;
  titles!: Names;
  /** Of the items on the node and below it. */
  counts!: ConditionCounts;
}

export const toDirectiveView = ({ id, parentId, number, titles, counts }: DirectiveRow): DirectiveView => ({
  id,
  parentId,
  number,
  titles,
  counts,
});
