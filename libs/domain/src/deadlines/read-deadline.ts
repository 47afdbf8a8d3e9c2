import { rollToWorkingDay } from '../calendar/work-calendar.js';
import { cleanPhrase } from './clean-phrase.js';
import type { Atom } from './atom.js';
import { fromEnglish } from './english.js';
import { findAtoms } from './find-atoms.js';
import { readAtoms } from './read-atoms.js';
import { isUnfilled, readDoubt } from './read-doubt.js';
import { readRecurring } from './read-recurring.js';
import { readRelative } from './read-relative.js';
import { readWords } from './read-words.js';
import type { Word } from './sense.js';
import { namesSeasonOfWork, readNoTerm, readWording } from './read-wording.js';
import { LONGEST_PHRASE, type DeadlineContext, type DeadlineReading, type Meaning } from './reading.js';
import { settleYears, spreadOverYears } from './settle-years.js';

/**
 * What the words of a deadline mean, in Russian or Kazakh.
 *
 * Nothing is guessed: a phrase that cannot be decided has `ask`, no `due`, and the dates it could mean as `choices`
 * where they can be listed. Dates of `due` are those the words name; `rolled` are the same on working days.
 * A date without a year is the nearest one not before today; relative terms count from the date of the plan.
 *
 * Words longer than {@link LONGEST_PHRASE} are not read at all and asked about.
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

function meaningOf(written: string, context: DeadlineContext): Meaning {
  const phrase = written.replace(/[ \t]+/g, ' ').trim();
  if (phrase.length > LONGEST_PHRASE) {
    return { kind: 'none', rule: 'NONE', ask: true, steps: [{ code: 'too_long', params: { count: LONGEST_PHRASE } }] };
  }
  const clean = fromEnglish(cleanPhrase(phrase));
  if (clean === '' || !/[\p{L}\d]/u.test(clean)) return readNoTerm(clean) ?? unintelligible();
  if (isUnfilled(phrase)) return unintelligible();
  if (FOREIGN_WORD.test(clean)) return unintelligible();
  const words = readWords(phrase);
  const atoms = settleYears(findAtoms(words));
  return (
    readDoubt(clean, atoms, context) ??
    readRecurring(words, clean, atoms, context) ??
    readRelative(words, clean, context) ??
    readCalendar(words, spreadOverYears(atoms), clean, context) ??
    readWording(clean, context) ??
    readNoTerm(clean) ??
    unintelligible()
  );
}

/** «по итогам III квартала»: the results are due some time after that quarter. */
const RESULTS = /(по итогам|по результатам|по (завершени|окончани|истечени)|қорытынды|корытынды)/u;

/** The periods named, unless all they do is date a season of work or the horizon of a document. */
function readCalendar(
  words: readonly Word[],
  atoms: readonly Atom[],
  clean: string,
  context: DeadlineContext,
): Meaning | null {
  const named = atoms.filter(({ shape, relative }) => shape !== 'day_of_month' || relative !== undefined);
  const definite = RESULTS.test(clean) ? named.filter(({ shape }) => shape === 'day' || shape === 'month') : named;
  const wording = readWording(clean, context);
  if (halfUnderstood(words, definite)) return wording?.ask ? wording : unintelligible();
  if (namesSeasonOfWork(clean) && definite.every(({ shape }) => shape === 'year' || shape === 'season')) return null;
  if (wording?.ask && wording.kind !== 'vague' && definite.every(isWholeYear)) return wording;
  const ofDocument = definite.some(({ horizon }) => horizon) && definite.every(({ shape }) => shape === 'year');
  if (ofDocument && wording?.kind === 'event') return wording;
  const latest = definite.filter(({ inclusive, by, shape }) => (inclusive || by) && shape === 'day');
  const meaning = readAtoms(definite.some(({ after }) => after) && latest.length > 0 ? latest : definite, context);
  return meaning ?? null;
}

const isWholeYear = ({ shape, part, by, within }: Atom): boolean =>
  shape === 'year' && part === 'whole' && !by && !within;

/** What a number in a label counts: «1 этап – 2027 год». */
const STAGE = /^(этап|кезең|очеред|тур|кезек)/u;

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
  const monthNamed = atoms.some(({ shape }) => shape === 'month');
  if (monthNamed && words.some(({ sense }) => sense.is === 'unit' && sense.unit === 'week')) return true;
  if (atoms.some((atom) => isQualified(words, atom))) return true;
  if (strayYear || words.some((word, index) => isStrayDay(words, word, index))) return true;
  if (atoms.length > 0 && words.some((_, index) => isStraySpan(words, atoms, index))) return true;
  const strayDay = atoms.some(({ shape, begin }) => shape === 'month' && isPlainNumber(words[begin - 1]));
  if (strayDay) return true;
  if (atoms.length === 0 || atoms.some(({ shape }) => shape !== 'year')) return false;
  return words.some(({ sense }, index) => {
    const taken = atoms.some(({ begin, end }) => index >= begin && index < end);
    return (
      !taken &&
      ((sense.is === 'number' && !STAGE.test(words[index + 1]?.text ?? '')) ||
        (sense.is === 'unit' && (sense.unit === 'quarter' || sense.unit === 'half')))
    );
  });
}

/** «до 45 числа», «15-огго ноября»: a number that the words around it make a day, and that was not read as one. */
function isStrayDay(words: readonly Word[], { sense }: Word, index: number): boolean {
  if (sense.is !== 'number' || sense.digits === 0) return false;
  const [next, behind] = [words[index + 1], words[index + 2]];
  if (next?.sense.is === 'mark' && next.sense.mark === 'dayno') return sense.value < 1 || sense.value > 31;
  return next?.sense.is === 'other' && next.text.length <= 3 && behind?.sense.is === 'month';
}

/** «до 10 рабочих дней до конца квартала»: an amount of time beside a period. */
function isStraySpan(words: readonly Word[], atoms: readonly Atom[], index: number): boolean {
  const { sense } = words[index]!;
  if (sense.is !== 'number' || atoms.some(({ begin, end }) => index >= begin && index < end)) return false;
  const behind = words
    .slice(index + 1)
    .find((word) => word.sense.is !== 'mark' || !['working', 'calendar'].includes(word.sense.mark));
  return behind?.sense.is === 'unit' && ['day', 'week'].includes(behind.sense.unit);
}

/** Words that may stand right in front of a period and change nothing. */
const HARMLESS = /^(:|в|во|о|об|срок|исполнения|мерзімі|ориентировочно|примерно|предположительно|шамамен|әр|и|үшін)$/u;

/** «ненастный ноябрь»: a word that is not understood right in front of a period may be what matters. */
function isQualified(words: readonly Word[], { begin }: Atom): boolean {
  const [before, first] = [words[begin - 1], words[begin]];
  const inDigits = first?.sense.is === 'date' || (first?.sense.is === 'number' && first.sense.digits > 0);
  return before?.sense.is === 'other' && !inDigits && !HARMLESS.test(before.text);
}

/** «32 қазан»: digits that stand like a day and are none. */
const isPlainNumber = (word: Word | undefined): boolean =>
  word?.sense.is === 'number' && word.sense.digits > 0 && word.sense.digits <= 2;

function unintelligible(): Meaning {
  return { kind: 'none', rule: 'NONE', ask: true, steps: [{ code: 'not_understood', params: {} }] };
}
