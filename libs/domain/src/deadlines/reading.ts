import type { LocalDate } from '../calendar/local-date.js';
import type { RollRule, WorkCalendar } from '../calendar/work-calendar.js';

/** The shape of a deadline phrase; a closed list. */
export const DEADLINE_KINDS = [
  'date',
  'date_no_year',
  'month',
  'month_no_year',
  'month_rel',
  'month_mid',
  'month_list',
  'range_months',
  'quarter',
  'quarter_rel',
  'range_quarters',
  'half_year',
  'half_year_rel',
  'year',
  'year_end',
  'year_start',
  'year_target',
  'range_years',
  'season',
  'week_rel',
  'date_list',
  'recurring_yearly',
  'recurring_half_yearly',
  'recurring_quarterly',
  'recurring_monthly',
  'recurring_weekly',
  'recurring_daily',
  'recurring_count',
  'continuous',
  'continuous_year',
  'relative',
  'relative_min',
  'urgent',
  'vague',
  'event',
  'schedule',
  'reference',
  'effective_from',
  'horizon',
  'not_a_date',
  'none',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** How the date of a phrase is found; a closed list. `*_END` is the last calendar day, `*_EXCL` the day before. */
export const DEADLINE_RULES = [
  'CONTINUOUS',
  'COUNT_PER_PERIOD',
  'DAILY',
  'DATE',
  'DATE_EACH',
  'DATE_INCL',
  'EVENT',
  'HALF_END',
  'HALF_END_EACH',
  'HORIZON',
  'MIN_TERM',
  'MONTHLY_DAY_NEXT',
  'MONTHLY_END',
  'MONTH_END',
  'MONTH_END_EACH',
  'MONTH_MID',
  'MONTH_START_EXCL',
  'NONE',
  'QUARTERLY_DAY_NEXT',
  'QUARTERLY_END',
  'QUARTER_END',
  'QUARTER_END_EACH',
  'RANGE_END',
  'RANGE_END+YEARLY',
  'REFERENCE',
  'REL_DAYS',
  'REL_MONTHS',
  'REL_WDAYS',
  'REL_YEARS',
  'SCHEDULE',
  'SEASON_END',
  'START_BEFORE',
  'URGENT',
  'VAGUE',
  'WEEKLY_DOW',
  'WEEKLY_END',
  'WEEK_END',
  'YEAR_BY_AMBIG',
  'YEAR_END',
  'YEAR_END_EACH',
  'YEAR_START_EXCL',
] as const;
export type DeadlineRule = (typeof DEADLINE_RULES)[number];

/** One step of the explanation; the sentence for it stands in the dictionary of explanations. */
export interface DeadlineStep {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a phrase means on a given day, before any roll to a working day. */
export interface Meaning {
  readonly kind: DeadlineKind;
  readonly rule: DeadlineRule;
  readonly start?: LocalDate | null;
  readonly due?: readonly LocalDate[];
  /** True where no date may be set without a person. */
  readonly ask?: boolean;
  /** The dates it could mean, when they can be listed. */
  readonly choices?: readonly LocalDate[];
  /** How many times in a period, where the phrase says so. */
  readonly times?: number;
  readonly steps?: readonly DeadlineStep[];
}

/** A deadline phrase as understood; never guessed: what is not certain has `ask` and no `due`. */
export interface DeadlineReading {
  readonly phrase: string;
  readonly kind: DeadlineKind;
  readonly rule: DeadlineRule;
  readonly start: LocalDate | null;
  readonly due: readonly LocalDate[];
  /** The same dates on working days. */
  readonly rolled: readonly LocalDate[];
  readonly ask: boolean;
  readonly choices: readonly LocalDate[];
  readonly steps: readonly DeadlineStep[];
}

export interface DeadlineContext {
  /** The day on which the phrase is read: «this year», «nearest» count from it. */
  readonly today: LocalDate;
  /** The day relative terms count from; a plan's terms count from the date of its act. Absent: today. */
  readonly planOn?: LocalDate;
  readonly calendar: WorkCalendar;
  readonly roll: RollRule;
  /** Working days that «at once» stands for. */
  readonly urgentDays?: number;
}

/** Recurring terms answer with so many dates after today; later ones follow as these pass. */
export const RECURRING_AHEAD = 4;

/** Signs that the words of a deadline may have, several groups in one cell included; more are a text and no term. */
export const LONGEST_PHRASE = 2_000;

/** «At once» without a number. Source: practice of offices, 1 to 3 working days; a setting of the region. */
export const DEFAULT_URGENT_DAYS = 3;
