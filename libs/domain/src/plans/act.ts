import type { LocalDate } from '../calendar/local-date.js';
import { RuleViolationError } from '../errors.js';

/** A legal act by its number and date. */
export interface PlanAct {
  readonly actNumber: string;
  readonly actOn: LocalDate;
}

/**
 * Whether an act can approve the next version of a plan.
 *
 * @param earlier the acts of the versions before; null where one had no number or date
 * @throws RuleViolationError `act_taken` when a version of the plan has this number and date already, `act_too_early`
 *   when it is dated before the last version, `act_in_future` when its day has not come
 */
export function checkAct(
  act: PlanAct,
  earlier: readonly { readonly actNumber: string | null; readonly actOn: LocalDate | null }[],
  today: LocalDate,
): void {
  const { actNumber, actOn } = act;
  if (actOn > today) throw new RuleViolationError('act_in_future', { actOn });
  const taken = earlier.some((one) => one.actOn === actOn && one.actNumber?.trim() === actNumber.trim());
  if (taken) throw new RuleViolationError('act_taken', { actNumber, actOn });
  const lastOn = earlier.reduce<LocalDate | null>(
    (last, one) => (one.actOn && (!last || one.actOn > last) ? one.actOn : last),
    null,
  );
  if (lastOn !== null && actOn < lastOn) throw new RuleViolationError('act_too_early', { actOn, lastOn });
}

/** «№ 412 от 15.09.2026»; without a number the date alone. */
export function actInWords(actNumber: string | null, actOn: LocalDate): string {
  const date = actOn.split('-').reverse().join('.');
  return actNumber ? `№ ${actNumber} от ${date}` : date;
}
