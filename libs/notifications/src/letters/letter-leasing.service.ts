import { Injectable } from '@nestjs/common';
import { ActiveCalendar, Clock, EngineGeneration, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { Fence, type Passage } from '../fence/fence.service.js';
import { SECURITY_KINDS } from '../notice-kind.js';
import { openRegions } from './open-regions.js';

/** Letters claimed at once; five of them leave side by side, so the last still begins well within its lease. */
const BATCH = 10;
/** Digests and escalation letters wait so long at most for a sweep that still adds lines to them. */
const WAIT_FOR_SWEEP = '10 minutes';

/** Claims letters whose time has come, for one sender at a time; behind a closed fence, or aside of a newer engine, none. */
@Injectable()
export class LetterLeasing {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly fence: Fence,
    private readonly generation: EngineGeneration,
  ) {}

  /**
   * @param token of the sender; only its bearer settles what it has claimed
   * @param busy letters put off in this turn because somebody is changing their items
   */
  async lease(token: string, busy: readonly string[]): Promise<string[]> {
    return this.behindFence(async (tx, open) => (open ? this.claim(tx, token, busy) : []));
  }

  /** Whether letters may leave; a fence that must close does so now. */
  mayLeave(): Promise<boolean> {
    return this.behindFence((_, open) => Promise.resolve(open));
  }

  private async behindFence<T>(work: (tx: EntityManager, open: boolean) => Promise<T>): Promise<T> {
    let passage: Passage | undefined;
    const result = await this.transactions.asEngine(async (tx) => {
      if (!(await this.generation.holds(tx))) return work(tx, false);
      passage = await this.fence.pass(tx);
      return work(tx, passage.open);
    });
    passage?.remember();
    return result;
  }

  private async claim(tx: EntityManager, token: string, busy: readonly string[]): Promise<string[]> {
    // A letter that was late for its window waits for the next one.
    const { calendar, settings } = this;
    const open = await openRegions(tx, { calendar, settings }, await this.clock.now(tx));
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
  }
}
