import { openDatabase } from '../support/database.js';
import { rush } from '../support/rush.js';

const RUNS = Number(process.env['FAULT_RUNS'] ?? 20);

describe('the ladder under load', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    'E-03 run %d: eight sweepers drain 10,000 rungs of one minute, each fired once',
    async (run) => {
      const db = await openDatabase();
      const { rungs, seconds, firings, duplicates, notices } = await rush(db, 10_000, 8);
      await db.close();
      console.log(
        `E-03 run ${run}: 8 sweepers, ${rungs} rungs, ${notices} notices into letters: ${seconds.toFixed(1)} s`,
      );
      expect({ firings, duplicates, notices }).toEqual({ firings: 10_000, duplicates: 0, notices: 30_000 });
      expect(seconds).toBeLessThan(60);
    },
    300_000,
  );
});
