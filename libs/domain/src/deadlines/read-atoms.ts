import { addDays, dateOf, dayOfWeek, endOfMonth, yearOf, type LocalDate } from '../calendar/local-date.js';
import { rollToWorkingDay } from '../calendar/work-calendar.js';
import type { Atom } from './atom.js';
import { periodIn, periodOf, startsBefore, type Period } from './atom-period.js';
import type { DeadlineContext, DeadlineKind, DeadlineRule, Meaning } from './reading.js';

/** What one or several named periods mean as a term. */
export function readAtoms(atoms: readonly Atom[], context: DeadlineContext): Meaning | null {
  if (atoms.length === 0) return null;
  const winter = winterOfTwoYears(atoms);
  if (winter) return winter;
  const [first, second] = atoms;
  if (atoms.length === 2 && second!.joint === 'range') return range(first!, second!, context);
  if (atoms.length > 1) return list(atoms, context);
  return single(first!, context);
}

const named = (atom: Atom): boolean => atom.yearSource === 'named';
const ask = (kind: DeadlineKind, rule: DeadlineRule, code: string, choices: readonly LocalDate[] = []): Meaning => ({
  kind,
  rule,
  ask: true,
  choices,
  steps: [{ code, params: {} }],
});

/** The kind of a period standing alone. */
function kindOf(atom: Atom): DeadlineKind {
  switch (atom.shape) {
    case 'day':
      return named(atom) ? 'date' : 'date_no_year';
    case 'month':
      return atom.relative ? 'month_rel' : named(atom) ? 'month' : 'month_no_year';
    case 'quarter':
      return named(atom) ? 'quarter' : 'quarter_rel';
    case 'half':
      return named(atom) ? 'half_year' : 'half_year_rel';
    case 'year':
      return 'year';
    case 'season':
      return 'season';
    case 'week':
      return 'week_rel';
    case 'day_of_month':
      return 'month_rel';
  }
}

const END_RULE = {
  day: 'DATE',
  month: 'MONTH_END',
  quarter: 'QUARTER_END',
  half: 'HALF_END',
  year: 'YEAR_END',
  season: 'SEASON_END',
  week: 'WEEK_END',
  day_of_month: 'DATE_INCL',
} as const;

function single(atom: Atom, context: DeadlineContext): Meaning {
  const kind = kindOf(atom);
  const rule: DeadlineRule = atom.shape === 'day' && atom.by ? 'DATE_INCL' : END_RULE[atom.shape];
  if (atom.after) return ask('event', 'EVENT', 'after_date');
  if (atom.horizon) return { kind: 'horizon', rule: 'HORIZON', steps: [{ code: 'horizon', params: {} }] };
  const period = periodOf(atom, context.today);
  if (!period) return ask(kind, rule, 'no_such_day');
  if (atom.from && (atom.part === 'mid' || atom.part === 'end')) return ask('vague', 'VAGUE', 'part_is_vague');
  if (atom.from) {
    const due = addDays(period.start, -1);
    return {
      kind: 'effective_from',
      rule: 'START_BEFORE',
      start: period.start,
      due: [due],
      steps: [{ code: 'in_force_from', params: { on: period.start } }],
    };
  }
  switch (atom.shape) {
    case 'day':
    case 'day_of_month':
      return { kind, rule, due: [period.end], steps: dayStep(atom, period.end) };
    case 'year':
      return year(atom, period.end, context);
    case 'week':
      return week(atom, period.start, context);
    case 'season':
      return atom.season === 'winter' && named(atom)
        ? winter(kind, rule, period.end)
        : part(atom, kind, rule, period, context);
    default:
      return part(atom, kind, rule, period, context);
  }
}

function dayStep(atom: Atom, on: LocalDate) {
  const code = named(atom) ? 'day_named' : atom.yearSource === null ? 'day_nearest' : 'day_of_year';
  return [{ code, params: { on } }];
}

/** A month, quarter, half-year or season: its end, its middle, or the day before it begins. */
function part(
  atom: Atom,
  kind: DeadlineKind,
  rule: DeadlineRule,
  period: { start: LocalDate; end: LocalDate },
  context: DeadlineContext,
): Meaning {
  const before = addDays(period.start, -1);
  if (atom.shape === 'month' && startsBefore(atom)) {
    return { kind, rule: 'MONTH_START_EXCL', due: [before], steps: [{ code: 'before_month', params: { on: before } }] };
  }
  if (atom.shape === 'month' && atom.part === 'mid') {
    const middle = addDays(period.start, 14);
    return {
      kind: 'month_mid',
      rule: 'MONTH_MID',
      due: [middle],
      steps: [{ code: 'mid_month', params: { on: middle } }],
    };
  }
  if (atom.part === 'start' || atom.part === 'mid') return ask('vague', 'VAGUE', 'part_is_vague');
  const unclear = atom.by && !atom.inclusive && atom.part === 'whole';
  if (unclear)
    return ask(
      kind,
      rule,
      'by_period_unclear',
      [before, period.end].filter((day) => day >= context.today),
    );
  return { kind, rule, due: [period.end], steps: [{ code: 'period_end', params: { on: period.end } }] };
}

/** «зима 2026-2027 годов», «2026-2027 жылғы қыс»: the one winter that begins in the first year. */
function winterOfTwoYears(atoms: readonly Atom[]): Meaning | null {
  if (atoms.length !== 3 && atoms.length !== 2) return null;
  const winters = atoms.filter(({ season, from }) => season === 'winter' && !from);
  const years = atoms.map(({ year }) => year).filter((year) => year !== null);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const others = atoms.filter(({ season }) => season === undefined);
  if (winters.length !== 1 || last !== first + 1 || others.some(({ shape }) => shape !== 'year')) return null;
  const due = endOfMonth(dateOf(last, 2, 1));
  return { kind: 'season', rule: 'SEASON_END', due: [due], steps: [{ code: 'period_end', params: { on: due } }] };
}

/** «зимой 2027 года» has two winters to choose from. */
function winter(kind: DeadlineKind, rule: DeadlineRule, end: LocalDate): Meaning {
  return ask(kind, rule, 'by_period_unclear', [endOfMonth(dateOf(yearOf(end) - 1, 2, 1)), end]);
}

function year(atom: Atom, end: LocalDate, context: DeadlineContext): Meaning {
  const { today } = context;
  const before = addDays(dateOf(yearOf(end), 1, 1), -1);
  if (atom.part === 'start' && atom.by) {
    // «до начала года», said within a year, is the beginning of the next one.
    if (!named(atom) && before < today) return year(atom, dateOf(yearOf(end) + 1, 12, 31), context);
    return {
      kind: 'year_start',
      rule: 'YEAR_START_EXCL',
      due: [before],
      steps: [{ code: 'before_year', params: { on: before } }],
    };
  }
  if (atom.part === 'start' || atom.part === 'mid') return ask('vague', 'VAGUE', 'part_is_vague');
  const steps = [{ code: 'year_end', params: { on: end } }];
  if (atom.part === 'end') return { kind: named(atom) ? 'year' : 'year_end', rule: 'YEAR_END', due: [end], steps };
  if (atom.within)
    return {
      kind: 'continuous_year',
      rule: 'YEAR_END',
      due: [end],
      steps: [{ code: 'through_year', params: { on: end } }],
    };
  if (atom.by && !atom.inclusive) {
    const choices = [before, end].filter((day) => day >= today || yearOf(end) < yearOf(today));
    return ask('year_target', 'YEAR_BY_AMBIG', 'year_unclear', choices);
  }
  return { kind: 'year', rule: 'YEAR_END', due: [end], steps };
}

function week(atom: Atom, monday: LocalDate, { calendar }: DeadlineContext): Meaning {
  if (atom.by && atom.part === 'whole' && !atom.inclusive) {
    const due = rollToWorkingDay(addDays(monday, -1), 'previous', calendar);
    return { kind: 'week_rel', rule: 'WEEK_END', due: [due], steps: [{ code: 'week_end', params: { on: due } }] };
  }
  const last = rollToWorkingDay(addDays(monday, 7 - dayOfWeek(monday)), 'previous', calendar);
  return { kind: 'week_rel', rule: 'WEEK_END', due: [last], steps: [{ code: 'week_end', params: { on: last } }] };
}

const RANGE_KIND = {
  month: 'range_months',
  quarter: 'range_quarters',
  year: 'range_years',
  half: 'half_year',
  season: 'season',
  week: 'week_rel',
  day_of_month: 'month_rel',
} as const;

function range(first: Atom, last: Atom, context: DeadlineContext): Meaning {
  const kind: DeadlineKind = last.shape === 'day' ? kindOf(last) : RANGE_KIND[last.shape];
  if (first.horizon || last.horizon)
    return { kind: 'horizon', rule: 'HORIZON', steps: [{ code: 'horizon', params: {} }] };
  const rule: DeadlineRule = last.shape === 'year' ? 'RANGE_END+YEARLY' : 'RANGE_END';
  if (last.part === 'start' || last.part === 'mid') return ask(kind, rule, 'part_is_vague');
  const end = periodOf({ ...last, by: false }, context.today);
  const start = periodOf({ ...first, by: false }, context.today);
  if (!end || !start) return ask(kind, rule, 'no_such_day');
  const span = runsOn(first, last, start, end, context);
  if (!span) return ask(kind, rule, 'range_reversed');
  const { begun, finish } = span;
  const due = last.shape === 'year' ? yearEnds(begun, finish.end) : [finish.end];
  return { kind, rule, start: begun, due, steps: [{ code: 'range_end', params: { from: begun, on: finish.end } }] };
}

/**
 * Where a range begins and ends. Without a year it is the nearest one whose end has not passed; «ноябрь – февраль»
 * runs over the turn of the year, «с 15 по 1 октября» is a slip of the pen.
 */
function runsOn(
  first: Atom,
  last: Atom,
  start: Period,
  end: Period,
  { today }: DeadlineContext,
): { begun: LocalDate; finish: Period } | null {
  const unnamed = first.yearSource === null && last.yearSource === null && first.relative === undefined;
  if (!unnamed) return end.end < start.start ? null : { begun: start.start, finish: end };
  if (first.shape === 'day' && first.month === last.month && first.day! > last.day!) return null;
  const year = yearOf(end.end);
  const same = periodIn({ ...first, by: false }, year);
  if (same && same.start <= end.end) return { begun: same.start, finish: end };
  const before = periodIn({ ...first, by: false }, year - 1);
  return before && end.end >= today ? { begun: before.start, finish: end } : null;
}

function yearEnds(start: LocalDate, end: LocalDate): LocalDate[] {
  const ends: LocalDate[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1) ends.push(dateOf(year, 12, 31));
  return ends;
}

/** Several terms in one cell: «до 15 сентября (города), до 1 октября (районы)». */
function list(atoms: readonly Atom[], context: DeadlineContext): Meaning {
  const meanings = joinRanges(atoms, context);
  const due = [...new Set(meanings.flatMap((meaning) => meaning.due ?? []))].sort();
  const shapes = new Set(atoms.map(({ shape }) => shape));
  const only = shapes.size === 1 ? [...shapes][0] : null;
  const kind: DeadlineKind = only === 'month' ? 'month_list' : 'date_list';
  const rule: DeadlineRule =
    only === 'month'
      ? 'MONTH_END_EACH'
      : only === 'quarter'
        ? 'QUARTER_END_EACH'
        : only === 'half'
          ? 'HALF_END_EACH'
          : only === 'year'
            ? 'YEAR_END_EACH'
            : 'DATE_EACH';
  const doubtful = meanings.find((meaning) => meaning.ask);
  if (doubtful) return meanings.length === 1 ? doubtful : { ...doubtful, kind, rule, choices: [] };
  if (meanings.length === 1 || due.length <= 1) return meanings.at(-1)!;
  return { kind, rule, due, steps: [{ code: 'several', params: { count: due.length } }] };
}

function joinRanges(atoms: readonly Atom[], context: DeadlineContext): Meaning[] {
  const meanings: Meaning[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const next = atoms[index + 1];
    if (next?.joint === 'range') {
      meanings.push(range(atoms[index]!, next, context));
      index += 1;
    } else {
      meanings.push(single(atoms[index]!, context));
    }
  }
  return meanings;
}
