import { Injectable } from '@nestjs/common';
import {
  BadInputError,
  demand,
  MOST_BULK_ITEMS,
  NotFoundError,
  RuleViolationError,
  StaleError,
  type Actor,
  type BulkWish,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { BULK_COLUMNS, type BulkRecord } from './bulk-record.js';

/** An item as the person saw it. */
export interface SeenItem {
  readonly id: string;
  readonly version: number;
}

/** Asks for a change of many items, and agrees to it once one has seen what it would do. */
@Injectable()
export class BulkChangesService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Nothing changes yet: a worker looks at each item and says what would become of it.
   *
   * @param quiet no letter leaves because of it, only the summary in the inbox
   * @returns the id of the change
   * @throws BadInputError `bulk_empty`; RuleViolationError `bulk_too_many`; NotFoundError `item_not_found`
   */
  propose(actor: Actor, wish: BulkWish, items: readonly SeenItem[], quiet: boolean): Promise<string> {
    demand(actor, 'items.change-many');
    if (items.length === 0) throw new BadInputError('bulk_empty');
    if (items.length > MOST_BULK_ITEMS) {
      throw new RuleViolationError('bulk_too_many', { most: MOST_BULK_ITEMS, count: items.length });
    }
    return this.transactions.asActor(actor, async (tx) => {
      const [change] = await tx.query<{ id: string }[]>(
        `INSERT INTO bulk_change (region_id, kind, params, quiet, created_by, created_seat_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, (SELECT zholdau_now())) RETURNING id`,
        [actor.regionId, wish.kind, JSON.stringify(wish), quiet, actor.personId, actor.seatId],
      );
      const written = await tx.query<unknown[]>(
        `INSERT INTO bulk_change_row (region_id, bulk_id, ordinal, item_id, item_version)
         SELECT $1, $2, row_number() OVER (ORDER BY i.ordinal, i.id), i.id, n.version
         FROM jsonb_to_recordset($3::jsonb) AS n (id uuid, version int) JOIN action_item i ON i.id = n.id
         ON CONFLICT (bulk_id, item_id) DO NOTHING RETURNING 1`,
        [actor.regionId, change!.id, JSON.stringify(items)],
      );
      if (written.length < new Set(items.map(({ id }) => id)).size) throw new NotFoundError('item_not_found');
      return change!.id;
    });
  }

  /**
   * Has it carried out by a worker; agreeing twice is agreeing once.
   *
   * @param version of the change as it was seen
   * @throws NotFoundError `bulk_not_found`; RuleViolationError `bulk_not_ready` while the items are looked at
   * @throws StaleError `bulk_stale`
   */
  apply(actor: Actor, id: string, version: number): Promise<void> {
    demand(actor, 'items.change-many');
    return this.transactions.asActor(actor, async (tx) => {
      const [change] = await tx.query<BulkRecord[]>(
        `SELECT ${BULK_COLUMNS} FROM bulk_change b WHERE b.id = $1 FOR UPDATE`,
        [id],
      );
      if (!change) throw new NotFoundError('bulk_not_found');
      if (change.state === 'applying' || change.state === 'done') return;
      if (change.state === 'checking') throw new RuleViolationError('bulk_not_ready');
      if (change.version !== version) throw new StaleError('bulk_stale');
      await tx.query(`UPDATE bulk_change SET state = 'applying', version = version + 1 WHERE id = $1`, [id]);
    });
  }
}
