import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { BadInputError, demand, DomainError, RuleViolationError, type Actor } from '@zholdau/domain';
import { Transactions, type CarryOverDecision } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { lockItem, type ItemAtHand } from '../item-at-hand.js';
import { carriedCounts, type CarriedCounts } from './carried-counts.js';
import { lockPlan, type PlanAtHand } from './plan-at-hand.js';
import { placeIn } from './plan-links.service.js';
import { PlanPlaces } from './plan-places.service.js';

/** What is decided about one unfinished item of the older plan. */
export interface Carry {
  readonly itemId: string;
  readonly decision: CarryOverDecision;
  /** `continue`: its number in the new plan; absent: the one it has. */
  readonly number?: string;
  /** `merge`: the item of the new plan it goes into. */
  readonly successorId?: string | null;
  /** `merge` and `close`: why. */
  readonly reason?: string;
}

/** What a decision would do, or the code of the rule that refuses it. */
export interface CarryPreview extends CarriedCounts {
  readonly itemId: string;
  readonly number: string;
  readonly decision: CarryOverDecision;
  readonly problem: string | null;
}

interface Carriage {
  readonly from: PlanAtHand;
  readonly to: PlanAtHand;
}

/** Undoes what a preview has tried. */
class Tried extends Error {
  constructor(readonly previews: CarryPreview[]) {
    super('tried');
  }
}

/** Unfinished items of an older plan when the next one comes: continued, merged or closed, each by decision (U25). */
@Injectable()
export class CarryOverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly places: PlanPlaces,
    private readonly journal: Journal,
  ) {}

  /**
   * All decisions or none. Counts of postponements and days late are kept as they are at this moment.
   *
   * @throws RuleViolationError `carry_over_same_plan`, `carried_over_already`, `item_finished`, `successor_not_in_plan`,
   *   and as a link does
   * @throws BadInputError `carry_over_reason_missing`, `successor_missing`
   */
  decide(actor: Actor, toPlanId: string, fromPlanId: string, carries: readonly Carry[]): Promise<void> {
    demand(actor, 'plan.carry_over');
    return this.transactions.asActor(actor, async (tx) => {
      const carriage = await this.carriage(tx, toPlanId, fromPlanId);
      for (const carry of inLockOrder(carries)) await this.carry(tx, actor, carriage, carry);
    });
  }

  /** The same, tried and undone: nothing is stored, nobody is told. In the order given. */
  async preview(
    actor: Actor,
    toPlanId: string,
    fromPlanId: string,
    carries: readonly Carry[],
  ): Promise<CarryPreview[]> {
    demand(actor, 'plan.carry_over');
    try {
      await this.transactions.asActor(actor, async (tx) => {
        const carriage = await this.carriage(tx, toPlanId, fromPlanId);
        const previews: CarryPreview[] = [];
        for (const carry of inLockOrder(carries)) previews.push(await this.attempt(tx, actor, carriage, carry));
        throw new Tried(previews);
      });
    } catch (error) {
      if (error instanceof Tried) return inOrderOf(carries, error.previews);
      throw error;
    }
    return [];
  }

  private async attempt(tx: EntityManager, actor: Actor, carriage: Carriage, carry: Carry): Promise<CarryPreview> {
    const item = await lockItem(tx, carry.itemId);
    const counts = await carriedCounts(tx, carry.itemId);
    const shown = { itemId: item.id, number: item.number, decision: carry.decision, ...counts };
    try {
      await this.carry(tx, actor, carriage, carry);
      return { ...shown, problem: null };
    } catch (error) {
      if (error instanceof DomainError) return { ...shown, problem: error.code };
      throw error;
    }
  }

  private async carriage(tx: EntityManager, toPlanId: string, fromPlanId: string): Promise<Carriage> {
    if (toPlanId === fromPlanId) throw new RuleViolationError('carry_over_same_plan');
    const [first, second] = [toPlanId, fromPlanId].sort();
    const plans = [await lockPlan(tx, first!), await lockPlan(tx, second!)];
    return { from: plans.find(({ id }) => id === fromPlanId)!, to: plans.find(({ id }) => id === toPlanId)! };
  }

  private async carry(tx: EntityManager, actor: Actor, { from, to }: Carriage, carry: Carry): Promise<void> {
    const item = await lockItem(tx, carry.itemId);
    const number = await this.check(tx, from, item, carry);
    const counts = await carriedCounts(tx, item.id);
    const reason = carry.reason?.trim() ?? '';
    if (carry.decision === 'continue') await this.continueIn(tx, actor, { from, to }, item, carry.number ?? number);
    if (carry.decision === 'merge') await this.mergeInto(tx, actor, to, item, carry.successorId ?? null, reason);
    if (carry.decision === 'close') await this.places.end(tx, actor, item, null, { outcome: 'closed', reason });
    await tx.query(
      `INSERT INTO carry_over (region_id, from_plan_id, to_plan_id, item_id, decision, successor_id, number, postponements,
         days_late, reason, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (SELECT zholdau_now()))`,
      [
        from.regionId,
        from.id,
        to.id,
        item.id,
        carry.decision,
        carry.decision === 'merge' ? carry.successorId : null,
        number,
        counts.postponements,
        counts.daysLate,
        reason,
        actor.personId,
      ],
    );
    await this.record(tx, actor, { from, to }, item, carry, counts);
  }

  /** @returns the number in the older plan */
  private async check(tx: EntityManager, from: PlanAtHand, item: ItemAtHand, carry: Carry): Promise<string> {
    const [place] = await tx.query<{ number: string; open: boolean; decided: boolean }[]>(
      `SELECT number, ended_at IS NULL AS open,
         EXISTS (SELECT FROM carry_over c WHERE c.from_plan_id = e.plan_id AND c.item_id = e.item_id) AS decided
       FROM plan_entry e WHERE plan_id = $1 AND item_id = $2`,
      [from.id, item.id],
    );
    if (place?.decided) throw new RuleViolationError('carried_over_already', { number: place.number });
    if (!place?.open) throw new RuleViolationError('item_not_in_plan', { number: item.number });
    const finished = ['accepted', 'removal_pending', 'off_control', 'cancelled', 'replaced'].includes(item.status);
    if (finished) throw new RuleViolationError('item_finished', { number: item.number });
    if (item.status === 'draft') throw new RuleViolationError('item_is_draft', { number: item.number });
    if (carry.decision !== 'continue' && !carry.reason?.trim()) throw new BadInputError('carry_over_reason_missing');
    return place.number;
  }

  private async continueIn(
    tx: EntityManager,
    actor: Actor,
    { from, to }: Carriage,
    item: ItemAtHand,
    number: string,
  ): Promise<void> {
    await placeIn(tx, to, item, number);
    await this.places.end(tx, actor, item, from.id, { outcome: 'continued', reason: '' });
  }

  private async mergeInto(
    tx: EntityManager,
    actor: Actor,
    to: PlanAtHand,
    item: ItemAtHand,
    successorId: string | null,
    reason: string,
  ): Promise<void> {
    if (successorId === null) throw new BadInputError('successor_missing');
    const [place] = await tx.query<unknown[]>(
      'SELECT 1 FROM plan_entry WHERE plan_id = $1 AND item_id = $2 AND item_id <> $3 AND ended_at IS NULL',
      [to.id, successorId, item.id],
    );
    if (!place) throw new RuleViolationError('successor_not_in_plan');
    await this.places.end(tx, actor, item, null, { outcome: 'merged', reason, successorId });
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    { from, to }: Carriage,
    item: ItemAtHand,
    { decision, successorId, reason }: Carry,
    counts: CarriedCounts,
  ): Promise<void> {
    return this.journal.record(tx, actor, {
      action: `action-item.carry-${decision}`,
      subjectType: 'plan',
      subjectId: to.id,
      itemId: item.id,
      before: { name: from.titleRu },
      after: { name: to.titleRu, successorId: successorId ?? null, ...counts },
      reason: reason?.trim() ?? '',
    });
  }
}

function inOrderOf(carries: readonly Carry[], previews: readonly CarryPreview[]): CarryPreview[] {
  const place = new Map(carries.map(({ itemId }, at) => [itemId, at]));
  return [...previews].sort((one, other) => place.get(one.itemId)! - place.get(other.itemId)!);
}

/** Items are locked in one order, whoever decides. */
const inLockOrder = (carries: readonly Carry[]): Carry[] =>
  [...carries].sort((one, other) => (one.itemId < other.itemId ? -1 : 1));
