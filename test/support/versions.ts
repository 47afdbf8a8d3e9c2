import { appDataSource, EngineGeneration, Transactions } from '@zholdau/persistence';
import { MailTransport, type OutgoingLetter, type SendOutcome } from '@zholdau/notifications';
import { openBuilders } from './builders.js';
import type { TestDatabase } from './database.js';
import { openEngine, type TestEngine } from './engine.js';

/** Takes every letter and keeps its id. */
class Post extends MailTransport {
  readonly ids: string[] = [];

  send({ messageId }: OutgoingLetter): Promise<SendOutcome> {
    this.ids.push(messageId);
    return Promise.resolve({ kind: 'sent' });
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

export interface SideBySide {
  readonly firings: number;
  readonly doubles: number;
  /** Letters that were written, that left, and that left more than once. */
  readonly letters: number;
  readonly copies: number;
  readonly doubled: number;
  readonly waiting: number;
  /** Rungs and letters of whoever should have stood aside. */
  readonly wrongHands: number;
  /** Which generation did the work of each day. */
  readonly days: readonly string[];
}

/** Rungs of the default ladder of a date on 15 September 2026 fall on these days. */
const DAYS = ['2026-09-08', '2026-09-14', '2026-09-15', '2026-09-16', '2026-09-18', '2026-09-24'] as const;

/**
 * An upgrade and a roll-back of the engine while ladders fall due every day: both versions look at once, each with a
 * pool of its own. The second day begins under the old one and the new one arrives in the middle of it; on the fourth
 * an administrator goes back; on the sixth a corrected, still newer version arrives.
 */
export async function upgradeAndRollBack(db: TestDatabase, items: number): Promise<SideBySide> {
  await db.setNow('2026-09-01T04:00:00Z');
  const build = await openBuilders(db);
  const bodies = Math.max(1, items / 50);
  const arming = openEngine(db);
  for (let n = 0; n < bodies; n += 1) {
    const lead = await build.body();
    await arming.arm(await build.items(items / bodies, { dueOn: '2026-09-15', lead }), { quiet: true });
  }
  const post = new Post();
  const pools = await Promise.all([1, 2, 3].map(() => appDataSource({ url: db.url, poolSize: 4 }).initialize()));
  const [old, newer, corrected] = pools.map((pool, at) => {
    const transactions = new Transactions(pool);
    return openEngine({ ...db, transactions }, post, {}, new EngineGeneration(transactions, at + 1));
  }) as [TestEngine, TestEngine, TestEngine];
  const days: string[] = [];
  let wrongHands = 0;
  const look = async (engines: readonly TestEngine[]): Promise<void> => {
    const done = await Promise.all(engines.map(async ({ whole }) => whole.turn()));
    const [row] = await db.owner<{ generation: number }>('SELECT generation FROM engine_generation');
    days.push(String(row!.generation));
    for (const [at, { swept, letters }] of done.entries())
      if (engines[at]!.generation.own !== row!.generation) wrongHands += swept.fired + letters.sent;
  };
  await db.setNow(`${DAYS[0]}T04:00:30Z`);
  await look([old]);
  await db.setNow(`${DAYS[1]}T04:00:30Z`);
  const first = old.whole.turn(); // may claim until the newer one has arrived
  await Promise.all([first, newer.whole.turn()]);
  await look([old, newer]);
  await db.setNow(`${DAYS[2]}T04:00:30Z`);
  await look([old, newer]);
  await db.setNow(`${DAYS[3]}T04:00:30Z`);
  await Promise.all([newer.whole.turn(), old.generation.atWork()]);
  await db.transactions.asEngine((tx) => old.generation.takeBack(tx));
  await look([newer, old]);
  await db.setNow(`${DAYS[4]}T04:00:30Z`);
  await look([newer, old]);
  await db.setNow(`${DAYS[5]}T04:00:30Z`);
  await corrected.generation.atWork();
  await look([old, newer, corrected]);
  await Promise.all(pools.map((pool) => pool.destroy()));
  const [count] = await db.owner<{ firings: number; letters: number; waiting: number; rungs: number }>(
    `SELECT count(*)::int AS firings, count(DISTINCT (checkpoint_id, rung_key, occurrence))::int AS rungs,
            (SELECT count(*)::int FROM outbox WHERE state = 'sent') AS letters,
            (SELECT count(*)::int FROM notice WHERE state = 'pending') AS waiting
     FROM rung_fire WHERE outcome = 'sent'`,
  );
  const { firings, letters, waiting, rungs } = count!;
  return {
    firings,
    doubles: firings - rungs,
    letters,
    copies: post.ids.length,
    doubled: post.ids.length - new Set(post.ids).size,
    waiting,
    wrongHands,
    days,
  };
}
