import type { DeadlineStep } from '../deadlines/reading.js';
import { addDays, dayOfWeek, localDate, type LocalDate } from './local-date.js';
import { addWorkingDays, isWorkingDay, rollToWorkingDay, type RollRule, type WorkCalendar } from './work-calendar.js';
import { endOfWorkingDay, type WorkingHours } from './workday.js';

/** A date in force, with what it was made of. */
export interface StandingDate {
  /** The date the words mean. */
  readonly unrolledOn: LocalDate;
  readonly roll: RollRule;
  readonly dueOn: LocalDate;
  /** The region's earlier date as it stands; null: none. */
  readonly innerOn: LocalDate | null;
  /** The region's earlier date as somebody named it, before any calendar moved it. */
  readonly innerNamedOn: LocalDate | null;
  /** The day relative words count from. */
  readonly baseOn: LocalDate;
  readonly steps: readonly DeadlineStep[];
  /** Whether the region itself gave the instruction: only then are its words counted anew. */
  readonly ownWords: boolean;
}

/** What two calendars make of it. */
export interface Calendars {
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  readonly now: Date;
  readonly today: LocalDate;
  readonly hours: WorkingHours;
}

/**
 * `moves`: it has other days from now on. `kept`: by the calendar it would fall on a day that has passed, so it stays.
 */
export type DateVerdict =
  | { readonly what: 'stays' }
  | { readonly what: 'kept'; readonly wouldOn: LocalDate }
  | {
      readonly what: 'moves';
      readonly unrolledOn: LocalDate;
      readonly dueOn: LocalDate;
      readonly dueAt: Date;
      readonly innerOn: LocalDate | null;
      /** Why these days; the steps of its words stand before them. */
      readonly steps: readonly DeadlineStep[];
    };

const STAYS = { what: 'stays' } as const;
const CALENDAR_STEPS: ReadonlySet<string> = new Set(['rolled', 'worked_again', 'inner_rolled', 'inner_again']);

/**
 * What a change of the calendar makes of a date (X24).
 *
 * The outer date moves by its own roll rule and by nothing else when it was given from above; where the region gave the
 * instruction, words that count working days are counted anew. The region's earlier date goes to the working day before.
 * What has passed stays: an overdue item is as late as it was, and no date ever moves into the past.
 */
export function reprojectDate(date: StandingDate, calendars: Calendars): DateVerdict {
  const { hours, after } = calendars;
  const due = outer(date, calendars);
  const inner = innerOf(date, calendars, due.dueOn);
  if (due.dueOn === date.dueOn && inner === date.innerOn) return due.kept === null ? STAYS : kept(due.kept);
  const dueAt = endOfWorkingDay(due.dueOn, hours);
  const steps = [
    ...date.steps.filter(({ code }) => !CALENDAR_STEPS.has(code)).map(recounted(date, due.unrolledOn)),
    ...dueSteps(due.unrolledOn, due.dueOn, date, after),
    ...innerSteps(date, inner),
  ];
  return { what: 'moves', unrolledOn: due.unrolledOn, dueOn: due.dueOn, dueAt, innerOn: inner, steps };
}

const kept = (wouldOn: LocalDate): DateVerdict => ({ what: 'kept', wouldOn });

interface Outer {
  readonly unrolledOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The passed day it would fall on. */
  readonly kept: LocalDate | null;
}

function outer(date: StandingDate, { before, after, today, now, hours }: Calendars): Outer {
  const same = { unrolledOn: date.unrolledOn, dueOn: date.dueOn, kept: null };
  if (date.dueOn < today || endOfWorkingDay(date.dueOn, hours) <= now) return same;
  const unrolledOn = date.ownWords ? countedAnew(date, before, after) : date.unrolledOn;
  const was = rollToWorkingDay(date.unrolledOn, date.roll, before);
  const dueOn = rollToWorkingDay(unrolledOn, date.roll, after);
  if (dueOn === was || dueOn === date.dueOn) return same;
  const passed = dueOn < today || endOfWorkingDay(dueOn, hours) <= now;
  return passed ? { ...same, kept: dueOn } : { unrolledOn, dueOn, kept: null };
}

/** The earlier date is the region's own: never later than it was named, never after the outer one. */
function innerOf(
  date: StandingDate,
  { before, after, today, now, hours }: Calendars,
  dueOn: LocalDate,
): LocalDate | null {
  const { innerOn, innerNamedOn } = date;
  if (innerOn === null) return null;
  const named = innerNamedOn ?? innerOn;
  const rolled = rollToWorkingDay(named, 'previous', after);
  const moved = rolled === rollToWorkingDay(named, 'previous', before) ? innerOn : rolled;
  const within = moved > dueOn ? dueOn : moved;
  const passed = (day: LocalDate): boolean => day < today || endOfWorkingDay(day, hours) <= now;
  return passed(innerOn) || passed(within) ? smaller(innerOn, dueOn) : within;
}

const smaller = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/**
 * The date that words counting working days mean by the new calendar. Words whose count by the old calendar does not
 * give the date that stands were not what it was made of, and it stays.
 */
function countedAnew(
  { steps, unrolledOn, baseOn }: StandingDate,
  before: WorkCalendar,
  after: WorkCalendar,
): LocalDate {
  for (const { code, params } of steps) {
    const count = counterOf(code, params, baseOn);
    if (count !== null && count(before) === unrolledOn) return count(after);
  }
  return unrolledOn;
}

function counterOf(
  code: string,
  params: DeadlineStep['params'],
  baseOn: LocalDate,
): ((calendar: WorkCalendar) => LocalDate) | null {
  if (code === 'within_working_day') {
    return (calendar) => addWorkingDays(localDate(String(params['base'])), Number(params['amount']), calendar);
  }
  if (code === 'urgent') return (calendar) => addWorkingDays(baseOn, Number(params['days']), calendar);
  if (code !== 'week_end') return null;
  const on = localDate(String(params['on']));
  return (calendar) => rollToWorkingDay(addDays(on, 7 - dayOfWeek(on)), 'previous', calendar);
}

const recounted =
  (date: StandingDate, unrolledOn: LocalDate) =>
  (step: DeadlineStep): DeadlineStep =>
    step.params['on'] === date.unrolledOn ? { ...step, params: { ...step.params, on: unrolledOn } } : step;

function dueSteps(unrolledOn: LocalDate, dueOn: LocalDate, date: StandingDate, after: WorkCalendar): DeadlineStep[] {
  if (dueOn !== unrolledOn) return [{ code: 'rolled', params: { from: unrolledOn, on: dueOn } }];
  const back = date.dueOn !== dueOn && unrolledOn === date.unrolledOn;
  return back && isWorkingDay(dueOn, after) ? [{ code: 'worked_again', params: { on: dueOn } }] : [];
}

function innerSteps({ innerOn, innerNamedOn }: StandingDate, inner: LocalDate | null): DeadlineStep[] {
  if (inner === null || inner === innerOn) return [];
  const named = innerNamedOn ?? innerOn!;
  if (inner === named) return [{ code: 'inner_again', params: { on: inner } }];
  return [{ code: 'inner_rolled', params: { from: named, on: inner } }];
}
