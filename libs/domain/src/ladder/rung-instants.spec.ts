import { localDate as d, type LocalDate } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { localDateOf, localTimeOf } from '../calendar/zone.js';
import { dueRungs, firingKey } from './due-rungs.js';
import { pausedDays, type Pause } from './pause.js';
import type { Rung, RungUnit } from './rung.js';
import { nextRungAt, rungInstants, type LadderDays } from './rung-instants.js';

/** An invented March: Monday 23rd and Tuesday 24th are free, Saturday 28th is worked. */
const march: WorkCalendar = {
  version: 'march',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set([d('2026-03-28')]),
  approvedThrough: d('2026-12-31'),
};
const rung = (offset: number, repeatEvery?: number): Rung => ({
  key: `r${offset}`,
  offset,
  targets: ['executor'],
  ...(repeatEvery === undefined ? {} : { repeatEvery }),
});
const inUnit = (unit: RungUnit, offset: number): Rung => ({ ...rung(offset), unit });
const pause = (cause: Pause['cause'], fromOn: string, toOn: string): Pause => ({
  cause,
  fromOn: d(fromOn),
  toOn: d(toOn),
});
const on = (ladderOn: string, ...pauses: Pause[]): LadderDays => ({
  ladderOn: d(ladderOn),
  paused: pausedDays(pauses, d('2026-03-01'), d('2026-03-31')),
  calendar: march,
  hours: { start: '09:00', end: '18:30' },
});
/** 09:00 in Kazakhstan. */
const nine = (day: string): Date => new Date(`${day}T04:00:00Z`);
const shown = (instants: readonly { on: LocalDate; at: Date; rung: Rung; occurrence: number }[]): string[] =>
  instants.map((i) => `${firingKey(i.rung.key, i.occurrence)} ${localDateOf(i.at)} ${localTimeOf(i.at)}`);

describe('rungInstants', () => {
  it.each<[string, Rung[], LadderDays, string[]]>([
    ['falls due at the start of the working day', [rung(0)], on('2026-03-20'), ['r0#0 2026-03-20 09:00']],
    ['counts back over weekend and holidays', [rung(-2)], on('2026-03-26'), ['r-2#0 2026-03-20 09:00']],
    ['counts on over a worked Saturday', [rung(1)], on('2026-03-27'), ['r1#0 2026-03-28 09:00']],
    ['reminds before a day that is not worked', [rung(0)], on('2026-03-22'), ['r0#0 2026-03-20 09:00']],
    ['counts escalations from the day itself', [rung(1)], on('2026-03-22'), ['r1#0 2026-03-25 09:00']],
    [
      'moves escalations by the days of review',
      [rung(-1), rung(1)],
      on('2026-03-16', pause('review', '2026-03-16', '2026-03-18')),
      ['r-1#0 2026-03-13 09:00', 'r1#0 2026-03-19 09:00'],
    ],
    [
      'leaves a rung alone that came before the pause',
      [rung(1), rung(3)],
      on('2026-03-16', pause('acknowledged', '2026-03-17', '2026-03-20')),
      ['r1#0 2026-03-17 09:00', 'r3#0 2026-03-26 09:00'],
    ],
    [
      'moves the whole ladder by the days on which the work stood still',
      [rung(-3), rung(-1), rung(0), rung(1)],
      on('2026-03-16', pause('other_body', '2026-03-12', '2026-03-16')),
      ['r-3#0 2026-03-11 09:00', 'r-1#0 2026-03-17 09:00', 'r0#0 2026-03-18 09:00', 'r1#0 2026-03-19 09:00'],
    ],
    [
      'counts pauses that overlap once, in whatever order',
      [rung(1)],
      on('2026-03-16', pause('other_body', '2026-03-13', '2026-03-18'), pause('review', '2026-03-12', '2026-03-17')),
      ['r1#0 2026-03-20 09:00'],
    ],
    [
      'counts calendar days, and moves a day off away from the date',
      [inUnit('calendar_days', -1), inUnit('calendar_days', 5)],
      on('2026-03-16'),
      ['r-1#0 2026-03-13 09:00', 'r5#0 2026-03-25 09:00'],
    ],
    [
      'counts working hours from the end of the day',
      [
        inUnit('working_hours', -2),
        inUnit('working_hours', -12),
        inUnit('working_hours', 4),
        inUnit('working_hours', 11),
      ],
      on('2026-03-16'),
      ['r-12#0 2026-03-13 16:00', 'r-2#0 2026-03-16 16:30', 'r4#0 2026-03-17 13:00', 'r11#0 2026-03-18 10:30'],
    ],
    [
      'repeats as often as it may',
      [{ ...rung(1, 3), repeatTimes: 1 }],
      on('2026-03-16'),
      ['r1#0 2026-03-17 09:00', 'r1#1 2026-03-20 09:00'],
    ],
    [
      'repeats until the end asked for',
      [rung(1, 3)],
      on('2026-03-16'),
      ['r1#0 2026-03-17 09:00', 'r1#1 2026-03-20 09:00', 'r1#2 2026-03-27 09:00', 'r1#3 2026-03-31 09:00'],
    ],
    [
      'puts them in the order of time',
      [rung(3), rung(-1), rung(0)],
      on('2026-03-16'),
      ['r-1#0 2026-03-13 09:00', 'r0#0 2026-03-16 09:00', 'r3#0 2026-03-19 09:00'],
    ],
  ])('%s', (_, rungs, days, expected) => {
    expect(shown(rungInstants(rungs, days, nine('2026-03-31')))).toEqual(expected);
  });

  it('includes the instant asked for and nothing after it', () => {
    const rungs = [rung(0)];
    expect(rungInstants(rungs, on('2026-03-20'), nine('2026-03-20'))).toHaveLength(1);
    expect(rungInstants(rungs, on('2026-03-20'), new Date(nine('2026-03-20').getTime() - 1))).toHaveLength(0);
  });
});

describe('dueRungs', () => {
  const rungs = [rung(-1), rung(0), rung(1, 1)];

  it('finds what is due by memory, however long nothing ran', () => {
    const fired = new Set([firingKey('r-1', 0), firingKey('r1', 1)]);
    expect(shown(dueRungs(rungs, on('2026-03-16'), fired, nine('2026-03-19')))).toEqual([
      'r0#0 2026-03-16 09:00',
      'r1#0 2026-03-17 09:00',
      'r1#2 2026-03-19 09:00',
    ]);
  });

  it('E-04 keeps two rungs of one day apart', () => {
    const twoOnOneDay: Rung[] = [rung(-1), { ...rung(0), key: 'on' }];
    expect(shown(dueRungs(twoOnOneDay, on('2026-03-22'), new Set(), nine('2026-03-22')))).toEqual([
      'r-1#0 2026-03-20 09:00',
      'on#0 2026-03-20 09:00',
    ]);
  });
});

describe('nextRungAt', () => {
  it.each<[string, Rung[], string, string | null]>([
    ['is the first rung to come', [rung(-1), rung(0)], '2026-03-01', '2026-03-13'],
    ['is after the instant itself', [rung(-1), rung(0)], '2026-03-13', '2026-03-16'],
    ['finds the next repetition', [rung(1, 3)], '2026-03-20', '2026-03-27'],
    ['is none after the last rung', [rung(-1), rung(0)], '2026-03-16', null],
  ])('%s', (_, rungs, after, expected) => {
    expect(nextRungAt(rungs, on('2026-03-16'), nine(after))).toEqual(expected === null ? null : nine(expected));
  });
});
