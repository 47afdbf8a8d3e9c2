import { openDatabase } from '../support/database.js';
import { openPostgresPair } from '../support/postgres-pair.js';
import { RUNGS, workThroughRestarts, type AfterRestarts } from '../support/restarts.js';
import { openOwnCluster } from '../support/test-cluster.js';

const RESTARTS = Number(process.env['FAULT_RESTARTS'] ?? 18);
const FAIL_OVERS = Number(process.env['FAULT_FAIL_OVERS'] ?? 10);
const ITEMS = 40;

describe('PostgreSQL', () => {
  it('F-05 crashes again and again while people write and ladders fall due: nothing is lost or doubled, nobody waits for 30 s', async () => {
    const cluster = await openOwnCluster();
    const db = await openDatabase(4, cluster.url);
    const size = { restarts: RESTARTS, items: ITEMS, share: 0.02 };
    const after = await workThroughRestarts(db, () => cluster.crash(), size);
    await db.close();
    await cluster.stop();
    expectNothingLost(after, 'restarts');
  }, 1_200_000);

  it('F-05 a stand-by takes over again and again: nothing is lost or doubled, nobody waits for 30 s, and the fence stays open', async () => {
    const pair = await openPostgresPair();
    const db = await openDatabase(4, pair.url);
    const size = { restarts: FAIL_OVERS, items: ITEMS, share: 0.02 };
    const after = await workThroughRestarts(db, () => pair.failOver(), size);
    const fence = await db.owner('SELECT closed_why FROM fence');
    await db.close();
    await pair.stop();
    expectNothingLost(after, 'fail-overs');
    expect(fence).toEqual([{ closed_why: null }]);
  }, 1_200_000);
});

function expectNothingLost({ output: _, unclear, ...figures }: AfterRestarts, what: string): void {
  console.log(
    `F-05: ${figures.restarts} ${what}, ${figures.conflicts} conflicts, ${figures.changes} changes, ${figures.refusals} ` +
      `refusals (503), longest wait ${figures.longestSeconds.toFixed(1)} s; ${figures.firings} firings, ${figures.letters} letters`,
  );
  expect(unclear).toEqual([]);
  expect(figures).toMatchObject({ firings: ITEMS * RUNGS, doubles: 0, doubled: 0, lost: 0, unknown: 0 });
  expect(figures.comments).toBe(figures.changes);
  expect(figures.conflicts).toBeGreaterThan(0);
  expect(figures.longestSeconds).toBeLessThan(30);
}
