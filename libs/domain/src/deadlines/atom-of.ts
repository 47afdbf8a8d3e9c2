import type { Atom } from './atom.js';
import type { Match } from './match.js';
import type { Mark, Word } from './sense.js';
import { is, isMark, isUnit } from './word-tests.js';

/** Kazakh says how a date is meant behind it: соңына дейін, бастап, ішінде. */
export function trailing(words: readonly Word[], from: number): Word[] {
  const found: Word[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    const kkMark =
      is(word, 'mark') &&
      word.lang === 'kk' &&
      !isMark(word, 'this', 'next', 'each', 'and', 'working', 'times', 'lead');
    const inclusive = isMark(word, 'through') && /^вкл/u.test(word.text);
    if (!kkMark && !inclusive) break;
    found.push(word);
  }
  return found;
}

export function atomOf(
  match: Match,
  begin: number,
  before: readonly Word[],
  after: readonly Word[],
  last: Word | undefined,
  previous: Atom | undefined,
): Atom {
  const marks = nearest(before);
  const through = beside(before).some((word) => isMark(word, 'through'));
  const has = (...wanted: Mark[]): boolean => [...marks, ...after].some((word) => isMark(word, ...wanted));
  const kkCase = match.lang === 'kk' || last?.lang === 'kk' ? (last?.kkCase ?? null) : null;
  const lastAfter = after.findLast((word) => isMark(word, 'end', 'start', 'mid'));
  const caseOfPart = lastAfter ? lastAfter.kkCase : kkCase;
  const part = partOf([...marks, ...after]);
  const range =
    previous !== undefined &&
    (joinedByDash(before) ||
      through ||
      (previous.from && has('by')) ||
      (previous.from && caseOfPart === 'dative') ||
      (previous.from && after.some(({ text }) => text === 'аралығында')));
  return {
    shape: match.shape,
    ...(match.day === undefined ? {} : { day: match.day }),
    ...(match.month === undefined ? {} : { month: match.month }),
    ...(match.index === undefined ? {} : { index: match.index }),
    ...(match.season === undefined ? {} : { season: match.season }),
    ...(match.relative === undefined ? {} : { relative: match.relative }),
    year: match.year ?? null,
    yearSource: match.yearSource ?? null,
    part,
    by:
      has('by', 'latest') ||
      through ||
      after.some((word) => isMark(word, 'through')) ||
      (caseOfPart === 'dative' && match.shape !== 'year') ||
      (caseOfPart === 'dative' && part !== 'whole'),
    inclusive: has('latest') || through || after.some((word) => isMark(word, 'through', 'latest')),
    from: has('from') || (caseOfPart === 'ablative' && !has('latest', 'after')),
    within: has('within'),
    after: has('after', 'not_before'),
    horizon:
      (match.shape === 'year' && (isMark(marks.at(-1), 'horizon') || isHorizonUntil(marks))) ||
      after.some((word) => isMark(word, 'horizon')) ||
      (match.shape === 'year' && /^жылдарға$/u.test(last?.text ?? '')),
    begin,
    end: match.end,
    joint: previous === undefined ? null : range ? 'range' : 'list',
    leads: match.shape === 'year' && /^жыл(ғы|дың|дар(дың|ғы|дағы))/u.test(last?.text ?? ''),
    lang: match.lang,
  };
}

function partOf(words: readonly Word[]): Atom['part'] {
  const parts = ['end', 'start', 'mid'] as const;
  return parts.find((part) => words.some((word) => isMark(word, part))) ?? 'whole';
}

/** «сентябрь – ноябрь»: a dash alone, perhaps with «до» or «по»; «города – до 1 октября» is a label. */
function joinedByDash(before: readonly Word[]): boolean {
  return (
    before.some((word) => is(word, 'dash')) &&
    before.every((word) => is(word, 'dash') || is(word, 'mark') || isUnit(word, 'year'))
  );
}

/** The marks that stand right in front: «по» of «по 15 октября», not of «по районам – до 15 октября». */
function beside(before: readonly Word[]): readonly Word[] {
  const cut = before.findLastIndex((word) => !is(word, 'mark') && !is(word, 'dash') && !isUnit(word, 'year'));
  return before.slice(cut + 1);
}

/** The words in front that belong to an atom: back to the last comma or bracket. */
function nearest(before: readonly Word[]): readonly Word[] {
  const cut = before.findLastIndex((word) => is(word, 'comma') || is(word, 'open') || is(word, 'close'));
  return before.slice(cut + 1);
}

/** «на период до 2030 года». */
const isHorizonUntil = (marks: readonly Word[]): boolean =>
  isMark(marks.at(-2), 'horizon') && isMark(marks.at(-1), 'by', 'through');
