import { appDataSource, Transactions } from '@zholdau/persistence';
import { openBuilders } from '../support/builders.js';
import { openDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';

const ARMED = Number(process.env['FAULT_ARMED'] ?? 100_000);
const DUE = ARMED / 10;

describe('the engine at the size of the country', () => {
  it('E-18 two workers drain a tenth of 100,000 armed ladders in a minute, and the auditor looks at all in a second', async () => {
    const db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    const build = await openBuilders(db);
    const engine = openEngine(db);
    const bodies = await Promise.all(Array.from({ length: 40 }, () => build.body()));
    const days = ['2026-09-15', ...Array.from({ length: 9 }, (_, n) => `2026-11-${String(n + 10)}`)];
    for (const dueOn of days)
      for (const lead of bodies) {
        const items = await build.items(ARMED / days.length / bodies.length, { dueOn, lead });
        await engine.arm(items, { quiet: true });
      }
    await db.owner('ANALYZE');
    await db.setNow('2026-09-08T04:00:30Z'); // five working days before the first date
    const pools = await Promise.all([1, 2].map(() => appDataSource({ url: db.url, poolSize: 3 }).initialize()));
    const workers = pools.map((pool) => openEngine({ ...db, transactions: new Transactions(pool) }));
    const begun = performance.now();
    await Promise.all(workers.map(({ sweep }) => sweep.sweepAll()));
    const drained = (performance.now() - begun) / 1000;
    await Promise.all(pools.map((pool) => pool.destroy()));
    const [fired] = await db.owner<{ firings: number; doubles: number }>(
      `SELECT count(*)::int AS firings, (count(*) - count(DISTINCT checkpoint_id))::int AS doubles
       FROM rung_fire WHERE rung_key = 'before-5' AND outcome <> 'collapsed'`,
    );
    await db.owner('ANALYZE');
    const clean = await engine.auditor.audit();
    await db.owner(
      `UPDATE ladder_run SET next_rung_at = '2030-01-01' WHERE id IN (SELECT id FROM ladder_run WHERE ladder_on = '2026-11-12' LIMIT 50)`,
    );
    const audit = await engine.auditor.audit();
    await db.close();
    console.log(
      `E-18: ${clean!.armed} armed, ${fired!.firings} fired, ${fired!.doubles} doubles, drained by 2 workers in ${drained.toFixed(1)} s; audit ${clean!.milliseconds} and ${audit!.milliseconds} ms`,
    );
    expect({ ...fired, armed: clean!.armed }).toEqual({ firings: DUE, doubles: 0, armed: ARMED });
    expect(clean!.violations).toEqual([]);
    expect(audit!.violations).toEqual([expect.objectContaining({ code: 'plan_drift', count: 50 })]);
    expect(drained).toBeLessThan(60);
    expect(Math.max(clean!.milliseconds, audit!.milliseconds)).toBeLessThan(1_000);
  }, 1_200_000);
});
