import { silenceOf } from './silence.js';

const reports = (marks: string) => [...marks].map((mark, at) => ({ checkpointId: `c${at}`, reported: mark === 'r' }));

describe('silenceOf', () => {
  it.each([
    ['nothing was due', '', null],
    ['the last report is in', 'mmr', null],
    ['one is missing', 'rm', { since: 'c1', missed: 1 }],
    ['two are missing in a row', 'rmm', { since: 'c1', missed: 2 }],
    ['a report between breaks the row', 'mrm', { since: 'c2', missed: 1 }],
    ['it never reported', 'mmm', { since: 'c0', missed: 3 }],
  ])('%s', (_, marks, expected) => expect(silenceOf(reports(marks))).toEqual(expected));
});
