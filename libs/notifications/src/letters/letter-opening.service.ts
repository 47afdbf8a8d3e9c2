import { Injectable } from '@nestjs/common';
import { localDateOf, type Channel, type Locale } from '@zholdau/domain';
import { Config } from '@zholdau/platform';
import { Clock, EngineGeneration, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ChannelChoice, type ChosenChannel } from '../channels/channel-choice.js';
import { Seating } from '../seating.service.js';
import type { OutgoingLetter } from '../transports/mail-transport.js';
import { calendarAttachment } from './calendar-attachment.js';
import { composeLetter } from './compose-letter.js';
import { NOTICE_JOINS, noticeColumns, type NoticeRow } from './notice-row.js';
import { LADDER_KINDS, PERSONAL_KINDS } from '../notice-kind.js';
import { SEAT_SEES_ITEM, seatSeesTalk } from './visible.sql.js';
import { voidReason, type VoidReason } from './void-reason.js';

/** `busy`: somebody changes the world of this letter right now, look again soon. `lost`: the lease is another's. */
export type Opening =
  | { readonly kind: 'begun'; readonly letter: OutgoingLetter; readonly chosen: ChosenChannel }
  | { readonly kind: 'void' | 'busy' | 'lost' };

interface LetterRow {
  readonly personId: string;
  readonly regionId: string;
  readonly template: string;
  readonly messageId: string;
  readonly email: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly locale: Locale;
  readonly disabledAt: Date | null;
  readonly tried: readonly string[];
  /** Whether the person wants due dates for the calendar. */
  readonly calendar: boolean;
}

interface LineRow extends NoticeRow {
  readonly seatId: string | null;
  readonly holds: boolean;
  readonly sees: boolean;
  readonly channels: readonly Channel[] | null;
}

/**
 * Opens a letter for sending: the last look at the world before it leaves.
 *
 * The commit of this transaction is the beginning of the sending. Checkpoints
 * are held against change until then, so whoever closes an item or moves a date
 * either commits before and is seen here, or after, when the letter is on its
 * way. Nothing is waited for: a row that somebody else holds puts the letter off.
 */
@Injectable()
export class LetterOpening {
  private readonly publicUrl: string;
  private readonly host: string;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly seating: Seating,
    private readonly settings: SettingsStore,
    private readonly choice: ChannelChoice,
    private readonly generation: EngineGeneration,
    config: Config,
  ) {
    this.publicUrl = config.PUBLIC_URL.replace(/\/+$/, '');
    this.host = new URL(config.PUBLIC_URL).hostname;
  }

  begin(letterId: string, token: string): Promise<Opening> {
    return this.transactions.asEngine(async (tx) => {
      if (!(await this.generation.holds(tx))) return { kind: 'busy' };
      const letter = await this.held(tx, letterId, token);
      if (!letter) return { kind: 'lost' };
      const now = await this.clock.now(tx);
      const today = localDateOf(now);
      if (!(await this.holdWorld(tx, letterId))) return { kind: 'busy' };
      const lines = await this.lines(tx, letterId, today);
      const fit = await this.fit(tx, letter, lines, now);
      if (fit.length === 0) {
        await tx.query(
          `UPDATE outbox SET state = 'cancelled', lease_until = NULL, lease_token = NULL, last_error = $2 WHERE id = $1`,
          [letterId, letter.disabledAt === null ? 'no line is still true' : 'the account is closed'],
        );
        return { kind: 'void' };
      }
      const { template, locale } = letter;
      const name = locale === 'kk' ? letter.nameKk || letter.nameRu : letter.nameRu || letter.nameKk;
      const composed = composeLetter(template, fit, { name, locale }, this.publicUrl, today);
      const named = fit.flatMap(({ channels }) => channels ?? []);
      const chosen = await this.choice.choose(tx, { ...letter, named });
      const calendar = (await this.wantsDates(tx, letter))
        ? calendarAttachment(fit, { locale, host: this.host, publicUrl: this.publicUrl }, now)
        : null;
      await tx.query(
        `UPDATE outbox SET state = 'sending', attempts = attempts + 1, channel = $2,
                lease_until = clock_timestamp() + interval '60 seconds' WHERE id = $1`,
        [letterId, chosen.channel],
      );
      const { messageId, regionId, personId } = letter;
      const { address: to, secret } = chosen;
      return { kind: 'begun', chosen, letter: { messageId, regionId, personId, to, secret, calendar, ...composed } };
    });
  }

  private async wantsDates(tx: EntityManager, { calendar, regionId }: LetterRow): Promise<boolean> {
    return calendar && (await this.settings.read(tx, regionId))['letters.calendar'];
  }

  private async held(tx: EntityManager, letterId: string, token: string): Promise<LetterRow | undefined> {
    const [letter] = await tx.query<LetterRow[]>(
      `SELECT o.person_id AS "personId", o.region_id AS "regionId", o.template, o.message_id AS "messageId", p.email,
              p.name_ru AS "nameRu", p.name_kk AS "nameKk", p.locale, p.disabled_at AS "disabledAt", o.tried,
              coalesce((SELECT calendar FROM person_preference f WHERE f.person_id = p.id), true) AS calendar
       FROM outbox o JOIN person p ON p.id = o.person_id
       WHERE o.id = $1 AND o.state = 'leased' AND o.lease_token = $2 AND o.lease_until > clock_timestamp()
       FOR UPDATE OF o`,
      [letterId, token],
    );
    return letter;
  }

  /** Holds the checkpoints and the lines; false when another transaction is at one of them. */
  private async holdWorld(tx: EntityManager, letterId: string): Promise<boolean> {
    const [wanted] = await tx.query<{ lines: string; checkpoints: string }[]>(
      `SELECT count(*) AS lines, count(DISTINCT checkpoint_id) AS checkpoints FROM notice
       WHERE letter_id = $1 AND state = 'pending'`,
      [letterId],
    );
    const checkpoints = await tx.query<unknown[]>(
      `SELECT 1 FROM checkpoint WHERE id IN (SELECT checkpoint_id FROM notice WHERE letter_id = $1 AND state = 'pending')
       FOR SHARE SKIP LOCKED`,
      [letterId],
    );
    const lines = await tx.query<unknown[]>(
      `SELECT 1 FROM notice WHERE letter_id = $1 AND state = 'pending' FOR UPDATE SKIP LOCKED`,
      [letterId],
    );
    return checkpoints.length === Number(wanted!.checkpoints) && lines.length === Number(wanted!.lines);
  }

  private lines(tx: EntityManager, letterId: string, today: string): Promise<LineRow[]> {
    return tx.query<LineRow[]>(
      `SELECT seen.*, seen.sees_item AND seen.sees_talk AS sees FROM (SELECT ${noticeColumns('$2::date')}, n.seat_id AS "seatId", n.channels,
              EXISTS (SELECT 1 FROM seat_holder h WHERE h.person_id = n.person_id AND h.seat_id = n.seat_id
                        AND h.from_on <= $2::date AND (h.to_on IS NULL OR h.to_on >= $2::date))
                AND NOT EXISTS (SELECT 1 FROM substitution u WHERE u.seat_id = n.seat_id AND u.revoked_at IS NULL
                                  AND $2::date BETWEEN u.from_on AND u.to_on) AS holds,
              n.item_id IS NULL OR n.kind = 'unassigned' OR coalesce(
                CASE WHEN n.seat_id IS NOT NULL THEN ${SEAT_SEES_ITEM}
                ELSE EXISTS (SELECT 1 FROM seat_holder h JOIN seat s ON s.id = h.seat_id
                             WHERE h.person_id = n.person_id AND h.from_on <= $2::date
                               AND (h.to_on IS NULL OR h.to_on >= $2::date) AND ${SEAT_SEES_ITEM}) END, false) AS sees_item,
              n.comment_id IS NULL OR coalesce(${seatSeesTalk('n.person_id')}, false) AS sees_talk
       FROM notice n ${NOTICE_JOINS}
       WHERE n.letter_id = $1 AND n.state = 'pending') AS seen ORDER BY seen."createdAt", seen.id`,
      [letterId, today],
    );
  }

  /**
   * What was told in a seat is told to whoever the seat reaches now: a substitution was stated or revoked, or the seat
   * changed hands, while the letter waited for its window. The same occasion reaches nobody twice.
   */
  private async passOn(
    tx: EntityManager,
    lines: readonly { readonly id: string; readonly personId: string }[],
  ): Promise<void> {
    if (lines.length === 0) return;
    await tx.query(
      `INSERT INTO notice (region_id, person_id, seat_id, item_id, checkpoint_id, deadline_version, rung_fire_id, kind,
                           params, dedupe_key, created_at, expires_at, comment_id, bulk_id, state, channels)
       SELECT n.region_id, v.person, n.seat_id, n.item_id, n.checkpoint_id, n.deadline_version, n.rung_fire_id, n.kind,
              n.params, replace(n.dedupe_key, '-' || n.person_id, '') || '-' || v.person, (SELECT zholdau_now()),
              n.expires_at, n.comment_id, n.bulk_id, 'pending', n.channels
       FROM notice n JOIN unnest($1::uuid[], $2::uuid[]) AS v (id, person) ON v.id = n.id
       ON CONFLICT (dedupe_key) DO UPDATE SET state = 'pending', cancel_reason = NULL, letter_id = NULL
         WHERE notice.state = 'cancelled' AND notice.cancel_reason = 'not_in_seat'`,
      [lines.map(({ id }) => id), lines.map(({ personId }) => personId)],
    );
  }

  /** Cancels the lines that are no longer true or not the reader's to see, and gives the others. */
  private async fit(tx: EntityManager, letter: LetterRow, lines: readonly LineRow[], now: Date): Promise<LineRow[]> {
    const seatIds = [...new Set(lines.flatMap(({ seatId, holds }) => (seatId === null || holds ? [] : seatId)))];
    const acting = await this.seating.peopleIn(tx, seatIds, localDateOf(now));
    const newest = new Map(lines.filter(isOfLadder).map((line) => [line.checkpointId, line.id]));
    const void_ = new Map<string, VoidReason | 'account_closed'>();
    for (const line of lines) {
      const { seatId, holds, sees } = line;
      const inSeat = seatId === null || holds || acting.get(seatId) === letter.personId;
      const reason =
        letter.disabledAt !== null
          ? 'account_closed'
          : !inSeat
            ? 'not_in_seat'
            : !sees
              ? 'not_visible'
              : isOfLadder(line) && newest.get(line.checkpointId) !== line.id
                ? 'newer_notice'
                : voidReason(line, now);
      if (reason !== null) void_.set(line.id, reason);
    }
    await tx.query(
      `UPDATE notice n SET state = 'cancelled', cancel_reason = v.reason
       FROM unnest($1::uuid[], $2::text[]) AS v (id, reason) WHERE n.id = v.id`,
      [[...void_.keys()], [...void_.values()]],
    );
    const passedOn = lines.flatMap(({ id, seatId, kind }) => {
      const personId = seatId === null ? undefined : acting.get(seatId);
      const passes = void_.get(id) === 'not_in_seat' && !PERSONAL_KINDS.includes(kind);
      return passes && personId !== undefined ? [{ id, personId }] : [];
    });
    await this.passOn(tx, passedOn);
    return lines.filter(({ id }) => !void_.has(id));
  }
}

function isOfLadder({ kind, checkpointId }: NoticeRow): boolean {
  return LADDER_KINDS.includes(kind) && checkpointId !== null;
}
