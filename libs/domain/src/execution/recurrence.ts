import { addDays, type LocalDate } from '../calendar/local-date.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import {
  checkpointDate,
  CHECKPOINTS_AHEAD,
  isContinuous,
  isRecurring,
  periodEnds,
  periodLabel,
  type CheckpointDate,
  type DateRules,
} from './checkpoint-dates.js';

/** An item that comes again, as it stands. */
export interface RecurringItem {
  readonly kind: string;
  readonly rule: string;
  /** The words of its deadline; its dates are found by reading them again. */
  readonly words: string;
  /** The date its last period means, before the roll. */
  readonly lastOn: LocalDate;
  /** Periods whose date has not passed. */
  readonly ahead: number;
}

/** Whether periods of such an item are made as time passes. */
export function comesAgain(kind: string): boolean {
  return isRecurring(kind) || isContinuous(kind);
}

/**
 * The periods that are missing, so that four stand ahead again.
 *
 * Only those inside the approved calendar are made: a date beyond it would move
 * when the days of the next year are published. An item with none ahead gets its
 * next one all the same, marked estimated, so that no year ends it in silence.
 * Empty when four stand ahead, for an item that does not come again, and where
 * the words name no later date.
 */
export function missingPeriods(item: RecurringItem, rules: DateRules): CheckpointDate[] {
  if (item.ahead >= CHECKPOINTS_AHEAD || !comesAgain(item.kind)) return [];
  return laterDates(item, rules)
    .filter((day) => day > item.lastOn)
    .slice(0, CHECKPOINTS_AHEAD - item.ahead)
    .map((day) => checkpointDate(day, periodLabel(item.kind, item.rule, day, rules.continuousPeriod), rules))
    .filter(({ estimated }, index) => !estimated || (item.ahead === 0 && index === 0));
}

function laterDates(
  { kind, words, lastOn }: RecurringItem,
  { calendar, roll, continuousPeriod }: DateRules,
): readonly LocalDate[] {
  if (isContinuous(kind)) return periodEnds(addDays(lastOn, 1), continuousPeriod);
  const reading = readDeadline(words, { today: lastOn, calendar, roll });
  return reading.ask ? [] : reading.due;
}
