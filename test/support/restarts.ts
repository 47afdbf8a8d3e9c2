import { passingTrouble } from '@zholdau/persistence';
import { startBlackBox } from './black-box.js';
import { openBuilders } from './builders.js';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';
import { MailServer } from './mail-server.js';
import { openClient, type Attempt } from './over-http.js';
import { until } from './until.js';

export interface AfterRestarts {
  readonly restarts: number;
  /** Statements that were refused as if two transactions had fought over a row. */
  readonly conflicts: number;
  readonly changes: number;
  readonly comments: number;
  /** Refusals that people saw, those without a clear 503 in their language, and the longest time without an answer. */
  readonly refusals: number;
  readonly unclear: readonly Attempt[];
  readonly longestSeconds: number;
  readonly firings: number;
  readonly doubles: number;
  readonly letters: number;
  readonly doubled: number;
  readonly lost: number;
  readonly unknown: number;
  readonly output: string;
}

interface Size {
  readonly restarts: number;
  readonly items: number;
  /** Of the statements, how many are refused. */
  readonly share: number;
  /** Of the days on which rungs fall, how many are lived through. */
  readonly days?: number;
}

/** Rungs of the default ladder of a date on 15 September 2026 fall on these days. */
const DAYS = ['2026-09-08', '2026-09-14', '2026-09-15', '2026-09-16', '2026-09-18', '2026-09-24'];
export const RUNGS = DAYS.length;

/** One statement in so many is refused; a sequence counts them, for it forgets nothing with its transaction. */
const conflicting = (share: number): string => `
  CREATE SEQUENCE conflict;
  GRANT USAGE ON SEQUENCE conflict TO public;
  CREATE FUNCTION fight() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF random() < ${share} THEN
      PERFORM nextval('public.conflict');
      RAISE EXCEPTION 'could not serialize access' USING ERRCODE = CASE WHEN random() < 0.5 THEN '40001' ELSE '40P01' END;
    END IF;
    RETURN NEW; END $$;
  ${['rung_fire', 'notice', 'outbox', 'comment', 'journal']
    .map((table) => `CREATE TRIGGER fight BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION fight();`)
    .join('\n')}
  CREATE TRIGGER fight_letter BEFORE UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION fight();`;

/**
 * People write comments and ladders fall due while `interrupt` ends the database's connections `restarts` times and some
 * statements are refused. The API and the worker are processes of their own and stay what they are.
 */
export async function workThroughRestarts(
  db: TestDatabase,
  interrupt: () => Promise<void> | void,
  { restarts, items, share, days = DAYS.length }: Size,
): Promise<AfterRestarts> {
  await db.setNow('2026-09-01T04:00:00Z');
  const build = await openBuilders(db);
  const armed = await build.items(items, { dueOn: '2026-09-15' });
  await openEngine(db).arm(armed, { quiet: true });
  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (passingTrouble(error) === null) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const one = <T extends object>(sql: string): Promise<T> => patiently(async () => (await db.owner<T>(sql))[0]!);
  const mail = await MailServer.open();
  const environment = { DATABASE_URL: db.url, SMTP_URL: mail.url };
  const api = await startBlackBox(['node', 'dist/apps/api/src/main.js'], environment);
  const worker = await startBlackBox(['node', 'dist/apps/worker/src/main.js'], environment);
  const clients = await Promise.all(
    (['kk', 'ru', 'en'] as const).map((locale) => openClient(db, api.url, build.coordinator.personId, locale)),
  );
  await db.owner(conflicting(share));

  const refusals: Attempt[] = [];
  let changes = 0;
  let longest = 0;
  let working = true;
  const people = clients.map(async (client, who) => {
    while (working) {
      const asked = performance.now();
      const subjectId = armed[changes % armed.length]!.itemId;
      changes += 1;
      const body = { level: 'item', subjectId, text: `Сообщение ${who} ${changes}`, mentionIds: [] };
      const answer = await client.insist('comments', body, refusals);
      // Made, but the answer was not kept: the connection broke between the change and its memory.
      if (answer.status >= 400 && answer.code !== 'idempotency_answer_lost') refusals.push(answer);
      longest = Math.max(longest, answer.at - asked);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  const due = () =>
    one<{ n: number }>(`SELECT (SELECT count(*) FROM ladder_run WHERE next_rung_at <= zholdau_now())
      + (SELECT count(*) FROM notice n LEFT JOIN outbox o ON o.id = n.letter_id
         WHERE n.state = 'pending' AND coalesce(o.not_before, zholdau_now()) <= zholdau_now()) AS n`).then(({ n }) =>
      Number(n),
    );
  const settled = (when: string): Promise<void> =>
    until(
      `everything of ${when}`,
      async () => {
        // As if the minute of a lease had passed: nobody holds anything that a broken connection took away.
        await patiently(() =>
          db.owner(`UPDATE outbox SET lease_until = clock_timestamp() - interval '1 s' WHERE state = 'leased'`),
        );
        return (await due()) === 0;
      },
      150_000,
    );
  for (const [at, day] of DAYS.slice(0, days).entries()) {
    await patiently(() => db.setNow(`${day}T04:00:30Z`));
    const now = Math.round(((at + 1) * restarts) / days) - Math.round((at * restarts) / days);
    for (let turn = 0; turn < now; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1_500));
      await interrupt();
    }
    await settled(day);
  }
  // The calm of letters has held some for the next hour or the next morning.
  const morning = days === DAYS.length ? '2026-09-25' : '2026-09-11';
  await patiently(() => db.setNow(`${morning}T04:00:30Z`));
  await settled(morning);
  working = false;
  await Promise.all(people);
  const count = await one<Record<'comments' | 'firings' | 'rungs' | 'letters' | 'unknown' | 'conflicts', number>>(
    `SELECT (SELECT count(*)::int FROM comment) AS comments, count(*)::int AS firings,
            count(DISTINCT (checkpoint_id, rung_key, occurrence))::int AS rungs,
            (SELECT count(*)::int FROM outbox WHERE state <> 'cancelled') AS letters,
            (SELECT count(*)::int FROM outbox WHERE state = 'unknown' OR unknowns > 0) AS unknown,
            (SELECT CASE WHEN is_called THEN last_value ELSE 0 END::int FROM conflict) AS conflicts
     FROM rung_fire WHERE outcome = 'sent'`,
  );
  await Promise.all([api.end(), worker.end()]);
  await mail.close();
  const ids = mail.received.map(({ messageId }) => messageId);
  return {
    restarts,
    conflicts: count.conflicts,
    changes,
    comments: count.comments,
    refusals: refusals.length,
    unclear: refusals.filter(({ status, code, retryAfter, detail }) => {
      const clear = status === 503 && ['try_again', 'database_away'].includes(code);
      return !(clear && Number(retryAfter) > 0 && detail !== '');
    }),
    longestSeconds: longest / 1000,
    firings: count.firings,
    doubles: count.firings - count.rungs,
    letters: count.letters,
    doubled: ids.length - new Set(ids).size,
    lost: count.letters - new Set(ids).size,
    unknown: count.unknown,
    output: api.output() + worker.output(),
  };
}
