import { isUrgent } from './is-urgent.js';

type Row = Parameters<typeof isUrgent>[0];

const line = (change: Partial<Row>): Row => ({
  kind: 'escalation',
  checkpointState: 'in_work',
  itemStatus: 'in_work',
  version: 1,
  currentVersion: 1,
  expiresAt: null,
  now: new Date('2026-10-20T06:00:00Z'),
  speaksToReader: true,
  threatened: false,
  asked: false,
  ...change,
});

describe('a line of an inbox', () => {
  it.each<[string, Partial<Row>, boolean]>([
    ['is urgent when an escalation speaks to its reader', {}, true],
    ['is not when it is told for knowledge only', { speaksToReader: false }, false],
    ['is not once the report is in', { checkpointState: 'submitted' }, false],
    ['is not once the work is accepted', { checkpointState: 'accepted' }, false],
    ['is not once the date has moved', { currentVersion: 2 }, false],
    ['is urgent when somebody reminds by hand', { kind: 'remind_now' }, true],
    ['is not when the calendar reminds', { kind: 'reminder' }, false],
    ['is urgent while the item is under threat', { kind: 'threat', threatened: true }, true],
    ['is not when the threat was lifted', { kind: 'threat' }, false],
    ['is urgent while a deputy waits', { kind: 'request', asked: true }, true],
    ['is not when the deputy has the answer', { kind: 'request' }, false],
    ['is not when it is a summary', { kind: 'plan_summary' }, false],
    ['is not when a report has come', { kind: 'submitted', checkpointState: 'submitted' }, false],
    ['is not when a seat is empty', { kind: 'vacancy' }, false],
  ])('%s', (_, change, expected) => expect(isUrgent(line(change))).toBe(expected));
});
