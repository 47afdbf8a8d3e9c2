import type { Atom } from './atom.js';
import { atomOf, trailing } from './atom-of.js';
import type { Match } from './match.js';
import { dayAndMonth, dayOfMonth, fullDate, monthAndDay } from './match-day.js';
import { bareUnit, month, numbered, relativeUnit, season, year } from './match-period.js';
import type { Word } from './sense.js';

/** Every period and day a phrase names, in their order, with the words around them taken into account. */
export function findAtoms(words: readonly Word[]): Atom[] {
  const atoms: Atom[] = [];
  let index = 0;
  let behind = 0;
  while (index < words.length) {
    const match = matchAt(words, index);
    if (!match) {
      index += 1;
      continue;
    }
    const before = words.slice(behind, index);
    const after = trailing(words, match.end);
    atoms.push(atomOf(match, index, before, after, words[match.end - 1], atoms.at(-1)));
    behind = match.end + after.length;
    index = Math.max(behind, index + 1);
  }
  return atoms;
}

function matchAt(words: readonly Word[], at: number): Match | null {
  return (
    fullDate(words, at) ??
    dayAndMonth(words, at) ??
    monthAndDay(words, at) ??
    numbered(words, at) ??
    month(words, at) ??
    season(words, at) ??
    year(words, at) ??
    relativeUnit(words, at) ??
    bareUnit(words, at) ??
    dayOfMonth(words, at)
  );
}
