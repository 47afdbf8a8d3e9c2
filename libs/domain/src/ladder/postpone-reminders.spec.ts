import { localDate as d } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { firingKey } from './due-rungs.js';
import { postponedUntil } from './postpone-reminders.js';
import { nextRungAt, rungInstants, type LadderDays } from './rung-instants.js';
import type { Rung } from './rung.js';

/** An ordinary March; Saturday 14th and Sunday 15th are free. */
const march: WorkCalendar = {
  version: 'march',
  daysOff: new Set(),
  workingWeekends: new Set(),
  approvedThrough: d('2026-12-31'),
};
const days: LadderDays = { ladderOn: d('2026-03-20'), calendar: march, hours: { start: '09:00', end: '18:30' } };
const rungs: Rung[] = [-5, -1, 0, 1].map((offset) => ({ key: `r${offset}`, offset, targets: ['executor'] }));
const at = (text: string): Date => new Date(`${text}Z`);

describe('E-10 activity on an item', () => {
  it.each<[string, string, string | null, number, string[], string | null]>([
    [
      'postpones a reminder to the working day after the quiet ones',
      '2026-03-13T04:00',
      '2026-03-12T10:00',
      1,
      [],
      '2026-03-16T04:00',
    ],
    ['counts quiet days over a weekend', '2026-03-13T04:00', '2026-03-13T03:00', 1, [], '2026-03-17T04:00'],
    ['never beyond the next rung', '2026-03-18T04:00', '2026-03-18T03:00', 5, [], '2026-03-19T04:00'],
    ['does nothing when the region says 0', '2026-03-13T04:00', '2026-03-13T03:00', 0, [], null],
    ['does nothing where nobody did anything', '2026-03-13T04:00', null, 1, [], null],
    ['is forgotten when the days are over', '2026-03-16T04:00', '2026-03-12T10:00', 1, [], null],
    ['leaves the reminder of the day itself', '2026-03-20T04:00', '2026-03-20T03:00', 5, [], null],
    ['leaves every escalation', '2026-03-23T04:00', '2026-03-23T03:00', 5, ['r-5', 'r-1', 'r0'], null],
    ['has nothing to postpone when all has fired', '2026-03-13T04:00', '2026-03-13T03:00', 1, ['r-5'], null],
  ])('%s', (_, now, activeAt, quietDays, keys, expected) => {
    const schedule = { passed: rungInstants(rungs, days, at(now)), next: nextRungAt(rungs, days, at(now)) };
    const fired = new Set(keys.map((key) => firingKey(key, 0)));
    const activity = { activeAt: activeAt === null ? null : at(activeAt), quietDays };
    expect(postponedUntil(schedule, fired, days, activity, at(now))).toEqual(expected === null ? null : at(expected));
  });
});
