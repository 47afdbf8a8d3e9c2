import { openDatabase, type TestDatabase } from '../support/database.js';
import { rush } from '../support/rush.js';

/** Ten and fifty times as many: `npm run test:faults`, ladder-rush. */
describe('the ladder under load', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase();
  });
  afterEach(() => db.close());

  it('E-03 eight sweepers drain 2,000 rungs of one minute, each fired once', async () => {
    const { rungs, seconds, firings, duplicates, notices } = await rush(db, 2_000, 8);
    console.log(`E-03: 8 sweepers, ${rungs} rungs, ${notices} notices put into letters: ${seconds.toFixed(1)} s`);
    expect({ firings, duplicates, notices }).toEqual({ firings: 2_000, duplicates: 0, notices: 6_000 });
    expect(seconds).toBeLessThan(30);
  }, 120_000);
});
