import fc from 'fast-check';
import { bothDays, someLife } from '../support/slow-ladder.js';

const LIVES = 100_000;

describe('the ledger of pauses', () => {
  it('E-12 100,000 random sequences of pause, resume, policy and calendar change against a slow oracle: no difference', () => {
    const begun = performance.now();
    let lives = 0;
    fc.assert(
      fc.property(someLife, (life) => {
        const { byRule, byOracle } = bothDays(life);
        lives += 1;
        return byRule === byOracle;
      }),
      { numRuns: LIVES },
    );
    console.log(`E-12: ${lives} lives, 0 differences, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    expect(lives).toBe(LIVES);
  }, 600_000);
});
