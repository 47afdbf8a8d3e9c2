import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { isOpen, stateAfter, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import type { PlanEntryOutcome } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { lapseRequests } from '../lapse-requests.js';
import { countItemOn, lockCheckpoints, lockItem, type ItemAtHand } from '../item-at-hand.js';
import { peopleOf } from '../people-of-item.js';

/** How a place in a plan ends. */
export interface PlaceEnd {
  readonly outcome: PlanEntryOutcome;
  readonly reason: string;
  /** The act in words; empty where none is needed. */
  readonly act?: string;
  readonly versionId?: string | null;
  readonly successorId?: string | null;
}

/** Ends places of items in plans; an item that stands in no plan any more ends with its last place. */
@Injectable()
export class PlanPlaces {
  constructor(
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * Ends the place in one plan, or in every plan. The row stays with its reason. Without a place left the open periods
   * of the item and of its parts end too, and with them their ladders; what was done stays done.
   *
   * @param planId null: in every plan
   */
  async end(tx: EntityManager, actor: Actor, item: ItemAtHand, planId: string | null, end: PlaceEnd): Promise<void> {
    await tx.query(
      `UPDATE plan_entry SET ended_at = (SELECT zholdau_now()), outcome = $3, reason = $4, act = $5, until_version_id = $6,
         successor_id = $7
       WHERE item_id = $1 AND ($2::uuid IS NULL OR plan_id = $2) AND ended_at IS NULL`,
      [item.id, planId, end.outcome, end.reason, end.act ?? '', end.versionId ?? null, end.successorId ?? null],
    );
    const [left] = await tx.query<unknown[]>('SELECT 1 FROM plan_entry WHERE item_id = $1 AND ended_at IS NULL', [
      item.id,
    ]);
    if (left) {
      await countItemOn(tx, item.id);
      return;
    }
    const parts = await tx.query<{ id: string }[]>(
      `WITH RECURSIVE below (id) AS (SELECT id FROM action_item WHERE parent_id = $1
         UNION SELECT i.id FROM action_item i JOIN below ON i.parent_id = below.id)
       SELECT id FROM below ORDER BY id`,
      [item.id],
    );
    await this.close(tx, actor, item, end);
    for (const { id } of parts) await this.close(tx, actor, await lockItem(tx, id), end);
  }

  private async close(tx: EntityManager, actor: Actor, item: ItemAtHand, end: PlaceEnd): Promise<void> {
    const replaced = end.successorId != null;
    const open = (await lockCheckpoints(tx, item)).filter(({ state }) => isOpen(state));
    for (const { id, state } of open) {
      await tx.query(
        `UPDATE checkpoint SET state = $2, closed_at = (SELECT zholdau_now()), version = version + 1 WHERE id = $1`,
        [id, stateAfter(state, replaced ? 'replace' : 'cancel')],
      );
    }
    const ids = open.map(({ id }) => id);
    await this.ladder.cancelMany(tx, ids, replaced ? 'replaced' : 'cancelled');
    await lapseRequests(tx, ids);
    await countItemOn(tx, item.id);
    if (item.status !== 'draft' && open.length > 0) {
      await this.notifications.tell(tx, {
        regionId: item.regionId,
        kind: 'cancelled',
        itemId: item.id,
        to: peopleOf(item),
        params: { reason: [end.reason, end.act].filter(Boolean).join(' · ') },
        dedupeKey: `cancelled-${item.id}`,
      });
    }
    await this.journal.record(tx, actor, {
      action: replaced ? 'action-item.replaced' : 'action-item.cancelled',
      subjectType: 'action-item',
      subjectId: item.id,
      itemId: item.id,
      before: { status: item.status },
      after: { status: replaced ? 'replaced' : 'cancelled', periods: open.length, act: end.act ?? '' },
      reason: end.reason,
      authority: end.act ?? '',
    });
  }
}
