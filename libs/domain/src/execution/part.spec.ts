import { localDate as d, type LocalDate } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { partDueOn } from './part.js';

/** An invented March 2026: Monday 23rd and Tuesday 24th are days off, Saturday 28th is worked. */
const march: WorkCalendar = {
  version: 'invented',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set([d('2026-03-28')]),
  approvedThrough: d('2026-12-31'),
};
const TODAY = d('2026-03-16');
const on = (day: string | null): LocalDate | null => (day === null ? null : d(day));

describe('the date of a part', () => {
  it.each<[string, string | null, string | null, string]>([
    ['as asked, on a working day', '2026-03-18', '2026-03-27', '2026-03-18'],
    ['a Sunday goes back to the Friday', '2026-03-22', '2026-03-27', '2026-03-20'],
    ['the day of the whole itself', '2026-03-27', '2026-03-27', '2026-03-27'],
    ['by the setting over days off', null, '2026-03-26', '2026-03-19'],
    ['by the setting, but not before today', null, '2026-03-17', '2026-03-16'],
    ['without a date of the whole', '2026-05-04', null, '2026-05-04'],
  ])('is found: %s', (_, asked, whole, expected) =>
    expect(partDueOn(on(asked), on(whole), TODAY, 3, march)).toBe(expected),
  );

  it.each<[string, string | null, string | null]>([
    ['part_after_due', '2026-03-28', '2026-03-27'],
    ['part_date_passed', '2026-03-13', '2026-03-27'],
    ['part_date_passed', null, '2026-03-13'],
    ['part_date_missing', null, null],
  ])('is refused: %s', (code, asked, whole) =>
    expect(() => partDueOn(on(asked), on(whole), TODAY, 3, march)).toThrow(expect.objectContaining({ code })),
  );
});
