import type { Atom } from './atom.js';
import type { Unit, Word } from './sense.js';
import { hasMark as has } from './word-tests.js';

/** «…, далее ежегодно»: first one term, then another. */
const THEN = /(далее|затем|потом|в дальнейшем|впоследствии|в последующ|одан әрі|бұдан әрі|(содан|одан|бұдан|,) кейін)/u;
/** «второго месяца квартала»; the first one is the month after the quarter that is reported. */
const LATER_MONTH = /((втор|трет)\p{L}+ месяц|(екінші|үшінші|екинши) ай(ы|дың|ын))/u;
/** «последняя пятница», «соңғы жұма». */
const PLACE = /^(последн|крайн|соңғы)/u;

export interface Repetition {
  readonly unit: Unit;
  /** How often in one unit; `odd` for «раз в 2 месяца», which no rule of the list can hold. */
  readonly times: number | 'odd';
}

/** How often something repeats, or null where it does not. */
export function repetitionOf(words: readonly Word[], clean: string, atoms: readonly Atom[]): Repetition | null {
  const found = plainRepetition(words, clean, atoms);
  return found && isOdd(clean, words, atoms) ? { ...found, times: 'odd' } : found;
}

/** Another term behind a comma, one weekday of a month, a day of the year beside a day of the month: no rule holds them. */
function isOdd(clean: string, words: readonly Word[], atoms: readonly Atom[]): boolean {
  if (THEN.test(clean)) return true;
  const place = words.findIndex(({ sense }) => sense.is === 'weekday') - 1;
  const chosen = words[place];
  if (LATER_MONTH.test(clean)) return true;
  if (chosen && (PLACE.test(chosen.text) || (chosen.sense.is === 'number' && chosen.sense.ordinal))) return true;
  const fromDay = atoms.some((atom, index) => isOpenStart(atoms, index) && atom.shape !== 'year');
  if (fromDay && words.some(({ sense }) => sense.is === 'every' && sense.unit === 'year')) return true;
  return atoms.some(({ shape }) => shape === 'day') && atoms.some(({ shape }) => shape === 'day_of_month');
}

function plainRepetition(words: readonly Word[], clean: string, atoms: readonly Atom[]): Repetition | null {
  const every = words.find((word) => word.sense.is === 'every');
  const counted = countOf(words);
  if (counted) return counted;
  if (every?.sense.is === 'every') return { unit: every.sense.unit, times: 1 };
  const each = words.findIndex((word) => has([word], 'each'));
  if (each >= 0) {
    const near =
      words[each]!.lang === 'kk' && words[each]!.text.startsWith('сайын')
        ? words.slice(0, each).reverse()
        : words.slice(each + 1);
    if (
      near[0]?.sense.is === 'number' &&
      near[1]?.sense.is === 'unit' &&
      near[0].sense.value > 1 &&
      !near[0].sense.ordinal
    )
      return { unit: near[1].sense.unit, times: 'odd' };
    if (near.slice(0, 3).some((word) => word.sense.is === 'weekday')) return { unit: 'week', times: 1 };
    const unit = near.find((word) => word.sense.is === 'unit');
    if (unit?.sense.is === 'unit') return { unit: unit.sense.unit, times: 1 };
    const number = words.find((word) => has([word], 'dayno'));
    if (number) return { unit: 'month', times: 1 };
  }
  if (/(^|\s)по\s+(понедельник|вторник|сред|четверг|пятниц|суббот|воскресен)/u.test(clean))
    return { unit: 'week', times: 1 };
  if (/бі күндері|жұма күндері/u.test(clean)) return { unit: 'week', times: 1 };
  if (has(words, 'reported')) {
    // «20 января года, следующего за отчетным»; «до 10 числа месяца, следующего за отчетным кварталом».
    if (atoms.some(({ shape }) => shape === 'day')) return { unit: 'year', times: 1 };
    const unit = words
      .slice(words.findIndex((word) => has([word], 'reported')))
      .find((word) => word.sense.is === 'unit');
    if (atoms.some(({ shape }) => shape === 'day_of_month'))
      return { unit: unit?.sense.is === 'unit' && unit.sense.unit !== 'day' ? unit.sense.unit : 'month', times: 1 };
  }
  const bareDay = atoms.length === 1 && atoms[0]!.shape === 'day_of_month';
  if (bareDay && /последнего месяца квартала|тоқсанның соңғы айы/u.test(clean)) return { unit: 'quarter', times: 1 };
  if (bareDay && !has(words, 'this', 'next')) return { unit: 'month', times: 1 };
  return null;
}

/** «2 раза в год», «жылына екі рет», «раз в квартал»; the unit stands behind in Russian, in front in Kazakh. */
function countOf(words: readonly Word[]): Repetition | null {
  const at = words.findIndex((word) => has([word], 'times'));
  if (at < 0) return null;
  const before = words[at - 1];
  const times = before?.sense.is === 'number' && !before.sense.ordinal ? before.sense.value : 1;
  const kkNumber = words[at]!.lang === 'kk' && before?.sense.is === 'number' ? before.sense.value : null;
  const eachAt = words.findIndex((word, index) => index > at && has([word], 'each'));
  const behind = eachAt >= 0 ? words.slice(eachAt + 1) : [];
  if (behind[0]?.sense.is === 'number' && behind[1]?.sense.is === 'unit')
    return { unit: behind[1].sense.unit, times: behind[0].sense.value === 1 ? times : 'odd' };
  const unit =
    behind.find((word) => word.sense.is === 'unit') ??
    words.slice(0, at).findLast((word) => word.sense.is === 'unit') ??
    words.slice(at + 1).find((word) => word.sense.is === 'unit');
  if (unit?.sense.is !== 'unit') return null;
  const kkOdd =
    unit.lang === 'kk' && words[words.indexOf(unit) - 1]?.sense.is === 'number' && words.indexOf(unit) < at - 1;
  if (kkOdd && (words[words.indexOf(unit) - 1]!.sense as { value: number }).value > 1)
    return { unit: unit.sense.unit, times: 'odd' };
  return { unit: unit.sense.unit, times: kkNumber ?? times };
}

/** «с 1 октября» of «с 1 октября ежеквартально»; the beginning of a range is none. */
export const isOpenStart = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]!.from && atoms[index]!.shape !== 'day_of_month' && atoms[index + 1]?.joint !== 'range';
