import fc from 'fast-check';
import { addDays, localDate as d, type LocalDate } from './local-date.js';
import { reprojectDate, type Calendars, type StandingDate } from './reproject-date.js';
import { addWorkingDays, isWorkingDay, rollToWorkingDay, type RollRule, type WorkCalendar } from './work-calendar.js';
import { DEFAULT_WORKING_HOURS } from './workday.js';
import { instantAt } from './zone.js';

/** December 2026: the 14th is a Monday. */
const calendar = (off: readonly string[] = [], worked: readonly string[] = []): WorkCalendar => ({
  version: 'invented',
  daysOff: new Set(off.map(d)),
  workingWeekends: new Set(worked.map(d)),
  approvedThrough: d('2026-12-31'),
});

const at = (before: WorkCalendar, after: WorkCalendar, today = '2026-12-01', time = '10:00'): Calendars => ({
  before,
  after,
  today: d(today),
  now: instantAt(d(today), time),
  hours: DEFAULT_WORKING_HOURS,
});

const standing = (wish: Partial<StandingDate> & { dueOn: LocalDate }): StandingDate => ({
  unrolledOn: wish.dueOn,
  roll: 'previous',
  innerOn: null,
  innerNamedOn: null,
  baseOn: d('2026-11-02'),
  steps: [],
  ownWords: false,
  ...wish,
});

const within = (amount: number, base: string, on: string) => ({
  code: 'within_working_day',
  params: { amount, base, on },
});

describe('reprojectDate', () => {
  const plain = calendar();

  it.each([
    ['back, where its origin says so', 'previous', '2026-12-15'],
    ['forward, where its origin says so', 'next', '2026-12-17'],
  ] as const)('moves a date whose day becomes free %s', (_, roll, expected) => {
    const verdict = reprojectDate(standing({ dueOn: d('2026-12-16'), roll }), at(plain, calendar(['2026-12-16'])));
    expect(verdict).toMatchObject({
      what: 'moves',
      dueOn: expected,
      steps: [{ code: 'rolled', params: { from: '2026-12-16', on: expected } }],
    });
  });

  it('leaves a date alone that no rule rolls, and one that the day does not touch', () => {
    const after = calendar(['2026-12-16']);
    expect(reprojectDate(standing({ dueOn: d('2026-12-16'), roll: 'none' }), at(plain, after)).what).toBe('stays');
    expect(reprojectDate(standing({ dueOn: d('2026-12-17') }), at(plain, after)).what).toBe('stays');
  });

  it('brings a rolled date back when its day is worked again, and says so', () => {
    const rolled = standing({ dueOn: d('2026-12-15'), unrolledOn: d('2026-12-16') });
    expect(reprojectDate(rolled, at(calendar(['2026-12-16']), plain))).toMatchObject({
      what: 'moves',
      dueOn: '2026-12-16',
      steps: [{ code: 'worked_again', params: { on: '2026-12-16' } }],
    });
  });

  it('keeps what is overdue, and what would fall on a day that has passed', () => {
    const after = calendar(['2026-12-16']);
    expect(reprojectDate(standing({ dueOn: d('2026-12-16') }), at(plain, after, '2026-12-17')).what).toBe('stays');
    expect(reprojectDate(standing({ dueOn: d('2026-12-16') }), at(plain, after, '2026-12-16'))).toEqual({
      what: 'kept',
      wouldOn: '2026-12-15',
    });
    expect(reprojectDate(standing({ dueOn: d('2026-12-16') }), at(plain, after, '2026-12-15', '19:00')).what).toBe(
      'kept',
    );
  });

  it('counts working days anew only in the words of the region itself', () => {
    const words = { dueOn: d('2026-12-16'), steps: [within(10, '2026-12-02', '2026-12-16')], baseOn: d('2026-12-02') };
    const after = calendar(['2026-12-09']);
    expect(reprojectDate(standing({ ...words, ownWords: true }), at(plain, after))).toMatchObject({
      dueOn: '2026-12-17',
      unrolledOn: '2026-12-17',
      steps: [within(10, '2026-12-02', '2026-12-17')],
    });
    expect(reprojectDate(standing(words), at(plain, after)).what).toBe('stays');
    const set = { ...words, dueOn: d('2026-12-21'), unrolledOn: d('2026-12-21'), ownWords: true };
    expect(reprojectDate(standing(set), at(plain, after)).what).toBe('stays');
  });

  it('U32 moves the inner date to the working day before, never after the outer one, and back again', () => {
    const both = standing({ dueOn: d('2026-12-18'), innerOn: d('2026-12-16') });
    const after = calendar(['2026-12-16']);
    expect(reprojectDate(both, at(plain, after))).toMatchObject({
      dueOn: '2026-12-18',
      innerOn: '2026-12-15',
      steps: [{ code: 'inner_rolled', params: { from: '2026-12-16', on: '2026-12-15' } }],
    });
    const moved = standing({ dueOn: d('2026-12-18'), innerOn: d('2026-12-15'), innerNamedOn: d('2026-12-16') });
    expect(reprojectDate(moved, at(after, plain))).toMatchObject({ innerOn: '2026-12-16' });
    const same = standing({ dueOn: d('2026-12-16'), innerOn: d('2026-12-16') });
    expect(reprojectDate(same, at(plain, after))).toMatchObject({ dueOn: '2026-12-15', innerOn: '2026-12-15' });
  });

  it('agrees with a slow oracle that looks at each day by itself', () => {
    const first = d('2026-12-01');
    const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(first, n));
    const days = fc.array(day, { maxLength: 12 });
    const world = fc.record({
      off: days,
      changed: days,
      worked: fc.boolean(),
      named: day,
      today: day,
      inner: fc.option(fc.integer({ min: 0, max: 9 })),
      roll: fc.constantFrom<RollRule>('previous', 'next', 'none'),
    });
    fc.assert(
      fc.property(world, ({ off, changed, worked, named, today, inner, roll }) => {
        const before = calendar(off);
        const after = calendar(
          worked
            ? off.filter((one) => !changed.includes(one) || one < today)
            : [...off, ...changed.filter((one) => one >= today)],
        );
        const dueOn = rollToWorkingDay(named, roll, before);
        const innerOn = inner === null ? null : rollToWorkingDay(addDays(dueOn, -inner), 'previous', before);
        const date = standing({ dueOn, unrolledOn: named, roll, innerOn });
        const verdict = reprojectDate(date, at(before, after, today, '00:00'));
        const slow = oracle(date, after, today);
        const result =
          verdict.what === 'moves' ? { dueOn: verdict.dueOn, innerOn: verdict.innerOn } : { dueOn, innerOn };
        expect(result).toEqual(slow);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Walks day by day from what was named; a passed day takes nothing in and gives nothing out. */
function oracle(date: StandingDate, after: WorkCalendar, today: LocalDate): Pick<StandingDate, 'dueOn' | 'innerOn'> {
  const walked = (from: LocalDate, step: number): LocalDate => {
    let found = from;
    while (!isWorkingDay(found, after)) found = addDays(found, step);
    return found;
  };
  let dueOn = date.dueOn;
  if (dueOn >= today && date.roll !== 'none') {
    const would = walked(date.unrolledOn, date.roll === 'previous' ? -1 : 1);
    if (would >= today) dueOn = would;
  }
  if (date.innerOn === null) return { dueOn, innerOn: null };
  let innerOn = date.innerOn;
  if (innerOn >= today) {
    const would = walked(innerOn, -1);
    const within = would > dueOn ? dueOn : would;
    if (within >= today) innerOn = within;
  }
  return { dueOn, innerOn: innerOn > dueOn ? dueOn : innerOn };
}

it('a count of working days that the calendar lengthens is the same as counting again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 25 }), (amount, freeAt) => {
      const base = d('2026-12-02');
      const before = calendar();
      const free = addDays(base, freeAt);
      const after = calendar([free]);
      const dueOn = addWorkingDays(base, amount, before);
      const date = standing({ dueOn, ownWords: true, steps: [within(amount, base, dueOn)] });
      const verdict = reprojectDate(date, at(before, after, '2026-12-02'));
      expect(verdict.what === 'moves' ? verdict.dueOn : dueOn).toBe(addWorkingDays(base, amount, after));
    }),
  );
});
