import { DomainError } from '../errors.js';
import * as dates from './local-date.js';

const d = dates.localDate;

describe('a local date', () => {
  it.each(['2026-02-31', '2026-13-01', '2026-2-3', '31.12.2026', '2025-02-29', '', '2026-04-31', '0000-01-01'])(
    'refuses %p',
    (text) => {
      expect(() => d(text)).toThrow(DomainError);
      expect(dates.isLocalDate(text)).toBe(false);
    },
  );

  it('keeps 29 February of a leap year', () => expect(d('2028-02-29')).toBe('2028-02-29'));

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2026-09-08', 14, '2026-09-22'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(dates.addDays(d(from), days)).toBe(to);
    expect(dates.daysBetween(d(from), d(to))).toBe(days);
  });

  it('agrees with the platform on every day of 60 years', () => {
    let day = d('1999-12-31');
    for (let ms = Date.UTC(1999, 11, 31); day < '2060-01-01'; ms += 86_400_000, day = dates.addDays(day, 1)) {
      const expected = new Date(ms);
      expect(day).toBe(expected.toISOString().slice(0, 10));
      expect(dates.dayOfWeek(day) % 7).toBe(expected.getUTCDay());
    }
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-09-08', 6, '2027-03-08'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %d months is %s', (from, months, to) => expect(dates.addMonths(d(from), months)).toBe(to));

  it.each([
    ['month', dates.endOfMonth, '2026-02-28'],
    ['quarter', dates.endOfQuarter, '2026-03-31'],
    ['half-year', dates.endOfHalfYear, '2026-06-30'],
    ['year', dates.endOfYear, '2026-12-31'],
  ])('ends the %s on its last day', (_, end, expected) => expect(end(d('2026-02-10'))).toBe(expected));
});
