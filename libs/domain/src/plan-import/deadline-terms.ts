import type { DeadlineReading } from '../deadlines/reading.js';
import { leadingPart } from './item-number.js';

/** Reads one deadline phrase on the date of the plan. */
export type ReadPhrase = (phrase: string) => DeadlineReading;

/** A line that only ends or begins a phrase broken over lines is no term of its own. */
const FRAGMENTS = new Set(['none', 'not_a_date', 'year', 'horizon', 'relative_min']);

/**
 * The terms of a cell that holds several, in their order; empty when it holds one.
 *
 * Several are: lines numbered «1)», «2)»; lines or pieces between semicolons that each are a term; and pieces between
 * commas that together give exactly the dates of the whole («до 15 сентября (города), до 1 октября (районы)»).
 */
export function termsOf(text: string, read: ReadPhrase): readonly DeadlineReading[] {
  const parts = text.split(/\s*(?:\n|;)\s*/).filter((part) => part !== '');
  if (parts.length > 1) return termsOfLines(parts, read);
  return termsOfCommas(text, read);
}

function termsOfLines(parts: readonly string[], read: ReadPhrase): readonly DeadlineReading[] {
  const bare = parts.map((part) => leadingPart(part)?.title ?? part.replace(/^[-–—•]\s*/u, ''));
  const readings = bare.map(read);
  if (parts.every((part) => leadingPart(part) !== null)) return readings;
  const wrapped = parts.slice(0, -1).some((part) => part.endsWith(','));
  return wrapped || readings.some(({ ask, kind }) => ask || FRAGMENTS.has(kind)) ? [] : readings;
}

function termsOfCommas(text: string, read: ReadPhrase): readonly DeadlineReading[] {
  const parts = text.split(/\s*,\s*(?![^()]*\))/u);
  if (parts.length < 2) return [];
  const readings = parts.map(read);
  if (readings.some(({ ask, due }) => ask || due.length !== 1)) return [];
  const whole = read(text).due;
  const together = readings.flatMap(({ due }) => due);
  return together.length === whole.length && together.every((on) => whole.includes(on)) ? readings : [];
}
