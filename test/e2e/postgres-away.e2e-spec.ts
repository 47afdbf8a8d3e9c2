import pg from 'pg';
import { openDatabase } from '../support/database.js';
import { workThroughRestarts } from '../support/restarts.js';

describe('a database that ends every connection', () => {
  it('F-05 costs people a clear 503 for seconds, and no change, no rung and no letter', async () => {
    const db = await openDatabase(4);
    const name = new URL(db.url).pathname.slice(1);
    const server = new pg.Pool({ connectionString: process.env['TEST_DATABASE_URL'], max: 1 });
    server.on('error', () => undefined);
    const interrupt = async (): Promise<void> => {
      await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    };
    try {
      const after = await workThroughRestarts(db, interrupt, { restarts: 4, items: 6, share: 0.02, days: 1 });
      expect(after.unclear).toEqual([]);
      expect(after).toMatchObject({ firings: 6, doubles: 0, doubled: 0, lost: 0, unknown: 0 });
      expect(after.comments).toBe(after.changes);
      expect(after.longestSeconds).toBeLessThan(30);
    } finally {
      await server.end();
      await db.close();
    }
  }, 180_000);
});
