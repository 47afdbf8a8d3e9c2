import type { ExecutorMark } from './executor-marks.js';

/** What the rule of the lead looks at. */
export interface MarkedExecutor {
  readonly marks: readonly ExecutorMark[];
  /** Listed under «соисполнители:». */
  readonly co: boolean;
}

/**
 * Index of the executor that leads; null when nobody does.
 *
 * The convener («созыв»); without one the consolidator («свод»); without either the first named that is not by
 * agreement. Somebody listed as a co-executor leads only by a mark.
 *
 * Source: Law of 27.11.2000 № 107-II, art. 14(3): several executors are coordinated by the one named first; the
 * marks are the custom of plans.
 */
export function chooseLead(executors: readonly MarkedExecutor[]): number | null {
  const marked = (mark: ExecutorMark): number => executors.findIndex(({ marks }) => marks.includes(mark));
  const first = executors.findIndex(({ marks, co }) => !co && !marks.includes('by-agreement'));
  const lead = [marked('convener'), marked('consolidator'), first].find((index) => index >= 0);
  return lead ?? null;
}
