import {
  addDays,
  dateExists,
  dateOf,
  dayOfWeek,
  daysInMonth,
  endOfMonth,
  endOfQuarter,
  monthOf,
  yearOf,
  type LocalDate,
} from '../calendar/local-date.js';
import { addWorkingDays, rollToWorkingDay } from '../calendar/work-calendar.js';
import type { Atom } from './atom.js';
import { periodIn } from './atom-period.js';
import {
  RECURRING_AHEAD,
  type DeadlineContext,
  type DeadlineKind,
  type DeadlineRule,
  type Meaning,
} from './reading.js';
import type { Mark, Unit, Word } from './sense.js';

/** How far the next dates are looked for; longer than four years of anything. */
const HORIZON_DAYS = 366 * 6;

const has = (words: readonly Word[], ...marks: Mark[]): boolean =>
  words.some((word) => word.sense.is === 'mark' && marks.includes(word.sense.mark));

/** «ежеквартально до 10 числа», «тоқсан сайын», «раз в полугодие», «2 раза в год»; null for what does not repeat. */
export function readRecurring(
  words: readonly Word[],
  clean: string,
  atoms: readonly Atom[],
  context: DeadlineContext,
): Meaning | null {
  const repetition = repetitionOf(words, clean, atoms);
  if (!repetition) return null;
  const { unit, times } = repetition;
  if (times === 'odd') {
    return {
      kind: 'recurring_count',
      rule: 'COUNT_PER_PERIOD',
      ask: true,
      steps: [{ code: 'odd_repetition', params: {} }],
    };
  }
  const span = limits(unit, atoms);
  const soon = (test: (day: LocalDate) => boolean): LocalDate[] => nextDays(context.today, span, test);
  if (times > 1) {
    const due = soon(endTest(unit, context));
    return {
      kind: 'recurring_count',
      rule: 'COUNT_PER_PERIOD',
      due,
      times,
      steps: [{ code: `times_per_${unit}`, params: { times } }],
    };
  }
  const { kind, rule, test } = pattern(unit, words, clean, atoms, context);
  const due = soon(test);
  if (due.length === 0) return { kind, rule, ask: true, steps: [{ code: 'no_such_day', params: {} }] };
  return { kind, rule, due, steps: [{ code: kind, params: { on: due[0]! } }] };
}

interface Repetition {
  readonly unit: Unit;
  /** How often in one unit; `odd` for «раз в 2 месяца», which no rule of the list can hold. */
  readonly times: number | 'odd';
}

function repetitionOf(words: readonly Word[], clean: string, atoms: readonly Atom[]): Repetition | null {
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

type DayTest = (day: LocalDate) => boolean;

const isEndOf: Partial<Record<Unit, DayTest>> = {
  month: (day) => day === endOfMonth(day),
  quarter: (day) => day === endOfQuarter(day),
  half: (day) => day === endOfMonth(day) && monthOf(day) % 6 === 0,
  year: (day) => day.endsWith('-12-31'),
};

function endTest(unit: Unit, { calendar }: DeadlineContext): DayTest {
  if (unit === 'week') return (day) => day === rollToWorkingDay(addDays(day, 7 - dayOfWeek(day)), 'previous', calendar);
  if (unit === 'day') return (day) => addWorkingDays(addDays(day, -1), 1, calendar) === day;
  if (unit === 'decade') return (day) => ['10', '20'].includes(day.slice(8)) || day === endOfMonth(day);
  return isEndOf[unit]!;
}

interface Pattern {
  readonly kind: DeadlineKind;
  readonly rule: DeadlineRule;
  readonly test: DayTest;
}

const KIND: Record<Unit, DeadlineKind> = {
  day: 'recurring_daily',
  week: 'recurring_weekly',
  decade: 'recurring_count',
  month: 'recurring_monthly',
  quarter: 'recurring_quarterly',
  half: 'recurring_half_yearly',
  year: 'recurring_yearly',
};
const END_RULE: Record<Unit, DeadlineRule> = {
  day: 'DAILY',
  week: 'WEEKLY_END',
  decade: 'COUNT_PER_PERIOD',
  month: 'MONTHLY_END',
  quarter: 'QUARTERLY_END',
  half: 'HALF_END_EACH',
  year: 'YEAR_END_EACH',
};

function pattern(
  unit: Unit,
  words: readonly Word[],
  clean: string,
  atoms: readonly Atom[],
  context: DeadlineContext,
): Pattern {
  const kind = KIND[unit];
  const weekday = words.find((word) => word.sense.is === 'weekday');
  if (unit === 'week' && weekday?.sense.is === 'weekday') {
    const { weekday: wanted } = weekday.sense;
    return { kind, rule: 'WEEKLY_DOW', test: (day) => dayOfWeek(day) === wanted };
  }
  const days = atoms.filter(({ shape }) => shape === 'day');
  if (days.length > 0 && ['year', 'half', 'quarter'].includes(unit)) {
    const rule = has(words, 'reported') ? 'DATE_INCL' : 'DATE_EACH';
    return { kind, rule, test: (day) => days.some((atom) => onDay(atom, day)) };
  }
  const dayNumbers = atoms.filter(({ shape }) => shape === 'day_of_month').map(({ day }) => day!);
  if (dayNumbers.length > 0 && ['month', 'quarter', 'half', 'year'].includes(unit))
    return numberedDay(unit, kind, dayNumbers, clean);
  if (unit === 'year') {
    const periods = atoms.filter(({ shape }) => ['month', 'quarter', 'half', 'season'].includes(shape));
    if (periods.length > 0)
      return { kind, rule: PERIOD_RULE[periods[0]!.shape]!, test: (day) => periods.some((atom) => endsOn(atom, day)) };
  }
  return { kind, rule: END_RULE[unit], test: endTest(unit, context) };
}

const PERIOD_RULE: Partial<Record<Atom['shape'], DeadlineRule>> = {
  month: 'MONTH_END_EACH',
  quarter: 'QUARTER_END_EACH',
  half: 'HALF_END_EACH',
  season: 'DATE_EACH',
};

function onDay(atom: Atom, day: LocalDate): boolean {
  return dateExists(yearOf(day), atom.month!, atom.day!) && dateOf(yearOf(day), atom.month!, atom.day!) === day;
}

function endsOn(atom: Atom, day: LocalDate): boolean {
  const before = atom.shape === 'month' && atom.by && !atom.inclusive && atom.part === 'whole';
  return [0, 1].some((ahead) => {
    const period = periodIn(atom, yearOf(day) + ahead - (atom.season === 'winter' ? 1 : 0));
    return period !== null && (before ? addDays(period.start, -1) : period.end) === day;
  });
}

/** The 10th: of each month, or of the month after each quarter, half-year or year; a month too short ends on its last day. */
function numberedDay(unit: Unit, kind: DeadlineKind, numbers: readonly number[], clean: string): Pattern {
  const falls: DayTest = (day) =>
    numbers.some((number) => Number(day.slice(8)) === Math.min(number, daysInMonth(yearOf(day), monthOf(day))));
  if (unit === 'month') return { kind, rule: 'MONTHLY_DAY_NEXT', test: falls };
  const every = { quarter: 3, half: 6, year: 12 }[unit as 'quarter' | 'half' | 'year'];
  if (/последнего месяца|соңғы айы/u.test(clean))
    return { kind, rule: 'DATE_EACH', test: (day) => falls(day) && monthOf(day) % every === 0 };
  const rule = unit === 'quarter' ? 'QUARTERLY_DAY_NEXT' : 'DATE_EACH';
  return { kind, rule, test: (day) => falls(day) && (monthOf(day) - 1) % every === 0 };
}

interface Span {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** «ежемесячно в 2027 году», «ежегодно до 2029 года», «ежеквартально с 2027 года»: the years between which it repeats. */
function limits(unit: Unit, atoms: readonly Atom[]): Span {
  const detail = ['year', 'half', 'quarter'].includes(unit) ? ['day', 'month', 'quarter', 'half', 'season'] : [];
  const named = atoms.filter(({ shape, year }) => shape !== 'day_of_month' && !detail.includes(shape) && year !== null);
  let from = null as LocalDate | null;
  let to = null as LocalDate | null;
  for (const atom of named) {
    const period = periodIn(atom, atom.year!);
    if (!period) continue;
    if (!atom.by && atom.part === 'whole' && (from === null || period.start < from) && atom.joint !== 'range')
      from = period.start;
    if (!atom.from) to = to === null || period.end > to ? period.end : to;
  }
  return { from, to };
}

function nextDays(today: LocalDate, { from, to }: Span, test: DayTest): LocalDate[] {
  const found: LocalDate[] = [];
  let day = from !== null && from > today ? from : addDays(today, 1);
  for (let step = 0; step < HORIZON_DAYS && found.length < RECURRING_AHEAD && (to === null || day <= to); step += 1) {
    if (test(day)) found.push(day);
    day = addDays(day, 1);
  }
  return found;
}
