import { localDate as d } from '../calendar/local-date.js';
import { collapse } from './collapse.js';
import type { RungInstant } from './rung-instants.js';

const instant = (key: string, day: string): RungInstant => ({
  rung: { key, offset: 1, targets: ['executor'] },
  occurrence: 0,
  on: d(day),
  at: new Date(`${day}T04:00:00Z`),
});
const one = instant('one', '2026-03-17');
const two = instant('two', '2026-03-19');
const three = instant('three', '2026-03-20');

describe('collapse', () => {
  const cases: [string, Record<string, string[]>, Record<string, string[]>, string[], string[]][] = [
    ['speaks only the highest to the same person', { one: ['a'], two: ['a'] }, { two: ['a'] }, ['one'], []],
    ['tells each recipient once', { one: ['a', 'b'], two: ['a'] }, { one: ['b'], two: ['a'] }, [], []],
    [
      'tells those below and above',
      { one: ['a'], two: ['a', 'b'], three: ['a', 'b', 'c'] },
      { three: ['a', 'b', 'c'] },
      ['one', 'two'],
      [],
    ],
    ['reports an empty rung as empty', { one: [], two: ['a'] }, { two: ['a'] }, [], ['one']],
    ['an empty rung silences nobody', { one: ['a'], two: [] }, { one: ['a'] }, [], ['two']],
    ['speaks a single rung', { one: ['a'] }, { one: ['a'] }, [], []],
    ['has nothing to say about nothing', {}, {}, [], []],
  ];
  it.each(cases)('%s', (_, people, spoken, silent, empty) => {
    const due = [one, two, three].filter(({ rung }) => people[rung.key] !== undefined);
    const result = collapse(due, ({ rung }) => people[rung.key]!);
    expect(Object.fromEntries(result.spoken.map((s) => [s.instant.rung.key, s.recipients]))).toEqual(spoken);
    expect(result.silent.map(({ rung }) => rung.key)).toEqual(silent);
    expect(result.empty.map(({ rung }) => rung.key)).toEqual(empty);
  });
});
