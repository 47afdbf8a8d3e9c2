import type { Word } from './sense.js';

export type Shape = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'season' | 'week' | 'day_of_month';

/** How a phrase names the year of a period: by number, as this or the next one, or not at all. */
export type YearSource = 'named' | 'this' | 'next' | null;

/** One calendar period or day that a phrase names, with the words that say how it is meant. */
export interface Atom {
  readonly shape: Shape;
  /** Day of the month. */
  readonly day?: number;
  readonly month?: number;
  /** Number of the quarter or half-year. */
  readonly index?: number;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** «этого месяца», «следующего квартала»: a period without a number of its own. */
  readonly relative?: 'this' | 'next';
  readonly year: number | null;
  readonly yearSource: YearSource;
  readonly part: 'whole' | 'start' | 'mid' | 'end';
  /** до, к; дейін, -ға */
  readonly by: boolean;
  /** не позднее, по … включительно: the period named belongs to the term. */
  readonly inclusive: boolean;
  readonly from: boolean;
  readonly within: boolean;
  readonly after: boolean;
  /** на 2026–2028 годы; арналған */
  readonly horizon: boolean;
  /** Position of its first word and of the word behind its last one. */
  readonly begin: number;
  readonly end: number;
  /** How it hangs on the atom before it. */
  readonly joint: 'range' | 'list' | null;
  /** «2026 жылғы», «2026 жылдың»: a year that belongs to what stands behind it. */
  readonly leads: boolean;
  readonly lang: Word['lang'];
}
