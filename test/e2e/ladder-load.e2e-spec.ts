import { openDatabase, type TestDatabase } from '../support/database.js';
import { rush } from '../support/rush.js';

describe('the ladder under load', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase();
  });
  afterEach(() => db.close());

  it('E-03 eight sweepers drain 10,000 rungs of one minute, each fired once', async () => {
    const { rungs, seconds, firings, duplicates, notices } = await rush(db, 10_000, 8);
    console.log(`E-03: 8 sweepers, ${rungs} rungs, ${notices} notices put into letters: ${seconds.toFixed(1)} s`);
    expect({ firings, duplicates, notices }).toEqual({ firings: 10_000, duplicates: 0, notices: 30_000 });
    expect(seconds).toBeLessThan(60);
  }, 300_000);
});
