import type { Atom, Shape } from './atom.js';
import type { Mark, Unit, Word } from './sense.js';

/** What a matcher found at a place: the period, and where the words go on. */
interface Match {
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

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const SHAPE_OF: Partial<Record<Unit, Shape>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
};

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

const is = <K extends Word['sense']['is']>(
  word: Word | undefined,
  kind: K,
): word is Word & { sense: Extract<Word['sense'], { is: K }> } => word?.sense.is === kind;
const isMark = (word: Word | undefined, ...marks: Mark[]): boolean =>
  is(word, 'mark') && marks.includes(word.sense.mark);
const isUnit = (word: Word | undefined, ...units: Unit[]): boolean =>
  is(word, 'unit') && units.includes(word.sense.unit);
const number = (word: Word | undefined): number | null => (is(word, 'number') ? word.sense.value : null);

export function isYearNumber(word: Word | undefined): boolean {
  return (
    is(word, 'number') && word.sense.digits === 4 && word.sense.value >= FIRST_YEAR && word.sense.value <= LAST_YEAR
  );
}

const isDay = (word: Word | undefined): boolean => {
  const value = number(word);
  return (
    value !== null && value >= 1 && value <= 31 && is(word, 'number') && !word.sense.roman && word.sense.digits <= 2
  );
};

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

function fullDate(words: readonly Word[], at: number): Match | null {
  const word = words[at];
  if (!is(word, 'date')) return null;
  const { day, month, year } = word.sense;
  const end = isUnit(words[at + 1], 'year') ? at + 2 : at + 1;
  return {
    shape: 'day',
    day,
    month,
    end,
    lang: word.lang,
    ...(year === null ? {} : { year, yearSource: 'named' as const }),
  };
}

/** «1 декабря», and each day of «1 и 15 октября», «с 1 по 15 октября»: the month stands behind the last one. */
function dayAndMonth(words: readonly Word[], at: number): Match | null {
  if (!isDay(words[at])) return null;
  let next = at + 1;
  if (isMark(words[next], 'dayno') || (isUnit(words[next], 'day') && is(words[next + 1], 'month'))) next += 1;
  const found = words[next];
  const day = number(words[at])!;
  if (is(found, 'month')) {
    const end = isUnit(words[next + 1], 'month') ? next + 2 : next + 1;
    return { shape: 'day', day, month: found.sense.month, end, lang: found.lang };
  }
  const joined = isMark(found, 'and', 'through', 'by') || is(found, 'dash') || is(found, 'comma');
  const later = joined ? dayAndMonth(words, next + 1) : null;
  return later && later.shape === 'day' ? { ...later, day, end: at + 1 } : null;
}

/** «желтоқсанның 25-іне», «қыркүйек айының 15-і». */
function monthAndDay(words: readonly Word[], at: number): Match | null {
  const found = words[at];
  if (!is(found, 'month') || found.lang !== 'kk') return null;
  const next = isUnit(words[at + 1], 'month') ? at + 2 : at + 1;
  const owner = words[next - 1];
  if (!isDay(words[next]) || is(words[next + 1], 'month')) return null;
  const ownsDay = owner?.kkCase === 'genitive' || words[next]!.kkCase !== null || isUnit(words[next + 1], 'day');
  if (!ownsDay) return null;
  const end = isUnit(words[next + 1], 'day') ? next + 2 : next + 1;
  return { shape: 'day', day: number(words[next])!, month: found.sense.month, end, lang: 'kk' };
}

/** «IV квартал», «1-жартыжылдық», and each of «I, III кварталы». */
function numbered(words: readonly Word[], at: number): Match | null {
  const value = number(words[at]);
  if (value === null || value < 1 || value > 9 || (is(words[at], 'number') && words[at].sense.digits > 2)) {
    const turned =
      isUnit(words[at], 'quarter', 'half') && is(words[at + 1], 'number') && words[at + 1]!.sense.is === 'number';
    const behind = number(words[at + 1]);
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

function month(words: readonly Word[], at: number): Match | null {
  const found = words[at];
  if (!is(found, 'month')) return null;
  // «маусымы» is a season of something else: жылыту маусымы.
  if (/^маусым(ы|ына|ында|ының|нан)/u.test(found.text) && !isUnit(words[at + 1], 'month')) return null;
  const end = isUnit(words[at + 1], 'month') ? at + 2 : at + 1;
  return { shape: 'month', month: found.sense.month, end, lang: found.lang };
}

function season(words: readonly Word[], at: number): Match | null {
  const found = words[at];
  if (!is(found, 'season')) return null;
  const mezgil = /^(мезгіл|маусым)/u.test(words[at + 1]?.text ?? '') ? 1 : 0;
  return { shape: 'season', season: found.sense.season, end: at + 1 + mezgil, lang: found.lang };
}

function year(words: readonly Word[], at: number): Match | null {
  if (!isYearNumber(words[at])) return null;
  const next = words[at + 1];
  const value = number(words[at])!;
  if (isUnit(next, 'year')) {
    const end = at + 2;
    return { shape: 'year', year: value, yearSource: 'named', end, lang: next!.lang };
  }
  if (is(next, 'other')) return null;
  return { shape: 'year', year: value, yearSource: 'named', end: at + 1, lang: words[at]!.lang };
}

/** «этого месяца», «келесі жылғы», «биыл». */
function relativeUnit(words: readonly Word[], at: number): Match | null {
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
function bareUnit(words: readonly Word[], at: number): Match | null {
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

/** «10 числа», «айдың 25-іне», «5-күнге». */
function dayOfMonth(words: readonly Word[], at: number): Match | null {
  if (!isDay(words[at])) return null;
  const day = number(words[at])!;
  if (isMark(words[at + 1], 'dayno')) return { shape: 'day_of_month', day, end: at + 2, lang: 'ru' };
  const next = words[at + 1];
  const ordinal = is(words[at], 'number') && words[at].sense.ordinal;
  const kkDay =
    isUnit(next, 'day') &&
    next!.lang === 'kk' &&
    (next!.kkCase === 'dative' || (ordinal && /^күн(і|і\p{L}+)$/u.test(next!.text)));
  if (kkDay && !isMark(words[at + 2], 'within')) return { shape: 'day_of_month', day, end: at + 2, lang: 'kk' };
  const ofMonth = isUnit(words[at - 1], 'month') && words[at - 1]!.kkCase === 'genitive';
  if (ofMonth && !isUnit(next, 'day', 'week')) return { shape: 'day_of_month', day, end: at + 1, lang: 'kk' };
  const kkOrdinal =
    ordinal && ['dative', 'ablative'].includes(words[at]!.kkCase ?? '') && !is(next, 'month') && !is(next, 'unit');
  if (kkOrdinal) return { shape: 'day_of_month', day, end: at + 1, lang: 'kk' };
  const ruOrdinal =
    ordinal &&
    isMark(words[at - 1], 'by', 'latest') &&
    (next === undefined || is(next, 'comma') || isMark(next, 'each'));
  return ruOrdinal && words[at]!.sense.is === 'number' && (words[at]!.sense as { digits: number }).digits > 0
    ? { shape: 'day_of_month', day, end: at + 1, lang: words[at]!.lang ?? 'ru' }
    : null;
}

/** Kazakh says how a date is meant behind it: соңына дейін, бастап, ішінде. */
function trailing(words: readonly Word[], from: number): Word[] {
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

function atomOf(
  match: Match,
  begin: number,
  before: readonly Word[],
  after: readonly Word[],
  last: Word | undefined,
  previous: Atom | undefined,
): Atom {
  const marks = nearest(before);
  const has = (...wanted: Mark[]): boolean => [...marks, ...after].some((word) => isMark(word, ...wanted));
  const kkCase = match.lang === 'kk' || last?.lang === 'kk' ? (last?.kkCase ?? null) : null;
  const lastAfter = after.findLast((word) => isMark(word, 'end', 'start', 'mid'));
  const caseOfPart = lastAfter ? lastAfter.kkCase : kkCase;
  const part = has('end') ? 'end' : has('start') ? 'start' : has('mid') ? 'mid' : 'whole';
  const range =
    previous !== undefined &&
    (joinedByDash(before) ||
      marks.some((word) => isMark(word, 'through')) ||
      (previous.from && has('by')) ||
      (previous.from && caseOfPart === 'dative'));
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
      has('by', 'latest', 'through') ||
      (caseOfPart === 'dative' && match.shape !== 'year') ||
      (caseOfPart === 'dative' && part !== 'whole'),
    inclusive:
      has('latest') ||
      marks.some((word) => isMark(word, 'through')) ||
      after.some((word) => isMark(word, 'through', 'latest')),
    from: has('from') || (caseOfPart === 'ablative' && !has('latest', 'after')),
    within: has('within'),
    after: has('after', 'not_before'),
    horizon:
      (isMark(marks.at(-1), 'horizon') && match.shape === 'year') ||
      after.some((word) => isMark(word, 'horizon')) ||
      (match.shape === 'year' && /^жылдарға$/u.test(last?.text ?? '')),
    begin,
    end: match.end,
    joint: previous === undefined ? null : range ? 'range' : 'list',
    lang: match.lang,
  };
}

/** «сентябрь – ноябрь»: a dash alone, perhaps with «до» or «по»; «города – до 1 октября» is a label. */
function joinedByDash(before: readonly Word[]): boolean {
  return (
    before.some((word) => is(word, 'dash')) &&
    before.every((word) => is(word, 'dash') || is(word, 'mark') || isUnit(word, 'year'))
  );
}

/** The words in front that belong to an atom: back to the last comma or bracket. */
function nearest(before: readonly Word[]): readonly Word[] {
  const cut = before.findLastIndex((word) => is(word, 'comma') || is(word, 'open') || is(word, 'close'));
  return before.slice(cut + 1);
}
