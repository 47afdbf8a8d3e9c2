import { WakeQueue } from '@zholdau/queue';
import { openBuilders } from '../support/builders.js';
import { openDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';
import { startRedis } from '../support/redis-server.js';
import { until } from '../support/until.js';
import { startWorker } from '../support/worker-app.js';

const RUNS = Number(process.env['FAULT_RUNS'] ?? 20);
const DAYS = ['2026-09-11', '2026-09-14', '2026-09-15', '2026-09-16', '2026-09-18', '2026-09-24'];

describe('Redis', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    'F-04 run %d: emptied again and again while ladders fall due, nothing is lost',
    async () => {
      const db = await openDatabase();
      await db.setNow('2026-09-01T04:00:00Z');
      const build = await openBuilders(db);
      const engine = openEngine(db);
      const redis = await startRedis();
      const worker = await startWorker({ DATABASE_URL: db.url, REDIS_URL: redis.url });
      const items = await build.items(40, { dueOn: '2026-09-15' });
      await engine.arm(items, { quiet: true });
      let flushing = true;
      const flushes = (async () => {
        for (let flush = 0; flushing && flush < 100; flush += 1) {
          worker.get(WakeQueue).wake();
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
          await redis.flush();
        }
      })();
      for (const day of DAYS) {
        await db.setNow(`${day}T04:00:30Z`);
        await until(
          `every rung of ${day}`,
          async () =>
            (await db.owner(`SELECT 1 FROM ladder_run WHERE next_rung_at <= zholdau_now()`)).length === 0 &&
            (await db.owner(`SELECT 1 FROM notice WHERE state = 'pending'`)).length === 0,
          60_000,
        );
      }
      flushing = false;
      await flushes;
      const fires = await db.owner<{ rung: string; n: string }>(
        `SELECT rung_key AS rung, count(*) AS n FROM rung_fire WHERE outcome = 'sent' GROUP BY 1 ORDER BY 1`,
      );
      expect(fires.map(({ rung, n }) => `${rung} ${n}`)).toEqual([
        'after-1 40',
        'after-3 40',
        'after-7 40',
        'before-1 40',
        'before-5 40',
        'on 40',
      ]);
      await worker.close();
      await redis.kill();
      await db.close();
    },
    300_000,
  );

  it('F-04 is full and takes no job: 60 ladders fire by the timer, nothing is lost', async () => {
    const db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    const build = await openBuilders(db);
    const engine = openEngine(db);
    const redis = await startRedis('--maxmemory', '4mb', '--maxmemory-policy', 'noeviction');
    const worker = await startWorker({ DATABASE_URL: db.url, REDIS_URL: redis.url });
    await redis.fill();
    await engine.arm(await build.items(60, { dueOn: '2026-09-15' }), { quiet: true });
    await db.setNow('2026-09-16T04:00:30Z');
    worker.get(WakeQueue).wake();
    await until(
      'every rung',
      async () =>
        (await db.owner(`SELECT 1 FROM rung_fire WHERE rung_key = 'after-1' AND outcome = 'sent'`)).length === 60 &&
        (await db.owner(`SELECT 1 FROM notice WHERE state = 'pending'`)).length === 0,
      30_000,
    );
    await worker.close();
    await redis.kill();
    await db.close();
  }, 120_000);
});
