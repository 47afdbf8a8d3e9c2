import type { LocalDate } from '../calendar/local-date.js';
import { addWorkingDays, rollToWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';
import { RuleViolationError } from '../errors.js';

/**
 * The date of a co-executor's part: the one asked for on its working day, or so many working days before the whole.
 *
 * @param asked null or absent: the default, but never before today
 * @param wholeOn the inner date of the period, else the outer; null: it has none
 * @throws RuleViolationError `part_date_missing` when neither is known, `part_after_due`, `part_date_passed`
 */
export function partDueOn(
  asked: LocalDate | null | undefined,
  wholeOn: LocalDate | null,
  today: LocalDate,
  daysBefore: number,
  calendar: WorkCalendar,
): LocalDate {
  if (asked == null) {
    if (wholeOn === null) throw new RuleViolationError('part_date_missing');
    if (wholeOn < today) throw new RuleViolationError('part_date_passed', { dueOn: wholeOn });
    const early = addWorkingDays(wholeOn, -daysBefore, calendar);
    return early < today ? today : early;
  }
  if (asked < today) throw new RuleViolationError('part_date_passed', { dueOn: asked });
  if (wholeOn !== null && asked > wholeOn) throw new RuleViolationError('part_after_due', { dueOn: asked, wholeOn });
  const rolled = rollToWorkingDay(asked, 'previous', calendar);
  return rolled < today ? asked : rolled;
}
