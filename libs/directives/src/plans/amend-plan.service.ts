import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, NotFoundError, RuleViolationError, type Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { lockItem, type ItemAtHand } from '../item-at-hand.js';
import { countDraftOn, openDraft } from './draft-version.js';
import { actInForce, lockPlan, versionsOf } from './plan-at-hand.js';

/** An item that is to leave the plan. */
export interface ItemToDrop {
  readonly itemId: string;
  readonly reason: string;
  /** The item that stands in its place. */
  readonly successorId?: string | null;
}

/** What is to leave an approved plan, and what of a draft is taken back; words are mended where the item is edited. */
@Injectable()
export class AmendPlanService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  /**
   * Marks an item to leave the plan with the next act. Until then nothing changes for whoever works on it.
   *
   * @throws RuleViolationError `plan_without_act` where no act is in force (the item is then cancelled instead),
   *   `item_closed`, `successor_not_in_plan`
   */
  drop(actor: Actor, planId: string, { itemId, reason, successorId = null }: ItemToDrop): Promise<void> {
    demand(actor, 'plan.amend');
    return this.transactions.asActor(actor, async (tx) => {
      await lockPlan(tx, planId);
      if (!(await actInForce(tx, planId))) throw new RuleViolationError('plan_without_act');
      const item = await this.itemIn(tx, planId, itemId);
      if (['cancelled', 'replaced', 'draft'].includes(item.status)) throw new RuleViolationError('item_closed');
      if (successorId !== null) await this.checkSuccessor(tx, planId, itemId, successorId);
      const draft = await openDraft(tx, planId);
      await tx.query(
        `INSERT INTO plan_change (region_id, plan_version_id, item_id, kind, reason, successor_id, made_by, made_at)
         VALUES ($1, $2, $3, 'drop', $4, $5, $6, (SELECT zholdau_now()))
         ON CONFLICT ON CONSTRAINT uq_plan_change DO UPDATE SET kind = 'drop', changes = '[]', import_row_id = NULL,
           reason = EXCLUDED.reason, successor_id = EXCLUDED.successor_id, made_by = EXCLUDED.made_by, made_at = EXCLUDED.made_at`,
        [item.regionId, draft.id, itemId, reason, successorId, actor.personId],
      );
      await countDraftOn(tx, draft.id);
      await this.journal.record(tx, actor, {
        action: 'plan.drop-proposed',
        subjectType: 'plan-version',
        subjectId: draft.id,
        itemId,
        after: { successorId },
        reason,
      });
    });
  }

  /**
   * Takes what waits for an item out of the draft; an item that came new with the draft goes with it.
   *
   * @throws NotFoundError `plan_change_not_found`
   */
  takeBack(actor: Actor, planId: string, itemId: string): Promise<void> {
    demand(actor, 'plan.amend');
    return this.transactions.asActor(actor, async (tx) => {
      await lockPlan(tx, planId);
      const draft = (await versionsOf(tx, planId)).find(({ state }) => state === 'draft');
      if (!draft) throw new NotFoundError('plan_change_not_found');
      const [gone] = await tx.query<{ count: number }[]>(
        `WITH back AS (DELETE FROM plan_change WHERE plan_version_id = $1 AND item_id = $2 RETURNING 1),
           unborn AS (DELETE FROM action_item WHERE id = $2 AND plan_version_id = $1 AND status = 'draft' RETURNING 1)
         SELECT ((SELECT count(*) FROM back) + (SELECT count(*) FROM unborn))::int AS count`,
        [draft.id, itemId],
      );
      if (gone!.count === 0) throw new NotFoundError('plan_change_not_found');
      await countDraftOn(tx, draft.id);
      await this.journal.record(tx, actor, {
        action: 'plan.change-taken-back',
        subjectType: 'plan-version',
        subjectId: draft.id,
        itemId,
      });
    });
  }

  private async itemIn(tx: EntityManager, planId: string, itemId: string): Promise<ItemAtHand> {
    const item = await lockItem(tx, itemId);
    const [place] = await tx.query<unknown[]>(
      'SELECT 1 FROM plan_entry WHERE plan_id = $1 AND item_id = $2 AND ended_at IS NULL',
      [planId, itemId],
    );
    if (!place) throw new NotFoundError('item_not_in_plan');
    return item;
  }

  private async checkSuccessor(tx: EntityManager, planId: string, itemId: string, successorId: string): Promise<void> {
    const [place] = await tx.query<unknown[]>(
      'SELECT 1 FROM plan_entry WHERE plan_id = $1 AND item_id = $2 AND item_id <> $3 AND ended_at IS NULL',
      [planId, successorId, itemId],
    );
    if (!place) throw new RuleViolationError('successor_not_in_plan');
  }
}
