import { Injectable, Logger } from '@nestjs/common';
import { nextWindow } from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SECURITY_KINDS } from '../notice-kind.js';
import { MailTransport } from '../transports/mail-transport.js';
import { LetterGathering } from './letter-gathering.service.js';
import { LetterOpening } from './letter-opening.service.js';
import { LetterSettling } from './letter-settling.service.js';

export interface SendResult {
  readonly sent: number;
  readonly void: number;
  readonly failed: number;
  readonly unknown: number;
}

/** Letters claimed at once; with {@link AT_ONCE} in parallel the last still begins well within its lease. */
const BATCH = 10;
const AT_ONCE = 5;
/** Digests and escalation letters wait so long at most for a sweep that still adds lines to them. */
const WAIT_FOR_SWEEP = '10 minutes';

/**
 * The sender: claims letters whose time has come, looks at the world again, sends outside any transaction, settles.
 *
 * Any number of senders may run at once. A lease ends by real time, whatever the clock of a demo does.
 */
@Injectable()
export class Sender {
  private readonly log = new Logger(Sender.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly gathering: LetterGathering,
    private readonly opening: LetterOpening,
    private readonly settling: LetterSettling,
    private readonly transport: MailTransport,
  ) {}

  /** Sends until nothing is due. */
  async sendAll(stop: () => boolean = () => false): Promise<SendResult> {
    await this.settling.recover((messageId) => this.transport.fateOf(messageId));
    await this.gathering.gather();
    const result = { sent: 0, void: 0, failed: 0, unknown: 0 };
    const busy = new Set<string>();
    while (!stop()) {
      const token = randomUUID();
      const claimed = await this.lease(token, [...busy]);
      if (claimed.length === 0) break;
      const queue = [...claimed];
      const begun = new Set<string>();
      const work = async (): Promise<void> => {
        for (let id = queue.shift(); id !== undefined && !stop(); id = queue.shift()) {
          begun.add(id);
          const outcome = await this.sendOne(id, token);
          if (outcome === 'busy') busy.add(id);
          else if (outcome !== 'lost') result[outcome] += 1;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      const untouched = claimed.filter((id) => !begun.has(id));
      if (untouched.length > 0) await this.settling.release(token, untouched);
    }
    return result;
  }

  private async sendOne(id: string, token: string): Promise<keyof SendResult | 'busy' | 'lost'> {
    try {
      const opening = await this.opening.begin(id, token);
      if (opening.kind === 'busy') await this.settling.release(token, [id]);
      if (opening.kind !== 'begun') return opening.kind;
      const outcome = await this.transport.send(opening.letter);
      const settled = await this.settling.settle(id, token, outcome);
      if (outcome.kind !== 'sent') this.log.warn(`Letter ${id} ${outcome.kind}: ${outcome.reason}`);
      return settled === 'retry' ? 'failed' : settled;
    } catch (error) {
      this.log.error(`Letter ${id} could not be sent: ${String(error)}`);
      const settled = await this.settling.spoiled(id, token, String(error).slice(0, 300));
      return settled === 'lost' ? 'lost' : 'failed';
    }
  }

  /** @param busy letters put off in this turn because somebody is changing their items */
  private lease(token: string, busy: readonly string[]): Promise<string[]> {
    return this.transactions.asEngine(async (tx) => {
      const open = await this.openRegions(tx);
      const rows = await tx.query<{ id: string }[]>(
        `WITH due AS (
           SELECT id FROM outbox
           WHERE state = 'pending' AND not_before <= (SELECT zholdau_now())
             AND (retry_at IS NULL OR retry_at <= (SELECT zholdau_now()))
             AND (region_id = ANY($2) OR template = ANY($3)) AND id <> ALL($4)
             AND (template NOT IN ('digest', 'escalation')
               OR not_before < (SELECT zholdau_now()) - $5::interval
               OR NOT EXISTS (SELECT 1 FROM ladder_run WHERE state = 'armed' AND next_rung_at <= (SELECT zholdau_now())))
           ORDER BY not_before, id LIMIT $6 FOR UPDATE SKIP LOCKED
         ), claimed AS (
           UPDATE outbox o SET state = 'leased', lease_token = $1, lease_until = clock_timestamp() + interval '60 seconds'
           FROM due WHERE o.id = due.id RETURNING o.id
         )
         SELECT id FROM claimed`,
        [token, open, SECURITY_KINDS, busy, WAIT_FOR_SWEEP, BATCH],
      );
      return rows.map(({ id }) => id);
    });
  }

  /** Regions whose window is open now: a letter that was late for its window waits for the next one. */
  private async openRegions(tx: EntityManager): Promise<string[]> {
    const now = await this.clock.now(tx);
    const calendar = await this.calendar.load(tx);
    const open: string[] = [];
    for (const { id } of await tx.query<{ id: string }[]>('SELECT id FROM region')) {
      const settings = await this.settings.read(tx, id);
      const window = { start: settings['letters.windowStart'], end: settings['letters.windowEnd'] };
      if (nextWindow(now, calendar, window).getTime() === now.getTime()) open.push(id);
    }
    return open;
  }
}
