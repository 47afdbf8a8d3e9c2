import { openDatabase } from '../support/database.js';
import { RUNGS, workThroughRestarts } from '../support/restarts.js';
import { openOwnCluster } from '../support/test-cluster.js';

const RESTARTS = Number(process.env['FAULT_RESTARTS'] ?? 18);
const ITEMS = 40;

describe('PostgreSQL', () => {
  it('F-05 crashes again and again while people write and ladders fall due: nothing is lost or doubled, nobody waits for 30 s', async () => {
    const cluster = await openOwnCluster();
    const db = await openDatabase(4, cluster.url);
    const after = await workThroughRestarts(db, () => cluster.crash(), {
      restarts: RESTARTS,
      items: ITEMS,
      share: 0.02,
    });
    await db.close();
    await cluster.stop();
    const { output: _, unclear, ...figures } = after;
    console.log(
      `F-05: ${figures.restarts} restarts, ${figures.conflicts} conflicts, ${figures.changes} changes, ${figures.refusals} ` +
        `refusals (503), longest wait ${figures.longestSeconds.toFixed(1)} s; ${figures.firings} firings, ${figures.letters} letters`,
    );
    expect(unclear).toEqual([]);
    expect(figures).toMatchObject({ firings: ITEMS * RUNGS, doubles: 0, doubled: 0, lost: 0, unknown: 0 });
    expect(figures.comments).toBe(figures.changes);
    expect(figures.conflicts).toBeGreaterThan(0);
    expect(figures.longestSeconds).toBeLessThan(30);
  }, 1_200_000);
});
