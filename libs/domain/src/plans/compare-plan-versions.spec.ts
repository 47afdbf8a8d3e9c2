import { localDate } from '../calendar/local-date.js';
import { comparePlanVersions } from './compare-plan-versions.js';
import { withChanges, type VersionRow } from './version-row.js';

const row = (itemId: string, change: Partial<VersionRow> = {}): VersionRow => ({
  itemId,
  number: itemId,
  titles: { ru: 'Построить школу', kk: 'Мектеп салу' },
  completionForms: { ru: 'акт', kk: 'акт' },
  level: 'control',
  section: 'I',
  deadlineWords: 'до 25 декабря 2026 года',
  dueOn: [localDate('2026-12-25')],
  leadBodyId: 'lead',
  coBodyIds: ['a', 'b'],
  ...change,
});

describe('comparePlanVersions', () => {
  it('tells added, dropped and changed rows apart, and counts the rest', () => {
    const difference = comparePlanVersions(
      [row('1'), row('2'), row('3')],
      [row('1'), row('3', { titles: { ru: 'Построить две школы', kk: 'Мектеп салу' } }), row('4')],
    );
    expect(difference.added.map(({ itemId }) => itemId)).toEqual(['4']);
    expect(difference.dropped.map(({ itemId }) => itemId)).toEqual(['2']);
    expect(difference.changed.map(({ itemId, changes }) => [itemId, changes])).toEqual([
      ['3', [{ field: 'titleRu', before: 'Построить школу', after: 'Построить две школы' }]],
    ]);
    expect(difference.same).toBe(1);
  });

  it.each<[string, Partial<VersionRow>, string[]]>([
    ['a new number alone', { number: '7' }, ['number']],
    ['another order of co-executors is no change', { coBodyIds: ['b', 'a'] }, []],
    ['one co-executor more', { coBodyIds: ['a', 'b', 'c'] }, ['executors']],
    ['another lead and date', { leadBodyId: 'x', dueOn: [localDate('2027-01-29')] }, ['dueOn', 'lead']],
    ['a term that lost its date', { dueOn: [] }, ['dueOn']],
    [
      'another heading and form',
      { section: 'II', completionForms: { ru: 'отчёт', kk: 'акт' } },
      ['section', 'completionFormRu'],
    ],
  ])('names %s', (_, change, fields) => {
    const { changed } = comparePlanVersions([row('1')], [row('1', change)]);
    expect(changed.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(fields);
  });

  it('turned around swaps what was added and dropped', () => {
    const [one, other] = [[row('1')], [row('2')]];
    expect(comparePlanVersions(other, one).added).toEqual(comparePlanVersions(one, other).dropped);
  });
});

describe('withChanges', () => {
  it('gives the row its waiting words, dates and bodies, and leaves the rest', () => {
    const changed = withChanges(row('1'), [
      { field: 'titleRu', before: 'Построить школу', after: 'Построить лицей' },
      { field: 'dueOn', before: '2026-12-25', after: '2027-02-26, 2027-03-31' },
      { field: 'executors', before: 'a,b', after: '' },
      { field: 'section', before: 'x', after: 'II Экономика' },
    ]);
    expect(changed).toEqual(
      row('1', {
        titles: { ru: 'Построить лицей', kk: 'Мектеп салу' },
        dueOn: [localDate('2027-02-26'), localDate('2027-03-31')],
        coBodyIds: [],
        section: 'II',
      }),
    );
  });
});
