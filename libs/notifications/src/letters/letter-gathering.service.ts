import { Injectable } from '@nestjs/common';
import { instantAt, localDateOf } from '@zholdau/domain';
import { Config } from '@zholdau/platform';
import { ActiveCalendar, Clock, EngineGeneration, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LetterBook, type Letter, type RegionRules, type WaitingNotice } from './letter-book.js';

const BATCH = 2000;
/** Of `pg_advisory_xact_lock`: one gathering at a time, so that the caps of a day are counted exactly. */
const GATHERING_LOCK = 7_305_001;

/**
 * Puts what people were told into letters: one digest a person and working day, one escalation letter a person and
 * hour, everything else by itself. A notice waits for this step with its person already named, so a crash before it
 * loses nothing.
 */
@Injectable()
export class LetterGathering {
  private readonly host: string;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly generation: EngineGeneration,
    config: Config,
  ) {
    this.host = new URL(config.PUBLIC_URL).hostname;
  }

  /** @returns how many notices found their letter */
  async gather(): Promise<number> {
    let total = 0;
    let batch: { waiting: number; placed: number };
    do {
      batch = await this.transactions.asEngine((tx) => this.gatherBatch(tx));
      total += batch.placed;
    } while (batch.waiting === BATCH && batch.placed > 0);
    return total;
  }

  private async gatherBatch(tx: EntityManager): Promise<{ waiting: number; placed: number }> {
    const [lock] = await tx.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [
      GATHERING_LOCK,
    ]);
    if (!lock?.mine || !(await this.generation.holds(tx))) return { waiting: 0, placed: 0 };
    const notices = await tx.query<WaitingNotice[]>(
      `SELECT n.id, n.person_id AS "personId", n.region_id AS "regionId", n.kind, f.digest_at AS "digestAt",
              coalesce(f.quiet, false) AS quiet
       FROM notice n LEFT JOIN person_preference f ON f.person_id = n.person_id
       WHERE n.state = 'pending' AND n.letter_id IS NULL ORDER BY n.created_at, n.id LIMIT $1
       FOR UPDATE OF n SKIP LOCKED`,
      [BATCH],
    );
    if (notices.length === 0) return { waiting: 0, placed: 0 };
    const now = await this.clock.now(tx);
    const letters = new LetterBook(now, await this.calendar.load(tx), await this.present(tx, notices, now));
    const rules = await this.rules(tx, notices);
    const placed = notices.map((notice) => ({ notice, letter: letters.place(notice, rules.get(notice.regionId)!) }));
    const ids = await this.write(tx, [...new Set(placed.map(({ letter }) => letter))]);
    const found = placed.filter(({ letter }) => ids.has(letter.key));
    await tx.query(
      `UPDATE notice n SET letter_id = l.letter_id
       FROM unnest($1::uuid[], $2::uuid[]) AS l (id, letter_id) WHERE n.id = l.id`,
      [found.map(({ notice }) => notice.id), found.map(({ letter }) => ids.get(letter.key))],
    );
    return { waiting: notices.length, placed: found.length };
  }

  /** Letters that still wait, and those of today and later, which use up the day's number. */
  private present(tx: EntityManager, notices: readonly WaitingNotice[], now: Date): Promise<Letter[]> {
    return tx.query<Letter[]>(
      `SELECT id, dedupe_key AS key, template, person_id AS "personId", region_id AS "regionId",
              not_before AS "notBefore",
              state IN ('pending', 'leased', 'cancelled') AND unknowns = 0 AS open
       FROM outbox
       WHERE person_id = ANY($1) AND template IN ('digest', 'escalation', 'reminder')
         AND (not_before >= $2 OR state IN ('pending', 'leased'))
       ORDER BY not_before, id`,
      [[...new Set(notices.map(({ personId }) => personId))], instantAt(localDateOf(now), 0)],
    );
  }

  private async rules(tx: EntityManager, notices: readonly WaitingNotice[]): Promise<Map<string, RegionRules>> {
    const rules = new Map<string, RegionRules>();
    for (const regionId of new Set(notices.map((notice) => notice.regionId))) {
      const settings = await this.settings.read(tx, regionId);
      const window = { start: settings['letters.windowStart'], end: settings['letters.windowEnd'] };
      rules.set(regionId, { window, singles: settings['letters.singleReminders'] });
    }
    return rules;
  }

  /**
   * Writes new letters and holds the present ones that get a line, so that none leaves in between.
   *
   * @returns ids by key; a letter that is being opened this very moment is absent, its lines wait for the next time
   */
  private async write(tx: EntityManager, letters: readonly Letter[]): Promise<Map<string, string>> {
    const known = letters.flatMap(({ id }) => id ?? []);
    const held = await tx.query<{ id: string; key: string; state: string }[]>(
      `SELECT id, dedupe_key AS key, state FROM outbox
       WHERE id = ANY($1) AND state IN ('pending', 'leased', 'cancelled') ORDER BY id FOR UPDATE SKIP LOCKED`,
      [known],
    );
    const cancelled = held.filter(({ state }) => state === 'cancelled').map(({ id }) => id);
    await tx.query(`UPDATE outbox SET state = 'pending', last_error = NULL WHERE id = ANY($1)`, [cancelled]);
    const rows = letters
      .filter(({ id }) => id === null)
      .map((letter) => ({
        ...letter,
        messageId: `<${letter.key}@${this.host}>`,
      }));
    const written = await tx.query<{ id: string; key: string }[]>(
      `INSERT INTO outbox (region_id, dedupe_key, person_id, template, not_before, message_id, created_at)
       SELECT l."regionId", l.key, l."personId", l.template, l."notBefore", l."messageId", (SELECT zholdau_now())
       FROM jsonb_to_recordset($1::jsonb) AS l ("regionId" uuid, key text, "personId" uuid, template text,
              "notBefore" timestamptz, "messageId" text)
       ON CONFLICT (dedupe_key) DO NOTHING RETURNING id, dedupe_key AS key`,
      [JSON.stringify(rows)],
    );
    return new Map([...held, ...written].map(({ key, id }) => [key, id]));
  }
}
