import type { Condition } from '@zholdau/domain';

/** Items by condition; `total` is the sum of the others, since an item has exactly one. */
export interface ConditionCounts {
  readonly total: number;
  readonly done: number;
  readonly waiting: number;
  readonly inTime: number;
  readonly atRisk: number;
  readonly overdue: number;
  readonly closed: number;
  readonly noDate: number;
}

export const NO_COUNTS: ConditionCounts = {
  total: 0,
  done: 0,
  waiting: 0,
  inTime: 0,
  atRisk: 0,
  overdue: 0,
  closed: 0,
  noDate: 0,
};

/** Done in time and done late count as done together. */
export function countConditions(items: Readonly<Partial<Record<Condition, number>>>): ConditionCounts {
  const of = (condition: Condition): number => items[condition] ?? 0;
  return {
    total: Object.values(items).reduce((sum, count) => sum + count, 0),
    done: of('done_in_time') + of('done_late'),
    waiting: of('waiting'),
    inTime: of('in_time'),
    atRisk: of('at_risk'),
    overdue: of('overdue'),
    closed: of('closed'),
    noDate: of('no_date'),
  };
}

export function addUp(parts: readonly ConditionCounts[]): ConditionCounts {
  return parts.reduce((sum, part) => ({
    total: sum.total + part.total,
    done: sum.done + part.done,
    waiting: sum.waiting + part.waiting,
    inTime: sum.inTime + part.inTime,
    atRisk: sum.atRisk + part.atRisk,
    overdue: sum.overdue + part.overdue,
    closed: sum.closed + part.closed,
    noDate: sum.noDate + part.noDate,
  }));
}
