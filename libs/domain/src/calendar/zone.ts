import { BadInputError } from '../errors.js';
import { addDays, dateOf, daysBetween, localDate, type LocalDate } from './local-date.js';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const EPOCH = localDate('1970-01-01');

/**
 * Hours ahead of UTC by the moment from which they hold, newest first.
 *
 * One zone for the whole country since 1 March 2024, 00:00 of the old time.
 * Source: Government act of 19.01.2024 amending № 1749 of 23.11.2000. The table
 * is ours so that the answer is the same on every machine: many time-zone
 * databases still give +06 for Asia/Almaty. Before 2005 summer time was kept,
 * which no term of this system reaches.
 */
const OFFSETS: readonly { readonly sinceMs: number; readonly hours: number }[] = [
  { sinceMs: Date.UTC(2024, 1, 29, 18), hours: 5 },
  { sinceMs: -Infinity, hours: 6 },
];

/**
 * The instant at which the clocks of Kazakhstan show this time on this day.
 *
 * The hour before midnight of 29 February 2024 happened twice; its first run is meant.
 *
 * @param time 'HH:MM' or minutes after midnight; 24:00 and 1440 are the end of the day
 * @throws BadInputError `bad_time` on another text or a number outside 0–1440
 */
export function instantAt(day: LocalDate, time: string | number): Date {
  const wallMs = daysBetween(EPOCH, day) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const candidates = OFFSETS.map(({ hours }) => wallMs - hours * 60 * MINUTE_MS).filter(
    (ms) => ms + offsetMs(ms) === wallMs,
  );
  return new Date(Math.min(...candidates));
}

/** The calendar date in Kazakhstan at this instant. */
export function localDateOf(instant: Date): LocalDate {
  const wall = new Date(instant.getTime() + offsetMs(instant.getTime()));
  return dateOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
}

/** The clock in Kazakhstan at this instant, 'HH:MM', seconds cut off. */
export function localTimeOf(instant: Date): string {
  const wall = new Date(instant.getTime() + offsetMs(instant.getTime()));
  return `${twoDigits(wall.getUTCHours())}:${twoDigits(wall.getUTCMinutes())}`;
}

/** Midnight at the start of the next day: the first instant that is no longer `day`. */
export function endOfDay(day: LocalDate): Date {
  return instantAt(addDays(day, 1), 0);
}

/** Minutes after midnight of 'HH:MM' (00:00–24:00), or the number itself when it lies in the day. */
export function minutesOf(time: string | number): number {
  const parts = typeof time === 'string' ? /^(\d{2}):([0-5]\d)$/.exec(time) : null;
  const minutes = typeof time === 'number' ? time : parts ? Number(parts[1]) * 60 + Number(parts[2]) : Number.NaN;
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440) throw new BadInputError('bad_time', { time });
  return minutes;
}

function offsetMs(instantMs: number): number {
  const valid = OFFSETS.find(({ sinceMs }) => instantMs >= sinceMs);
  return (valid?.hours ?? 0) * 60 * MINUTE_MS;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
