import { addDays, addMonths, type LocalDate } from '../calendar/local-date.js';
import { addWorkingDays } from '../calendar/work-calendar.js';
import { hasMark as has, isYearNumber } from './word-tests.js';
import type { DeadlineContext, Meaning } from './reading.js';
import type { Unit, Word } from './sense.js';

/** What a term of so many units may be counted from: the act itself, its signing, its receipt. Anything else is an event. */
const FROM_THE_ACT =
  /(қол қой|бекіт|алған|алынған|түскен|қабылда|берілген|жариялан|шыққан)\S*( \S+)? (күн|сәт)|(со? дня|с даты|с момента|после).{0,40}(подпис|утвержд|поступл|получ|принят|издан|доведен|поручен|опубликован|выхода|введения|регистрац)/u;
const AFTER = /(после(?!дн)|со дня|с момента|с даты|кейін|(күннен|сәттен)(?! (кеш|асыр)))/u;
/** What the act may be called; an event has another subject, such as a law or a building. */
const OTHER_SUBJECT =
  /(закон|строительств|объект|ввод|выделен|бюджет|сесси|заседан|конкурс|договор|соглашени|меморандум|контракт|заң|құрылыс|нысан|бюджет|сессия|шарт|меморандум)/u;

/** «в течение 15 рабочих дней», «в месячный срок», «екі апта ішінде», «алдағы 3 жылда»; null for anything else. */
export function readRelative(words: readonly Word[], clean: string, context: DeadlineContext): Meaning | null {
  const found = amountOf(words, clean);
  if (!found) return null;
  const { amount, unit, working } = found;
  if (has(words, 'at_least', 'not_before')) {
    return { kind: 'relative_min', rule: 'MIN_TERM', steps: [{ code: 'minimum_term', params: { amount } }] };
  }
  if (AFTER.test(clean) && (!FROM_THE_ACT.test(clean) || OTHER_SUBJECT.test(clean))) {
    return { kind: 'event', rule: 'EVENT', ask: true, steps: [{ code: 'event', params: {} }] };
  }
  const base = context.planOn ?? context.today;
  const on = term(base, amount, unit, working, context);
  const rule =
    unit === 'year'
      ? 'REL_YEARS'
      : unit === 'day' || unit === 'week'
        ? working
          ? 'REL_WDAYS'
          : 'REL_DAYS'
        : 'REL_MONTHS';
  return {
    kind: 'relative',
    rule,
    start: null,
    due: [on],
    steps: [{ code: `within_${working ? 'working_day' : unit}`, params: { amount, base, on } }],
  };
}

function term(base: LocalDate, amount: number, unit: Unit, working: boolean, { calendar }: DeadlineContext): LocalDate {
  if (working) return addWorkingDays(base, amount, calendar);
  const months = { month: 1, quarter: 3, half: 6, year: 12 } as const;
  if (unit === 'day') return addDays(base, amount);
  if (unit === 'week') return addDays(base, 7 * amount);
  if (unit === 'decade') return addDays(base, 10 * amount);
  return addMonths(base, amount * months[unit]);
}

/** The amount and its unit, when the words around make it a span and not a place in the calendar. */
function amountOf(words: readonly Word[], clean: string): { amount: number; unit: Unit; working: boolean } | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    let next = at + 1;
    let working = false;
    while (words[next]?.sense.is === 'mark' && has([words[next]!], 'working', 'calendar')) {
      working ||= has([words[next]!], 'working');
      next += 1;
    }
    const unit = words[next];
    if (
      word.sense.is === 'number' &&
      !isYearNumber(word) &&
      unit?.sense.is === 'unit' &&
      !word.sense.roman &&
      !word.sense.ordinal &&
      !isYearNumber(words[next + 1])
    ) {
      if (isSpan(words, at, next, clean)) return { amount: word.sense.value, unit: unit.sense.unit, working };
    }
    if (word.sense.is === 'unit' && !numberBefore(words, at) && isLoneSpan(words, at, clean)) {
      return { amount: 1, unit: word.sense.unit, working: has(words.slice(Math.max(0, at - 1), at), 'working') };
    }
  }
  return null;
}

const numberBefore = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => word.sense.is === 'number');

/** Whether «N units» is a span: «в течение», «через», «-дневный срок», «ішінде», «алдағы», «мерзімде». */
function isSpan(words: readonly Word[], at: number, unitAt: number, clean: string): boolean {
  const around = words.slice(Math.max(0, at - 3), unitAt + 4);
  const unit = words[unitAt]!;
  if (/срок|мерзім/u.test(clean)) return true;
  if (has(around, 'within', 'lead', 'at_least', 'not_before')) return true;
  if (/(^|\s)через(\s|$)/u.test(clean) || /^(дневн|недельн|месячн)/u.test(unit.text)) return true;
  if (AFTER.test(clean) && unit.lang !== 'kk') return true;
  if (has(around, 'latest') && !has(around, 'dayno') && unit.kkCase !== 'dative') return true;
  if (
    unit.lang === 'kk' &&
    unit.kkCase === 'locative' &&
    unit.sense.is === 'unit' &&
    unit.sense.unit !== 'quarter' &&
    unit.sense.unit !== 'half'
  ) {
    return !(words[at]!.sense.is === 'number' && (words[at]!.sense as { ordinal: boolean }).ordinal);
  }
  const bare = words.every(
    (word) => ['number', 'unit'].includes(word.sense.is) || has([word], 'working', 'calendar') || word.text === '.',
  );
  return (
    bare &&
    unit.sense.is === 'unit' &&
    (['day', 'week', 'month'].includes(unit.sense.unit) || isFewYears(words[at]!, unit)) &&
    !(words[at]!.sense as { ordinal: boolean }).ordinal
  );
}

/** «2 года», «3 жыл»; more of them are an age. */
const isFewYears = (number: Word, unit: Word): boolean =>
  /^(года?|жыл)$/u.test(unit.text) && number.sense.is === 'number' && number.sense.value < 5;

/** «в течение месяца», «в недельный срок», «айлық мерзімде»: one unit without a number. */
function isLoneSpan(words: readonly Word[], at: number, clean: string): boolean {
  const unit = words[at]!;
  if (unit.sense.is !== 'unit' || words[at - 1]?.sense.is === 'month') return false;
  const named = words[at - 1];
  const roughly = /примерно|приблизительно|где-то/u.test(clean);
  if (named?.text === 'через' && ['week', 'month'].includes(unit.sense.unit)) return !roughly;
  if (named?.sense.is === 'mark' && has([named], 'this', 'next', 'each', 'end', 'start', 'mid')) return false;
  if (['day', 'week', 'month'].includes(unit.sense.unit)) {
    const adjective = /^(месячн|недельн|айлық|апталық|дневн|күндік)/u.test(unit.text) && /срок|мерзім/u.test(clean);
    const within =
      has(words.slice(Math.max(0, at - 1), at), 'within') ||
      (unit.lang === 'kk' && has(words.slice(at + 1, at + 2), 'within'));
    return adjective || within;
  }
  return /^полгода$|^полугода$|^жартыжыл(?!дық)/u.test(unit.text) && has(words, 'within');
}
