import { createHash } from 'node:crypto';
import { localDate } from '../calendar/local-date.js';
import {
  commitmentOf,
  drawSample,
  populationDigest,
  quarterBefore,
  quarterOf,
  sampleSize,
  seedOf,
  type DrawInputs,
} from './draw.js';
import { sha256 } from './sha256.js';

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
const inputs = (change: Partial<DrawInputs> = {}): DrawInputs => ({
  kato: '110000000',
  quarter: '2026-Q3',
  percent: 10,
  nonce: 'ab'.repeat(32),
  population: ids(1000),
  ...change,
});

it.each(['', 'abc', 'Жолдау', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'ә'.repeat(5000)])(
  'sha256 agrees with the standard library',
  (text) => expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex')),
);

describe('the draw', () => {
  it('gives everybody the same list, whatever order the inputs came in', () => {
    const once = drawSample(inputs());
    expect(once).toHaveLength(100);
    expect(drawSample(inputs({ population: ids(1000).reverse() }))).toEqual(once);
  });

  it('is repeated with nothing but a hash, as the document says', () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const { kato, quarter, percent, nonce, population } = inputs({ population: ids(50) });
    const digest = hash([...population].sort().join('\n'));
    const seed = hash(`zholdau-recheck-1\n${kato}\n${quarter}\n${percent}\n${nonce}\n${digest}`);
    const marks = population.map((id) => [hash(`${seed}:${id}`), id] as const).sort();
    expect(drawSample(inputs({ population }))).toEqual(marks.slice(0, 5).map(([, id]) => id));
    expect(seedOf(inputs({ population }))).toBe(seed);
    expect(commitmentOf(nonce)).toBe(hash(`zholdau-recheck-1\n${nonce}`));
    expect(populationDigest(population)).toBe(digest);
  });

  it.each([
    ['the secret', { nonce: 'cd'.repeat(32) }],
    ['the quarter', { quarter: '2026-Q4' }],
    ['the region', { kato: '350000000' }],
    ['one checkpoint less', { population: ids(999) }],
  ])('is another one for another %s', (_, change) =>
    expect(drawSample(inputs(change))).not.toEqual(drawSample(inputs())),
  );

  it('favours none: over 200 secrets each of 50 is drawn about as often', () => {
    const times = new Map<string, number>();
    for (let at = 0; at < 200; at += 1) {
      const population = ids(50);
      for (const id of drawSample(inputs({ nonce: `secret ${at}`, percent: 20, population }))) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(50);
    expect(Math.min(...times.values())).toBeGreaterThan(20);
    expect(Math.max(...times.values())).toBeLessThan(62);
  });

  it.each([
    [0, 10, 0],
    [1, 10, 1],
    [10, 10, 1],
    [11, 10, 2],
    [11, 0, 0],
    [11, 100, 11],
  ])('of %d at %d %% takes %d', (population, percent, size) => expect(sampleSize(population, percent)).toBe(size));
});

it.each([
  ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-09-30', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
])('%s lies in %s', (day, name, from, to) => expect(quarterOf(localDate(day))).toEqual({ name, from, to }));

it('the quarter before the first is the last of the year before', () =>
  expect(quarterBefore(localDate('2026-02-11')).name).toBe('2025-Q4'));
