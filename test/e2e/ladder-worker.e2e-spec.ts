import type { INestApplicationContext } from '@nestjs/common';
import { evictionPolicy, WakeQueue } from '@zholdau/queue';
import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { MailServer } from '../support/mail-server.js';
import { startRedis, type RedisServer } from '../support/redis-server.js';
import { until } from '../support/until.js';
import { startWorker } from '../support/worker-app.js';

/** 09:00 in Kazakhstan. */
const nine = (day: string): string => `${day}T04:00:00Z`;

describe.each(['redis', 'postgres'] as const)('a worker with its queue in %s', (backend) => {
  let db: TestDatabase;
  let build: Builders;
  let engine: TestEngine;
  let server: MailServer;
  let redis: RedisServer | undefined;
  let worker: INestApplicationContext | undefined;

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    build = await openBuilders(db);
    engine = openEngine(db);
    server = await MailServer.open();
    redis = backend === 'redis' ? await startRedis() : undefined;
  }, 60_000);
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    await server.close();
    await redis?.kill();
    await db.close();
  }, 60_000);

  const start = () =>
    startWorker({ DATABASE_URL: db.url, SMTP_URL: server.url, ...(redis ? { REDIS_URL: redis.url } : {}) });
  const fired = async () => (await db.owner(`SELECT 1 FROM rung_fire WHERE outcome = 'sent'`)).length;

  it('fires and sends what fell due while nothing ran, then looks again by itself', async () => {
    const [now, later] = await build.items(2, { dueOn: '2026-09-11' });
    await engine.arm(now!, { quiet: true });
    await db.setNow(nine('2026-09-10'));
    worker = await start();
    await until('both letters of the first item', () => server.received.length === 2);
    await engine.arm({ ...later!, dueOn: now!.dueOn });
    await until('the timer finds the second item', async () => (await fired()) === 2, 12_000);
    const beats = await db.owner<{ component: string }>(`SELECT component FROM heartbeat ORDER BY 1`);
    expect(beats.map(({ component }) => component)).toEqual(['caught_up', 'send', 'sweep']);
  }, 60_000);

  it('looks at once when it is woken', async () => {
    worker = await start();
    await until('the first look', async () => (await db.owner('SELECT 1 FROM heartbeat')).length === 3);
    const waits: number[] = [];
    for (const [index, item] of (await build.items(3, { dueOn: '2026-09-02' })).entries()) {
      const begun = performance.now();
      await engine.arm(item);
      worker.get(WakeQueue).wake();
      await until('the woken look', async () => (await fired()) === index + 1, 12_000);
      waits.push(performance.now() - begun);
    }
    expect(Math.min(...waits)).toBeLessThan(2_500);
  }, 60_000);

  it('ends cleanly, giving back what it has only claimed', async () => {
    await engine.arm(await build.items(200, { dueOn: '2026-09-11' }), { quiet: true });
    await db.setNow(nine('2026-09-14'));
    worker = await start();
    await until('the sweep is under way', async () => (await fired()) > 0);
    await worker.close();
    worker = undefined;
    expect(await db.owner(`SELECT 1 FROM outbox WHERE state IN ('leased', 'sending')`)).toEqual([]);
    worker = await start();
    await until(
      'everything has left',
      async () => (await db.owner(`SELECT 1 FROM notice WHERE state = 'pending'`)).length === 0,
    );
    const ids = server.received.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
  }, 60_000);
});

describe('a worker whose Redis fails', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase();
  });
  afterEach(() => db.close());

  it('F-04 emptying Redis in the middle, and losing it, costs seconds and no message', async () => {
    await db.setNow('2026-09-01T04:00:00Z');
    const build = await openBuilders(db);
    const engine = openEngine(db);
    const server = await MailServer.open();
    const redis = await startRedis();
    const worker = await startWorker({ DATABASE_URL: db.url, SMTP_URL: server.url, REDIS_URL: redis.url });
    try {
      const items = await build.items(60, { dueOn: '2026-09-11' });
      await engine.arm(items, { quiet: true });
      await db.setNow(nine('2026-09-14'));
      for (let round = 0; round < 20; round += 1) {
        worker.get(WakeQueue).wake();
        await redis.flush();
      }
      const done = async (key: string) =>
        (await db.owner(`SELECT 1 FROM rung_fire WHERE rung_key = $1`, [key])).length === 60;
      await until('the first rungs', () => done('after-1'), 20_000);
      await redis.kill();
      worker.get(WakeQueue).wake();
      await db.setNow(nine('2026-09-16'));
      await until('the rungs without a Redis', () => done('after-3'), 20_000);
      await until(
        'all letters',
        async () => (await db.owner(`SELECT 1 FROM notice WHERE state = 'pending'`)).length === 0,
        20_000,
      );
      const ids = server.received.map(({ messageId }) => messageId);
      expect(new Set(ids).size).toBe(ids.length);
    } finally {
      const begun = performance.now();
      await worker.close();
      expect(performance.now() - begun).toBeLessThan(20_000);
      await server.close();
    }
  }, 90_000);

  it('F-04 warns at its start of a Redis that would throw jobs away', async () => {
    const careless = await startRedis('--maxmemory-policy', 'allkeys-lru');
    expect(await evictionPolicy(careless.url)).toBe('allkeys-lru');
    const said: string[] = [];
    const quiet = (): void => undefined;
    const warn = (text: unknown): void => void said.push(String(text));
    const worker = await startWorker(
      { DATABASE_URL: db.url, REDIS_URL: careless.url },
      { log: quiet, error: quiet, warn },
    );
    await worker.close();
    expect(said.join()).toContain('Redis has maxmemory-policy allkeys-lru; set it to noeviction');
    await careless.kill();
    expect(await evictionPolicy(careless.url)).toBeNull();
  });
});
