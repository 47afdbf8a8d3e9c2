import { localDate } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { isSilent } from './engine-silence.js';

/** An invented March: Friday 20th is worked, Monday 23rd is a holiday. */
const march: WorkCalendar = {
  version: 'invented',
  daysOff: new Set([localDate('2026-03-23')]),
  workingWeekends: new Set(),
  approvedThrough: localDate('2026-12-31'),
};
const at = (text: string): Date => new Date(`${text}+05:00`);

describe('isSilent', () => {
  it.each<[string, string | null, string | null, string, boolean]>([
    ['nothing is due', null, null, '2026-03-20T12:00', false],
    ['a rung waits since this morning', '2026-03-19T09:00', null, '2026-03-19T18:00', false],
    ['a rung waits for a whole working day', '2026-03-19T09:00', null, '2026-03-20T09:00', true],
    ['a weekend and a holiday lie between', '2026-03-20T09:00', null, '2026-03-23T12:00', false],
    ['and the working day after them has come', '2026-03-20T09:00', null, '2026-03-24T09:00', true],
    ['another rung fired since', '2026-03-19T09:00', '2026-03-20T08:00', '2026-03-20T10:00', false],
    ['an older firing does not count', '2026-03-19T09:00', '2026-03-18T08:00', '2026-03-20T10:00', true],
  ])('%s', (_, due, fired, now, silent) =>
    expect(isSilent(due === null ? null : at(due), fired === null ? null : at(fired), at(now), march)).toBe(silent),
  );
});
