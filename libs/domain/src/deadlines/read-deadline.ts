import { rollToWorkingDay } from '../calendar/work-calendar.js';
import { cleanPhrase } from './clean-phrase.js';
import type { Atom } from './atom.js';
import { fromEnglish } from './english.js';
import { findAtoms } from './find-atoms.js';
import { readAtoms } from './read-atoms.js';
import { readRecurring } from './read-recurring.js';
import { readRelative } from './read-relative.js';
import { readWords } from './read-words.js';
import type { Word } from './sense.js';
import { namesSeasonOfWork, readNoTerm, readWording } from './read-wording.js';
import type { DeadlineContext, DeadlineReading, Meaning } from './reading.js';
import { settleYears } from './settle-years.js';

/**
 * What the words of a deadline mean, in Russian or Kazakh.
 *
 * Nothing is guessed: a phrase that cannot be decided has `ask`, no `due`, and the dates it could mean as `choices`
 * where they can be listed. Dates of `due` are those the words name; `rolled` are the same on working days.
 * A date without a year is the nearest one not before today; relative terms count from the date of the plan.
 *
 * Source: practice of plans as collected in docs/deadlines.md; term counting by the Law of 27.11.2000 № 107-II, art. 12-1.
 */
export function readDeadline(phrase: string, context: DeadlineContext): DeadlineReading {
  const meaning = meaningOf(phrase, context);
  const ask = meaning.ask ?? false;
  const due = ask ? [] : (meaning.due ?? []);
  const rolled = due.map((on) => rollToWorkingDay(on, context.roll, context.calendar));
  const moved = due.flatMap((on, index) =>
    rolled[index] === on ? [] : [{ code: 'rolled', params: { from: on, on: rolled[index]! } }],
  );
  return {
    phrase,
    kind: meaning.kind,
    rule: meaning.rule,
    start: meaning.start ?? null,
    due,
    rolled,
    ask,
    choices: ask ? (meaning.choices ?? []) : [],
    steps: [...(meaning.steps ?? []), ...moved],
  };
}

/** A word in Latin letters: another language, of which a number alone would be only half the sense. */
const FOREIGN_WORD = /(?<!\p{L})[a-z]{3,}(?!\p{L})(?<!(?<!\p{L})[ivx]+)/u;

function meaningOf(phrase: string, context: DeadlineContext): Meaning {
  const clean = fromEnglish(cleanPhrase(phrase));
  if (clean === '' || !/[\p{L}\d]/u.test(clean)) return readNoTerm(clean) ?? unintelligible();
  if (FOREIGN_WORD.test(clean)) return unintelligible();
  const words = readWords(phrase);
  const atoms = settleYears(findAtoms(words));
  return (
    readRecurring(words, clean, atoms, context) ??
    readRelative(words, clean, context) ??
    readCalendar(words, atoms, clean, context) ??
    readWording(clean, context) ??
    readNoTerm(clean) ??
    unintelligible()
  );
}

/** The periods named, unless all they do is date a season of work or the horizon of a document. */
function readCalendar(
  words: readonly Word[],
  atoms: readonly Atom[],
  clean: string,
  context: DeadlineContext,
): Meaning | null {
  const definite = atoms.filter(({ shape, relative }) => shape !== 'day_of_month' || relative !== undefined);
  if (halfUnderstood(words, definite)) return unintelligible();
  if (namesSeasonOfWork(clean) && definite.every(({ shape }) => shape === 'year' || shape === 'season')) return null;
  if (definite.length > 0 && definite.every(({ horizon }) => horizon)) {
    const event = readWording(clean, context);
    if (event?.kind === 'event') return event;
  }
  const latest = definite.filter(({ inclusive, by, shape }) => (inclusive || by) && shape === 'day');
  const meaning = readAtoms(definite.some(({ after }) => after) && latest.length > 0 ? latest : definite, context);
  return meaning ?? null;
}

/** A year alone beside a number, a quarter or a half-year that was not understood: half the sense is no sense. */
function halfUnderstood(words: readonly Word[], atoms: readonly Atom[]): boolean {
  if (words.some(({ sense }) => sense.is === 'unit' && sense.unit === 'decade')) return true;
  const strayYear = words.some(
    ({ sense }, index) =>
      sense.is === 'number' &&
      sense.digits >= 3 &&
      words[index + 1]?.sense.is === 'unit' &&
      (words[index + 1]!.sense as { unit: string }).unit === 'year' &&
      !atoms.some(({ begin, end, year }) => year === sense.value || (index >= begin && index < end)),
  );
  if (strayYear) return true;
  const strayDay = atoms.some(({ shape, begin }) => shape === 'month' && isPlainNumber(words[begin - 1]));
  if (strayDay) return true;
  if (atoms.length === 0 || atoms.some(({ shape }) => shape !== 'year')) return false;
  return words.some(({ sense }, index) => {
    const taken = atoms.some(({ begin, end }) => index >= begin && index < end);
    return (
      !taken && (sense.is === 'number' || (sense.is === 'unit' && (sense.unit === 'quarter' || sense.unit === 'half')))
    );
  });
}

/** «32 қазан»: digits that stand like a day and are none. */
const isPlainNumber = (word: Word | undefined): boolean =>
  word?.sense.is === 'number' && word.sense.digits > 0 && word.sense.digits <= 2;

function unintelligible(): Meaning {
  return { kind: 'none', rule: 'NONE', ask: true, steps: [{ code: 'not_understood', params: {} }] };
}
