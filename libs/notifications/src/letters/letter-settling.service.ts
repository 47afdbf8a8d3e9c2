import { Injectable } from '@nestjs/common';
import { EngineGeneration, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { Flags } from '../flags.service.js';
import { BouncedAddresses } from './bounced-addresses.js';
import { sentAtMostOnce } from '../notice-kind.js';
import type { SendOutcome } from '../transports/mail-transport.js';

export type Settled = 'sent' | 'retry' | 'failed' | 'unknown' | 'lost';

/** A channel that has refused a letter so often gives way to the next one of the person's order. */
export const CHANNEL_TRIES = 2;

interface LetterRow {
  readonly id: string;
  readonly regionId: string;
  readonly template: string;
  readonly attempts: number;
  readonly unknowns: number;
  readonly personId: string;
  readonly channel: string;
}

/** After a refusal the letter tries again after so many minutes, then it is given up and shown as failed. */
export const RETRY_MINUTES = [1, 5, 15, 60, 240] as const;
/** An escalation with an unknown outcome goes once more after this, under the same Message-ID. */
export const UNKNOWN_RETRY_MINUTES = 15;

/** Writes down how a sending ended, and what follows from it. */
@Injectable()
export class LetterSettling {
  constructor(
    private readonly transactions: Transactions,
    private readonly flags: Flags,
    private readonly generation: EngineGeneration,
    private readonly bounced: BouncedAddresses,
  ) {}

  /**
   * Of a sending that this process began under `token`.
   *
   * @param next the channel of the person's order that comes after the one that was tried
   */
  settle(letterId: string, token: string, outcome: SendOutcome, next: string | null = null): Promise<Settled> {
    return this.transactions.asEngine(async (tx) => {
      const [letter] = await this.rows(
        tx,
        `id = $1 AND lease_token = $2 AND state IN ('sending', 'unknown', 'pending')`,
        [letterId, token],
      );
      return letter ? this.write(tx, letter, outcome, next) : 'lost';
    });
  }

  /** A letter whose text cannot be made counts as refused: it has certainly not left. */
  spoiled(letterId: string, token: string, reason: string): Promise<Settled> {
    return this.transactions.asEngine(async (tx) => {
      const [letter] = await this.rows(tx, `id = $1 AND lease_token = $2 AND state = 'leased'`, [letterId, token]);
      if (!letter) return 'lost';
      await tx.query('UPDATE outbox SET attempts = attempts + 1 WHERE id = $1', [letterId]);
      return this.write(tx, { ...letter, attempts: letter.attempts + 1 }, { kind: 'refused', reason });
    });
  }

  /**
   * Takes back letters whose sender has died: one that was only claimed waits again, one that had begun to leave
   * ends as the transport says, which for mail is unknown.
   */
  async recover(fateOf: (messageId: string) => Promise<SendOutcome['kind']>): Promise<number> {
    const begun = await this.transactions.asEngine(async (tx) => {
      if (!(await this.generation.holds(tx))) return [];
      await tx.query(
        `UPDATE outbox SET state = 'pending', lease_until = NULL, lease_token = NULL
         WHERE state = 'leased' AND lease_until < clock_timestamp()`,
      );
      return tx.query<{ id: string; messageId: string }[]>(
        `SELECT id, message_id AS "messageId" FROM outbox WHERE state = 'sending' AND lease_until < clock_timestamp()`,
      );
    });
    for (const { id, messageId } of begun) {
      const kind = await fateOf(messageId);
      await this.transactions.asEngine(async (tx) => {
        const [letter] = await this.rows(tx, `id = $1 AND state = 'sending' AND lease_until < clock_timestamp()`, [id]);
        if (letter) await this.write(tx, letter, { kind, reason: 'the sender died in the middle' });
      });
    }
    return begun.length;
  }

  /** Gives back a letter that was opened and has certainly not left: the database was away at the moment of its opening. */
  async giveBack(letterId: string, token: string): Promise<void> {
    await this.transactions.asEngine((tx) =>
      tx.query(
        `UPDATE outbox SET state = 'pending', lease_until = NULL, lease_token = NULL,
                attempts = attempts - (state = 'sending')::int
         WHERE id = $1 AND lease_token = $2 AND state IN ('leased', 'sending')`,
        [letterId, token],
      ),
    );
  }

  /** Gives back letters that were claimed and not begun. */
  async release(token: string, letterIds: readonly string[]): Promise<void> {
    await this.transactions.asEngine((tx) =>
      tx.query(
        `UPDATE outbox SET state = 'pending', lease_until = NULL, lease_token = NULL
         WHERE id = ANY($1) AND lease_token = $2 AND state = 'leased'`,
        [letterIds, token],
      ),
    );
  }

  private rows(tx: EntityManager, which: string, params: unknown[]): Promise<LetterRow[]> {
    return tx.query<LetterRow[]>(
      `SELECT id, region_id AS "regionId", template, attempts, unknowns, person_id AS "personId", channel
       FROM outbox WHERE ${which} FOR UPDATE`,
      params,
    );
  }

  private async write(
    tx: EntityManager,
    letter: LetterRow,
    outcome: SendOutcome,
    next: string | null = null,
  ): Promise<Settled> {
    const { id, attempts, unknowns } = letter;
    await this.log(tx, letter, outcome);
    if (outcome.kind === 'sent') {
      if (letter.channel === 'email') await this.bounced.cured(tx, letter.personId);
      await this.end(tx, letter, 'sent', 'sent', null);
      return 'sent';
    }
    const { reason } = outcome;
    if (outcome.kind === 'refused') {
      if (next !== null && (outcome.permanent === true || attempts - unknowns >= CHANNEL_TRIES)) {
        await this.giveWay(tx, letter, reason);
        return 'retry';
      }
      if (outcome.bounced) await this.bounced.met(tx, letter, reason);
      const minutes = RETRY_MINUTES[attempts - unknowns - 1];
      if (minutes === undefined) return this.giveUp(tx, letter, 'failed', 'inbox_only', reason, outcome.bounced);
      await this.retry(tx, id, minutes, unknowns, reason);
      return 'retry';
    }
    if (sentAtMostOnce(letter.template) || unknowns > 0) return this.giveUp(tx, letter, 'unknown', 'sent', reason);
    await this.retry(tx, id, UNKNOWN_RETRY_MINUTES, unknowns + 1, reason);
    return 'unknown';
  }

  /** The delivery log: what became of each attempt. */
  private async log(tx: EntityManager, letter: LetterRow, outcome: SendOutcome): Promise<void> {
    await tx.query(
      `INSERT INTO delivery (region_id, person_id, letter_id, channel, at, outcome, reason)
       VALUES ($1, $2, $3, $4, (SELECT zholdau_now()), $5, $6)`,
      [
        letter.regionId,
        letter.personId,
        letter.id,
        letter.channel,
        outcome.kind,
        outcome.kind === 'sent' ? '' : outcome.reason,
      ],
    );
  }

  /** The letter goes on at once, by the next channel; the one that failed is not tried again for it. */
  private async giveWay(tx: EntityManager, { id, channel }: LetterRow, reason: string): Promise<void> {
    await tx.query(
      `UPDATE outbox SET state = 'pending', lease_until = NULL, lease_token = NULL, retry_at = NULL, attempts = unknowns,
              tried = array_append(tried, $2), last_error = $3 WHERE id = $1`,
      [id, channel, `${channel}: ${reason}`],
    );
  }

  private async retry(tx: EntityManager, id: string, minutes: number, unknowns: number, reason: string): Promise<void> {
    await tx.query(
      `UPDATE outbox SET state = 'pending', lease_until = NULL, unknowns = $3, last_error = $4,
              retry_at = (SELECT zholdau_now()) + make_interval(mins => $2) WHERE id = $1`,
      [id, minutes, unknowns, reason],
    );
  }

  private async giveUp(
    tx: EntityManager,
    letter: LetterRow,
    state: 'failed' | 'unknown',
    lines: 'inbox_only' | 'sent',
    reason: string,
    flagged = false,
  ): Promise<Settled> {
    await this.end(tx, letter, state, lines, reason);
    if (flagged) return state;
    const { id, regionId } = letter;
    await this.flags.raise(tx, [
      { regionId, kind: `letter_${state}`, dedupeKey: `letter-${id}`, params: { letter: id, reason } },
    ]);
    return state;
  }

  /** The secret of an account letter is forgotten with it: only the person needs it now. */
  private async end(
    tx: EntityManager,
    { id, unknowns }: LetterRow,
    state: 'sent' | 'failed' | 'unknown',
    lines: 'inbox_only' | 'sent',
    reason: string | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE outbox SET state = $2, lease_until = NULL, lease_token = NULL, retry_at = NULL, last_error = $3,
              unknowns = $4, sent_at = CASE WHEN $2 = 'sent' THEN (SELECT zholdau_now()) END WHERE id = $1`,
      [id, state, reason, state === 'unknown' ? unknowns + 1 : unknowns],
    );
    await tx.query(
      `UPDATE notice SET state = $2, params = params - 'token' WHERE letter_id = $1 AND state = 'pending'`,
      [id, lines],
    );
  }
}
