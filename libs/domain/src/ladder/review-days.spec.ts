import { localDate as d } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { reviewDays } from './review-days.js';

/** An invented March: Monday 23rd and Tuesday 24th are free. */
const march: WorkCalendar = {
  version: 'march',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set(),
  approvedThrough: d('2026-12-31'),
};

describe('reviewDays', () => {
  it.each([
    ['is nothing when it came back before the date', '2026-03-20', '2026-03-16', '2026-03-18', 0],
    ['counts only from the date on', '2026-03-16', '2026-03-10', '2026-03-18', 2],
    ['counts from the day after a late submission', '2026-03-16', '2026-03-18', '2026-03-20', 2],
    ['leaves out days off', '2026-03-20', '2026-03-20', '2026-03-25', 1],
    ['is nothing when it came back the same day', '2026-03-16', '2026-03-18', '2026-03-18', 0],
  ])('%s', (_, ladderOn, submittedOn, returnedOn, expected) => {
    expect(reviewDays(d(ladderOn), d(submittedOn), d(returnedOn), march)).toBe(expected);
  });
});
