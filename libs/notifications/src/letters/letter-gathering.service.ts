import { Injectable } from '@nestjs/common';
import {
  addDays,
  instantAt,
  localDateOf,
  localTimeOf,
  nextWindow,
  windowOpening,
  type SendWindow,
  type WorkCalendar,
} from '@zholdau/domain';
import { Config } from '@zholdau/platform';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { deliveryOf, SECURITY_KINDS, type NoticeKind } from '../notice-kind.js';

interface WaitingNotice {
  readonly id: string;
  readonly personId: string;
  readonly regionId: string;
  readonly kind: NoticeKind;
}

/** A letter a notice may join, present in the outbox or to be written. */
interface Letter {
  readonly id: string | null;
  readonly key: string;
  readonly template: string;
  readonly personId: string;
  readonly regionId: string;
  readonly notBefore: Date;
  /** Whether it still takes lines: it has not begun to leave and never was with a mail server. */
  readonly open: boolean;
}

interface RegionRules {
  readonly window: SendWindow;
  readonly singles: number;
}

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
    if (!lock?.mine) return { waiting: 0, placed: 0 };
    const notices = await tx.query<WaitingNotice[]>(
      `SELECT id, person_id AS "personId", region_id AS "regionId", kind FROM notice
       WHERE state = 'pending' AND letter_id IS NULL ORDER BY created_at, id LIMIT $1 FOR UPDATE SKIP LOCKED`,
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

/** Chooses the letter of each notice, counting what a person gets in a day. */
class LetterBook {
  private readonly letters: Map<string, Letter>;

  constructor(
    private readonly now: Date,
    private readonly calendar: WorkCalendar,
    present: readonly Letter[],
  ) {
    this.letters = new Map(present.map((letter) => [letter.key, letter]));
  }

  place(notice: WaitingNotice, { window, singles }: RegionRules): Letter {
    const opens = nextWindow(this.now, this.calendar, window);
    switch (deliveryOf(notice.kind)) {
      case 'digest':
        return this.digest(notice, opens, window, singles);
      case 'escalation':
        return this.escalation(notice, opens, window);
      case 'single':
        return this.letter(
          notice,
          `${notice.kind.replaceAll('_', '-')}-${notice.id}`,
          notice.kind,
          SECURITY_KINDS.includes(notice.kind) ? this.now : opens,
        );
    }
  }

  /** The digest of the day; when it has left, a letter by itself; when those are used up, the next day's digest. */
  private digest(notice: WaitingNotice, opens: Date, window: SendWindow, singles: number): Letter {
    const day = localDateOf(opens);
    const waiting = this.waiting(notice, 'digest');
    if (waiting) return waiting;
    const today = this.letter(notice, `digest-${notice.personId}-${day}`, 'digest', opens);
    if (today.open) return today;
    const sent = [...this.letters.values()].filter(
      (letter) =>
        letter.template === 'reminder' && letter.personId === notice.personId && localDateOf(letter.notBefore) === day,
    );
    if (sent.length < singles) return this.letter(notice, `reminder-${notice.id}`, 'reminder', opens);
    const next = windowOpening(addDays(day, 1), this.calendar, window);
    return this.letter(notice, `digest-${notice.personId}-${localDateOf(next)}`, 'digest', next);
  }

  /** The letter of the hour; when it has left, the one of the next hour in which letters leave. */
  private escalation(notice: WaitingNotice, opens: Date, window: SendWindow): Letter {
    const waiting = this.waiting(notice, 'escalation');
    if (waiting) return waiting;
    for (let at = opens; ; at = nextWindow(nextHour(at), this.calendar, window)) {
      const hour = `${localDateOf(at)}T${localTimeOf(at).slice(0, 2)}`;
      const letter = this.letter(notice, `escalation-${notice.personId}-${hour}`, 'escalation', at);
      if (letter.open) return letter;
    }
  }

  /** A letter to the person that has not left yet, whatever its day: nobody gets two where one would do. */
  private waiting({ personId }: WaitingNotice, template: string): Letter | undefined {
    return [...this.letters.values()].find(
      (letter) => letter.open && letter.template === template && letter.personId === personId,
    );
  }

  private letter({ personId, regionId }: WaitingNotice, key: string, template: string, notBefore: Date): Letter {
    const present = this.letters.get(key);
    if (present) return present;
    const letter = { id: null, key, template, personId, regionId, notBefore, open: true };
    this.letters.set(key, letter);
    return letter;
  }
}

function nextHour(at: Date): Date {
  const day = localDateOf(at);
  return instantAt(day, (Number(localTimeOf(at).slice(0, 2)) + 1) * 60);
}
