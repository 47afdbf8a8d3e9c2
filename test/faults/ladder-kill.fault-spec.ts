import { openBuilders } from '../support/builders.js';
import { openDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';
import { workThroughKills } from '../support/kills.js';
import { MailServer } from '../support/mail-server.js';
import { until } from '../support/until.js';
import { spawnWorker } from '../support/worker-child.js';

const RUNS = Number(process.env['FAULT_RUNS'] ?? 20);

describe('a worker that is killed', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    'F-02 run %d: twenty kills at growing stages lose nothing and double nothing',
    async () => {
      const db = await openDatabase();
      const after = await workThroughKills(db, 60, 20);
      await db.close();
      expect(after).toEqual({
        kills: 20,
        rungs: 180,
        firings: 180,
        letters: 121,
        copies: 121,
        distinct: 121,
        unsettled: 0,
      });
    },
    600_000,
  );

  it('F-02 the letter it had claimed leaves within 90 s of real time', async () => {
    const db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    const build = await openBuilders(db);
    const engine = openEngine(db);
    await engine.arm(await build.item({ dueOn: '2026-09-11' }), { quiet: true });
    await db.setNow('2026-09-10T04:00:30Z');
    await engine.sweep.sweepAll();
    await engine.gathering.gather();
    await db.owner(
      `UPDATE outbox SET state = 'leased', lease_token = gen_random_uuid(), lease_until = clock_timestamp() + interval '60 s'`,
    );
    const server = await MailServer.open();
    const worker = await spawnWorker({ DATABASE_URL: db.url, SMTP_URL: server.url });
    await until('both letters', () => server.received.length === 2, 90_000);
    await worker.stop();
    await server.close();
    await db.close();
  }, 180_000);
});
