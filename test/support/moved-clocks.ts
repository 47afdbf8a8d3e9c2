import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBlackBox, type BlackBox } from './black-box.js';
import { openBuilders } from './builders.js';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';
import { MailServer } from './mail-server.js';
import { until } from './until.js';

/** How the clock of one process goes wrong. */
export interface WrongClock {
  readonly aheadSeconds: number;
  /** After so many seconds of the process it jumps by `stepSeconds`. */
  readonly stepAfterSeconds?: number;
  readonly stepSeconds?: number;
}

export interface AfterWrongClocks {
  /** Firings before their instant, by the one clock. */
  readonly early: number;
  readonly firings: number;
  readonly doubles: number;
  readonly letters: number;
  readonly copies: number;
  readonly doubled: number;
  readonly leasesLeft: number;
  /** What the database knows of each process, in the order of their clocks. */
  readonly skews: readonly number[];
  readonly warned: readonly boolean[];
}

/** Rungs of the default ladder of a date on 15 September 2026 fall on these days. */
const DAYS = ['2026-09-08', '2026-09-14', '2026-09-15', '2026-09-16', '2026-09-18', '2026-09-24'];
/** Two looks of a worker's timer. */
const TWO_LOOKS_MS = 10_500;

/** Loaded before anything else of a process: its Date is wrong, the timers of the machine are not. */
function wrongDate({ aheadSeconds, stepAfterSeconds = 1e9, stepSeconds = 0 }: WrongClock): string {
  const source = `const Real = Date;
    const now = () => Real.now() + ${aheadSeconds * 1000} + (performance.now() > ${stepAfterSeconds * 1000} ? ${stepSeconds * 1000} : 0);
    globalThis.Date = new Proxy(Real, {
      construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
      apply: () => new Real(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });`;
  return `--import=data:text/javascript,${encodeURIComponent(source)}`;
}

/**
 * Lets ladders fall due while workers with wrong clocks, each a process and a place of its own, sweep and send side by side.
 * On each day they first look two minutes before the rung; at the end the one clock goes back by an hour and forward again.
 */
export async function workWithWrongClocks(
  db: TestDatabase,
  clocks: readonly WrongClock[],
  { items, days = DAYS.length }: { readonly items: number; readonly days?: number },
): Promise<AfterWrongClocks> {
  await db.setNow('2026-09-01T04:00:00Z');
  const build = await openBuilders(db);
  const engine = openEngine(db);
  await engine.arm(await build.items(items, { dueOn: '2026-09-15' }), { quiet: true });
  const mail = await MailServer.open();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-clocks-'));
  const workers: BlackBox[] = [];
  for (const [at, clock] of clocks.entries())
    workers.push(
      await startBlackBox(['node', 'dist/apps/worker/src/main.js'], {
        DATABASE_URL: db.url,
        SMTP_URL: mail.url,
        DATA_DIR: path.join(folder, String(at)),
        NODE_OPTIONS: wrongDate(clock),
      }),
    );
  const count = async (sql: string): Promise<number> =>
    Number((await db.owner<{ n: string }>(`SELECT count(*) AS n ${sql}`))[0]!.n);
  await until('every place has asked', async () => (await count('FROM sending_place')) === clocks.length, 30_000);
  if ((await count('FROM sending_place WHERE NOT admitted')) > 0) await engine.fenceKeeping.openByOperator('all');

  const looks = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, TWO_LOOKS_MS));
  const fired = () => count(`FROM rung_fire WHERE outcome = 'sent'`);
  const nothingDue = async (): Promise<boolean> =>
    (await count('FROM ladder_run WHERE next_rung_at <= zholdau_now()')) === 0 &&
    (await count(`FROM notice n LEFT JOIN outbox o ON o.id = n.letter_id
                  WHERE n.state = 'pending' AND coalesce(o.not_before, zholdau_now()) <= zholdau_now()`)) === 0;
  let early = 0;
  for (const day of DAYS.slice(0, days)) {
    const before = await fired();
    await db.setNow(`${day}T03:58:00Z`);
    await looks();
    early += (await fired()) - before;
    await db.setNow(`${day}T04:00:30Z`);
    await until(`everything of ${day}`, nothingDue, 60_000);
  }
  const last = DAYS[days - 1]!;
  await db.setNow(`${last}T03:00:30Z`);
  await looks();
  await db.setNow(`${last}T04:00:30Z`);
  await looks();
  await until('every place has looked at its clock', async () => (await skewsOf(db)).length === clocks.length, 30_000);
  const leasesLeft = await count(`FROM outbox WHERE state IN ('leased', 'sending')`);
  const letters = await count(`FROM outbox WHERE state = 'sent'`);
  const [firings] = await db.owner<{ all: number; once: number }>(
    `SELECT count(*)::int AS all, count(DISTINCT (checkpoint_id, rung_key, occurrence))::int AS once
     FROM rung_fire WHERE outcome = 'sent'`,
  );
  const skews = await skewsOf(db);
  const warned = workers.map((worker) => worker.output().includes('off the database'));
  await Promise.all(workers.map((worker) => worker.end()));
  await mail.close();
  rmSync(folder, { recursive: true, force: true });
  const ids = mail.received.map(({ messageId }) => messageId);
  return {
    early,
    firings: firings!.all,
    doubles: firings!.all - firings!.once,
    letters,
    copies: ids.length,
    doubled: ids.length - new Set(ids).size,
    leasesLeft,
    skews,
    warned,
  };
}

async function skewsOf(db: TestDatabase): Promise<number[]> {
  const rows = await db.owner<{ skew: number }>(
    `SELECT (detail->>'skewSeconds')::int AS skew FROM heartbeat WHERE component LIKE 'clock %' ORDER BY component`,
  );
  return rows.map(({ skew }) => skew);
}
