import type { Actual } from './actuals.js';
import type { Direction, IndicatorFacts } from './indicator.js';
import { expectedAt, startValue, trajectoryOf } from './trajectory.js';

/**
 * How much of what was expected is reached, in per cent of the expected way from the start; 100 and more is on the way.
 *
 * Where the plan does not lead in the good direction (it keeps a level, or allows a loss), there is no way to measure:
 * then 100 when the value is at least as good as expected, else the share of the two values themselves. Never negative.
 */
export function attainedPercent(actual: number, expected: number, start: number, direction: Direction): number {
  const good = direction === 'up' ? 1 : -1;
  const way = (expected - start) * good;
  if (way > 0) return Math.max(0, round(((actual - start) * good * 100) / way));
  if ((actual - expected) * good >= 0) return 100;
  const [part, whole] = direction === 'up' ? [actual, expected] : [expected, actual];
  return whole > 0 ? Math.max(0, round((part / whole) * 100)) : 0;
}

/** The same for what is known of an indicator, at the day of which it speaks. */
export function attainmentOf(indicator: IndicatorFacts, actual: Actual): number {
  const expected = expectedAt(trajectoryOf(indicator), actual.on);
  return totalAttained(indicator, actual.total, expected);
}

/**
 * Less of what each period brings is better only against the plan itself: the way from nothing would call doing twice
 * the harm twice the success.
 */
function totalAttained(indicator: IndicatorFacts, total: number, expected: number): number {
  if (indicator.sum === 'per_period' && indicator.direction === 'down') {
    return attainedPercent(total, expected, expected, 'down');
  }
  return attainedPercent(total, expected, startValue(indicator), indicator.direction);
}

/**
 * The share of the whole plan that is done by accepted facts, 0–100; without facts 0, without a plan null.
 *
 * Harm that is to be kept small is done when its periods have been reported: their share of all, cut where they exceed
 * the plan.
 */
export function workDonePercent(indicator: IndicatorFacts, official: readonly Actual[]): number | null {
  const points = trajectoryOf(indicator);
  const last = official.at(-1);
  if (points.length < 2) return null;
  if (!last) return 0;
  const target = points.at(-1)!.value;
  if (indicator.sum === 'per_period' && indicator.direction === 'down') {
    const periods = Math.min(1, official.length / (points.length - 1));
    return cut(periods * Math.min(100, attainmentOf(indicator, last)));
  }
  return cut(totalAttained(indicator, last.total, target));
}

/** The whole item: the mean of its indicators that have a plan, a whole number; null where none has. */
export function itemWorkPercent(indicators: readonly (number | null)[]): number | null {
  const known = indicators.filter((percent) => percent !== null);
  if (known.length === 0) return null;
  return Math.floor(known.reduce((sum, percent) => sum + percent, 0) / known.length);
}

const cut = (percent: number): number => Math.min(100, Math.max(0, Math.floor(percent)));
const round = (percent: number): number => Math.round(percent * 10) / 10;
