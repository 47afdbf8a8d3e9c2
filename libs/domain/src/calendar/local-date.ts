import { BadInputError } from '../errors.js';

/** A calendar date of Kazakhstan written YYYY-MM-DD. Compares rightly as a string. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The text as a calendar date.
 *
 * @throws BadInputError `bad_date` on another shape, on 31 February and the like
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new BadInputError('bad_date', { text: String(text) });
  return text;
}

/** Whether the value is a date that exists, written YYYY-MM-DD. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false;
  const parts = SHAPE.exec(value);
  return parts !== null && dateExists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Whether year, month (1–12) and day name a day of the calendar. Years 1 to 9999. */
export function dateExists(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws BadInputError `bad_date` when there is no such day */
export function dateOf(year: number, month: number, day: number): LocalDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!dateExists(year, month, day)) throw new BadInputError('bad_date', { text });
  return text as LocalDate;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** 1 = January … 12 = December. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** Number of days in the month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `days` may be negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day number `months` later (or earlier, when negative); where that
 * month has no such day, its last day. 31 January + 1 month = 28 February.
 *
 * Source: Law of 27.11.2000 № 107-II, art. 12-1, on terms given in months.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dateOf(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

export function startOfMonth(date: LocalDate): LocalDate {
  return dateOf(yearOf(date), monthOf(date), 1);
}

export function endOfMonth(date: LocalDate): LocalDate {
  return dateOf(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)));
}

export function endOfQuarter(date: LocalDate): LocalDate {
  return endOfMonth(dateOf(yearOf(date), Math.ceil(monthOf(date) / 3) * 3, 1));
}

export function endOfHalfYear(date: LocalDate): LocalDate {
  return monthOf(date) <= 6 ? dateOf(yearOf(date), 6, 30) : endOfYear(date);
}

export function endOfYear(date: LocalDate): LocalDate {
  return dateOf(yearOf(date), 12, 31);
}

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/**
 * Days since 1970-01-01 in the Gregorian calendar, by whole-number arithmetic:
 * the year is counted from 1 March, so that the leap day comes last.
 */
function dayNumber(date: LocalDate): number {
  const month = monthOf(date);
  const year = month <= 2 ? yearOf(date) - 1 : yearOf(date);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468;
}

function fromDayNumber(days: number): LocalDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
