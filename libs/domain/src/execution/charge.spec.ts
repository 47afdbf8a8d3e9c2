import fc from 'fast-check';
import { addDays, localDate as d, type LocalDate } from '../calendar/local-date.js';
import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.js';
import { chargeDays, chargesOf, type ChargeCause, type LateTimes } from './charge.js';
import { delayOf, type ReviewTime } from './delay.js';

/** An invented March 2026: Monday 23rd and Tuesday 24th are days off, Saturday 28th is worked. */
const march: WorkCalendar = {
  version: 'invented',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set([d('2026-03-28')]),
  approvedThrough: d('2026-12-31'),
};
/** Eleven in the morning in Kazakhstan. */
const on = (day: string): Date => new Date(`${day}T06:00:00Z`);
const time = (from: string, to: string | null = null): ReviewTime => ({
  from: on(from),
  to: to === null ? null : on(to),
});
const late = (change: Partial<LateTimes> = {}): LateTimes => ({
  leadBodyId: 'lead',
  dueOn: d('2026-03-13'),
  endOn: d('2026-03-20'),
  reviews: [],
  disputes: [],
  parts: [],
  ...change,
});
const part = (bodyId: string, dueOn: string, handedIn: readonly ReviewTime[] = [], endedAt: string | null = null) => ({
  bodyId,
  dueOn: d(dueOn),
  handedIn,
  endedAt: endedAt === null ? null : on(endedAt),
});
/** The due date is Friday the 13th; the 16th to the 20th are five working days. */
const charged = (times: LateTimes): [string | null, ChargeCause, number][] =>
  chargesOf(chargeDays(times, march)).map(({ bodyId, cause, days }) => [bodyId, cause, days]);

describe('the days of a late checkpoint', () => {
  it.each<[string, LateTimes, [string | null, ChargeCause, number][]]>([
    ['are the lead’s where nobody else owes', late(), [['lead', 'lead', 5]]],
    ['are none on the due day', late({ endOn: d('2026-03-13') }), []],
    ['are none over the weekend', late({ endOn: d('2026-03-15') }), []],
    ['skip days off', late({ endOn: d('2026-03-25') }), [['lead', 'lead', 6]]],
    [
      'are a co-executor’s until its part is with the lead, that day included',
      late({ parts: [part('education', '2026-03-10', [time('2026-03-18')])] }),
      [
        ['education', 'part', 3],
        ['lead', 'lead', 2],
      ],
    ],
    [
      'are the lead’s where the part came in time',
      late({ parts: [part('education', '2026-03-10', [time('2026-03-10')])] }),
      [['lead', 'lead', 5]],
    ],
    [
      'are a co-executor’s again after its part was returned, the day of that being the lead’s',
      late({ parts: [part('education', '2026-03-10', [time('2026-03-10', '2026-03-17')])] }),
      [
        ['education', 'part', 3],
        ['lead', 'lead', 2],
      ],
    ],
    [
      'are owed by every co-executor that is late, each for its own',
      late({ parts: [part('education', '2026-03-10', [time('2026-03-17')]), part('health', '2026-03-12')] }),
      [
        ['health', 'part', 5],
        ['education', 'part', 2],
      ],
    ],
    [
      'do not begin for a co-executor before its own date',
      late({ parts: [part('education', '2026-03-18')] }),
      [
        ['education', 'part', 2],
        ['lead', 'lead', 3],
      ],
    ],
    [
      'end for a co-executor with the day it leaves',
      late({ parts: [part('education', '2026-03-10', [], '2026-03-16')] }),
      [
        ['education', 'part', 1],
        ['lead', 'lead', 4],
      ],
    ],
    [
      'are the reviewer’s while the report lies there, whatever co-executors owe',
      late({ reviews: [time('2026-03-16', '2026-03-18')], parts: [part('education', '2026-03-10')] }),
      [
        ['education', 'part', 3],
        [null, 'review', 2],
      ],
    ],
    [
      'are nobody’s during a dispute',
      late({ disputes: [time('2026-03-16', '2026-03-18')] }),
      [
        ['lead', 'lead', 3],
        [null, 'dispute', 2],
      ],
    ],
    ['are nobody’s while a dispute waits', late({ disputes: [time('2026-03-13')] }), [[null, 'dispute', 5]]],
  ])('%s', (_, times, expected) => expect(charged(times)).toEqual(expected));

  const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(d('2026-03-01'), n));
  const span = fc.tuple(day, fc.option(day)).map(([from, to]): ReviewTime => {
    return time(from, to === null ? null : to < from ? from : to);
  });
  const someTimes = fc.record({
    leadBodyId: fc.constant('lead'),
    dueOn: day,
    endOn: day,
    reviews: fc.array(span, { maxLength: 2 }),
    disputes: fc.array(span, { maxLength: 2 }),
    parts: fc.uniqueArray(
      fc.record({
        bodyId: fc.constantFrom('a', 'b', 'c'),
        dueOn: day,
        handedIn: fc.array(span, { maxLength: 2 }),
        endedAt: fc.option(day.map(on)),
      }),
      { selector: ({ bodyId }) => bodyId, maxLength: 3 },
    ),
  });

  it('are charged as a clerk would who goes through the diary evening by evening', () => {
    fc.assert(
      fc.property(someTimes, (times) => {
        expect(chargeDays(times, march).map(({ day: at, bodyIds, cause }) => [at, cause, [...bodyIds].sort()])).toEqual(
          clerk(times),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are as many as the delay has, the coordinator’s the same', () => {
    fc.assert(
      fc.property(day, day, fc.option(span), (dueOn, endOn, review) => {
        const reviews = review === null ? [] : [review];
        const days = chargeDays(late({ dueOn, endOn, reviews }), march);
        const checkpoint = {
          state: 'in_work' as const,
          dueOn,
          dueAt: new Date(`${dueOn}T13:30:00Z`),
          submittedAt: null,
          percent: 0,
          closedAt: null,
        };
        const delay = delayOf(checkpoint, reviews, on(endOn), march);
        expect([days.length, days.filter(({ cause }) => cause === 'review').length]).toEqual([
          delay.days,
          delay.reviewDays,
        ]);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Slow and plain: at the end of each day the diary's entries of that day are written down; the next day sees them. */
function clerk(times: LateTimes): [LocalDate, ChargeCause, string[]][] {
  const lying = (spans: readonly ReviewTime[], today: LocalDate): boolean => {
    let held = 0;
    for (let at = d('2026-03-01'); at < today; at = addDays(at, 1)) {
      held += spans.filter(({ from }) => sameDay(from, at)).length;
      held -= spans.filter(({ to }) => to !== null && sameDay(to, at)).length;
    }
    return held > 0;
  };
  const lines: [LocalDate, ChargeCause, string[]][] = [];
  for (let today = d('2026-03-01'); today <= times.endOn; today = addDays(today, 1)) {
    if (today <= times.dueOn || !isWorkingDay(today, march)) continue;
    const owing = times.parts
      .filter(({ endedAt }) => endedAt === null || sameDay(endedAt, today) || endedAt > on(today))
      .filter(({ dueOn }) => dueOn < today)
      .filter(({ handedIn }) => !lying(handedIn, today))
      .map(({ bodyId }) => bodyId);
    if (lying(times.disputes, today)) lines.push([today, 'dispute', []]);
    else if (lying(times.reviews, today)) lines.push([today, 'review', []]);
    else if (owing.length > 0) lines.push([today, 'part', owing.sort()]);
    else lines.push([today, 'lead', ['lead']]);
  }
  return lines;
}

const sameDay = (at: Date, day: LocalDate): boolean => at.toISOString().startsWith(day);
