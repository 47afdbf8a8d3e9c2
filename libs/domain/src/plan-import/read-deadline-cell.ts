import type { LocalDate } from '../calendar/local-date.js';
import { yearOf } from '../calendar/local-date.js';
import type { DeadlineReading } from '../deadlines/reading.js';
import type { Texts } from '../names.js';
import { termsOf, type ReadPhrase } from './deadline-terms.js';
import { doubt, wrong, type Doubt } from './doubt.js';

export interface DeadlineCell {
  readonly reading: DeadlineReading | null;
  /** Each term of a cell that holds several, in their order; empty otherwise. */
  readonly terms: readonly DeadlineReading[];
  readonly doubts: readonly Doubt[];
}

/** A term further off than this is more often a slip of the pen. */
const FAR_YEARS = 6;
const FIRST_YEAR = 2020;
const LAST_YEAR = 2040;
const SINGLE_TERM = new Set([
  'date',
  'date_no_year',
  'month',
  'month_no_year',
  'quarter',
  'half_year',
  'quarter_rel',
  'half_year_rel',
  'month_mid',
]);
const ASKED: Readonly<Record<string, string>> = {
  date: 'deadline_no_such_date',
  date_no_year: 'deadline_no_such_date',
  date_list: 'deadline_no_such_date',
  vague: 'deadline_vague',
  event: 'deadline_event',
  schedule: 'deadline_schedule',
  reference: 'deadline_reference',
  year_target: 'deadline_year_target',
  none: 'deadline_not_understood',
};

/**
 * The term of a row out of both languages, with everything about it that a person must settle.
 *
 * Several terms in one cell, one a line or divided by semicolons, become one list of dates. Where Russian and Kazakh
 * mean different dates nothing is chosen.
 */
export function readDeadlineCell(words: Texts, planOn: LocalDate, read: ReadPhrase): DeadlineCell {
  const [ru, kk] = [words.ru, words.kk].map((text) => (text === '' ? null : readTerms(text, read)));
  const reading = ru ?? kk ?? null;
  if (!reading) return { reading, terms: [], doubts: [wrong('deadline', 'deadline_missing')] };
  const terms = termsOf(words.ru || words.kk, read);
  if (ru && kk && !sameTerm(ru, kk)) return { reading: ru, terms, doubts: [languagesDiffer(ru, kk)] };
  return { reading, terms, doubts: doubtsOf(reading, planOn) };
}

/** The terms of one cell in one language. */
export function readTerms(text: string, read: ReadPhrase): DeadlineReading {
  const whole = read(text.replace(/\s*\n\s*/g, ' '));
  const terms = termsOf(text, read);
  if (terms.length < 2) return whole;
  const asked = terms.find(({ ask }) => ask);
  if (asked) return asked;
  const due = [...new Set(terms.flatMap((term) => term.due))].sort();
  const allStand = terms.every((term) => term.due.length > 0 && SINGLE_TERM.has(term.kind));
  if (!allStand || due.length <= whole.due.length) return whole;
  return {
    ...whole,
    kind: 'date_list',
    rule: 'DATE_EACH',
    ask: false,
    choices: [],
    start: null,
    due,
    rolled: [...new Set(terms.flatMap((term) => term.rolled))].sort(),
    steps: terms.flatMap((term) => term.steps),
  };
}

function sameTerm(one: DeadlineReading, other: DeadlineReading): boolean {
  return one.ask === other.ask && one.due.join() === other.due.join();
}

function languagesDiffer(ru: DeadlineReading, kk: DeadlineReading): Doubt {
  const choices = [...new Set([...ru.due.slice(0, 1), ...kk.due.slice(0, 1), ...ru.choices, ...kk.choices])].sort();
  return wrong('deadline', 'deadline_languages_differ', { ru: ru.phrase, kk: kk.phrase }, choices);
}

function doubtsOf(reading: DeadlineReading, planOn: LocalDate): readonly Doubt[] {
  const words = { words: reading.phrase };
  if (namesImpossibleYear(reading.phrase)) return [outOfRange(words)];
  if (reading.ask) return [wrong('deadline', ASKED[reading.kind] ?? 'deadline_unclear', words, reading.choices)];
  if (reading.kind === 'none' || reading.kind === 'not_a_date')
    return [wrong('deadline', 'deadline_not_understood', words)];
  if (reading.kind === 'horizon' || reading.kind === 'relative_min')
    return [doubt('deadline', 'deadline_without_date', words)];
  const last = reading.rolled.at(-1) ?? reading.due.at(-1);
  const first = reading.due[0];
  if (!first || !last) return [];
  if (yearOf(first) < FIRST_YEAR || yearOf(last) > LAST_YEAR) {
    return [outOfRange(words)];
  }
  if (last < planOn) return [doubt('deadline', 'deadline_before_plan', { ...words, date: last, planOn })];
  if (yearOf(first) > yearOf(planOn) + FAR_YEARS) return [doubt('deadline', 'deadline_far', { ...words, date: first })];
  return [];
}

/** «1 марта 2126 года»: a year nobody plans for is a slip of the pen, whatever date the rest of the words gives. */
function namesImpossibleYear(phrase: string): boolean {
  const years = [...phrase.matchAll(/(?<!\d)(\d{4})(?=\s*(?:г\.|год|ж\.|жыл))/gu)].map(([, year]) => Number(year));
  return years.some((year) => year < FIRST_YEAR || year > LAST_YEAR);
}

const outOfRange = (words: { readonly words: string }): Doubt =>
  wrong('deadline', 'deadline_out_of_range', { ...words, first: FIRST_YEAR, last: LAST_YEAR });
