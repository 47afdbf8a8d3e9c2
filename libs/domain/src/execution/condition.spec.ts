import { localDate as d } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { ageingDays, ageingOf, AGEINGS } from '../reporting/ageing.js';
import { conditionOf, isOverdue, outlookAt, type CheckpointFacts, type Condition } from './condition.js';
import { delayOf, type ReviewTime } from './delay.js';
import { itemConditionOf } from './item-condition.js';

/** An invented March 2026: Monday 23rd and Tuesday 24th are days off, Saturday 28th is worked. */
const march: WorkCalendar = {
  version: 'invented',
  daysOff: new Set([d('2026-03-23'), d('2026-03-24')]),
  workingWeekends: new Set([d('2026-03-28')]),
  approvedThrough: d('2026-12-31'),
};
const DUE_ON = d('2026-03-20');
const DUE_AT = new Date('2026-03-20T13:30:00Z');
const at = (text: string): Date => new Date(text);
const checkpoint = (change: Partial<CheckpointFacts> = {}): CheckpointFacts => ({
  state: 'in_work',
  dueOn: DUE_ON,
  dueAt: DUE_AT,
  submittedAt: null,
  percent: 60,
  ...change,
});
const look = (now: string) => outlookAt(at(now), { riskDays: 5, returnDays: 3 }, march);

describe('the condition of a checkpoint', () => {
  it.each<[string, Partial<CheckpointFacts>, string, boolean, Condition]>([
    ['in time on the last minute of its day', {}, '2026-03-20T13:30:00Z', false, 'in_time'],
    ['overdue from the next minute', {}, '2026-03-20T13:31:00Z', false, 'overdue'],
    ['overdue on Saturday, though no working day has passed', {}, '2026-03-21T05:00:00Z', false, 'overdue'],
    [
      'waiting when handed in on the last minute',
      { state: 'submitted', submittedAt: DUE_AT },
      '2026-04-20T05:00:00Z',
      false,
      'waiting',
    ],
    [
      'overdue when handed in late, until it is accepted',
      { state: 'submitted', submittedAt: at('2026-03-20T13:31:00Z') },
      '2026-04-20T05:00:00Z',
      false,
      'overdue',
    ],
    ['overdue again when returned after the date', { state: 'returned' }, '2026-03-25T05:00:00Z', false, 'overdue'],
    [
      'done in time though accepted weeks later',
      { state: 'accepted', submittedAt: DUE_AT },
      '2026-05-01T05:00:00Z',
      false,
      'done_in_time',
    ],
    [
      'done late',
      { state: 'accepted', submittedAt: at('2026-03-25T05:00:00Z') },
      '2026-05-01T05:00:00Z',
      false,
      'done_late',
    ],
    [
      'done in time without a date',
      { state: 'accepted', dueOn: null, dueAt: null, submittedAt: DUE_AT },
      '2026-05-01T05:00:00Z',
      false,
      'done_in_time',
    ],
    ['at risk with little done five working days before', { percent: 49 }, '2026-03-13T05:00:00Z', false, 'at_risk'],
    ['in time with little done six working days before', { percent: 49 }, '2026-03-12T05:00:00Z', false, 'in_time'],
    ['in time with half done', { percent: 50 }, '2026-03-19T05:00:00Z', false, 'in_time'],
    [
      'at risk when returned three working days before',
      { state: 'returned', percent: 90 },
      '2026-03-17T05:00:00Z',
      false,
      'at_risk',
    ],
    [
      'in time when returned four working days before',
      { state: 'returned', percent: 90 },
      '2026-03-16T05:00:00Z',
      false,
      'in_time',
    ],
    ['at risk when a curator says so', {}, '2026-03-02T05:00:00Z', true, 'at_risk'],
    [
      'waiting all the same when the report is in',
      { state: 'submitted', submittedAt: at('2026-03-01T05:00:00Z') },
      '2026-03-02T05:00:00Z',
      true,
      'waiting',
    ],
    ['without a date', { dueOn: null, dueAt: null }, '2026-03-02T05:00:00Z', false, 'no_date'],
    ['never overdue as a draft', { state: 'draft' }, '2026-05-01T05:00:00Z', true, 'in_time'],
    ['closed when cancelled, however late', { state: 'cancelled' }, '2026-05-01T05:00:00Z', true, 'closed'],
  ])('is %s', (_, change, now, threatened, expected) => {
    expect(conditionOf(checkpoint(change), look(now), threatened)).toBe(expected);
    expect(isOverdue(checkpoint(change), at(now))).toBe(expected === 'overdue');
  });

  it.each<[string, Condition[], Condition]>([
    ['the worst open one', ['done_in_time', 'in_time', 'overdue'], 'overdue'],
    ['an open one before a done one', ['done_late', 'in_time'], 'in_time'],
    ['late work before work in time', ['done_in_time', 'done_late'], 'done_late'],
    ['none: no date', [], 'no_date'],
  ])('of an item is that of %s', (_, conditions, expected) => expect(itemConditionOf(conditions)).toBe(expected));
});

describe('the delay', () => {
  const late = (change: Partial<CheckpointFacts> = {}) => ({ ...checkpoint(change), closedAt: null });
  const days = (change: Parameters<typeof delayOf>[0], reviews: ReviewTime[], now: string) => {
    const { days: all, agencyDays, reviewDays } = delayOf(change, reviews, at(now), march);
    return [all, agencyDays, reviewDays];
  };

  it.each<[string, string, number]>([
    ['0 on the evening of the day', '2026-03-20T14:00:00Z', 0],
    ['0 over the weekend and the holidays', '2026-03-24T10:00:00Z', 0],
    ['1 on the first working day', '2026-03-25T02:00:00Z', 1],
    ['4 with a worked Saturday', '2026-03-28T05:00:00Z', 4],
  ])('is %s', (_, now, expected) => expect(days(late(), [], now)).toEqual([expected, expected, 0]));

  it('gives the day of handing in to the agency, the day of the decision to the reviewer', () => {
    const review = { from: at('2026-03-26T05:00:00Z'), to: at('2026-03-28T05:00:00Z') };
    expect(days(late({ state: 'returned' }), [review], '2026-03-31T05:00:00Z')).toEqual([6, 4, 2]);
  });

  it('counts of a review only what lies after the date', () => {
    const review = { from: at('2026-03-16T05:00:00Z'), to: at('2026-03-26T05:00:00Z') };
    expect(days(late({ state: 'returned' }), [review], '2026-03-26T05:00:00Z')).toEqual([2, 0, 2]);
  });

  it('stops at the acceptance, and is nothing for work handed in time', () => {
    const review = { from: at('2026-03-25T05:00:00Z'), to: at('2026-03-27T05:00:00Z') };
    const done = { ...checkpoint({ state: 'accepted', submittedAt: review.from }), closedAt: review.to };
    expect(days(done, [review], '2026-06-01T05:00:00Z')).toEqual([3, 1, 2]);
    const inTime = late({ state: 'submitted', submittedAt: DUE_AT });
    expect(days(inTime, [{ from: DUE_AT, to: null }], '2026-06-01T05:00:00Z')).toEqual([0, 0, 0]);
  });
});

describe('the ageing', () => {
  it.each([
    [0, '1-5'],
    [5, '1-5'],
    [6, '6-15'],
    [30, '16-30'],
    [90, '31-90'],
    [91, '90+'],
  ])('of %d days is %s', (late, expected) => expect(ageingOf(late)).toBe(expected));

  it('names ranges that leave no gap', () => {
    expect(AGEINGS.map(ageingDays)).toEqual([
      { from: 0, to: 5 },
      { from: 6, to: 15 },
      { from: 16, to: 30 },
      { from: 31, to: 90 },
      { from: 91, to: null },
    ]);
  });
});
