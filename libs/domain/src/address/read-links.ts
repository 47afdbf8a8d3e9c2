import { likeness } from './text-likeness.js';

/** One line that ties an item to a sentence, as pasted from a table: «12 <tab> the sentence or its beginning». */
export interface PastedLink {
  readonly line: number;
  readonly number: string;
  readonly words: string;
}

const LINE = /^\s*(?:№\s*)?([^\t;|]{1,30}?)\s*[\t;|]\s*(.{4,})$/u;

/** The lines of a pasted list; a line that is none has an empty number. */
export function readPastedLinks(text: string): PastedLink[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const match = LINE.exec(line);
    return [{ line: index + 1, number: match?.[1]?.trim() ?? '', words: (match?.[2] ?? line).trim() }];
  });
}

const PLAIN = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const NEAR = 0.75;
const AHEAD = 0.1;

/**
 * The sentence that pasted words mean: the only one that holds them, else the only one much like them.
 *
 * @returns its place in the list; null where none or several fit, since nothing is guessed
 */
export function sentenceOf(
  words: string,
  sentences: readonly { readonly ru: string; readonly kk: string }[],
): number | null {
  const wanted = PLAIN(words);
  const holding = sentences.flatMap(({ ru, kk }, index) =>
    PLAIN(ru).includes(wanted) || PLAIN(kk).includes(wanted) ? [index] : [],
  );
  if (holding.length > 0) return holding.length === 1 ? holding[0]! : null;
  const near = sentences
    .map(({ ru, kk }, index) => ({ index, like: Math.max(likeness(words, ru), likeness(words, kk)) }))
    .sort((one, other) => other.like - one.like);
  const [first, second] = near;
  return first && first.like >= NEAR && first.like - (second?.like ?? 0) >= AHEAD ? first.index : null;
}
