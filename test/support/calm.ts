import { MailTransport, type OutgoingLetter, type SendOutcome } from '@zholdau/notifications';
import { openBuilders } from './builders.js';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';

/** Takes every letter and keeps it with the instant at which it left. */
class Post extends MailTransport {
  readonly letters: OutgoingLetter[] = [];

  send(letter: OutgoingLetter): Promise<SendOutcome> {
    this.letters.push(letter);
    return Promise.resolve({ kind: 'sent' });
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

/** A Sunday that is worked, as a government makes one by its act. */
const WORKED_SUNDAY = '2026-09-13';
/** When they are told, and when they may leave; Kazakhstan is five hours ahead. */
const TOLD = [
  { when: 'at night', at: '2026-09-09T20:00:00Z', leaves: '2026-09-10T04:00:00Z' },
  { when: 'on a Sunday', at: '2026-09-20T06:00:00Z', leaves: '2026-09-21T04:00:00Z' },
  { when: 'before a worked Sunday', at: '2026-09-12T06:00:00Z', leaves: '2026-09-13T04:00:00Z' },
  { when: 'on a worked Sunday at night', at: '2026-09-13T15:00:00Z', leaves: '2026-09-14T04:00:00Z' },
] as const;

export interface Held {
  readonly when: string;
  readonly told: number;
  /** Lines that left before their window, after it, and not at all. */
  readonly early: number;
  readonly late: number;
  readonly dropped: number;
}

/** Tells `messages` outside every window, each a letter of its own, and looks when they leave. */
export async function heldMessages(db: TestDatabase, messages: number): Promise<Held[]> {
  await db.owner(
    `INSERT INTO work_calendar_day (calendar_id, day, kind, note)
     SELECT id, $1, 'working_weekend', 'test' FROM work_calendar WHERE active`,
    [WORKED_SUNDAY],
  );
  const build = await openBuilders(db);
  const post = new Post();
  const engine = openEngine(db, post);
  const people = await Promise.all(Array.from({ length: 50 }, () => build.person()));
  const held: Held[] = [];
  for (const [turn, { when, at, leaves }] of TOLD.entries()) {
    const count = messages / TOLD.length;
    await db.setNow(at);
    await db.transactions.asEngine((tx) =>
      engine.notifications.tellMany(
        tx,
        Array.from({ length: count }, (_, n) => ({
          regionId: build.regionId,
          kind: 'plan_summary' as const,
          to: { personId: people[n % people.length]! },
          params: { count: 1 },
          dedupeKey: `${turn}-${n}`,
        })),
      ),
    );
    const before = post.letters.length;
    await engine.turn();
    await db.setNow(new Date(new Date(leaves).getTime() - 1_000));
    await engine.turn();
    const early = post.letters.length - before;
    await db.setNow(leaves);
    await engine.turn();
    const left = post.letters.length - before;
    const [state] = await db.owner<{ waiting: number; dropped: number }>(
      `SELECT (count(*) FILTER (WHERE state = 'pending'))::int AS waiting,
              (count(*) FILTER (WHERE state NOT IN ('pending', 'sent')))::int AS dropped
       FROM notice WHERE kind = 'plan_summary'`,
    );
    held.push({
      when,
      told: count,
      early,
      late: state!.waiting,
      dropped: state!.dropped + count - left - state!.waiting,
    });
  }
  return held;
}

/** Holds what `items` late items say for eight hours, closes half of them meanwhile, and looks what is said of those. */
export async function staleEscalations(
  db: TestDatabase,
  items: number,
): Promise<{ letters: number; stale: number; fresh: number }> {
  await db.setNow('2026-09-01T04:00:00Z');
  const build = await openBuilders(db);
  const post = new Post();
  const engine = openEngine(db, post);
  const late = await build.items(items, { dueOn: '2026-09-10' });
  await engine.arm(late, { quiet: true });
  await db.setNow('2026-09-11T13:30:00Z'); // after the window
  await engine.turn();
  const closed = late.slice(0, items / 2);
  await db.owner(
    `UPDATE checkpoint SET state = 'accepted', closed_at = zholdau_now(), accepted_at = zholdau_now() WHERE id = ANY($1)`,
    [closed.map(({ checkpointId }) => checkpointId)],
  );
  await db.setNow('2026-09-14T04:00:00Z');
  await engine.sender.sendAll();
  const said = post.letters.flatMap(({ lines }) => lines.map(({ link }) => link.split('/').at(-1)));
  const closedIds = new Set(closed.map(({ itemId }) => itemId));
  return {
    letters: post.letters.length,
    stale: said.filter((id) => closedIds.has(id!)).length,
    fresh: new Set(said).size,
  };
}

/** Arms a plan of `items` whose dates have passed, as an import does, and looks what leaves. */
export async function quietImport(db: TestDatabase, items: number): Promise<{ letters: number; collapsed: number }> {
  await db.setNow('2026-09-08T04:00:00Z');
  const build = await openBuilders(db);
  const post = new Post();
  const engine = openEngine(db, post);
  await engine.arm(await build.items(items, { dueOn: '2026-06-10' }), { quiet: true });
  await engine.turn();
  await engine.turn();
  const [row] = await db.owner<{ collapsed: number }>(
    `SELECT count(DISTINCT checkpoint_id)::int AS collapsed FROM rung_fire WHERE outcome = 'collapsed'`,
  );
  return { letters: post.letters.length, collapsed: row!.collapsed };
}
