import { Journal, JournalAnchors, JournalExtracts, JournalKeys, JournalSealer, JournalVerifier } from '@zholdau/audit';
import type { Actor } from '@zholdau/domain';
import { Config } from '@zholdau/platform';
import { randomUUID } from 'node:crypto';
import type { JournalBreak } from '@zholdau/audit';
import type { TestDatabase } from './database.js';

export type JournalDesk = ReturnType<typeof openJournal>;

/** The journal with its chain on one pool, as a worker has it. Several on one database are several workers. */
export function openJournal(db: TestDatabase, config: Partial<Config> = {}) {
  const journal = new Journal();
  const keys = new JournalKeys(Object.assign(new Config(), config));
  const verifier = new JournalVerifier(db.transactions);
  return {
    journal,
    sealer: new JournalSealer(db.transactions, db.settings),
    anchors: new JournalAnchors(db.transactions, db.clock, db.settings, keys),
    extracts: new JournalExtracts(db.transactions, db.clock, keys),
    verifier,

    /** One line in a transaction of its own, as a change leaves it. */
    append: (actor: Actor, n: number, itemId: string | null = null) =>
      db.transactions.asActor(actor, (tx) =>
        journal.record(tx, actor, {
          action: 'report.accepted',
          subjectType: 'report',
          subjectId: randomUUID(),
          itemId,
          before: { percent: n % 100, text: 'Құрылыс' },
          after: { percent: 100 },
          reason: `Принято ${n}`,
          authority: `№ ${n} от 01.09.2026`,
        }),
      ),

    /** Everything that a verification finds, and its own count. */
    verify: async (regionId: string) => {
      const found: JournalBreak[] = [];
      const check = await verifier.verify(regionId, { onBreak: (one) => found.push(one) });
      return { check, found };
    },

    /** As somebody who owns the database and has taken the guards away. */
    forge: async (statements: readonly (readonly [sql: string, params?: unknown[]])[]) => {
      for (const table of ['journal', 'journal_link', 'journal_anchor'])
        await db.owner(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      try {
        for (const [sql, params = []] of statements) await db.owner(sql, params);
      } finally {
        for (const table of ['journal', 'journal_link', 'journal_anchor'])
          await db.owner(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
      }
    },
  };
}

/** Many writers at once, each a line at a time, while three workers seal. @returns when all is written and sealed */
export async function writeAtOnce(
  desk: JournalDesk,
  actor: Actor,
  { writers, lines }: { readonly writers: number; readonly lines: number },
): Promise<void> {
  let writing = true;
  const seal = async (): Promise<void> => {
    while (writing) await desk.sealer.seal(actor.regionId);
  };
  const sealing = [seal(), seal(), seal()];
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; n < lines; n += 1) await desk.append(actor, writer * lines + n);
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  writing = false;
  await Promise.all(sealing);
  while ((await desk.sealer.seal(actor.regionId)) > 0);
}

/** Every kind of forgery, each on its own rows; returns what a verification must name. */
export async function forgeJournal(
  db: TestDatabase,
  desk: JournalDesk,
  regionId: string,
  { changed, each }: { readonly changed: number; readonly each: number },
): Promise<{ changed: string[]; deleted: string[]; swapped: string[]; inserted: number }> {
  const rows = await db.owner<{ id: string }>(
    `SELECT id::text AS id FROM journal WHERE region_id = $1 ORDER BY md5(id::text || 'seed') LIMIT $2`,
    [regionId, changed + 3 * each],
  );
  const ids = rows.map(({ id }) => id);
  const taken = { changed: ids.slice(0, changed), deleted: ids.slice(changed, changed + each) };
  const swapped = ids.slice(changed + each, changed + 3 * each);
  await desk.forge([
    // One byte of one column, another column for every row in turn.
    [
      `UPDATE journal SET
         reason = CASE WHEN id % 7 = 0 THEN overlay(reason PLACING '~' FROM 1 FOR 1) ELSE reason END,
         authority = CASE WHEN id % 7 = 1 THEN overlay(authority PLACING '~' FROM 3 FOR 1) ELSE authority END,
         action = CASE WHEN id % 7 = 2 THEN overlay(action PLACING 'R' FROM 1 FOR 1) ELSE action END,
         before = CASE WHEN id % 7 = 3 THEN jsonb_set(before, '{text}', '"Қурылыс"') ELSE before END,
         at = CASE WHEN id % 7 = 4 THEN at + interval '1 microsecond' ELSE at END,
         ip = CASE WHEN id % 7 = 5 THEN '1' ELSE ip END,
         person_id = CASE WHEN id % 7 = 6 THEN overlay(person_id::text PLACING
           CASE WHEN left(person_id::text, 1) = 'a' THEN 'b' ELSE 'a' END FROM 1 FOR 1)::uuid ELSE person_id END
       WHERE id = ANY($1::bigint[])`,
      [taken.changed],
    ],
    ['DELETE FROM journal WHERE id = ANY($1::bigint[])', [taken.deleted]],
    [
      `UPDATE journal j SET reason = other.reason, authority = other.authority, before = other.before
         FROM unnest($1::bigint[], $2::bigint[]) AS pair (one, two) JOIN journal other ON other.id = pair.two
        WHERE j.id = pair.one`,
      [swapped, [...swapped.slice(each), ...swapped.slice(0, each)]],
    ],
    [
      `INSERT INTO journal (region_id, at, action, subject_type, subject_id)
       SELECT $1, '2026-09-01', 'report.accepted', 'report', gen_random_uuid() FROM generate_series(1, $2::int)`,
      [regionId, each],
    ],
  ]);
  return { ...taken, swapped, inserted: each };
}
