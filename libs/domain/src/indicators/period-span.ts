import {
  addDays,
  addMonths,
  dateOf,
  endOfHalfYear,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  monthOf,
  yearOf,
  type LocalDate,
} from '../calendar/local-date.js';

/** How often an indicator has a plan and a fact. */
export const PERIOD_KINDS = ['month', 'quarter', 'half_year', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A period with its first and last day. */
export interface PeriodSpan {
  readonly kind: PeriodKind;
  /** 2026-11, 2026-Q4, 2026-H2 or 2026: the names that checkpoints have too. */
  readonly name: string;
  readonly startOn: LocalDate;
  readonly endOn: LocalDate;
}

const SHAPE = /^(20[2-4]\d)(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/** The period of that name; null when it is no name of a month, quarter, half-year or year from 2020 to 2049. */
export function periodSpan(name: string): PeriodSpan | null {
  const parts = SHAPE.exec(name);
  if (!parts) return null;
  const [, year, month, quarter, half] = parts;
  if (month) return spanAround(dateOf(Number(year), Number(month), 1), 'month');
  if (quarter) return spanAround(dateOf(Number(year), Number(quarter) * 3, 1), 'quarter');
  if (half) return spanAround(dateOf(Number(year), Number(half) * 6, 1), 'half_year');
  return spanAround(dateOf(Number(year), 1, 1), 'year');
}

/** The period of the kind in which the day lies. */
export function spanAround(day: LocalDate, kind: PeriodKind): PeriodSpan {
  const year = yearOf(day);
  switch (kind) {
    case 'month':
      return { kind, name: day.slice(0, 7), startOn: dateOf(year, monthOf(day), 1), endOn: endOfMonth(day) };
    case 'quarter': {
      const endOn = endOfQuarter(day);
      return { kind, name: `${year}-Q${monthOf(endOn) / 3}`, startOn: firstOfMonths(endOn, 3), endOn };
    }
    case 'half_year': {
      const endOn = endOfHalfYear(day);
      return { kind, name: `${year}-H${monthOf(endOn) / 6}`, startOn: firstOfMonths(endOn, 6), endOn };
    }
    case 'year':
      return { kind, name: String(year), startOn: dateOf(year, 1, 1), endOn: endOfYear(day) };
  }
}

/** The period that follows. */
export function nextSpan({ endOn, kind }: PeriodSpan): PeriodSpan {
  return spanAround(addDays(endOn, 1), kind);
}

function firstOfMonths(endOn: LocalDate, months: number): LocalDate {
  const first = addMonths(dateOf(yearOf(endOn), monthOf(endOn), 1), 1 - months);
  return dateOf(yearOf(first), monthOf(first), 1);
}
