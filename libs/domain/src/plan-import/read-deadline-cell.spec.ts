import { KZ_CALENDAR } from '../calendar/kz-calendar.js';
import { localDate } from '../calendar/local-date.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import { readDeadlineCell } from './read-deadline-cell.js';

const planOn = localDate('2026-09-15');
const cell = (ru: string, kk = '') =>
  readDeadlineCell({ ru, kk }, planOn, (phrase) =>
    readDeadline(phrase, { today: planOn, planOn, calendar: KZ_CALENDAR, roll: 'previous' }),
  );

describe('the term of a row', () => {
  it.each([
    ['one date', 'до 25 декабря 2026 года', '', ['2026-12-25'], []],
    ['a phrase broken over lines', 'IV квартал\n2026 года', '', ['2026-12-31'], []],
    ['a Kazakh phrase broken over lines', '', '2026 жылғы\nIV тоқсан', ['2026-12-31'], []],
    ['several terms, one a line', 'октябрь 2026 года\nдекабрь 2026 года', '', ['2026-10-31', '2026-12-31'], []],
    [
      'several terms with semicolons',
      'до 1 ноября 2026 года; до 1 декабря 2026 года',
      '',
      ['2026-11-01', '2026-12-01'],
      [],
    ],
    ['terms by group', 'до 15 октября (города),\nдо 1 ноября (районы)', '', ['2026-10-15', '2026-11-01'], []],
    ['the same in both languages', 'до 1 ноября 2026 года', '2026 жылғы 1 қарашаға дейін', ['2026-11-01'], []],
    [
      'two dates in two languages',
      'до 1 ноября 2026 года',
      '2026 жылғы 1 желтоқсанға дейін',
      ['2026-11-01'],
      ['wrong deadline_languages_differ'],
    ],
    ['nothing', '', '', undefined, ['wrong deadline_missing']],
    ['a day that is not', '31 февраля 2027 года', '', [], ['wrong deadline_no_such_date']],
    ['a vague word', 'в кратчайшие сроки', '', [], ['wrong deadline_vague']],
    ['a year of two meanings', 'к 2028 году', '', [], ['wrong deadline_year_target']],
    ['nonsense', 'абракадабра', '', [], ['wrong deadline_not_understood']],
    ['all the time', 'постоянно', '', [], []],
    ['the horizon of a document', 'на 2026–2028 годы', '', [], ['doubt deadline_without_date']],
    ['a date before the plan', '1 марта 2026 года', '', ['2026-03-01'], ['doubt deadline_before_plan']],
    ['a date very far off', '1 марта 2036 года', '', ['2036-03-01'], ['doubt deadline_far']],
    ['a year that is a slip of the pen', '1 марта 2726 года', '', [], ['wrong deadline_out_of_range']],
    ['a date that cannot be meant', '1 марта 2046 года', '', ['2046-03-01'], ['wrong deadline_out_of_range']],
  ])('%s', (_, ru, kk, due, doubts) => {
    const { reading, doubts: found } = cell(ru, kk);
    expect([reading?.due, found.map(({ severity, code }) => `${severity} ${code}`)]).toEqual([due, doubts]);
  });

  it('offers both dates where the languages differ', () => {
    expect(cell('до 1 ноября 2026 года', '2026 жылғы 1 желтоқсанға дейін').doubts[0]?.choices).toEqual([
      '2026-11-01',
      '2026-12-01',
    ]);
  });
});
