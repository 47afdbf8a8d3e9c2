import { computedDays, isEstimatedDay, KZ_CALENDAR, KZ_YEARS, type KzDay } from './kz-calendar.js';
import { kurbanAitIn } from './kz-holidays.js';
import { localDate as d, type LocalDate } from './local-date.js';
import { isWorkingDay, workingDaysBetween } from './work-calendar.js';

const offDays = (days: readonly KzDay[]): LocalDate[] =>
  days
    .filter(({ kind }) => kind !== 'working_weekend')
    .map(({ on }) => on)
    .sort();

describe('the calendar of Kazakhstan', () => {
  it.each([
    [2025, 246],
    [2026, 247],
    [2027, 247],
  ])('counts the working days of %d as published: %d', (year, expected) => {
    expect(workingDaysBetween(d(`${year - 1}-12-31`), d(`${year}-12-31`), KZ_CALENDAR)).toBe(expected);
  });

  it.each([2026, 2027])('reproduces the data of %d by the rule of the law', (year) => {
    expect(offDays(computedDays(year))).toEqual(offDays(KZ_YEARS.find((one) => one.year === year)!.days));
  });

  it('reproduces 2025 but for the one day that an act swapped', () => {
    const published = offDays(KZ_YEARS.find((one) => one.year === 2025)!.days);
    expect(offDays(computedDays(2025))).toEqual(published.filter((on) => on !== '2025-01-03'));
  });

  it.each([
    ['works on the Sunday given in exchange', '2025-01-05', true],
    ['is free on the Friday taken for it', '2025-01-03', false],
    ['works on 31 August 2026, no holiday any more', '2026-08-31', true],
    ['was free on the moved Constitution Day of 2025', '2025-09-01', false],
    ['is free on the new Constitution Day', '2027-03-15', false],
    ['computes the new Constitution Day of later years', '2028-03-15', false],
    ['does not move Kurban Ait from a Sunday', '2027-05-17', true],
    ['moves a holiday in years nobody has published', '2028-12-18', false],
  ])('%s', (_, day, expected) => {
    expect(isWorkingDay(d(day), KZ_CALENDAR)).toBe(expected);
  });

  it('calls what lies beyond the published years an estimate', () => {
    expect(isEstimatedDay(d('2026-12-31'), KZ_CALENDAR)).toBe(false);
    expect(isEstimatedDay(d('2027-01-01'), KZ_CALENDAR)).toBe(true);
  });

  it.each([
    [2023, ['2023-06-28']],
    [2024, ['2024-06-16']],
    [2025, ['2025-06-06']],
    [2026, ['2026-05-27']],
    [2027, ['2027-05-16']],
  ])('finds Kurban Ait of %d', (year, expected) => {
    expect(kurbanAitIn(year)).toEqual(expected);
  });

  it('names a source for every day', () => {
    for (const { days } of KZ_YEARS) for (const day of days) expect(day.source).toMatch(/267-II|G24G0000436/);
  });
});
