import { startBlackBox } from './black-box.js';
import { openBuilders } from './builders.js';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';
import { freePort } from './free-port.js';
import { MailServer } from './mail-server.js';
import { openClient } from './over-http.js';
import { until } from './until.js';
import { spawnWorker } from './worker-child.js';

export interface AfterUnwoken {
  readonly kills: number;
  /** Changes that were committed, and those of them that were answered. */
  readonly committed: number;
  readonly answered: number;
  /** Answered changes of which the database knows nothing. */
  readonly forgotten: number;
  readonly messages: number;
  readonly lost: number;
  readonly doubled: number;
  /** The longest time from a kill until every message committed before it had left. */
  readonly slowestSeconds: number;
}

/**
 * Kills the API after the commit and before anything could be put into the queue: its Redis is a port where nobody
 * listens, so a wake-up never leaves the process. A worker, which nobody wakes, finds what was committed.
 *
 * @param each changes under way at the moment of each kill, every one of which tells people something
 */
export async function killBeforeWakeUp(db: TestDatabase, kills: number, each: number): Promise<AfterUnwoken> {
  await db.setNow('2026-09-14T05:00:00Z');
  const build = await openBuilders(db);
  const items = await build.items(kills * each, { dueOn: '2026-10-30' });
  await openEngine(db).arm(items, { quiet: true });
  const mail = await MailServer.open();
  const worker = await spawnWorker({ DATABASE_URL: db.url, SMTP_URL: mail.url });
  const nowhere = `redis://127.0.0.1:${await freePort()}`;
  const count = async (sql: string): Promise<number> =>
    Number((await db.owner<{ n: string }>(`SELECT count(*) AS n ${sql}`))[0]!.n);
  let slowestSeconds = 0;
  const answered: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const api = await startBlackBox(['node', 'dist/apps/api/src/main.js'], {
      DATABASE_URL: db.url,
      REDIS_URL: nowhere,
    });
    const client = await openClient(db, api.url, build.coordinator.personId);
    const changes = items.slice(kill * each, (kill + 1) * each).map(async ({ itemId, checkpointId }) => {
      const { status, code } = await client.send('POST', `action-items/${itemId}/reminder`, { checkpointId });
      if (status === 200) answered.push(checkpointId);
      else if (status > 0) throw new Error(`A reminder was answered with ${status} ${code}`);
    });
    await Promise.race(changes);
    const begun = performance.now();
    await api.end('SIGKILL');
    await Promise.all(changes);
    await until(
      'every message has left',
      async () =>
        (await count(`FROM notice WHERE kind = 'remind_now' AND state = 'pending'`)) === 0 &&
        (await count(`FROM outbox WHERE state <> 'sent'`)) === 0,
      20_000,
    );
    slowestSeconds = Math.max(slowestSeconds, (performance.now() - begun) / 1000);
  }
  await worker.stop();
  await mail.close();
  const told = await db.owner<{ checkpointId: string }>(
    `SELECT DISTINCT checkpoint_id AS "checkpointId" FROM notice WHERE kind = 'remind_now'`,
  );
  const known = new Set(told.map(({ checkpointId }) => checkpointId));
  const messages = await count(`FROM notice WHERE kind = 'remind_now'`);
  const ids = mail.received.map(({ messageId }) => messageId);
  return {
    kills,
    committed: known.size,
    answered: answered.length,
    forgotten: answered.filter((id) => !known.has(id)).length,
    messages,
    lost: messages - new Set(ids).size,
    doubled: ids.length - new Set(ids).size,
    slowestSeconds,
  };
}
