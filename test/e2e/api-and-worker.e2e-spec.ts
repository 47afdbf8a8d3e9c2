import { hashPassword } from '@zholdau/identity';
import { signInAt, startBlackBox, type BlackBox } from '../support/black-box.js';
import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';
import { MailServer } from '../support/mail-server.js';
import { startRedis, type RedisServer } from '../support/redis-server.js';
import { until } from '../support/until.js';

const PASSWORD = 'a password for the black box';

/** 09:00 in Kazakhstan. */
const nine = (day: string): string => `${day}T04:00:00Z`;

describe('the built API and worker, each a process, against PostgreSQL and a real Redis', () => {
  jest.setTimeout(120_000);
  let db: TestDatabase;
  let build: Builders;
  let mail: MailServer;
  let redis: RedisServer;
  const running: BlackBox[] = [];

  const start = async (app: 'api' | 'worker'): Promise<BlackBox> => {
    const environment = { DATABASE_URL: db.url, REDIS_URL: redis.url, SMTP_URL: mail.url };
    const box = await startBlackBox(['node', `dist/apps/${app}/src/main.js`], environment);
    running.push(box);
    return box;
  };

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow(nine('2026-10-05'));
    build = await openBuilders(db);
    mail = await MailServer.open();
    redis = await startRedis('--maxmemory-policy', 'noeviction');
    await db.owner('INSERT INTO credential (person_id, password_hash) SELECT id, $1 FROM person', [
      await hashPassword(PASSWORD),
    ]);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((box) => box.end()));
    await redis.kill();
    await mail.close();
    await db.close();
  });

  const fired = () => db.owner(`SELECT 1 FROM rung_fire WHERE outcome = 'sent'`);

  it('E-17 fire a real rung, send its letters and show it in the inbox', async () => {
    const item = await build.item({ dueOn: '2026-10-12' });
    await openEngine(db).arm(item, { quiet: true });
    const [api] = await Promise.all([start('api'), start('worker')]);
    const [head] = await db.owner<{ email: string }>('SELECT email FROM person WHERE id = $1', [
      build.lead.head.personId,
    ]);
    await db.setNow(nine('2026-10-09')); // one working day before Monday the 12th
    await until('the letters of the rung', () => mail.received.length > 0);
    const reader = await signInAt(api!.url, head!.email, PASSWORD);
    const inbox = await reader.get('notices');
    expect(inbox.items.map(({ kind }: { kind: string }) => kind)).toContain('reminder');
    expect((await db.owner(`SELECT 1 FROM rung_fire WHERE outcome = 'sent'`)).length).toBe(1);
  });

  it('X31 what a change tells leaves within a second: the worker is woken after the commit', async () => {
    const items = await build.items(4, { dueOn: '2026-10-30' });
    await openEngine(db).arm(items, { quiet: true });
    const [api] = await Promise.all([start('api'), start('worker')]);
    const [coordinator] = await db.owner<{ email: string }>('SELECT email FROM person WHERE id = $1', [
      build.coordinator.personId,
    ]);
    const writer = await signInAt(api!.url, coordinator!.email, PASSWORD);
    const waits: number[] = [];
    for (const [at, { itemId, checkpointId }] of items.entries()) {
      const begun = performance.now();
      await writer.post(`action-items/${itemId}/reminder`, { checkpointId });
      await until('the letter', () => mail.received.length > at);
      waits.push(performance.now() - begun);
    }
    // By its timer alone it would look every five seconds: four times at once within one is not luck.
    expect(Math.max(...waits.sort((one, other) => one - other).slice(0, 3))).toBeLessThan(1_000);
  });

  it('lose nothing and double nothing when the worker is killed and Redis is emptied on the way', async () => {
    const items = await build.items(40, { dueOn: '2026-10-12' });
    const engine = openEngine(db);
    for (const item of items) await engine.arm(item, { quiet: true });
    const worker = await start('worker');
    await db.setNow(nine('2026-10-09'));
    await until('the first firing', async () => (await fired()).length > 0);
    await worker.end('SIGKILL');
    await redis.flush();
    await start('worker');
    await until('every rung has fired', async () => (await fired()).length >= items.length);
    await until(
      'nothing waits',
      async () =>
        (
          await db.owner(
            `SELECT 1 FROM outbox WHERE state IN ('pending', 'leased', 'sending') UNION ALL SELECT 1 FROM notice WHERE state = 'pending'`,
          )
        ).length === 0,
      90_000,
    );
    const copies = new Map<string, number>();
    for (const { messageId } of mail.received) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
    expect([...copies.values()].every((count) => count === 1)).toBe(true);
    const letters = await db.owner<{ state: string }>(`SELECT DISTINCT state FROM outbox ORDER BY 1`);
    expect(['sent', 'unknown']).toEqual(expect.arrayContaining(letters.map(({ state }) => state)));
    expect((await fired()).length).toBe(items.length);
  });

  it('end within twenty seconds when asked to', async () => {
    const boxes = await Promise.all([start('api'), start('worker')]);
    for (const box of boxes) expect((await box.end('SIGTERM')).seconds).toBeLessThan(20);
  });
});
