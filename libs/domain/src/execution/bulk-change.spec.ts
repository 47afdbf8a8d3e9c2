import { executorsAfter } from './bulk-change.js';

describe('executorsAfter', () => {
  const item = { leadBodyId: 'a', bodyIds: ['a', 'b', 'c'] };

  it.each([
    ['puts a new lead in the place of the old one', { leadBodyId: 'x' }, { leadBodyId: 'x', coBodyIds: ['b', 'c'] }],
    ['makes a co-executor the lead once', { leadBodyId: 'b' }, { leadBodyId: 'b', coBodyIds: ['c'] }],
    ['changes the co-executors alone', { coBodyIds: ['x'] }, { leadBodyId: 'a', coBodyIds: ['x'] }],
    ['takes all of them away', { coBodyIds: [] }, { leadBodyId: 'a', coBodyIds: [] }],
    ['leaves the lead out of the co-executors', { coBodyIds: ['a', 'x', 'x'] }, { leadBodyId: 'a', coBodyIds: ['x'] }],
  ])('%s', (_, wish, expected) => expect(executorsAfter(item, wish)).toEqual(expected));
});
