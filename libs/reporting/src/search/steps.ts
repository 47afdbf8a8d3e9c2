/** One word of a question as the database understands it, with the number of titles that have it, estimated where they are many. */
export interface Term {
  readonly exact: string;
  readonly broad: string;
  readonly titles: number;
}

/** A word in more titles than this tells little; it narrows, but is no reason by itself to look at a row. */
export const COMMON = 1500;

/** Words in so few titles together are looked for at once; more are narrowed down first. */
const FEW = 300;
/** Words in so few titles together are each a reason to look at a row, however many rows have other words. */
const TELLING = 150;

/** A word in so many times more titles than the rarest is asked of the rows: a row costs what this many entries of the index do. */
const ROW_PER_ENTRY = 10;
/** Of more words than this the rows of the rarest are few enough to be asked for the others. */
const INDEXED = 3;

/** What is looked for at once; a later step may find again what an earlier one did. Both are tsqueries. */
export interface Step {
  /** Asked of the index; without words in every other row, whose every entry the index would collect. */
  readonly words: string;
  /** Asked of the rows that the index gives. */
  readonly also: string | null;
  /** Titles alone: where all the words are in more titles than are shown, other texts are not asked. */
  readonly titles: boolean;
  /** All that the question may find: where its rows are few enough to be weighed, nothing else is asked. */
  readonly whole: boolean;
}

/**
 * The steps of a question, until enough is found: all the words in titles, all in any text, all but one, two of them, any
 * that is rare; where none is rare, all, then all but one. A question of few titles is asked at once.
 */
export function stepsOf(terms: readonly Term[]): readonly Step[] {
  const rare = terms.filter(isRare);
  const [all, ...less] = counts(terms.length).map((count) => narrowed(count, terms));
  const narrow = [{ ...all!, titles: true }, all!, ...less];
  if (rare.length === 0) return narrow.slice(0, 3);
  const any = { words: or(rare.map(({ broad }) => broad)), also: null, titles: false, whole: true };
  return sumOf(rare) <= FEW ? [any, ...narrow] : [...narrow, any];
}

/** So many words of a question, or those that tell most: no number of rows hides a row that has those alone. */
function narrowed(count: number, terms: readonly Term[]): Step {
  const sorted = [...terms].sort((one, other) => one.titles - other.titles);
  const most = ROW_PER_ENTRY * (sorted[0]!.titles + 100);
  const indexed = sorted.filter(({ titles }, at) => at < INDEXED && titles <= most).map(({ broad }) => broad);
  const telling = count === terms.length ? [] : sorted;
  while (sumOf(telling) > TELLING) telling.pop();
  const apart = telling.map(({ broad }) => broad);
  const ofIndexed = Math.max(Math.min(count, 2, indexed.length), count - (terms.length - indexed.length));
  const words = or([atLeast(ofIndexed, indexed), ...apart]);
  if (indexed.length === terms.length) return { words, also: null, titles: false, whole: false };
  const all = terms.map(({ broad }) => broad);
  return { words, also: or([atLeast(count, all), ...apart]), titles: false, whole: false };
}

/** All, all but one, two. */
const counts = (all: number): number[] =>
  [...new Set([all, all - 1, 2])].filter((count) => count === all || (count >= 2 && count < all));

/** All the words, or any that is rare; where none is rare, all but one. For where rows are few. */
export function wanted(terms: readonly Term[]): string {
  const all = terms.map(({ broad }) => broad);
  const rare = terms.filter(isRare).map(({ broad }) => broad);
  if (rare.length === 0) return atLeast(terms.length > 2 ? terms.length - 1 : terms.length, all);
  return or([atLeast(all.length, all), ...rare]);
}

const isRare = ({ titles }: Term): boolean => titles <= COMMON;

/** So many of the words, whichever; halved again and again, for writing out the choices makes a long question. */
export function atLeast(count: number, words: readonly string[]): string {
  if (count === words.length) return words.map((word) => `(${word})`).join(' & ');
  if (count === 1) return or(words);
  const middle = Math.ceil(words.length / 2);
  const [left, right] = [words.slice(0, middle), words.slice(middle)];
  const choices: string[] = [];
  for (let of = Math.max(0, count - right.length); of <= Math.min(count, left.length); of += 1) {
    const halves = [
      ...(of > 0 ? [`(${atLeast(of, left)})`] : []),
      ...(of < count ? [`(${atLeast(count - of, right)})`] : []),
    ];
    choices.push(halves.join(' & '));
  }
  return or(choices);
}

/**
 * The same query with each beginning once: «стан:*» is also «станц:*» and «станция». The index reads every part anew.
 * Left as it is where it is more than a choice of words.
 */
export function compact(query: string): string {
  const parts = query.split(' | ');
  if (!parts.every((part) => /^'[\p{L}\p{N}]+'(:\*)?$/u.test(part))) return query;
  const words = [...new Set(parts)].map((part) => ({ part, word: part.slice(1, part.lastIndexOf("'")) }));
  const begins = words.filter(({ part }) => part.endsWith('*'));
  return words
    .filter(({ part, word }) => !begins.some((one) => one.part !== part && word.startsWith(one.word)))
    .map(({ part }) => part)
    .join(' | ');
}

const or = (queries: readonly string[]): string => queries.map((query) => `(${query})`).join(' | ');
const sumOf = (terms: readonly Term[]): number => terms.reduce((sum, { titles }) => sum + titles, 0);
