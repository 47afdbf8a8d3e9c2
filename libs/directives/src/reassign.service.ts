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
   * @throws RuleViolationError `report_under_review` while a report of the present lead waits for a decision
   */
  reassign(actor: Actor, id: string, version: number, change: NewExecutors): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, id);
      demand(actor, 'item.reassign', item);
      const bodyIds = [change.leadBodyId, ...change.coBodyIds];
      checkExecutors(bodyIds.map((bodyId, index) => ({ bodyId, role: index === 0 ? 'lead' : 'co' })));
      await checkPlaces(tx, item.regionId, { bodyIds: bodyIds.filter((bodyId) => !item.bodyIds.includes(bodyId)) });
      await this.refuseUnderReview(tx, item, change.leadBodyId);
      await countItemOn(tx, id, version);
      await this.store(tx, item, bodyIds);
      await this.tell(tx, item, bodyIds, version, change.reason);
      await this.journal.record(tx, actor, {
        action: 'action-item.reassigned',
        subjectType: 'action-item',
        subjectId: id,
        itemId: id,
        before: { leadBodyId: item.leadBodyId, bodyIds: item.bodyIds },
        after: { leadBodyId: change.leadBodyId, bodyIds },
        reason: change.reason,
      });
    });
  }

  private async refuseUnderReview(tx: EntityManager, item: ItemAtHand, leadBodyId: string): Promise<void> {
    if (leadBodyId === item.leadBodyId) return;
    const [waiting] = await tx.query<unknown[]>(
      `SELECT 1 FROM checkpoint WHERE item_id = $1 AND state = 'submitted' LIMIT 1`,
      [item.id],
    );
    if (waiting) throw new RuleViolationError('report_under_review', { number: item.number });
  }

  /** Marks of bodies that stay are kept, as the plan gave them. */
  private async store(tx: EntityManager, item: ItemAtHand, bodyIds: readonly string[]): Promise<void> {
    const marks = await tx.query<{ bodyId: string; marks: string[] }[]>(
      `WITH gone AS (DELETE FROM item_executor WHERE item_id = $1 RETURNING body_id, marks)
       SELECT body_id AS "bodyId", marks FROM gone`,
      [item.id],
    );
    const kept = new Map(marks.map((row) => [row.bodyId, row.marks]));
    for (const [index, bodyId] of bodyIds.entries()) {
      await tx.query(
        `INSERT INTO item_executor (region_id, item_id, body_id, role, marks, ordinal) VALUES ($1, $2, $3, $4, $5, $6)`,
        [item.regionId, item.id, bodyId, index === 0 ? 'lead' : 'co', kept.get(bodyId) ?? [], index + 1],
      );
    }
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
