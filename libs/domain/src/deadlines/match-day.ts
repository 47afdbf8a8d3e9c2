import type { Match } from './match.js';
import type { Word } from './sense.js';
import { is, isDay, isMark, isUnit, numberIn } from './word-tests.js';

export function fullDate(words: readonly Word[], at: number): Match | null {
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
export function dayAndMonth(words: readonly Word[], at: number): Match | null {
  if (!isDay(words[at])) return null;
  let next = at + 1;
  if (isMark(words[next], 'dayno') || (isUnit(words[next], 'day') && is(words[next + 1], 'month'))) next += 1;
  const found = words[next];
  const day = numberIn(words[at])!;
  if (is(found, 'month')) {
    const end = isUnit(words[next + 1], 'month') ? next + 2 : next + 1;
    return { shape: 'day', day, month: found.sense.month, end, lang: found.lang };
  }
  const joined = isMark(found, 'and', 'through', 'by') || is(found, 'dash') || is(found, 'comma');
  const later = joined ? dayAndMonth(words, next + 1) : null;
  return later && later.shape === 'day' ? { ...later, day, end: at + 1 } : null;
}

/** «желтоқсанның 25-іне», «қыркүйек айының 15-і». */
export function monthAndDay(words: readonly Word[], at: number): Match | null {
  const found = words[at];
  if (!is(found, 'month') || found.lang !== 'kk') return null;
  const next = isUnit(words[at + 1], 'month') ? at + 2 : at + 1;
  const owner = words[next - 1];
  if (!isDay(words[next]) || is(words[next + 1], 'month')) return null;
  if (isUnit(words[next + 1], 'week', 'month', 'quarter', 'decade')) return null;
  // «қарашаның бірінші жұмасында»: the first of something else
  const counts = numbered(words[next]!) && ['other', 'weekday'].includes(words[next + 1]?.sense.is ?? '');
  if (counts) return null;
  const ownsDay = owner?.kkCase === 'genitive' || words[next]!.kkCase !== null || isUnit(words[next + 1], 'day');
  if (!ownsDay) return null;
  const end = isUnit(words[next + 1], 'day') ? next + 2 : next + 1;
  return { shape: 'day', day: numberIn(words[next])!, month: found.sense.month, end, lang: 'kk' };
}

/** «бірінші»: a place in a row in words, without the case of a day. */
const numbered = ({ sense, kkCase }: Word): boolean =>
  sense.is === 'number' && sense.ordinal && sense.digits === 0 && kkCase === null;

/** «10 числа», «айдың 25-іне», «5-күнге». */
export function dayOfMonth(words: readonly Word[], at: number): Match | null {
  if (!isDay(words[at])) return null;
  const day = numberIn(words[at])!;
  if (isMark(words[at + 1], 'dayno')) return { shape: 'day_of_month', day, end: at + 2, lang: 'ru' };
  const joined = isMark(words[at + 1], 'and', 'through') || is(words[at + 1], 'comma') || is(words[at + 1], 'dash');
  const later = joined && isDay(words[at + 2]) ? dayOfMonth(words, at + 2) : null;
  if (later) return { ...later, day, end: at + 1 };
  const next = words[at + 1];
  const ordinal = is(words[at], 'number') && words[at].sense.ordinal;
  const kkDay =
    isUnit(next, 'day') &&
    next!.lang === 'kk' &&
    (next!.kkCase === 'dative' || /^күндер/u.test(next!.text) || (ordinal && /^күн(і|і\p{L}+)$/u.test(next!.text)));
  if (kkDay && !isMark(words[at + 2], 'within')) return { shape: 'day_of_month', day, end: at + 2, lang: 'kk' };
  const ofMonth = isUnit(words[at - 1], 'month') && words[at - 1]!.kkCase === 'genitive';
  const itsDay = isUnit(next, 'day') && /^күні/u.test(next!.text) && !isMark(words[at + 2], 'within');
  if (ofMonth && itsDay) return { shape: 'day_of_month', day, end: at + 2, lang: 'kk' };
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
