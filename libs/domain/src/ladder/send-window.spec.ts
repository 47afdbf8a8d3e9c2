import { localDate as d } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { instantAt } from '../calendar/zone.js';
import { nextWindow } from './send-window.js';

/** An invented March: Monday 23rd and Tuesday 24th are free, Saturday 28th is worked. */
const march: WorkCalendar = {
  version: 'march',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set([d('2026-03-28')]),
  approvedThrough: d('2026-12-31'),
};
const at = (text: string): Date => instantAt(d(text.slice(0, 10)), text.slice(11));

describe('nextWindow', () => {
  it.each([
    ['lets go inside the window', '2026-03-20 10:15', '2026-03-20 10:15'],
    ['lets go at the opening minute', '2026-03-20 09:00', '2026-03-20 09:00'],
    ['holds before the opening', '2026-03-20 03:00', '2026-03-20 09:00'],
    ['holds at the closing minute, over weekend and holiday', '2026-03-20 18:00', '2026-03-25 09:00'],
    ['holds at night until the next morning', '2026-03-18 23:59', '2026-03-19 09:00'],
    ['holds on a Sunday', '2026-03-22 12:00', '2026-03-25 09:00'],
    ['sends on a worked Saturday', '2026-03-28 12:00', '2026-03-28 12:00'],
    ['holds on the Sunday after it', '2026-03-29 12:00', '2026-03-30 09:00'],
  ])('%s', (_, instant, expected) => {
    expect(nextWindow(at(instant), march, { start: '09:00', end: '18:00' })).toEqual(at(expected));
  });
});
