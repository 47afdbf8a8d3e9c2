import type { Shape } from './atom.js';
import type { Match } from './match.js';
import type { Unit, Word } from './sense.js';
import { is, isMark, isUnit, isYearNumber, numberIn } from './word-tests.js';

const SHAPE_OF: Partial<Record<Unit, Shape>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
};

/** «IV квартал», «1-жартыжылдық», and each of «I, III кварталы». */
export function numbered(words: readonly Word[], at: number): Match | null {
  const value = numberIn(words[at]);
  if (value === null || value < 1 || value > 9 || (is(words[at], 'number') && words[at].sense.digits > 2)) {
    const turned =
      isUnit(words[at], 'quarter', 'half') && is(words[at + 1], 'number') && words[at + 1]!.sense.is === 'number';
    const behind = numberIn(words[at + 1]);
    if (!turned || behind === null || behind > 4 || !(words[at + 1]!.sense as { roman?: boolean }).roman) return null;
    return period(words[at]!, behind, at + 2);
  }
  const unit = words[at + 1];
  if (isUnit(unit, 'quarter', 'half')) {
    if (unit!.text === 'кв' && words[at + 2]?.text === 'м') return null;
    return period(unit!, value, at + 2);
  }
  const joined = isMark(unit, 'and', 'through') || is(unit, 'dash') || is(unit, 'comma');
  const later = joined ? numbered(words, at + 2) : null;
  return later && (later.shape === 'quarter' || later.shape === 'half')
    ? { ...later, index: value, end: at + 1 }
    : null;
}

function period(unit: Word, index: number, end: number): Match | null {
  const half = isUnit(unit, 'half');
  return { shape: half ? 'half' : 'quarter', index, end, lang: unit.lang };
}

export function month(words: readonly Word[], at: number): Match | null {
  const found = words[at];
  if (!is(found, 'month')) return null;
  // «маусымы» is a season of something else: жылыту маусымы.
  if (/^маусым(ы|ына|ында|ының|нан)/u.test(found.text) && is(words[at - 1], 'other')) return null;
  const end = isUnit(words[at + 1], 'month') ? at + 2 : at + 1;
  return { shape: 'month', month: found.sense.month, end, lang: found.lang };
}

export function season(words: readonly Word[], at: number): Match | null {
  const found = words[at];
  if (!is(found, 'season')) return null;
  const mezgil = /^(мезгіл|маусым)/u.test(words[at + 1]?.text ?? '') ? 1 : 0;
  return { shape: 'season', season: found.sense.season, end: at + 1 + mezgil, lang: found.lang };
}

export function year(words: readonly Word[], at: number): Match | null {
  if (isShortYear(words, at)) {
    const value = 2000 + numberIn(words[at])!;
    return { shape: 'year', year: value, yearSource: 'named', end: at + 2, lang: words[at + 1]!.lang };
  }
  if (!isYearNumber(words[at])) return null;
  const next = words[at + 1];
  const value = numberIn(words[at])!;
  if (isUnit(next, 'year')) {
    const end = at + 2;
    return { shape: 'year', year: value, yearSource: 'named', end, lang: next!.lang };
  }
  if (is(next, 'other')) return null;
  return { shape: 'year', year: value, yearSource: 'named', end: at + 1, lang: words[at]!.lang };
}

/** «1 ноября 26 года», «IV кв. 26 г.», «26 жылғы 1 қараша»: two digits that can only be a year. */
function isShortYear(words: readonly Word[], at: number): boolean {
  const [word, unit] = [words[at], words[at + 1]];
  if (!is(word, 'number') || word.sense.digits !== 2 || word.sense.ordinal || !isUnit(unit, 'year')) return false;
  const behindPeriod = is(words[at - 1], 'month') || isUnit(words[at - 1], 'month', 'quarter', 'half');
  return behindPeriod || /^жыл(ғы|дың)$/u.test(unit!.text);
}

/** «этого месяца», «келесі жылғы», «биыл». */
export function relativeUnit(words: readonly Word[], at: number): Match | null {
  if (!isMark(words[at], 'this', 'next')) return null;
  const relative = isMark(words[at], 'next') ? 'next' : 'this';
  const next = words[at + 1];
  if (/^биыл/u.test(words[at]!.text)) {
    const end = isUnit(next, 'year') ? at + 2 : at + 1;
    return { shape: 'year', yearSource: 'this', relative, end, lang: 'kk' };
  }
  if (is(next, 'season')) return { shape: 'season', season: next.sense.season, relative, end: at + 2, lang: next.lang };
  if (!is(next, 'unit')) return null;
  const shape = SHAPE_OF[next.sense.unit];
  if (!shape) return null;
  return { shape, relative, end: at + 2, lang: next.lang, ...(shape === 'year' ? { yearSource: relative } : {}) };
}

/** «до конца года», «ай соңына дейін»: the present one, when its end, middle or beginning is named. */
export function bareUnit(words: readonly Word[], at: number): Match | null {
  const word = words[at];
  if (!is(word, 'unit')) return null;
  const shape = SHAPE_OF[word.sense.unit];
  const named = isMark(words[at - 1], 'end', 'start', 'mid') || isMark(words[at + 1], 'end', 'start', 'mid');
  const within =
    (isMark(words[at - 1], 'within') || isMark(words[at + 1], 'within')) &&
    ['year', 'quarter', 'half'].includes(shape ?? '');
  if (!shape || (!named && !within) || is(words[at - 1], 'number')) return null;
  return {
    shape,
    relative: 'this',
    end: at + 1,
    lang: word.lang,
    ...(shape === 'year' ? { yearSource: 'this' as const } : {}),
  };
}
