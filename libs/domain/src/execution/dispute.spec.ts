import { localDate as d } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { DEFAULT_WORKING_HOURS } from '../calendar/workday.js';
import { disputeFacts, workingDaysLater } from './dispute.js';

/** An invented March 2026: Monday 23rd and Tuesday 24th are days off, Saturday 28th is worked. */
const march: WorkCalendar = {
  version: 'invented',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set([d('2026-03-28')]),
  approvedThrough: d('2026-12-31'),
};
const time = { calendar: march, hours: DEFAULT_WORKING_HOURS };

describe('the days of a dispute', () => {
  it.each([
    ['the next working day, to its end', '2026-03-17T06:00:00Z', 1, '2026-03-18T13:30:00Z'],
    ['given at night counts from the same date', '2026-03-17T18:59:00Z', 1, '2026-03-18T13:30:00Z'],
    ['over weekend and days off', '2026-03-20T06:00:00Z', 1, '2026-03-25T13:30:00Z'],
    ['given on a Sunday counts from Wednesday', '2026-03-22T06:00:00Z', 1, '2026-03-25T13:30:00Z'],
    ['a worked Saturday is a day', '2026-03-27T06:00:00Z', 1, '2026-03-28T13:30:00Z'],
    ['none: the same day', '2026-03-17T06:00:00Z', 0, '2026-03-17T13:30:00Z'],
  ])('are counted so: %s', (_, at, days, expected) =>
    expect(workingDaysLater(new Date(at), days, time)).toEqual(new Date(expected)),
  );

  it('end with their last instant, and nobody unassigned has any', () => {
    const assigned = {
      bodyId: 'mine',
      role: 'lead',
      assignedAt: new Date('2026-03-17T06:00:00Z'),
      disputedBefore: false,
    } as const;
    const at = (text: string) => disputeFacts(assigned, new Date(text), 1, time).disputeInTime;
    expect([at('2026-03-18T13:30:00Z'), at('2026-03-18T13:30:00.001Z')]).toEqual([true, false]);
    expect(disputeFacts(undefined, new Date('2026-03-17T06:00:00Z'), 1, time)).toEqual({
      disputeInTime: false,
      disputedBefore: false,
      until: null,
    });
  });
});
