import { localDate as d, type LocalDate } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { DEFAULT_WORKING_HOURS } from '../calendar/workday.js';
import { checkpointDates, periodOf, type ContinuousPeriod, type DateRules } from './checkpoint-dates.js';
import type { ReadDeadlineWords } from './new-item.js';
import { namesDecision, regionMayExtend } from './origin.js';
import { missingPeriods } from './recurrence.js';

const plain: WorkCalendar = {
  version: 'invented',
  daysOff: new Set(),
  workingWeekends: new Set(),
  approvedThrough: d('2027-12-31'),
};
const rules = (change: Partial<DateRules> = {}): DateRules => ({
  roll: 'previous',
  calendar: plain,
  hours: DEFAULT_WORKING_HOURS,
  continuousPeriod: 'quarter',
  ...change,
});
const read = (kind: string, rule: string, ...due: string[]): ReadDeadlineWords => ({
  words: { ru: 'слова', kk: '' },
  kind,
  rule,
  due: due.map(d),
  steps: [],
});
const TODAY = d('2026-09-21');
const made = (deadline: ReadDeadlineWords, change: Partial<DateRules> = {}): [string, LocalDate][] =>
  checkpointDates(deadline, rules(change), TODAY).map(({ period, dueOn }) => [period, dueOn]);

describe('the checkpoints of a new item', () => {
  it.each<[string, ReadDeadlineWords, [string, string][]]>([
    ['one date, one checkpoint', read('quarter', 'QUARTER_END', '2026-12-31'), [['', '2026-12-31']]],
    ['a Sunday rolls back', read('date', 'DATE', '2026-10-25'), [['', '2026-10-23']]],
    [
      'several dates, one for each',
      read('date_list', 'DATE_EACH', '2026-10-15', '2026-11-16'),
      [
        ['2026-10-15', '2026-10-15'],
        ['2026-11-16', '2026-11-16'],
      ],
    ],
    [
      'a month named by the month before, where reports follow it',
      read('recurring_monthly', 'MONTHLY_DAY_NEXT', '2026-10-09', '2026-11-10'),
      [
        ['2026-09', '2026-10-09'],
        ['2026-10', '2026-11-10'],
      ],
    ],
    ['no date, none', read('vague', 'VAGUE'), []],
  ])('%s', (_, deadline, expected) => expect(made(deadline)).toEqual(expected));

  it('end their last minute with the working day of the rolled date', () => {
    const [date] = checkpointDates(read('date', 'DATE', '2026-10-25'), rules(), TODAY);
    expect(date).toMatchObject({ unrolledOn: '2026-10-25', dueAt: new Date('2026-10-23T13:30:00Z'), estimated: false });
  });

  it.each<[ContinuousPeriod, string, string]>([
    ['month', '2026-09', '2026-09-30'],
    ['quarter', '2026-Q3', '2026-09-30'],
    ['half_year', '2026-H2', '2026-12-31'],
    ['year', '2026', '2026-12-31'],
  ])('of a continuous item follow the setting: %s', (continuousPeriod, period, dueOn) => {
    expect(made(read('continuous', 'CONTINUOUS'), { continuousPeriod })[0]).toEqual([period, dueOn]);
  });

  it('stay inside the approved calendar, but one is made in any case', () => {
    const ends = { ...plain, approvedThrough: d('2026-10-31') };
    const months = read('recurring_monthly', 'MONTHLY_END', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31');
    expect(made(months, { calendar: ends })).toHaveLength(2);
    const late = checkpointDates(read('recurring_yearly', 'DATE_EACH', '2027-01-20'), rules({ calendar: ends }), TODAY);
    expect(late).toMatchObject([{ dueOn: '2027-01-20', estimated: true }]);
  });

  it('refuse a date that no calendar of ours reaches', () => {
    expect(() => made(read('date', 'DATE', '2041-01-10'))).toThrow(
      expect.objectContaining({ code: 'due_date_out_of_range' }),
    );
  });

  it.each([
    ['recurring_quarterly', 'QUARTERLY_DAY_NEXT', '2027-01-11', '2026-Q4'],
    ['recurring_quarterly', 'QUARTERLY_END', '2026-12-31', '2026-Q4'],
    ['recurring_half_yearly', 'HALF_END', '2026-06-30', '2026-H1'],
    ['recurring_yearly', 'DATE_EACH', '2026-12-01', '2026'],
    ['recurring_weekly', 'WEEKLY_END', '2026-10-02', '2026-10-02'],
  ])('name their period: %s %s %s', (kind, rule, day, expected) => expect(periodOf(kind, rule, d(day))).toBe(expected));
});

describe('the next periods', () => {
  const item = { kind: 'recurring_monthly', rule: 'MONTHLY_END', words: 'ежемесячно', lastOn: d('2026-10-31') };
  const next = (ahead: number, change = {}, calendar = plain) =>
    missingPeriods({ ...item, ahead, ...change }, rules({ calendar })).map(({ dueOn }) => dueOn);

  it.each<[string, LocalDate[], string[]]>([
    ['four ahead: none', next(4), []],
    ['two ahead: two more', next(2), ['2026-11-30', '2026-12-31']],
    ['none beyond the calendar', next(2, {}, { ...plain, approvedThrough: d('2026-11-30') }), ['2026-11-30']],
    [
      'but the very next when nothing is ahead',
      next(0, {}, { ...plain, approvedThrough: d('2026-10-31') }),
      ['2026-11-30'],
    ],
    [
      'a continuous item by its quarters',
      next(3, { kind: 'continuous', rule: 'CONTINUOUS', lastOn: d('2026-12-31') }),
      ['2027-03-31'],
    ],
    ['an item of one date never comes again', next(0, { kind: 'date', rule: 'DATE' }), []],
  ])('%s', (_, made, expected) => expect(made).toEqual(expected));
});

describe('the authority over a date', () => {
  it.each([
    ['president', false],
    ['administration', false],
    ['government', false],
    ['maslikhat', false],
    ['party', false],
    ['akim', true],
    ['meeting', true],
    ['own', true],
  ] as const)('of %s lies with the region: %s', (origin, expected) => expect(regionMayExtend(origin)).toBe(expected));

  it.each([
    ['№ 2345 от 01.10.2026', true],
    ['Протокол №15-1 от 1 октября 2026 года', true],
    ['2026 жылғы 1 қазандағы № 15 шешім', true],
    ['№ 15', false],
    ['решение от 01.10.2026', false],
    ['согласовано', false],
  ])('is named by «%s»: %s', (text, expected) => expect(namesDecision(text)).toBe(expected));
});
