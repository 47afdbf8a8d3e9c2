import type { LocalDate } from '../calendar/local-date.js';
import { addWorkingDays, rollToWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';
import { startOfWorkingDay, type WorkingHours } from '../calendar/workday.js';
import type { Rung } from './rung.js';

/** What a ladder counts with. */
export interface LadderDays {
  /** The day the ladder runs on: the inner date where there is one, else the due date. */
  readonly ladderOn: LocalDate;
  /** Working days after `ladderOn` that a report waited for review; every escalation stands that much later. */
  readonly heldDays: number;
  readonly calendar: WorkCalendar;
  readonly hours: WorkingHours;
}

/** One firing of one rung: its date, and the instant at which it falls due. */
export interface RungInstant {
  readonly rung: Rung;
  /** 0 for the first firing, 1, 2 … for the repetitions. */
  readonly occurrence: number;
  readonly on: LocalDate;
  readonly at: Date;
}

/**
 * Every firing of the ladder up to and including `until`, repetitions too, in the order of time.
 *
 * A rung falls due at the start of the working day of its date. Rung 0 of a
 * ladder whose day is not worked falls on the working day before: a reminder
 * on Monday about a Saturday would come too late.
 */
export function rungInstants(rungs: readonly Rung[], days: LadderDays, until: Date): RungInstant[] {
  const instants: RungInstant[] = [];
  for (const rung of rungs) {
    for (let occurrence = 0; occurrence === 0 || rung.repeatEvery; occurrence += 1) {
      const instant = rungInstant(rung, occurrence, days);
      if (instant.at > until) break;
      instants.push(instant);
    }
  }
  return instants.sort(byTime);
}

/** When the rung falls due for the `occurrence`-th time, counted from 0. */
export function rungInstant(rung: Rung, occurrence: number, days: LadderDays): RungInstant {
  const on = rungDay(rung.offset + occurrence * (rung.repeatEvery ?? 0), days);
  return { rung, occurrence, on, at: startOfWorkingDay(on, days.hours) };
}

/** The first firing of each rung that lies after `after`, in the order of time. */
export function rungsToCome(rungs: readonly Rung[], days: LadderDays, after: Date): RungInstant[] {
  const coming = rungs.flatMap((rung) => {
    let instant = rungInstant(rung, 0, days);
    while (instant.at <= after && rung.repeatEvery) instant = rungInstant(rung, instant.occurrence + 1, days);
    return instant.at > after ? [instant] : [];
  });
  return coming.sort(byTime);
}

/** When the sweep must look at the ladder again; null when nothing more comes. */
export function nextRungAt(rungs: readonly Rung[], days: LadderDays, after: Date): Date | null {
  return rungsToCome(rungs, days, after)[0]?.at ?? null;
}

function rungDay(offset: number, { ladderOn, heldDays, calendar }: LadderDays): LocalDate {
  if (offset === 0) return rollToWorkingDay(ladderOn, 'previous', calendar);
  return addWorkingDays(ladderOn, offset > 0 ? offset + heldDays : offset, calendar);
}

/** Of two rungs at one instant the one further along the ladder is the later. */
function byTime(one: RungInstant, other: RungInstant): number {
  return one.at.getTime() - other.at.getTime() || one.rung.offset - other.rung.offset;
}
