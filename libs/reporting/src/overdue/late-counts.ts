import { AGEINGS, type Ageing } from '@zholdau/domain';

/** Late checkpoints by ageing, and whose the delay is, in working days. */
export interface LateCounts {
  readonly cells: Readonly<Record<Ageing, number>>;
  /** Sum of the cells. */
  readonly total: number;
  readonly agencyDays: number;
  readonly reviewDays: number;
  /** How many times the dates were moved. */
  readonly postponed: number;
}

const across = (count: (ageing: Ageing) => number): Record<Ageing, number> =>
  Object.fromEntries(AGEINGS.map((ageing) => [ageing, count(ageing)])) as Record<Ageing, number>;

export const NOTHING_LATE: LateCounts = {
  cells: across(() => 0),
  total: 0,
  agencyDays: 0,
  reviewDays: 0,
  postponed: 0,
};

/** So many checkpoints of one ageing. */
export function onlyIn(ageing: Ageing, late: number): Record<Ageing, number> {
  return across((other) => (other === ageing ? late : 0));
}

export function addLate(a: LateCounts, b: LateCounts): LateCounts {
  return {
    cells: across((ageing) => a.cells[ageing] + b.cells[ageing]),
    total: a.total + b.total,
    agencyDays: a.agencyDays + b.agencyDays,
    reviewDays: a.reviewDays + b.reviewDays,
    postponed: a.postponed + b.postponed,
  };
}
