import { measure, quantile } from './measure.js';

describe('quantile', () => {
  it.each([
    ['the middle of an odd number', [1, 2, 9], 0.5, 2],
    ['the lower middle of an even number', [1, 2, 3, 4], 0.5, 2],
    ['the 19th of twenty for p95', Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
    ['the only one', [7], 0.95, 7],
    ['nothing of nothing', [], 0.5, 0],
  ])('is %s', (_, values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});

describe('measure', () => {
  it('asks as often as it is told, besides warming up', async () => {
    let asked = 0;
    const { median, p95 } = await measure('question', 5, () => Promise.resolve((asked += 1)));
    expect(asked).toBe(7);
    expect(median).toBeLessThanOrEqual(p95);
  });
});
