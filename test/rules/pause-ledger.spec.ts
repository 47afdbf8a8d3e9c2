import fc from 'fast-check';
import { bothDays, someLife } from '../support/slow-ladder.js';

describe('the ledger of pauses', () => {
  it('E-12 gives the day of a slow oracle, whatever the order of pauses, policies and calendars: 5,000 lives', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const { byRule, byOracle } = bothDays(life);
        expect(byRule).toBe(byOracle);
      }),
      { numRuns: 5_000 },
    );
  });
});
