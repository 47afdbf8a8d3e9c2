import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { checkExecutors, demand, RuleViolationError, type Actor } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { AssignmentNotices } from './assignment-notices.js';
import { countItemOn, lockItem, type ItemAtHand } from './item-at-hand.js';
import { checkPlaces } from './places.js';

export interface NewExecutors {
  readonly leadBodyId: string;
  readonly coBodyIds: readonly string[];
  readonly reason: string;
}

/** Gives an open item to other bodies. */
@Injectable()
export class ReassignService {
  constructor(
    private readonly transactions: Transactions,
    private readonly assignments: AssignmentNotices,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * Executors, the copy for row security, delegations of bodies that leave, notices and journal change together.
   *
   * @throws RuleViolationError `report_under_review` while a report of the present lead waits for a decision,
   *   `item_disputed` while a dispute waits for an answer: settling it gives the item on
   */
  reassign(actor: Actor, id: string, version: number, change: NewExecutors): Promise<void> {
    return this.transactions.asActor(actor, (tx) => this.reassignIn(tx, actor, id, version, change));
  }

  /** The same within a transaction of the actor: one row of a change of many items. */
  async reassignIn(tx: EntityManager, actor: Actor, id: string, version: number, change: NewExecutors): Promise<void> {
    const item = await lockItem(tx, id);
    demand(actor, 'item.reassign', item);
    await this.refuseDisputed(tx, item);
    await this.give(tx, actor, item, version, change);
  }

  /** The same inside a transaction that has the item in hand and has asked whether the actor may. */
  async give(
    tx: EntityManager,
    actor: Actor,
    item: ItemAtHand,
    version: number,
    { leadBodyId, coBodyIds, reason }: NewExecutors,
  ): Promise<void> {
    const bodyIds = [leadBodyId, ...coBodyIds];
    checkExecutors(bodyIds.map((bodyId, index) => ({ bodyId, role: index === 0 ? 'lead' : 'co' })));
    await checkPlaces(tx, item.regionId, { bodyIds: bodyIds.filter((bodyId) => !item.bodyIds.includes(bodyId)) });
    await this.refuseUnderReview(tx, item, leadBodyId);
    await countItemOn(tx, item.id, version);
    await this.store(tx, item, bodyIds);
    await this.tell(tx, item, bodyIds, version, reason);
    await this.journal.record(tx, actor, {
      action: 'action-item.reassigned',
      subjectType: 'action-item',
      subjectId: item.id,
      itemId: item.id,
      before: { leadBodyId: item.leadBodyId, bodyIds: item.bodyIds },
      after: { leadBodyId, bodyIds },
      reason,
    });
  }

  private async refuseDisputed(tx: EntityManager, item: ItemAtHand): Promise<void> {
    const [open] = await tx.query<unknown[]>(
      `SELECT 1 FROM item_dispute WHERE item_id = $1 AND state = 'open' LIMIT 1`,
      [item.id],
    );
    if (open) throw new RuleViolationError('item_disputed', { number: item.number });
  }

  private async refuseUnderReview(tx: EntityManager, item: ItemAtHand, leadBodyId: string): Promise<void> {
    if (leadBodyId === item.leadBodyId) return;
    const [waiting] = await tx.query<unknown[]>(
      `SELECT 1 FROM checkpoint WHERE item_id = $1 AND state = 'submitted' LIMIT 1`,
      [item.id],
    );
    if (waiting) throw new RuleViolationError('report_under_review', { number: item.number });
  }

  /**
   * Marks of bodies that stay are kept, as the plan gave them; so is since when they have been named, while their role
   * stays. What a body that leaves still owed, it owes no more.
   */
  private async store(tx: EntityManager, item: ItemAtHand, bodyIds: readonly string[]): Promise<void> {
    const before = await tx.query<{ bodyId: string; role: string; marks: string[]; assignedAt: Date }[]>(
      `WITH gone AS (DELETE FROM item_executor WHERE item_id = $1 RETURNING body_id, role, marks, assigned_at)
       SELECT body_id AS "bodyId", role, marks, assigned_at AS "assignedAt" FROM gone`,
      [item.id],
    );
    const kept = new Map(before.map((row) => [row.bodyId, row]));
    for (const [index, bodyId] of bodyIds.entries()) {
      const role = index === 0 ? 'lead' : 'co';
      const former = kept.get(bodyId);
      const since = former?.role === role ? former.assignedAt : null;
      await tx.query(
        `INSERT INTO item_executor (region_id, item_id, body_id, role, marks, ordinal, assigned_at)
         VALUES ($1, $2, $3, $4, $5, $6, coalesce($7, (SELECT zholdau_now())))`,
        [item.regionId, item.id, bodyId, role, former?.marks ?? [], index + 1, since],
      );
    }
    await tx.query(
      `UPDATE checkpoint_part SET ended_at = (SELECT zholdau_now())
       WHERE item_id = $1 AND ended_at IS NULL AND body_id <> ALL($2)`,
      [item.id, bodyIds.slice(1)],
    );
    await tx.query(
      `UPDATE item_delegation SET revoked_at = (SELECT zholdau_now())
       WHERE item_id = $1 AND revoked_at IS NULL AND body_id <> ALL($2)`,
      [item.id, bodyIds],
    );
    await tx.query(
      `UPDATE action_item SET lead_body_id = $2, body_ids = $3, delegate_ids = coalesce((
         SELECT array_agg(d.person_id) FROM item_delegation d WHERE d.item_id = $1 AND d.revoked_at IS NULL), '{}')
       WHERE id = $1`,
      [item.id, bodyIds[0], bodyIds],
    );
  }

  private async tell(
    tx: EntityManager,
    item: ItemAtHand,
    bodyIds: readonly string[],
    version: number,
    reason: string,
  ): Promise<void> {
    const leadBodyId = bodyIds[0]!;
    const news = bodyIds.filter(
      (bodyId) => !item.bodyIds.includes(bodyId) || (bodyId === leadBodyId && bodyId !== item.leadBodyId),
    );
    await this.assignments.tell(tx, { ...item, leadBodyId }, news, `v${version}`);
    await this.notifications.tellMany(
      tx,
      item.bodyIds
        .filter((bodyId) => !bodyIds.includes(bodyId))
        .map((bodyId) => ({
          regionId: item.regionId,
          kind: 'unassigned',
          itemId: item.id,
          to: { bodyId, as: 'both' } as const,
          params: { reason },
          dedupeKey: `unassigned-${item.id}-v${version}-${bodyId}`,
        })),
    );
  }
}
