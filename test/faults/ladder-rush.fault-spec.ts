import { openDatabase } from '../support/database.js';
import { MailServer } from '../support/mail-server.js';
import { armHundredThousand, rush } from '../support/rush.js';
import { until } from '../support/until.js';
import { spawnWorker } from '../support/worker-child.js';

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

  it('E-03 100,000 armed ladders, 10,000 due in one minute: two worker processes drain them in 60 s, none twice', async () => {
    const db = await openDatabase();
    await armHundredThousand(db);
    const server = await MailServer.open();
    const environment = { DATABASE_URL: db.url, SMTP_URL: server.url };
    const workers = await Promise.all([spawnWorker(environment), spawnWorker(environment)]);
    const begun = performance.now();
    await db.setNow('2026-09-16T04:00:30Z');
    await until(
      'every due ladder has fired',
      async () => (await db.owner(`SELECT 1 FROM ladder_run WHERE next_rung_at <= zholdau_now() LIMIT 1`)).length === 0,
      120_000,
    );
    const seconds = (performance.now() - begun) / 1000;
    const [count] = await db.owner<{ firings: number; checkpoints: number; armed: number }>(
      `SELECT count(*)::int AS firings, count(DISTINCT checkpoint_id)::int AS checkpoints,
              (SELECT count(*)::int FROM ladder_run WHERE state = 'armed') AS armed
       FROM rung_fire WHERE rung_key = 'after-1'`,
    );
    console.log(`E-03: ${count!.armed} armed, ${count!.firings} due, 2 workers: ${seconds.toFixed(1)} s`);
    await Promise.all(workers.map((worker) => worker.stop()));
    await server.close();
    await db.close();
    expect(count).toEqual({ firings: 10_000, checkpoints: 10_000, armed: 100_000 });
    expect(seconds).toBeLessThan(60);
  }, 900_000);
});
