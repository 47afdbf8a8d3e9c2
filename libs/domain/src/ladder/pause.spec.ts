import { localDate as d } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { forgivenDays, pausedDays, type Pause } from './pause.js';

const march: WorkCalendar = {
  version: 'march',
  daysOff: new Set([d('2026-03-23')]),
  workingWeekends: new Set(),
  approvedThrough: d('2026-12-31'),
};
const pause = (cause: Pause['cause'], fromOn: string, toOn: string | null): Pause => ({
  cause,
  fromOn: d(fromOn),
  toOn: toOn === null ? null : d(toOn),
});

describe('the ledger of pauses', () => {
  /** The date is Monday 16 March, set on the 2nd; today is Wednesday the 25th. */
  it.each<[string, Pause[], number]>([
    ['takes nothing off without pauses', [], 0],
    ['takes off a review after the date', [pause('review', '2026-03-17', '2026-03-19')], 2],
    ['leaves a review before the date', [pause('review', '2026-03-10', '2026-03-16')], 0],
    [
      'takes off days before the date on which the work stood still',
      [pause('other_body', '2026-03-10', '2026-03-12')],
      2,
    ],
    ['takes a pause that lasts until today', [pause('other_body', '2026-03-20', null)], 2],
    [
      'counts one day once',
      [pause('review', '2026-03-17', '2026-03-19'), pause('other_body', '2026-03-16', '2026-03-18')],
      3,
    ],
    ['forgives nothing for having taken note', [pause('acknowledged', '2026-03-17', '2026-03-20')], 0],
    ['begins where the present date was set', [pause('other_body', '2026-02-20', '2026-03-03')], 1],
  ])('%s', (_, pauses, expected) => {
    const span = { sinceOn: d('2026-03-02'), ladderOn: d('2026-03-16'), today: d('2026-03-25'), calendar: march };
    expect(forgivenDays(pausedDays(pauses, span.sinceOn, span.today), span)).toBe(expected);
  });
});
