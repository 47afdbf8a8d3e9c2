import { addDays, type LocalDate } from '../calendar/local-date.js';
import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';

/** Why the clock of a checkpoint stands still. */
export const PAUSE_CAUSES = ['review', 'dispute', 'extension', 'other_body', 'acknowledged'] as const;
export type PauseCause = (typeof PAUSE_CAUSES)[number];

/** One line of the ledger: the days after `fromOn` up to and including `toOn` do not count. */
export interface Pause {
  readonly cause: PauseCause;
  readonly fromOn: LocalDate;
  /** Null while it lasts. */
  readonly toOn: LocalDate | null;
}

/** The work itself stood still: the whole ladder moves. All other causes move only what comes after the date. */
const STOPS_WORK: ReadonlySet<PauseCause> = new Set(['extension', 'other_body']);

/** An agency that has taken note of an escalation is left alone for some days, but it is as late as it was. */
const NOT_FORGIVEN: ReadonlySet<PauseCause> = new Set(['acknowledged']);

/** Which days do not count: by the ledger alone, in whatever order its lines were written and however they overlap. */
export interface PausedDays {
  /** Neither for reminders nor for escalations. */
  readonly stopped: (day: LocalDate) => boolean;
  /** Not for escalations. */
  readonly silent: (day: LocalDate) => boolean;
  /** Not as days of delay. */
  readonly forgiven: (day: LocalDate) => boolean;
  readonly any: boolean;
  /** The first day on which the work stood still. */
  readonly firstStopOn: LocalDate | null;
}

/**
 * Reads a ledger.
 *
 * @param sinceOn the day on which the present date was set: what stood still before it, the new date has taken in
 * @param today the end of a pause that lasts
 */
export function pausedDays(pauses: readonly Pause[], sinceOn: LocalDate, today: LocalDate): PausedDays {
  const spans = pauses.flatMap(({ cause, fromOn, toOn }) => {
    const from = fromOn > sinceOn ? fromOn : sinceOn;
    const to = toOn ?? today;
    return from < to ? [{ cause, from, to }] : [];
  });
  const within = (of: (cause: PauseCause) => boolean) => {
    const own = spans.filter(({ cause }) => of(cause));
    return (day: LocalDate): boolean => own.some(({ from, to }) => from < day && day <= to);
  };
  const stops = spans.filter(({ cause }) => STOPS_WORK.has(cause)).map(({ from }) => from);
  return {
    stopped: within((cause) => STOPS_WORK.has(cause)),
    silent: within(() => true),
    forgiven: within((cause) => !NOT_FORGIVEN.has(cause)),
    any: spans.length > 0,
    firstStopOn:
      stops.length === 0
        ? null
        : addDays(
            stops.reduce((first, from) => (from < first ? from : first)),
            1,
          ),
  };
}

export const NO_PAUSES: PausedDays = {
  stopped: () => false,
  silent: () => false,
  forgiven: () => false,
  any: false,
  firstStopOn: null,
};

/**
 * The working days that the ledger takes off a delay on `today`: those on which the work stood still, and those after
 * the date on which somebody else had it.
 */
export function forgivenDays(paused: PausedDays, spanOf: ForgivenSpan): number {
  if (!paused.any) return 0;
  const { sinceOn, ladderOn, today, calendar } = spanOf;
  let count = 0;
  for (let day = addDays(sinceOn, 1); day <= today; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    if (paused.stopped(day) || (day > ladderOn && paused.forgiven(day))) count += 1;
  }
  return count;
}

export interface ForgivenSpan {
  readonly sinceOn: LocalDate;
  readonly ladderOn: LocalDate;
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
}
