import type { AddressLanguage } from './address-words.js';
import { align } from './align.js';
import { likeness, strangeness } from './text-likeness.js';

/** A paragraph of the Address in its two languages; one of them may be empty. */
export interface Passage {
  readonly id: string;
  readonly ru: string;
  readonly kk: string;
  /** The language that was left behind when the other changed alone. */
  readonly check: AddressLanguage | null;
}

/** The same after an edition of one language came; `id` is null for a new paragraph. */
export interface MergedPassage extends Omit<Passage, 'id'> {
  readonly id: string | null;
  /** Whether the text of the language that came is another one than before. */
  readonly changed: boolean;
}

const ALONE = 0.45;
const APART = 0.75;
const MOST_DIFFERENT = 0.7;
const JOINED = 0.25;

export const otherLanguage = (lang: AddressLanguage): AddressLanguage => (lang === 'ru' ? 'kk' : 'ru');

/**
 * The Address after the text of one language arrived: paragraphs that stayed keep their ids, the first text of a
 * language is set beside the other one by lengths and figures, and where a language changes alone the other is marked
 * to be checked. A mark goes when the language it names changes too.
 *
 * Source: U22, parity of the two languages.
 */
export function mergeEdition(
  passages: readonly Passage[],
  lang: AddressLanguage,
  paragraphs: readonly string[],
): MergedPassage[] {
  const other = otherLanguage(lang);
  const first = passages.every((passage) => passage[lang] === '');
  const pairs = align(passages.length, paragraphs.length, (left, leftCount, right, rightCount) => {
    const before = passages.slice(left, left + leftCount);
    const after = paragraphs.slice(right, right + rightCount);
    if (first) return besides(join(before.map((one) => one[other])), join(after), leftCount, rightCount);
    return changes(before, after, lang);
  });
  const bilingual = passages.some((passage) => passage[other] !== '');
  return pairs.flatMap(({ left, right }) => {
    const text = join(right.map((index) => paragraphs[index]!));
    const before = left.map((index) => passages[index]!);
    return settle(before, text, { lang, first, bilingual });
  });
}

const join = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** Two languages side by side. */
function besides(ours: string, theirs: string, ourCount: number, theirCount: number): number {
  if (ourCount === 0 || theirCount === 0) return APART;
  return strangeness(ours, theirs) + (ourCount + theirCount > 2 ? JOINED : 0);
}

/** Two editions of one language; a paragraph that had no text in it yet is compared with the other language. */
function changes(before: readonly Passage[], after: readonly string[], lang: AddressLanguage): number {
  if (before.length + after.length > 2) return Infinity;
  const [was] = before;
  if (was === undefined) return ALONE;
  if (after.length === 0) return was[lang] === '' ? 0 : ALONE;
  if (was[lang] === '') return 0.3 + strangeness(was[otherLanguage(lang)], after[0]!);
  const apart = 1 - likeness(was[lang], after[0]!);
  return apart > MOST_DIFFERENT ? 2 : apart;
}

interface Edition {
  readonly lang: AddressLanguage;
  readonly first: boolean;
  readonly bilingual: boolean;
}

function settle(before: readonly Passage[], text: string, { lang, first, bilingual }: Edition): MergedPassage[] {
  const other = otherLanguage(lang);
  const [kept] = before;
  if (kept === undefined) {
    const check = bilingual && !first ? other : null;
    return [{ id: null, changed: true, check, ...both(lang, text, '') }];
  }
  const beside = join(before.map((one) => one[other]));
  const changed = kept[lang] !== text || before.length > 1;
  if (text === '' && beside === '') return [];
  if (first) return [{ id: kept.id, changed, check: null, ...both(lang, text, beside) }];
  const behind = kept.check === lang || beside === '' ? null : other;
  return [{ id: kept.id, changed, check: changed ? behind : kept.check, ...both(lang, text, beside) }];
}

const both = (lang: AddressLanguage, text: string, beside: string): { ru: string; kk: string } =>
  lang === 'ru' ? { ru: text, kk: beside } : { ru: beside, kk: text };
