import { changeCalendar, type DaySort } from './change-calendar.js';
import { localDate as d } from './local-date.js';
import { isWorkingDay, type WorkCalendar } from './work-calendar.js';

/** An invented calendar: Wednesday 16 December 2026 is off, Saturday 19th is worked. */
const before: WorkCalendar = {
  version: 'one',
  daysOff: new Set([d('2026-12-16')]),
  workingWeekends: new Set([d('2026-12-19')]),
  approvedThrough: d('2026-12-31'),
};
const how = { version: 'two', today: d('2026-12-01') };
const change = (on: string, sort: DaySort) => ({ days: [{ on: d(on), sort }], approvedThrough: null });

describe('changeCalendar', () => {
  it.each([
    ['a weekday becomes a holiday', '2026-12-15', 'holiday', false],
    ['a day off is moved to a weekday', '2026-12-15', 'moved', false],
    ['a day off becomes an ordinary day', '2026-12-16', 'worked', true],
    ['a Saturday is worked', '2026-12-12', 'worked', true],
    ['a worked Saturday is free again', '2026-12-19', 'moved', false],
  ] as const)('%s', (_, on, sort, works) => {
    const after = changeCalendar(before, change(on, sort), how);
    expect(isWorkingDay(d(on), after)).toBe(works);
    expect(isWorkingDay(d(on), before)).toBe(!works);
    expect(after).toMatchObject({ version: 'two', approvedThrough: '2026-12-31' });
  });

  it('approves a further year as it stands', () => {
    const after = changeCalendar(before, { days: [], approvedThrough: d('2027-12-31') }, how);
    expect(after.approvedThrough).toBe('2027-12-31');
  });

  it.each([
    ['a day that has passed', change('2026-11-30', 'holiday'), 'calendar_day_passed'],
    ['a day that is so already', change('2026-12-16', 'moved'), 'calendar_nothing_changes'],
    ['no day and no year', { days: [], approvedThrough: null }, 'calendar_nothing_changes'],
    ['a day far away', change('2041-01-01', 'holiday'), 'calendar_day_out_of_range'],
    ['a nearer end', { days: [], approvedThrough: d('2026-06-30') }, 'calendar_end_earlier'],
    [
      'a day named twice',
      { days: [...change('2026-12-15', 'moved').days, ...change('2026-12-15', 'worked').days], approvedThrough: null },
      'calendar_day_twice',
    ],
  ])('refuses %s', (_, wrong, code) => {
    expect(() => changeCalendar(before, wrong, how)).toThrow(expect.objectContaining({ code }));
  });
});
