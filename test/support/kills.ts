import { openBuilders } from './builders.js';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';
import { until } from './until.js';
import { spawnWorker } from './worker-child.js';

export interface AfterKills {
  readonly kills: number;
  /** Rungs that should have fired, and rows of them. */
  readonly rungs: number;
  readonly firings: number;
  readonly letters: number;
  readonly copies: number;
  readonly distinct: number;
  readonly unsettled: number;
}

/** As if the minute had passed after which a dead worker's letters are taken back. */
export async function expireLeases(db: TestDatabase): Promise<void> {
  await db.owner(
    `UPDATE outbox SET lease_until = clock_timestamp() - interval '1 s' WHERE state IN ('leased', 'sending')`,
  );
}

/** As if the minutes had passed after which a letter that a dead worker had begun, and the mailbox never saw, tries again. */
async function letRetriesCome(db: TestDatabase): Promise<void> {
  await db.owner(`UPDATE outbox SET retry_at = zholdau_now() WHERE state = 'pending' AND retry_at > zholdau_now()`);
}

/**
 * Lets ladders of `bodies` agencies fall due and kills the worker at growing stages of the work, each time starting
 * another, until one is left to finish. Letters go to the mailbox, which records every copy.
 */
export async function workThroughKills(db: TestDatabase, bodies: number, kills: number): Promise<AfterKills> {
  await db.setNow('2026-09-01T04:00:00Z');
  const build = await openBuilders(db);
  const engine = openEngine(db);
  for (let n = 0; n < bodies; n += 1) {
    await engine.arm(await build.items(3, { dueOn: '2026-09-11', lead: await build.body() }), { quiet: true });
  }
  await db.setNow('2026-09-14T04:00:30Z');
  await db.owner('ALTER TABLE mailbox_letter DROP CONSTRAINT uq_mailbox_letter'); // a mailbox that forgives nothing
  const count = async (sql: string): Promise<number> =>
    Number((await db.owner<{ n: string }>(`SELECT count(*) AS n ${sql}`))[0]!.n);
  const progress = async (): Promise<number> =>
    (await count(`FROM rung_fire WHERE rung_key = 'after-1'`)) + (await count('FROM mailbox_letter'));
  const whole = bodies * 3 + bodies * 2 + 1;
  for (let kill = 1; kill <= kills; kill += 1) {
    const worker = await spawnWorker({ DATABASE_URL: db.url });
    const stage = Math.floor((whole * kill) / (kills + 1));
    await until(`stage ${stage} of ${whole}`, async () => (await progress()) >= stage, 60_000);
    await worker.kill();
    await expireLeases(db);
  }
  const last = await spawnWorker({ DATABASE_URL: db.url });
  await until(
    'all is done',
    async () => {
      await letRetriesCome(db);
      return (await count(`FROM outbox WHERE state <> 'sent'`)) === 0 && (await progress()) >= whole;
    },
    60_000,
  );
  await last.stop();
  return {
    kills,
    rungs: bodies * 3,
    firings: await count(`FROM rung_fire WHERE rung_key = 'after-1' AND outcome = 'sent'`),
    letters: await count('FROM outbox'),
    copies: await count('FROM mailbox_letter'),
    distinct: await count('FROM (SELECT DISTINCT message_id FROM mailbox_letter) AS m'),
    unsettled: await count(`FROM notice WHERE state <> 'sent'`),
  };
}
