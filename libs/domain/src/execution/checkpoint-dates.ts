import { isEstimatedDay } from '../calendar/kz-calendar.js';
import {
  addDays,
  addMonths,
  endOfHalfYear,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  monthOf,
  yearOf,
  type LocalDate,
} from '../calendar/local-date.js';
import { rollToWorkingDay, type RollRule, type WorkCalendar } from '../calendar/work-calendar.js';
import { endOfWorkingDay, type WorkingHours } from '../calendar/workday.js';
import { BadInputError } from '../errors.js';
import type { NewDeadline } from './new-item.js';

/** How often an item that never ends reports; a setting. */
export type ContinuousPeriod = 'month' | 'quarter' | 'half_year' | 'year';

/** So many checkpoints of a recurring item stand ready; more are made as they pass. */
export const CHECKPOINTS_AHEAD = 4;

/** Days that deadlines may lie in; the running numbers of working days end there. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2040;

export interface CheckpointDate {
  /** 2026-Q4, 2026-11, or empty for a one-off item. */
  readonly period: string;
  /** The date the words mean. */
  readonly unrolledOn: LocalDate;
  /** The same, on a working day. */
  readonly dueOn: LocalDate;
  /** End of that working day. */
  readonly dueAt: Date;
  /** Beyond the days that published acts cover. */
  readonly estimated: boolean;
}

export interface DateRules {
  readonly roll: RollRule;
  readonly calendar: WorkCalendar;
  readonly hours: WorkingHours;
  readonly continuousPeriod: ContinuousPeriod;
}

export function isRecurring(kind: string): boolean {
  return kind.startsWith('recurring_');
}

/** A continuous item is never done; what falls due are its reports. */
export function isContinuous(kind: string): boolean {
  return kind === 'continuous';
}

/**
 * The checkpoints of a new item, in the order of their dates.
 *
 * One date makes one, several dates make several; recurring words give the next
 * four, of which those inside the approved calendar are kept (at least one);
 * a continuous item reports at the end of each period of the setting. Words
 * without a date give none: the item then has one checkpoint that waits for one.
 *
 * @param today the day from which a continuous item counts its periods
 * @throws BadInputError `due_date_out_of_range` outside 2020–2040
 */
export function checkpointDates(deadline: NewDeadline, rules: DateRules, today: LocalDate): CheckpointDate[] {
  if (!('kind' in deadline)) return [checkpointDate(deadline.dueOn, '', rules)];
  const { kind, rule } = deadline;
  if (isContinuous(kind)) return insideCalendar(periodEnds(today, rules.continuousPeriod), kind, rule, rules);
  if (isRecurring(kind)) return insideCalendar(deadline.due.slice(0, CHECKPOINTS_AHEAD), kind, rule, rules);
  const several = deadline.due.length > 1;
  return deadline.due.map((day) => checkpointDate(day, several ? periodOf(kind, rule, day) : '', rules));
}

/** One date on its working day. */
export function checkpointDate(
  unrolledOn: LocalDate,
  period: string,
  rules: Omit<DateRules, 'continuousPeriod'>,
): CheckpointDate {
  const dueOn = rollToWorkingDay(unrolledOn, rules.roll, rules.calendar);
  if (yearOf(dueOn) < FIRST_YEAR || yearOf(dueOn) > LAST_YEAR) {
    throw new BadInputError('due_date_out_of_range', { dueOn, first: FIRST_YEAR, last: LAST_YEAR });
  }
  const estimated = isEstimatedDay(dueOn, rules.calendar);
  return { period, unrolledOn, dueOn, dueAt: endOfWorkingDay(dueOn, rules.hours), estimated };
}

/** The ends of the next periods after `after`, that of the present one included. */
export function periodEnds(after: LocalDate, period: ContinuousPeriod): LocalDate[] {
  const ends: LocalDate[] = [];
  let day = endOfPeriod(after, period);
  while (ends.length < CHECKPOINTS_AHEAD) {
    if (day > after) ends.push(day);
    day = endOfPeriod(addDays(day, 1), period);
  }
  return ends;
}

/** Short name of the period that a due date closes: 2026-Q4, 2026-H2, 2026-11, 2026, or the date itself. */
export function periodOf(kind: string, rule: string, unrolledOn: LocalDate): string {
  if (rule === 'MONTHLY_DAY_NEXT') return addMonths(unrolledOn, -1).slice(0, 7);
  if (rule === 'QUARTERLY_DAY_NEXT') return quarterName(addMonths(unrolledOn, -3));
  if (kind === 'recurring_monthly' || kind === 'month_list' || rule === 'MONTH_END_EACH') return unrolledOn.slice(0, 7);
  if (kind === 'recurring_quarterly' || rule === 'QUARTER_END_EACH') return quarterName(unrolledOn);
  if (kind === 'recurring_half_yearly' || rule === 'HALF_END_EACH') {
    return `${yearOf(unrolledOn)}-H${monthOf(unrolledOn) <= 6 ? 1 : 2}`;
  }
  if (kind === 'recurring_yearly' || kind === 'range_years') return String(yearOf(unrolledOn));
  return unrolledOn;
}

/** The same for every kind that comes again; the periods of a continuous item are those of the setting. */
export function periodLabel(kind: string, rule: string, day: LocalDate, continuousPeriod: ContinuousPeriod): string {
  return periodOf(isContinuous(kind) ? RECURRING_LIKE[continuousPeriod] : kind, rule, day);
}

const RECURRING_LIKE: Readonly<Record<ContinuousPeriod, string>> = {
  month: 'recurring_monthly',
  quarter: 'recurring_quarterly',
  half_year: 'recurring_half_yearly',
  year: 'recurring_yearly',
};

/** Those inside the approved calendar; the first one in any case, so that an item is never without a date. */
function insideCalendar(days: readonly LocalDate[], kind: string, rule: string, rules: DateRules): CheckpointDate[] {
  return days
    .map((day) => checkpointDate(day, periodLabel(kind, rule, day, rules.continuousPeriod), rules))
    .filter((date, index) => index === 0 || !date.estimated);
}

function endOfPeriod(day: LocalDate, period: ContinuousPeriod): LocalDate {
  if (period === 'month') return endOfMonth(day);
  if (period === 'quarter') return endOfQuarter(day);
  return period === 'half_year' ? endOfHalfYear(day) : endOfYear(day);
}

function quarterName(day: LocalDate): string {
  return `${yearOf(day)}-Q${Math.ceil(monthOf(day) / 3)}`;
}
