import type { Mark, Unit, Word } from './sense.js';

/** Years a plan may name; a year outside them is a slip of the pen. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export const isPlausibleYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

export const is = <K extends Word['sense']['is']>(
  word: Word | undefined,
  kind: K,
): word is Word & { sense: Extract<Word['sense'], { is: K }> } => word?.sense.is === kind;
export const isMark = (word: Word | undefined, ...marks: Mark[]): boolean =>
  is(word, 'mark') && marks.includes(word.sense.mark);
export const isUnit = (word: Word | undefined, ...units: Unit[]): boolean =>
  is(word, 'unit') && units.includes(word.sense.unit);
export const numberIn = (word: Word | undefined): number | null => (is(word, 'number') ? word.sense.value : null);

export function isYearNumber(word: Word | undefined): boolean {
  return is(word, 'number') && word.sense.digits === 4 && isPlausibleYear(word.sense.value);
}

export const isDay = (word: Word | undefined): boolean => {
  const value = numberIn(word);
  return (
    value !== null && value >= 1 && value <= 31 && is(word, 'number') && !word.sense.roman && word.sense.digits <= 2
  );
};

export const hasMark = (words: readonly Word[], ...marks: Mark[]): boolean =>
  words.some((word) => isMark(word, ...marks));
