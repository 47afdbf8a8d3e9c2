import { daysBetween, type LocalDate } from '../calendar/local-date.js';
import type { IndicatorFacts } from './indicator.js';
import { periodSpan } from './period-span.js';

/** A value that is due by a day. */
export interface TrajectoryPoint {
  readonly on: LocalDate;
  readonly value: number;
}

/** Where counting begins: a total goes on from its baseline, what periods bring is added up from nothing. */
export function startValue({ sum, baseline }: Pick<IndicatorFacts, 'sum' | 'baseline'>): number {
  return sum === 'cumulative' ? baseline : 0;
}

/**
 * The way from the baseline to the last plan: a point at the baseline's day and one at the end of each planned period.
 *
 * What is planned per period is added up, so that both kinds of sum are compared with a total. Periods that end on the
 * baseline's day or before it are no part of the way.
 */
export function trajectoryOf(
  indicator: Pick<IndicatorFacts, 'sum' | 'baseline' | 'baselineOn' | 'plan'>,
): TrajectoryPoint[] {
  const start = { on: indicator.baselineOn, value: startValue(indicator) };
  const ends = indicator.plan
    .map(({ period, value }) => ({ on: periodSpan(period)!.endOn, value }))
    .filter(({ on }) => on > start.on)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  let total = start.value;
  return [
    start,
    ...ends.map(({ on, value }) => {
      total = indicator.sum === 'cumulative' ? value : total + value;
      return { on, value: total };
    }),
  ];
}

/**
 * The value that the trajectory asks for on a day: linear between two points, by calendar days.
 *
 * Before the first point it is the baseline, after the last the last plan.
 *
 * @param points ascending by day, at least one
 */
export function expectedAt(points: readonly TrajectoryPoint[], on: LocalDate): number {
  const after = points.findIndex((point) => point.on >= on);
  if (after === 0) return points[0]!.value;
  if (after === -1) return points.at(-1)!.value;
  const [from, to] = [points[after - 1]!, points[after]!];
  const share = daysBetween(from.on, on) / daysBetween(from.on, to.on);
  return from.value + (to.value - from.value) * share;
}
