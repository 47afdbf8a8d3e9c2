import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoints, ReassignService } from '@zholdau/directives';
import { BadInputError, demand, RuleViolationError, stateAfter, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { lockDispute, type DisputeAtHand } from './dispute-at-hand.js';
import { requireReason } from './reason.js';

export type DisputeAnswer =
  /** The assignment stands. */
  | { readonly outcome: 'keep'; readonly reason: string }
  /**
   * Somebody else does it. A new lead is named for a disputing lead; a disputing co-executor may leave without one.
   * `stays`: the disputing lead goes on as a co-executor.
   */
  | {
      readonly outcome: 'give';
      readonly reason: string;
      readonly bodyId: string | null;
      readonly stays: boolean;
    };

/** The coordinator settles a dispute: the assignment stands, or another body has it. The ladder goes on either way. */
@Injectable()
export class SettleDisputeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reassigning: ReassignService,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * @param version of the item the actor saw
   * @returns the item
   * @throws RuleViolationError `dispute_settled`, `dispute_own`, `dispute_same_body`
   * @throws BadInputError `reason_too_short`, `dispute_body_missing`
   */
  async settle(actor: Actor, id: string, version: number, answer: DisputeAnswer): Promise<string> {
    requireReason(answer.reason);
    return this.transactions.asActor(actor, async (tx) => {
      const dispute = await lockDispute(tx, id);
      demand(actor, 'dispute.settle', dispute);
      await this.write(tx, actor, dispute, answer);
      await this.resume(tx, dispute);
      if (answer.outcome === 'give') await this.give(tx, actor, dispute, version, answer);
      else await countItemOn(tx, dispute.item.id, version);
      if (answer.outcome === 'keep') await this.tellKept(tx, dispute, answer.reason);
      return dispute.item.id;
    });
  }

  /** Whoever is given the item, and whoever loses it, hears of that as of any new assignment. */
  private async tellKept(tx: EntityManager, { id, item, bodyId }: DisputeAtHand, reason: string): Promise<void> {
    await this.notifications.tell(tx, {
      regionId: item.regionId,
      kind: 'dispute_settled',
      itemId: item.id,
      to: { bodyId, as: 'both' },
      params: { reason },
      dedupeKey: `dispute-settled-${id}`,
    });
  }

  private async write(tx: EntityManager, actor: Actor, dispute: DisputeAtHand, answer: DisputeAnswer): Promise<void> {
    const given = answer.outcome === 'give' ? answer.bodyId : null;
    if (given === dispute.bodyId) throw new RuleViolationError('dispute_same_body');
    const state = answer.outcome === 'keep' ? 'kept' : 'given';
    await tx.query(
      `UPDATE item_dispute SET state = $2, settled_by = $3, settled_at = (SELECT zholdau_now()), answer = $4,
         given_body_id = $5 WHERE id = $1`,
      [dispute.id, state, actor.personId, answer.reason, given],
    );
    await this.journal.record(tx, actor, {
      action: `dispute.${state}`,
      subjectType: 'dispute',
      subjectId: dispute.id,
      itemId: dispute.item.id,
      after: { bodyId: dispute.bodyId, givenBodyId: given },
      reason: answer.reason,
    });
  }

  /** The days of the dispute were nobody's delay. */
  private async resume(tx: EntityManager, { item, checkpointIds }: DisputeAtHand): Promise<void> {
    const waiting = (await lockCheckpoints(tx, item)).filter(({ id }) => checkpointIds.includes(id));
    for (const { id, state } of waiting) {
      await tx.query(
        `UPDATE checkpoint SET state = $2, disputed_at = NULL, version = version + 1,
           dispute_times = dispute_times || jsonb_build_object('from', disputed_at, 'to', (SELECT zholdau_now()))
         WHERE id = $1`,
        [id, stateAfter(state, 'settle_dispute')],
      );
      await this.ladder.resume(tx, id, 'settled');
    }
  }

  private async give(
    tx: EntityManager,
    actor: Actor,
    { item, bodyId: from, role }: DisputeAtHand,
    version: number,
    { bodyId: to, reason, stays }: Extract<DisputeAnswer, { outcome: 'give' }>,
  ): Promise<void> {
    if (role === 'lead' && to === null) throw new BadInputError('dispute_body_missing');
    const leadBodyId = role === 'lead' ? to! : item.leadBodyId;
    const others = item.bodyIds.filter((id) => id !== leadBodyId && (id !== from || (stays && role === 'lead')));
    const coBodyIds = role === 'co' && to !== null && !item.bodyIds.includes(to) ? [...others, to] : others;
    await this.reassigning.give(tx, actor, item, version, { leadBodyId, coBodyIds, reason });
  }
}
