import { localDate as d } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { timeUsedPercent } from '../execution/time-used.js';
import { actualsOf } from './actuals.js';
import { attainedPercent, attainmentOf, itemWorkPercent, workDonePercent } from './attainment.js';
import { checkIndicator } from './check-indicator.js';
import { hasOwnPlace, periodsOfCheckpoint } from './checkpoint-periods.js';
import { computeColour, worstColour, type Colour } from './colour.js';
import type { IndicatorFacts, ReportedNumber, ServingEvent } from './indicator.js';
import { checkJudgement, colourInForce } from './judgement.js';
import { nextSpan, periodSpan } from './period-span.js';
import { expectedAt, trajectoryOf } from './trajectory.js';

/** No days off but weekends. */
const week: WorkCalendar = {
  version: 'test',
  daysOff: new Set(),
  workingWeekends: new Set(),
  approvedThrough: d('2030-12-31'),
};
const RULES = { greenFrom: 95, yellowFrom: 80, factDays: 10 };

const told = (period: string, value: number, more: Partial<ReportedNumber> = {}): ReportedNumber => ({
  period,
  value,
  reportedOn: d('2030-01-01'),
  official: true,
  reportId: `report of ${period}`,
  ...more,
});
const event = (on: string, coverage: number, more: Partial<ServingEvent> = {}): ServingEvent => ({
  key: `${on} ${coverage}`,
  on: d(on),
  coverage,
  official: true,
  reportId: 'report',
  ...more,
});
/** From 100 on the last day of 2025 to 500 at the end of 2026, by quarters. */
const schools = (change: Partial<IndicatorFacts> = {}): IndicatorFacts => ({
  direction: 'up',
  sum: 'cumulative',
  periodKind: 'quarter',
  baseline: 100,
  baselineOn: d('2025-12-31'),
  plan: [
    { period: '2026-Q1', value: 200 },
    { period: '2026-Q2', value: 300 },
    { period: '2026-Q3', value: 400 },
    { period: '2026-Q4', value: 500 },
  ],
  numbers: [],
  events: [],
  ...change,
});
const perPeriod = (change: Partial<IndicatorFacts> = {}): IndicatorFacts =>
  schools({ sum: 'per_period', plan: schools().plan.map(({ period }) => ({ period, value: 100 })), ...change });

describe('periodSpan', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30', '2026-12'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2027-Q1'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2027-H1'],
    ['2026', '2026-01-01', '2026-12-31', '2027'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-03'],
  ])('%s lasts from %s to %s and is followed by %s', (name, startOn, endOn, next) => {
    expect(periodSpan(name)).toMatchObject({ name, startOn, endOn });
    expect(nextSpan(periodSpan(name)!).name).toBe(next);
  });
  it.each(['', '2026-13', '2026-Q5', '2026-H3', '26', '2026-10-15', '1999', '2026-Q1 '])('%p names none', (name) => {
    expect(periodSpan(name)).toBeNull();
  });
});

describe('trajectory', () => {
  it.each([
    ['the baseline before it begins', '2025-06-01', 100],
    ['a plan on the last day of its period', '2026-03-31', 200],
    ['a straight line between two plans', '2026-05-16', 200 + (100 * 46) / 91],
    ['the last plan after it ends', '2027-06-01', 500],
  ])('asks for %s', (_, on, value) => {
    expect(expectedAt(trajectoryOf(schools()), d(on))).toBeCloseTo(value, 9);
  });

  it('adds up what is planned per period, from nothing', () => {
    expect(trajectoryOf(perPeriod()).map(({ value }) => value)).toEqual([0, 100, 200, 300, 400]);
  });

  it('puts plans into the order of their periods', () => {
    const plan = [...schools().plan].reverse();
    expect(trajectoryOf(schools({ plan })).map(({ value }) => value)).toEqual([100, 200, 300, 400, 500]);
  });
});

describe('actuals', () => {
  it('add events to the period they fall in, and to every later one of a total', () => {
    const indicator = schools({
      numbers: [told('2026-Q1', 180), told('2026-Q2', 280)],
      events: [event('2026-02-10', 12)],
    });
    expect(actualsOf(indicator, true).map(({ total }) => total)).toEqual([192, 292]);
    const single = perPeriod({
      numbers: [told('2026-Q1', 80), told('2026-Q2', 90)],
      events: [event('2026-02-10', 12)],
    });
    expect(actualsOf(single, true).map(({ value, total }) => [value, total])).toEqual([
      [92, 92],
      [90, 182],
    ]);
  });

  it('count an event once, in however many reports it stands', () => {
    const twice = [event('2026-02-10', 238), event('2026-02-10', 238, { reportId: 'other', official: false })];
    expect(actualsOf(perPeriod({ events: twice }), true)).toMatchObject([{ value: 238, official: true }]);
    expect(actualsOf(perPeriod({ events: [...twice].reverse() }), false)).toMatchObject([
      { value: 238, official: true },
    ]);
  });

  it('leave out what is not accepted, and show it first where it is asked for', () => {
    const numbers = [told('2026-Q1', 150), told('2026-Q1', 190, { official: false })];
    expect(actualsOf(schools({ numbers }), true)).toMatchObject([{ value: 150, official: true }]);
    expect(actualsOf(schools({ numbers }), false)).toMatchObject([{ value: 190, official: false }]);
  });

  it('speak of the day of the report where it came before the end of the period', () => {
    const numbers = [told('2026-Q1', 150, { reportedOn: d('2026-03-10') })];
    expect(actualsOf(schools({ numbers }), true)[0]!.on).toBe('2026-03-10');
    expect(actualsOf(schools({ numbers: [told('2026-Q1', 150)] }), true)[0]!.on).toBe('2026-03-31');
  });
});

describe('attained', () => {
  it.each([
    ['half of the way up', 150, 200, 100, 'up', 50],
    ['half of the way down', 90, 80, 100, 'down', 50],
    ['more than asked', 260, 200, 100, 'up', 160],
    ['never less than nothing', 50, 200, 100, 'up', 0],
    ['a level that is kept', 100, 100, 100, 'up', 100],
    ['a level that is lost', 90, 100, 100, 'up', 90],
    ['a loss smaller than the plan allows', 95, 90, 100, 'up', 100],
    ['twice the harm', 20, 10, 10, 'down', 50],
    ['harm where none is planned', 3, 0, 0, 'down', 0],
  ] as const)('is %s', (_, actual, expected, start, direction, percent) => {
    expect(attainedPercent(actual, expected, start, direction)).toBe(percent);
  });

  it('measures harm per period against its plan', () => {
    const fires = perPeriod({ direction: 'down', numbers: [told('2026-Q1', 200)] });
    expect(attainmentOf(fires, actualsOf(fires, true)[0]!)).toBe(50);
    const quiet = perPeriod({ direction: 'down', numbers: [told('2026-Q1', 40)] });
    expect(attainmentOf(quiet, actualsOf(quiet, true)[0]!)).toBe(100);
    expect(workDonePercent(quiet, actualsOf(quiet, true))).toBe(25);
  });

  it('is done by the share of the whole plan', () => {
    const half = schools({ numbers: [told('2026-Q2', 300)] });
    expect(workDonePercent(half, actualsOf(half, true))).toBe(50);
    expect(workDonePercent(schools(), [])).toBe(0);
    expect(workDonePercent(schools({ plan: [] }), [])).toBeNull();
    expect(itemWorkPercent([50, null, 25])).toBe(37);
    expect(itemWorkPercent([null])).toBeNull();
  });
});

describe('the colour', () => {
  const at = (numbers: ReportedNumber[], today: string): { colour: Colour; because: string } =>
    computeColour(schools({ numbers }), RULES, week, d(today));
  it.each([
    ['green on the way', 195, 'green'],
    ['yellow behind', 185, 'yellow'],
    ['red far behind', 150, 'red'],
  ] as const)('is %s', (_, value, colour) => {
    expect(at([told('2026-Q1', value)], '2026-04-02')).toMatchObject({ colour, because: 'attained' });
  });

  it('is none before the first fact is due', () => {
    expect(at([], '2026-03-15')).toMatchObject({ colour: 'none', because: 'no_facts' });
    expect(at([], '2026-04-14')).toMatchObject({ colour: 'none' });
  });

  it('is never green over silence', () => {
    expect(at([], '2026-04-15')).toMatchObject({ colour: 'yellow', because: 'fact_missing', missing: ['2026-Q1'] });
    expect(at([], '2026-07-15')).toMatchObject({ colour: 'red', missing: ['2026-Q1', '2026-Q2'] });
    expect(at([told('2026-Q1', 250)], '2026-07-15')).toMatchObject({ colour: 'yellow', because: 'fact_missing' });
    expect(at([told('2026-Q1', 120)], '2026-07-15')).toMatchObject({ colour: 'red', because: 'attained' });
  });

  it('waits for the reviewer, not for the agency, once the fact is handed in', () => {
    const waiting = told('2026-Q1', 500, { official: false });
    expect(at([waiting], '2026-06-15')).toMatchObject({ colour: 'none', because: 'no_facts', missing: [] });
  });

  it('of an item is the worst of its indicators', () => {
    expect(worstColour(['green', 'yellow', 'none'])).toBe('yellow');
    expect(worstColour(['green', 'red'])).toBe('red');
    expect(worstColour(['none', 'green'])).toBe('green');
    expect(worstColour([])).toBe('none');
  });
});

describe('a colour that a person gives', () => {
  const given = (colour: Colour, computed: Colour, reason = '') => ({ colour, computed, reason });
  it('may be worse without a word, better only with a reason', () => {
    expect(() => checkJudgement(given('red', 'green'))).not.toThrow();
    expect(() => checkJudgement(given('yellow', 'none'))).not.toThrow();
    expect(() => checkJudgement(given('green', 'red', 'мало'))).toThrow('colour_reason_missing');
    expect(() => checkJudgement(given('green', 'none'))).toThrow('colour_reason_missing');
    expect(() => checkJudgement(given('green', 'red', 'Акт подписан, данные в пути'))).not.toThrow();
    expect(() => checkJudgement(given('red', 'red', 'Акт подписан'))).toThrow('colour_as_computed');
  });
  it('holds until another colour is computed', () => {
    expect(colourInForce('yellow', given('green', 'yellow', 'причина'))).toBe('green');
    expect(colourInForce('red', given('green', 'yellow', 'причина'))).toBe('red');
    expect(colourInForce('red', null)).toBe('red');
  });
});

describe('periodsOfCheckpoint', () => {
  const quarters = ['2026-Q3', '2026-Q4'];
  const place = (id: string, period: string, dueOn: string | null, ended = false) => ({
    id,
    period,
    dueOn: dueOn === null ? null : d(dueOn),
    ended,
  });
  it('gives a period to the checkpoint of its name', () => {
    const places = [place('a', '2026-Q3', '2026-10-05'), place('b', '2026-Q4', '2027-01-05')];
    expect(periodsOfCheckpoint(quarters, 'a', places)).toEqual(['2026-Q3']);
    expect(periodsOfCheckpoint(quarters, 'b', places)).toEqual(['2026-Q4']);
  });
  it('gives months to the quarter they end in, and a year to its last quarter', () => {
    const places = [place('a', '2026-Q3', null), place('b', '2026-Q4', null)];
    expect(periodsOfCheckpoint(['2026-09', '2026-10', '2026-11'], 'b', places)).toEqual(['2026-10', '2026-11']);
    expect(periodsOfCheckpoint(['2026'], 'b', places)).toEqual(['2026']);
  });
  it('gives every period of a one-off item to its one checkpoint', () => {
    expect(periodsOfCheckpoint([...quarters, '2027-Q1'], 'only', [place('only', '', '2026-12-25')])).toEqual([
      ...quarters,
      '2027-Q1',
    ]);
    expect(hasOwnPlace('2026-Q4', [place('only', '', '2026-12-25')])).toBe(false);
  });
  it('passes over checkpoints that have ended', () => {
    const places = [place('a', '2026-Q4', '2026-12-31', true), place('b', '', '2027-02-01')];
    expect(periodsOfCheckpoint(['2026-Q4'], 'b', places)).toEqual(['2026-Q4']);
  });
  it('leaves the last period of a one-off item with the item where the earlier ones have their own', () => {
    const places = [place('main', '', '2026-12-25'), place('q3', '2026-Q3', '2026-09-30')];
    expect(periodsOfCheckpoint(quarters, 'q3', places)).toEqual(['2026-Q3']);
    expect(periodsOfCheckpoint(quarters, 'main', places)).toEqual(['2026-Q4']);
  });
});

describe('checkIndicator', () => {
  const written = { names: { ru: 'Школы', kk: '' }, units: { ru: 'ед.', kk: '' }, ...schools() };
  it('takes a whole one', () => expect(() => checkIndicator(written)).not.toThrow());
  it.each([
    ['without a name', { names: { ru: ' ', kk: '' } }, 'indicator_name_missing'],
    ['without a plan', { plan: [] }, 'indicator_plan_missing'],
    ['with a period of another kind', { plan: [{ period: '2026-05', value: 1 }] }, 'indicator_period_wrong'],
    ['with what is no period', { plan: [{ period: 'скоро', value: 1 }] }, 'indicator_period_wrong'],
    ['with a period before its baseline', { plan: [{ period: '2025-Q4', value: 1 }] }, 'indicator_period_wrong'],
    ['with a period twice', { plan: [written.plan[0]!, written.plan[0]!] }, 'indicator_period_wrong'],
  ])('refuses one %s', (_, change, code) => {
    expect(() => checkIndicator({ ...written, ...change })).toThrow(code);
  });
});

describe('timeUsedPercent', () => {
  it.each([
    ['nothing on the day it counts from', '2026-11-02', '2026-11-16', '2026-11-02', 0],
    ['half of ten working days', '2026-11-02', '2026-11-16', '2026-11-09', 50],
    ['the same over a weekend', '2026-11-02', '2026-11-16', '2026-11-08', 40],
    ['all and no more when it is late', '2026-11-02', '2026-11-16', '2026-12-31', 100],
    ['nothing before it begins', '2026-11-02', '2026-11-16', '2026-10-01', 0],
    ['all of a term without a working day', '2026-11-14', '2026-11-15', '2026-11-14', 100],
  ])('is %s', (_, base, due, until, percent) => {
    expect(timeUsedPercent(d(base), d(due), d(until), week)).toBe(percent);
  });
  it('is 0 without a date', () => expect(timeUsedPercent(d('2026-11-02'), null, d('2026-12-01'), week)).toBe(0));
});
