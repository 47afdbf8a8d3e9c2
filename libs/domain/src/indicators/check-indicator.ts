import type { LocalDate } from '../calendar/local-date.js';
import { BadInputError } from '../errors.js';
import type { Names, Texts } from '../names.js';
import type { Direction, PlanPoint, Sum } from './indicator.js';
import { periodSpan, type PeriodKind } from './period-span.js';

/** An indicator as a coordinator writes it. */
export interface NewIndicator {
  readonly names: Texts;
  readonly units: Texts;
  readonly direction: Direction;
  readonly sum: Sum;
  readonly periodKind: PeriodKind;
  readonly baseline: number;
  readonly baselineOn: LocalDate;
  readonly plan: readonly PlanPoint[];
}

/** The most periods of one plan: five years by months. */
export const MOST_PERIODS = 60;

/**
 * @throws BadInputError `indicator_name_missing`, `indicator_plan_missing`, `indicator_period_wrong` for a period that
 *   is none of its kind, stands twice, or ends before the baseline's day
 */
export function checkIndicator({ names, plan, periodKind, baselineOn }: NewIndicator): void {
  if (names.ru.trim() === '' && names.kk.trim() === '') throw new BadInputError('indicator_name_missing');
  if (plan.length === 0) throw new BadInputError('indicator_plan_missing');
  const seen = new Set<string>();
  for (const { period } of plan) {
    const span = periodSpan(period);
    if (span?.kind !== periodKind || seen.has(period) || span.endOn <= baselineOn) {
      throw new BadInputError('indicator_period_wrong', { period });
    }
    seen.add(period);
  }
}

/** The text in the reader's language where it is written, else in the other. */
export function indicatorText(texts: Texts, locale: keyof Names): string {
  return locale === 'kk' ? texts.kk || texts.ru : texts.ru || texts.kk;
}
