import type { LocalDate } from '../calendar/local-date.js';
import type { PeriodKind } from './period-span.js';

/** Whether more is better or less. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * How plan and fact of a period are counted: `cumulative`, a total from the baseline on; `per_period`, what the period
 * alone brought.
 */
export const SUMS = ['cumulative', 'per_period'] as const;
export type Sum = (typeof SUMS)[number];

/** The value planned for one period. */
export interface PlanPoint {
  readonly period: string;
  readonly value: number;
}

/** A number that an agency reported for one period. */
export interface ReportedNumber {
  readonly period: string;
  readonly value: number;
  /** The day it was handed in. */
  readonly reportedOn: LocalDate;
  /** Only an accepted report makes it a fact; before, it is what the agency says. */
  readonly official: boolean;
  readonly reportId: string;
}

/** An event whose coverage adds to the indicator. */
export interface ServingEvent {
  /** The same for the same event, in whatever report it stands. */
  readonly key: string;
  readonly on: LocalDate;
  readonly coverage: number;
  readonly official: boolean;
  readonly reportId: string;
}

/** An indicator as the rules need it. */
export interface IndicatorFacts {
  readonly direction: Direction;
  readonly sum: Sum;
  readonly periodKind: PeriodKind;
  readonly baseline: number;
  /** The day on which the baseline was measured; the trajectory begins there. */
  readonly baselineOn: LocalDate;
  /** In the order of periods. */
  readonly plan: readonly PlanPoint[];
  readonly numbers: readonly ReportedNumber[];
  readonly events: readonly ServingEvent[];
}
