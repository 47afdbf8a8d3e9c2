import type { Ageing } from '@zholdau/domain';
import type { OverdueGrouping, OverdueList, OverdueMatrix } from '@zholdau/reporting';
import { AGEINGS } from '@zholdau/domain';
import { ChargeView } from '../action-items/checkpoint.view.js';
import { ItemRow } from '../action-items/item-row.view.js';
import { DistrictView, Names } from '../directory/refs.view.js';

/** Late checkpoints by ageing in working days. */
export class AgeingCells {
  '1-5'!: number;
  '6-15'!: number;
  '16-30'!: number;
  '31-90'!: number;
  '90+'!: number;
}

/** Late checkpoints with the working days of the agency and of the reviewer apart. */
export class OverdueCounts {
  cells!: AgeingCells;
  /** Sum of the cells. */
  total!: number;
  agencyDays!: number;
  reviewDays!: number;
  /** How many times the dates were moved. */
  postponed!: number;
}

export class OverdueGroup extends OverdueCounts {
  /** What the filter of the same name takes. */
  key!: string;
  titles!: Names;
}

/** Of the checkpoints whose date has come. */
export class OnTimeShare {
  due!: number;
  doneInTime!: number;
}

export class OverdueTotals extends OverdueCounts {
  /** How many items the late checkpoints belong to. */
  items!: number;
}

export class OverdueView {
  asOf!: string;
  by!: OverdueGrouping;
  ageings!: Ageing[];
  groups!: OverdueGroup[];
  totals!: OverdueTotals;
  onTimeShare!: OnTimeShare;
}

/** One late checkpoint with its item; the dates of the item are those of this checkpoint. */
export class OverdueRow {
  item!: ItemRow;
  checkpointId!: string;
  dueOn!: string;
  originalOn!: string;
  /** Working days; agencyDays and reviewDays together. */
  daysLate!: number;
  ageing!: Ageing;
  agencyDays!: number;
  reviewDays!: number;
  /** Who owes the days, where co-executors owe a part; empty where the lead owes them alone. */
  charges!: ChargeView[];
  postponements!: number;
  /** Of the lead. */
  district!: DistrictView | null;
  /** A deputy's request waits for an answer. */
  openRequest!: boolean;
}

export class OverdueListView {
  items!: OverdueRow[];
  next!: string | null;
  total!: number;
}

export function toOverdueView({ asOf, by, groups, totals, onTimeShare }: OverdueMatrix): OverdueView {
  return { asOf, by, ageings: [...AGEINGS], groups: [...groups], totals, onTimeShare };
}

export function toOverdueListView({ items, next, total }: OverdueList): OverdueListView {
  return { items: items.map((row) => ({ ...row, charges: [...row.charges] })), next, total };
}
