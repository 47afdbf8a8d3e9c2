import fc from 'fast-check';
import { addDays, localDate as d, type LocalDate } from '../calendar/local-date.js';
import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';
import { DEFAULT_WORKING_HOURS } from '../calendar/workday.js';
import { instantAt } from '../calendar/zone.js';
import { firingKey } from './due-rungs.js';
import { ladderOutlook, movedRungs } from './moved-rungs.js';
import type { Rung } from './rung.js';

const RUNGS: Rung[] = [-5, -1, 0, 1, 3].map((offset) => ({
  key: `rung${offset}`,
  offset,
  targets: ['executor'],
}));
const calendar = (off: readonly LocalDate[]): WorkCalendar => ({
  version: 'invented',
  daysOff: new Set(off),
  workingWeekends: new Set(),
  approvedThrough: d('2026-12-31'),
});
const outlook = (ladderOn: LocalDate, off: readonly LocalDate[], now: Date) =>
  ladderOutlook(RUNGS, { ladderOn, calendar: calendar(off), hours: DEFAULT_WORKING_HOURS }, now);
const NONE: ReadonlySet<string> = new Set();

describe('movedRungs', () => {
  const now = instantAt(d('2026-12-07'), '10:00');

  it('names the firings that come at another time, and none that do not', () => {
    const was = outlook(d('2026-12-16'), [], now);
    const will = outlook(d('2026-12-16'), [d('2026-12-15')], now);
    expect(movedRungs(was, will, NONE, NONE)).toEqual([
      {
        key: 'rung-5',
        occurrence: 0,
        from: instantAt(d('2026-12-09'), '09:00'),
        to: instantAt(d('2026-12-08'), '09:00'),
      },
      {
        key: 'rung-1',
        occurrence: 0,
        from: instantAt(d('2026-12-15'), '09:00'),
        to: instantAt(d('2026-12-14'), '09:00'),
      },
    ]);
  });

  it('says at once of a firing whose time has come by the new days', () => {
    const late = instantAt(d('2026-12-08'), '10:00');
    const moved = movedRungs(
      outlook(d('2026-12-16'), [], late),
      outlook(d('2026-12-16'), [d('2026-12-15')], late),
      NONE,
      NONE,
    );
    expect(moved[0]).toEqual({ key: 'rung-5', occurrence: 0, from: instantAt(d('2026-12-09'), '09:00'), to: null });
  });

  it('leaves out what has fired for the same date', () => {
    const fired = new Set([firingKey('rung-1', 0)]);
    const moved = movedRungs(
      outlook(d('2026-12-16'), [], now),
      outlook(d('2026-12-16'), [d('2026-12-15')], now),
      fired,
      fired,
    );
    expect(moved.map(({ key }) => key)).toEqual(['rung-5']);
  });

  it('agrees with a slow oracle that counts each rung day by day', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(d('2026-12-01'), n));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 10 }), day, (ladderOn, off, today) => {
        const at = instantAt(today, '00:00');
        const moved = movedRungs(outlook(ladderOn, [], at), outlook(ladderOn, off, at), NONE, NONE);
        const slow = RUNGS.flatMap(({ key, offset }): SlowMove[] => {
          const [from, to] = [slowDay(ladderOn, offset, calendar([])), slowDay(ladderOn, offset, calendar(off))];
          if (from === to) return [];
          const known = from >= today;
          if (to >= today) return [{ key, from: known ? from : null, to }];
          return known ? [{ key, from, to: null }] : [];
        });
        const short = (one: Date | null): string | null => one && one.toISOString();
        const nine = (on: LocalDate | null): string | null => on && instantAt(on, '09:00').toISOString();
        const found = moved.map(({ key, from, to }) => `${key} ${short(from)} ${short(to)}`).sort();
        expect(found).toEqual(slow.map(({ key, from, to }) => `${key} ${nine(from)} ${nine(to)}`).sort());
      }),
      { numRuns: 400 },
    );
  });
});

interface SlowMove {
  readonly key: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

function slowDay(ladderOn: LocalDate, offset: number, days: WorkCalendar): LocalDate {
  let [on, left] = [ladderOn, Math.abs(offset)];
  while (offset === 0 && !isWorkingDay(on, days)) on = addDays(on, -1);
  while (left > 0) {
    on = addDays(on, Math.sign(offset));
    if (isWorkingDay(on, days)) left -= 1;
  }
  return on;
}
