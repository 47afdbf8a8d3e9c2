import { openBuilders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';
import { expireLeases, workThroughKills } from '../support/kills.js';
import { MailServer } from '../support/mail-server.js';
import { until } from '../support/until.js';
import { killBeforeWakeUp } from '../support/unwoken.js';
import { spawnWorker } from '../support/worker-child.js';

describe('a worker that is killed', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase();
  });
  afterEach(() => db.close());

  it('F-02 three times in the middle of its work loses nothing and doubles nothing', async () => {
    const after = await workThroughKills(db, 40, 3);
    expect(after).toEqual({
      kills: 3,
      rungs: 120,
      firings: 120,
      letters: 81,
      copies: 81,
      distinct: 81,
      unsettled: 0,
    });
  }, 180_000);

  it.each(['recipient', 'text'] as const)(
    'F-02 while the mail server is at the %s: an escalation arrives under one id, and its line is settled',
    async (stage) => {
      await db.setNow('2026-09-01T04:00:00Z');
      const build = await openBuilders(db);
      const engine = openEngine(db);
      const item = await build.item({ dueOn: '2026-09-11' });
      await engine.arm(item, { quiet: true });
      await db.setNow('2026-09-14T04:00:30Z');
      await engine.sweep.sweepAll();
      await db.owner(`DELETE FROM notice WHERE person_id <> $1`, [build.coordinator.personId]);
      const server = await MailServer.open(stage === 'recipient' ? 'silent_before_data' : 'silent_after_data');
      let reached = false;
      server.onStage = (at) => {
        reached ||= at === stage;
      };
      const worker = await spawnWorker({ DATABASE_URL: db.url, SMTP_URL: server.url });
      await until(`the server is at the ${stage}`, () => reached);
      await worker.kill();
      expect(await db.owner(`SELECT state FROM outbox`)).toEqual([{ state: 'sending' }]);
      server.behave('accept');
      await expireLeases(db);
      const next = await spawnWorker({ DATABASE_URL: db.url, SMTP_URL: server.url });
      await until(
        'the outcome is known to be unknown',
        async () => (await db.owner(`SELECT 1 FROM outbox WHERE unknowns = 1`)).length === 1,
      );
      await db.setNow('2026-09-14T04:16:00Z');
      await until(
        'the second sending',
        async () => (await db.owner(`SELECT 1 FROM outbox WHERE state = 'sent'`)).length === 1,
      );
      await next.stop();
      expect(server.received).toHaveLength(stage === 'recipient' ? 1 : 2);
      expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1);
      expect(await db.owner(`SELECT state FROM notice`)).toEqual([{ state: 'sent' }]);
      await server.close();
    },
    120_000,
  );

  it('F-03 an API that is killed after the commit and before the queue: every message leaves within 10 s, none twice', async () => {
    const after = await killBeforeWakeUp(db, 1, 5);
    expect(after).toMatchObject({ forgotten: 0, lost: 0, doubled: 0 });
    expect(after.committed).toBeGreaterThan(0);
    expect(after.slowestSeconds).toBeLessThan(10);
  }, 120_000);
});
