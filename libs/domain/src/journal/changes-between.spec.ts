import { changesBetween } from './changes-between.js';

describe('what a line of the journal changed', () => {
  it.each([
    ['one field of two', { a: 1, b: 'x' }, { a: 2, b: 'x' }, [{ field: 'a', before: '1', after: '2' }]],
    ['a thing that is new', null, { dueOn: '2026-10-01' }, [{ field: 'dueOn', before: null, after: '2026-10-01' }]],
    ['a thing that is gone', { alias: 'УО' }, undefined, [{ field: 'alias', before: 'УО', after: null }]],
    [
      'a field inside',
      { names: { ru: 'а' } },
      { names: { ru: 'б' } },
      [{ field: 'names.ru', before: 'а', after: 'б' }],
    ],
    ['a list', { ids: ['x'] }, { ids: ['x', 'y'] }, [{ field: 'ids', before: 'x', after: 'x, y' }]],
    ['a list of things', [], [{ day: 1, to: 'head' }], [{ field: '', before: null, after: '1 head' }]],
    ['nothing', { a: '' }, { a: null }, []],
  ])('%s', (_, before, after, changes) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });
});
