import { localDate as d } from './local-date.js';
import {
  addWorkingDays,
  rollToWorkingDay,
  workingDaysBetween,
  type RollRule,
  type WorkCalendar,
} from './work-calendar.js';

/** An invented March: Monday 23rd and Tuesday 24th are free, Saturday 28th is worked. */
const march: WorkCalendar = {
  version: 'march',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set([d('2026-03-28')]),
  approvedThrough: d('2026-12-31'),
};

describe('working days', () => {
  it.each([
    ['stays for 0, even on a free day', '2026-03-22', 0, '2026-03-22'],
    ['never counts the start', '2026-03-17', 1, '2026-03-18'],
    ['jumps over weekend and holiday', '2026-03-20', 1, '2026-03-25'],
    ['counts a worked Saturday', '2026-03-27', 1, '2026-03-28'],
    ['counts from a free day', '2026-03-21', 1, '2026-03-25'],
    ['counts back over the same days', '2026-03-26', -2, '2026-03-20'],
    ['counts back from a free day', '2026-03-22', -1, '2026-03-20'],
  ])('%s', (_, day, count, expected) => expect(addWorkingDays(d(day), count, march)).toBe(expected));

  it.each([
    ['counts (from, to]', '2026-03-20', '2026-03-26', 2],
    ['is 0 on the same day', '2026-03-25', '2026-03-25', 0],
    ['is 0 backwards, never negative', '2026-03-26', '2026-03-20', 0],
    ['counts the worked Saturday', '2026-03-27', '2026-03-30', 2],
  ])('%s', (_, from, to, expected) => expect(workingDaysBetween(d(from), d(to), march)).toBe(expected));

  it.each<[string, string, RollRule, string]>([
    ['leaves a working day alone', '2026-03-25', 'previous', '2026-03-25'],
    ['rolls back over holiday and weekend', '2026-03-24', 'previous', '2026-03-20'],
    ['rolls on', '2026-03-21', 'next', '2026-03-25'],
    ['keeps the day where the policy says none', '2026-03-22', 'none', '2026-03-22'],
    ['takes a worked Saturday as it is', '2026-03-28', 'previous', '2026-03-28'],
    ['rolls a Sunday back to the worked Saturday', '2026-03-29', 'previous', '2026-03-28'],
  ])('%s', (_, day, rule, expected) => expect(rollToWorkingDay(d(day), rule, march)).toBe(expected));

  it('refuses half a day', () => expect(() => addWorkingDays(d('2026-03-20'), 1.5, march)).toThrow(RangeError));

  it('says so instead of searching for ever when nothing is worked', () => {
    const never: WorkCalendar = { ...march, daysOff: { has: () => true } as unknown as ReadonlySet<never> };
    expect(() => addWorkingDays(d('2026-03-20'), 1, { ...never, workingWeekends: new Set() })).toThrow(RangeError);
  });
});
