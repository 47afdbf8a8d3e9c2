import { BadInputError } from '../errors.js';
import type { LocalDate } from './local-date.js';
import { rollToWorkingDay, type RollRule, type WorkCalendar } from './work-calendar.js';
import { instantAt, minutesOf } from './zone.js';

/** When a working day begins and ends by the clock of Kazakhstan, 'HH:MM'. A setting of the region. */
export interface WorkingHours {
  readonly start: string;
  readonly end: string;
}

/**
 * The default for a region.
 *
 * Source: the usual hours of state bodies, 09:00–18:30 with a break from 13:00
 * to 14:30; each akimat fixes its own by its regulation, hence a setting.
 */
export const DEFAULT_WORKING_HOURS: WorkingHours = { start: '09:00', end: '18:30' };

/** @throws BadInputError `bad_time`, or `bad_working_hours` when the day ends before it begins */
export function workingHours(start: string, end: string): WorkingHours {
  if (minutesOf(start) >= minutesOf(end)) throw new BadInputError('bad_working_hours', { start, end });
  return { start, end };
}

/** The instant at which work begins on that day, whether or not the day is worked. */
export function startOfWorkingDay(day: LocalDate, hours: WorkingHours = DEFAULT_WORKING_HOURS): Date {
  return instantAt(day, hours.start);
}

/** The instant at which work ends on that day, whether or not the day is worked. */
export function endOfWorkingDay(day: LocalDate, hours: WorkingHours = DEFAULT_WORKING_HOURS): Date {
  return instantAt(day, hours.end);
}

/** The last instant in time for a term that names `dueOn`: the end of the working day it rolls to. */
export function dueAt(
  dueOn: LocalDate,
  roll: RollRule,
  calendar: WorkCalendar,
  hours: WorkingHours = DEFAULT_WORKING_HOURS,
): Date {
  return endOfWorkingDay(rollToWorkingDay(dueOn, roll, calendar), hours);
}
