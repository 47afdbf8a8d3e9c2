import type { Condition } from '../execution/condition.js';
import { itemConditionOf } from '../execution/item-condition.js';

/** What the coordinator made of an instructing sentence. */
export const SENTENCE_DECISIONS = ['open', 'taken', 'left'] as const;
export type SentenceDecision = (typeof SENTENCE_DECISIONS)[number];

/** How far an instructing sentence is served: the worst condition of its items, or why there is none. */
export type SentenceState = Condition | 'uncovered' | 'left' | 'unseen';

/**
 * The state in which a sentence of the Address is shown; null where it asks for nothing and nothing hangs on it.
 *
 * Who sees only some of the items is told `unseen` rather than that there are none.
 *
 * @param conditions of the items tied to the sentence, as far as the reader sees them
 * @param whole whether the reader sees every item of the region
 */
export function sentenceState(
  sentence: { readonly instructs: boolean; readonly decision: SentenceDecision },
  conditions: readonly Condition[],
  whole: boolean,
): SentenceState | null {
  if (conditions.length > 0) return itemConditionOf(conditions);
  if (!sentence.instructs) return null;
  if (!whole) return 'unseen';
  return sentence.decision === 'left' ? 'left' : 'uncovered';
}
