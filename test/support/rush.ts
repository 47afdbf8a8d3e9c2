import { appDataSource, Transactions } from '@zholdau/persistence';
import { openBuilders } from './builders.js';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';

export interface Rush {
  readonly rungs: number;
  readonly seconds: number;
  readonly firings: number;
  readonly duplicates: number;
  readonly notices: number;
}

/** Lets `rungs` ladders fall due in the same minute and drains them with `sweepers` pools at once. */
export async function rush(db: TestDatabase, rungs: number, sweepers: number): Promise<Rush> {
  await db.setNow('2026-09-01T04:00:00Z');
  const build = await openBuilders(db);
  const engine = openEngine(db);
  const bodies = await Promise.all(Array.from({ length: 40 }, () => build.body()));
  for (const lead of bodies) {
    const items = await build.items(rungs / bodies.length, { dueOn: '2026-09-15', lead });
    await engine.arm(items, { quiet: true });
  }
  await db.setNow('2026-09-15T10:00:00Z');
  await db.owner(`UPDATE ladder_run SET next_rung_at = '2026-09-16T04:00:00Z'`);
  await db.owner(`INSERT INTO rung_fire (region_id, item_id, run_id, checkpoint_id, deadline_version, rung_key, due_at,
      fired_at, outcome)
    SELECT region_id, item_id, id, checkpoint_id, 1, key, now(), now(), 'collapsed'
    FROM ladder_run, unnest(ARRAY['before-5', 'before-1', 'on']) AS key`);
  await db.owner('ANALYZE');
  await db.setNow('2026-09-16T04:00:30Z');
  const pools = await Promise.all(
    Array.from({ length: sweepers }, () => appDataSource({ url: db.url, poolSize: 2 }).initialize()),
  );
  const workers = pools.map((pool) => openEngine({ ...db, transactions: new Transactions(pool) }));
  const begun = performance.now();
  await Promise.all(
    workers.map(async ({ sweep, gathering }) => {
      await sweep.sweepAll();
      await gathering.gather();
    }),
  );
  await engine.gathering.gather();
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all(pools.map((pool) => pool.destroy()));
  const [count] = await db.owner<{ firings: string; checkpoints: string; notices: string }>(
    `SELECT count(*) AS firings, count(DISTINCT checkpoint_id) AS checkpoints,
            (SELECT count(*) FROM notice WHERE letter_id IS NOT NULL) AS notices
     FROM rung_fire WHERE rung_key = 'after-1'`,
  );
  return {
    rungs,
    seconds,
    firings: Number(count!.firings),
    duplicates: Number(count!.firings) - Number(count!.checkpoints),
    notices: Number(count!.notices),
  };
}

/** 100,000 armed ladders of 200 agencies; a tenth of them reaches its first escalation on 16 September 2026 at 09:00. */
export async function armHundredThousand(db: TestDatabase): Promise<void> {
  await db.setNow('2026-09-01T04:00:00Z');
  const build = await openBuilders(db);
  const engine = openEngine(db);
  for (let n = 0; n < 200; n += 1) {
    const lead = await build.body();
    const dueOn = n < 20 ? '2026-09-15' : '2027-03-15';
    await engine.arm(await build.items(500, { dueOn, lead }), { quiet: true });
  }
  await db.setNow('2026-09-15T10:00:00Z');
  await db.owner(`UPDATE ladder_run SET next_rung_at = '2026-09-16T04:00:00Z' WHERE ladder_on = '2026-09-15'`);
  await db.owner(`INSERT INTO rung_fire (region_id, item_id, run_id, checkpoint_id, deadline_version, rung_key, due_at,
      fired_at, outcome)
    SELECT region_id, item_id, id, checkpoint_id, 1, key, now(), now(), 'collapsed'
    FROM ladder_run, unnest(ARRAY['before-5', 'before-1', 'on']) AS key WHERE ladder_on = '2026-09-15'
    ON CONFLICT DO NOTHING`);
  await db.owner('ANALYZE');
}
