import { Injectable } from '@nestjs/common';
import { EditItemService, lockItem, ReassignService, RescheduleService, type ItemAtHand } from '@zholdau/directives';
import {
  executorsAfter,
  RuleViolationError,
  StaleError,
  type Actor,
  type BulkWish,
  type LocalDate,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import { RemindService } from '../remind.service.js';
import type { BulkRecord, BulkRow } from './bulk-record.js';

/** What a change of many items may change of one; only what differs is kept. */
export type BulkFacts = Readonly<Record<string, unknown>>;

/** Carries a change out on one item, by the very steps with which it would be done by hand. */
@Injectable()
export class BulkRowService {
  constructor(
    private readonly reassigning: ReassignService,
    private readonly rescheduling: RescheduleService,
    private readonly editing: EditItemService,
    private readonly reminding: RemindService,
  ) {}

  /**
   * @returns what stood before and stands after, where it differs
   * @throws StaleError `item_stale` when the item is no longer as it was seen; whatever the change by hand throws
   * @throws RuleViolationError `bulk_nothing_changes`, `bulk_no_period`
   */
  async change(
    tx: EntityManager,
    actor: Actor,
    { wish, quiet }: Pick<BulkRecord, 'wish' | 'quiet'>,
    row: BulkRow,
  ): Promise<{ before: BulkFacts; after: BulkFacts }> {
    const item = await lockItem(tx, row.itemId);
    if (item.version !== row.itemVersion) throw new StaleError('item_stale');
    const before = await factsOf(tx, row.itemId);
    await this.carryOut(tx, actor, item, wish, quiet);
    const after = await factsOf(tx, row.itemId);
    const keys = Object.keys(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
    if (keys.length === 0 && wish.kind !== 'remind') throw new RuleViolationError('bulk_nothing_changes');
    return { before: pick(before, keys), after: pick(after, keys) };
  }

  private async carryOut(
    tx: EntityManager,
    actor: Actor,
    item: ItemAtHand,
    wish: BulkWish,
    quiet: boolean,
  ): Promise<void> {
    switch (wish.kind) {
      case 'assign': {
        const executors = executorsAfter(item, wish);
        return this.reassigning.reassignIn(tx, actor, item.id, item.version, { ...executors, reason: wish.reason });
      }
      case 'move': {
        const { checkpointId, innerOn } = await periodOf(tx, item.id);
        const { dueOn, reason, authority } = wish;
        const kept = innerOn !== null && innerOn <= dueOn ? innerOn : null;
        const change = {
          checkpointId,
          dueOn,
          innerOn: kept,
          reason,
          quiet,
          ...(authority === undefined ? {} : { authority }),
        };
        return this.rescheduling.rescheduleIn(tx, actor, item.id, item.version, change);
      }
      case 'edit': {
        const { level, curatorSeatId } = wish;
        const same = (level ?? item.level) === item.level;
        if (same && (curatorSeatId === undefined || curatorSeatId === item.curatorSeatId))
          throw new RuleViolationError('bulk_nothing_changes');
        const change = { ...(level && { level }), ...(curatorSeatId === undefined ? {} : { curatorSeatId }) };
        return this.editing.editIn(tx, actor, item.id, item.version, change);
      }
      case 'remind': {
        const { checkpointId } = await periodOf(tx, item.id);
        await this.reminding.remindIn(tx, actor, item.id, checkpointId);
      }
    }
  }
}

/** The period of the item that matters now. */
async function periodOf(
  tx: EntityManager,
  itemId: string,
): Promise<{ checkpointId: string; innerOn: LocalDate | null }> {
  const [period] = await tx.query<{ checkpointId: string; innerOn: LocalDate | null }[]>(
    `SELECT c.id AS "checkpointId", c.inner_on::text AS "innerOn" FROM action_item i JOIN checkpoint c ON c.id = i.checkpoint_id
     WHERE i.id = $1`,
    [itemId],
  );
  if (!period) throw new RuleViolationError('bulk_no_period');
  return period;
}

async function factsOf(tx: EntityManager, itemId: string): Promise<BulkFacts> {
  const [facts] = await tx.query<BulkFacts[]>(
    `SELECT i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds", i.level, i.curator_seat_id AS "curatorSeatId",
       c.due_on::text AS "dueOn", c.inner_on::text AS "innerOn"
     FROM action_item i LEFT JOIN checkpoint c ON c.id = i.checkpoint_id WHERE i.id = $1`,
    [itemId],
  );
  return facts!;
}

const pick = (facts: BulkFacts, keys: readonly string[]): BulkFacts =>
  Object.fromEntries(keys.map((key) => [key, facts[key]]));
