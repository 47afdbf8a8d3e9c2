import type { Texts } from '../names.js';
import { align } from './align.js';
import { likeness, strangeness } from './text-likeness.js';
import type { SentenceReading } from './read-sentence.js';

/** Sentences of one paragraph that say the same in the two languages; one side may be empty. */
export interface SentencePair {
  readonly ru: readonly SentenceReading[];
  readonly kk: readonly SentenceReading[];
}

const APART = 0.8;
const JOINED = 0.3;
const BOTH_INSTRUCT = 0.25;

/** The sentences of a paragraph side by side, by their lengths, their figures and whether both instruct. */
export function pairSentences(ru: readonly SentenceReading[], kk: readonly SentenceReading[]): SentencePair[] {
  const text = (sentences: readonly SentenceReading[]): string => sentences.map(({ sentence }) => sentence).join(' ');
  const instruct = (sentences: readonly SentenceReading[]): boolean => sentences.some(({ instruction }) => instruction);
  const pairs = align(ru.length, kk.length, (left, leftCount, right, rightCount) => {
    if (leftCount === 0 || rightCount === 0) return APART;
    const ours = ru.slice(left, left + leftCount);
    const theirs = kk.slice(right, right + rightCount);
    const agree = instruct(ours) === instruct(theirs) ? (instruct(ours) ? -BOTH_INSTRUCT : 0) : BOTH_INSTRUCT;
    return strangeness(text(ours), text(theirs)) + agree + (leftCount + rightCount > 2 ? JOINED : 0);
  });
  return pairs.map(({ left, right }) => ({
    ru: left.map((index) => ru[index]!),
    kk: right.map((index) => kk[index]!),
  }));
}

const STILL_THE_SAME = 0.5;

/**
 * Which sentence of a former edition each new one continues, by its place in `before`; null for a new one.
 *
 * The likest pairs are taken first; a sentence less than half like any former one is new.
 */
export function continueSentences(before: readonly Texts[], after: readonly Texts[]): (number | null)[] {
  const found: (number | null)[] = after.map(() => null);
  const likes = after.flatMap((now, at) =>
    before.map((was, index) => ({ at, index, like: Math.max(like(was.ru, now.ru), like(was.kk, now.kk)) })),
  );
  const taken = new Set<number>();
  for (const { at, index, like: share } of likes.sort((one, other) => other.like - one.like)) {
    if (share < STILL_THE_SAME) break;
    if (found[at] !== null || taken.has(index)) continue;
    found[at] = index;
    taken.add(index);
  }
  return found;
}

const like = (was: string, now: string): number => (was === '' || now === '' ? 0 : likeness(was, now));
