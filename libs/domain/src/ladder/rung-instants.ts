import { addDays, type LocalDate } from '../calendar/local-date.js';
import { isWorkingDay, rollToWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';
import { startOfWorkingDay, type WorkingHours } from '../calendar/workday.js';
import { instantAt, minutesOf } from '../calendar/zone.js';
import { NO_PAUSES, type PausedDays } from './pause.js';
import { rungWeight, type Rung } from './rung.js';

/** What a ladder counts with. */
export interface LadderDays {
  /** The day the ladder runs on: the inner date where there is one, else the due date. */
  readonly ladderOn: LocalDate;
  /** Days that do not count, by the ledger of the checkpoint; absent: none. */
  readonly paused?: PausedDays;
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

/** A pause of ten years in a ledger is a fault in the data. */
const LONGEST_WALK_DAYS = 3660;

/**
 * Every firing of the ladder up to and including `until`, repetitions too, in the order of time.
 *
 * A rung falls due at the start of the working day of its date, a rung in hours at its minute. Rung 0 of a
 * ladder whose day is not worked falls on the working day before: a reminder
 * on Monday about a Saturday would come too late.
 */
export function rungInstants(rungs: readonly Rung[], days: LadderDays, until: Date): RungInstant[] {
  const instants: RungInstant[] = [];
  for (const rung of rungs) {
    for (let occurrence = 0; occurrence <= lastOccurrence(rung); occurrence += 1) {
      const instant = rungInstant(rung, occurrence, days);
      if (instant.at > until) break;
      instants.push(instant);
    }
  }
  return instants.sort(byTime);
}

/** When the rung falls due for the `occurrence`-th time, counted from 0. */
export function rungInstant(rung: Rung, occurrence: number, days: LadderDays): RungInstant {
  const offset = rung.offset + occurrence * (rung.repeatEvery ?? 0);
  if (!Number.isInteger(offset)) throw new RangeError(`Rung ${rung.key} has no whole offset, got ${offset}`);
  if (rung.unit === 'working_hours' && offset !== 0) return { rung, occurrence, ...hourOf(offset, days) };
  const on = rung.unit === 'calendar_days' ? calendarDay(offset, days) : workingDay(offset, days);
  return { rung, occurrence, on, at: startOfWorkingDay(on, days.hours) };
}

/** The first firing of each rung that lies after `after`, in the order of time. */
export function rungsToCome(rungs: readonly Rung[], days: LadderDays, after: Date): RungInstant[] {
  const coming = rungs.flatMap((rung) => {
    let instant = rungInstant(rung, 0, days);
    while (instant.at <= after && instant.occurrence < lastOccurrence(rung)) {
      instant = rungInstant(rung, instant.occurrence + 1, days);
    }
    return instant.at > after ? [instant] : [];
  });
  return coming.sort(byTime);
}

/** Why an instant lies on its day: the day it was counted from, and the days in between that did not count. */
export interface RungCount {
  /** The day the ladder really runs on. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly notWorked: readonly LocalDate[];
  readonly paused: readonly LocalDate[];
}

/** Explains the day of a rung (U4). */
export function countOf(instant: RungInstant, days: LadderDays): RungCount {
  const from = effectiveDay(days);
  const free = notCounted(instant.on > from ? 1 : -1, days);
  const notWorked: LocalDate[] = [];
  const paused: LocalDate[] = [];
  const step = instant.on < from ? -1 : 1;
  for (let day = from; day !== instant.on; day = addDays(day, step)) {
    if (!isWorkingDay(day, days.calendar)) notWorked.push(day);
    else if (free(day)) paused.push(day);
  }
  return { from, to: instant.on, notWorked: notWorked.sort(), paused: paused.sort() };
}

/** When the sweep must look at the ladder again; null when nothing more comes. */
export function nextRungAt(rungs: readonly Rung[], days: LadderDays, after: Date): Date | null {
  return rungsToCome(rungs, days, after)[0]?.at ?? null;
}

/**
 * The day the ladder really runs on: its date, moved by the days up to it on which the work stood still.
 *
 * The days of the ledger are not counted at all, so the day is the same in whatever order pauses were entered.
 */
export function effectiveDay({ ladderOn, paused = NO_PAUSES, calendar }: LadderDays): LocalDate {
  if (!paused.any) return ladderOn;
  let lost = 0;
  for (let day = paused.firstStopOn; day !== null && day <= ladderOn; day = addDays(day, 1)) {
    if (paused.stopped(day) && isWorkingDay(day, calendar)) lost += 1;
  }
  return lost === 0 ? ladderOn : walk(ladderOn, lost, (day) => isWorkingDay(day, calendar) && !paused.stopped(day));
}

function lastOccurrence({ repeatEvery, repeatTimes }: Rung): number {
  return repeatEvery ? (repeatTimes ?? Infinity) : 0;
}

function workingDay(offset: number, days: LadderDays): LocalDate {
  const on = effectiveDay(days);
  if (offset === 0) return rollToWorkingDay(on, 'previous', days.calendar);
  return walk(on, offset, (day) => isWorkingDay(day, days.calendar) && !notCounted(offset, days)(day));
}

/** A date of the calendar that is not worked moves away from the date of the ladder. */
function calendarDay(offset: number, days: LadderDays): LocalDate {
  if (offset === 0) return workingDay(0, days);
  const free = notCounted(offset, days);
  const day = walk(effectiveDay(days), offset, (one) => !free(one));
  const open = (one: LocalDate): boolean => isWorkingDay(one, days.calendar) && !free(one);
  return open(day) ? day : walk(day, Math.sign(offset), open);
}

/** Working hours before or after the end of the working day the ladder runs on. */
function hourOf(offset: number, days: LadderDays): { on: LocalDate; at: Date } {
  const [start, end] = [minutesOf(days.hours.start), minutesOf(days.hours.end)];
  const minutes = Math.abs(offset) * 60;
  const whole = offset < 0 ? Math.floor(minutes / (end - start)) : Math.floor((minutes - 1) / (end - start)) + 1;
  const free = notCounted(offset, days);
  const dayOne = rollToWorkingDay(effectiveDay(days), 'previous', days.calendar);
  const on = walk(dayOne, Math.sign(offset) * whole, (day) => isWorkingDay(day, days.calendar) && !free(day));
  const minute = offset < 0 ? end - (minutes - whole * (end - start)) : start + minutes - (whole - 1) * (end - start);
  return { on, at: instantAt(on, minute) };
}

function notCounted(offset: number, { paused = NO_PAUSES }: LadderDays): (day: LocalDate) => boolean {
  return offset > 0 ? paused.silent : paused.stopped;
}

/** The `count`-th day that counts after `from`, or before it when `count` is negative; `from` itself never counts. */
function walk(from: LocalDate, count: number, counts: (day: LocalDate) => boolean): LocalDate {
  const step = count < 0 ? -1 : 1;
  let day = from;
  let left = Math.abs(count);
  for (let walked = 0; left > 0; walked += 1) {
    if (walked > LONGEST_WALK_DAYS) throw new RangeError(`No day counts near ${from}`);
    day = addDays(day, step);
    if (counts(day)) left -= 1;
  }
  return day;
}

/** Of two rungs at one instant the one further along the ladder is the later. */
function byTime(one: RungInstant, other: RungInstant): number {
  return one.at.getTime() - other.at.getTime() || rungWeight(one.rung) - rungWeight(other.rung);
}
