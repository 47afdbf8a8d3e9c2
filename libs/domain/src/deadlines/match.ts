import type { Atom, Shape } from './atom.js';
import type { Word } from './sense.js';

/** What a matcher found at a place: the period, and where the words go on. */
export interface Match {
  readonly shape: Shape;
  readonly end: number;
  readonly lang: Word['lang'];
  readonly day?: number;
  readonly month?: number;
  readonly index?: number;
  readonly season?: Atom['season'];
  readonly relative?: 'this' | 'next';
  readonly year?: number;
  readonly yearSource?: 'named' | 'this' | 'next';
}
