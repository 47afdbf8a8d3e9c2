import { CONDITIONS, type Condition } from './condition.js';

/**
 * The condition of an item: the worst among its open checkpoints; when none is
 * open, late work before work in time before what was cancelled.
 *
 * CONDITIONS stands in that order. An item without a checkpoint has no date.
 */
export function itemConditionOf(checkpoints: readonly Condition[]): Condition {
  return CONDITIONS.find((condition) => checkpoints.includes(condition)) ?? 'no_date';
}
