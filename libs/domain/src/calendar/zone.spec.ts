import { KZ_CALENDAR } from './kz-calendar.js';
import { localDate as d } from './local-date.js';
import { dueAt, startOfWorkingDay, workingHours } from './workday.js';
import { endOfDay, instantAt, localDateOf, localTimeOf } from './zone.js';

describe('the time of Kazakhstan', () => {
  it.each([
    ['five hours ahead since March 2024', '2026-01-05', '09:00', '2026-01-05T04:00:00.000Z'],
    ['six hours ahead before', '2024-02-29', '09:00', '2024-02-29T03:00:00.000Z'],
    ['five from the first minute of March', '2024-03-01', '00:00', '2024-02-29T19:00:00.000Z'],
    ['the first of two hours that happened twice', '2024-02-29', '23:30', '2024-02-29T17:30:00.000Z'],
    ['minutes after midnight', '2026-01-05', 570, '2026-01-05T04:30:00.000Z'],
    ['24:00 as the end of the day', '2026-01-05', '24:00', '2026-01-05T19:00:00.000Z'],
  ])('%s', (_, day, time, expected) => expect(instantAt(d(day), time).toISOString()).toBe(expected));

  it.each([
    ['2026-03-12T18:59:59Z', '2026-03-12', '23:59'],
    ['2026-03-12T19:00:00Z', '2026-03-13', '00:00'],
    ['2024-02-29T17:59:00Z', '2024-02-29', '23:59'],
    ['2024-02-29T18:00:00Z', '2024-02-29', '23:00'],
    ['2023-12-31T18:00:00Z', '2024-01-01', '00:00'],
  ])('%s is %s %s', (instant, day, time) => {
    expect(localDateOf(new Date(instant))).toBe(day);
    expect(localTimeOf(new Date(instant))).toBe(time);
  });

  it.each(['25:00', '9:00', '12:60', 1441, -1, 1.5])('refuses the time %p', (time) => {
    expect(() => instantAt(d('2026-01-05'), time)).toThrow(/bad_time/);
  });

  it('is due at the end of the working day it rolls to', () => {
    expect(dueAt(d('2026-05-10'), 'previous', KZ_CALENDAR).toISOString()).toBe('2026-05-08T13:30:00.000Z');
    expect(dueAt(d('2026-05-10'), 'next', KZ_CALENDAR).toISOString()).toBe('2026-05-12T13:30:00.000Z');
  });

  it('follows the hours that a region has set', () => {
    const hours = workingHours('08:30', '17:00');
    expect(startOfWorkingDay(d('2026-05-08'), hours).toISOString()).toBe('2026-05-08T03:30:00.000Z');
    expect(() => workingHours('18:30', '09:00')).toThrow(/bad_working_hours/);
  });

  it('ends a day at midnight', () => expect(endOfDay(d('2026-05-08')).toISOString()).toBe('2026-05-08T19:00:00.000Z'));
});
