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
import { periodIn, periodOf } from './atom-period.js';
import {
  RECURRING_AHEAD,
  type DeadlineContext,
  type DeadlineKind,
  type DeadlineRule,
  type Meaning,
} from './reading.js';
import { isOpenStart, repetitionOf } from './repetition.js';
import type { Unit, Word } from './sense.js';
import { hasMark as has } from './word-tests.js';

/** How far the next dates are looked for; longer than four years of anything. */
const HORIZON_DAYS = 366 * 6;

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
  const span = limits(unit, atoms, context.today);
  const soon = (test: (day: LocalDate) => boolean): LocalDate[] => nextDays(context.today, span, test);
  const listed = atoms.filter(({ shape }) => shape === 'day' || shape === 'month' || shape === 'quarter').length;
  if (times > 1 && !(unit === 'year' && listed === times)) {
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
  all: readonly Atom[],
  context: DeadlineContext,
): Pattern {
  const kind = KIND[unit];
  const atoms = all.filter((atom, index) => !isOpenStart(all, index) && all[index + 1]?.joint !== 'range');
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
function limits(unit: Unit, atoms: readonly Atom[], today: LocalDate): Span {
  const detail = ['year', 'half', 'quarter'].includes(unit) ? ['day', 'month', 'quarter', 'half', 'season'] : [];
  const named = atoms.filter(({ shape, year }) => shape !== 'day_of_month' && !detail.includes(shape) && year !== null);
  const opened = atoms.find((_, index) => isOpenStart(atoms, index));
  let from: LocalDate | null = (opened && periodOf(opened, today)?.start) ?? null;
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
