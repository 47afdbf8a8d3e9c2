import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  NotFoundError,
  RuleViolationError,
  type Actor,
  type LocalDate,
  type PlanOwner,
  type Texts,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { countItemOn, lockItem, type ItemAtHand } from '../item-at-hand.js';
import { lockPlan, versionsOf, type PlanAtHand } from './plan-at-hand.js';
import { PlanPlaces } from './plan-places.service.js';

/** A plan of an owner, under an Address that is there or a programme that begins with it. */
export interface NewPlan {
  readonly owner: PlanOwner;
  /** Of a party plan: the branch. */
  readonly branch: string;
  readonly titles: Texts;
  readonly addressId: string | null;
  /** The day a new programme begins; with `addressId` none. */
  readonly startsOn: LocalDate | null;
}

/** Plans of other owners, and items of ours that stand in them under their own numbers. */
@Injectable()
export class PlanLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly places: PlanPlaces,
    private readonly journal: Journal,
  ) {}

  /**
   * @returns the id of the plan
   * @throws NotFoundError `address_not_found`; BadInputError `plan_needs_start` without Address and day
   * @throws RuleViolationError `plan_exists` when the region has its plan for the Address, `programme_exists` when a
   *   programme begins on that day
   */
  make(actor: Actor, plan: NewPlan): Promise<string> {
    demand(actor, 'plan.link');
    return this.transactions.asActor(actor, async (tx) => {
      const addressId = plan.addressId === null ? await this.programme(tx, actor, plan) : await this.address(tx, plan);
      const [made] = await tx.query<{ id: string }[]>(
        `INSERT INTO plan (region_id, address_id, title_ru, title_kk, owner, branch) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [actor.regionId, addressId, plan.titles.ru, plan.titles.kk, plan.owner, plan.branch],
      );
      await this.journal.record(tx, actor, {
        action: 'plan.made',
        subjectType: 'plan',
        subjectId: made!.id,
        after: { owner: plan.owner, branch: plan.branch, titles: plan.titles },
      });
      return made!.id;
    });
  }

  /**
   * Gives an item a place in one more plan. Evidence, status, dates and ladder stay one: only the number is the plan's.
   *
   * @throws RuleViolationError as {@link placeIn} does
   */
  link(actor: Actor, planId: string, itemId: string, number: string): Promise<void> {
    demand(actor, 'plan.link');
    return this.transactions.asActor(actor, async (tx) => {
      const plan = await lockPlan(tx, planId);
      const item = await lockItem(tx, itemId);
      await placeIn(tx, plan, item, number);
      await countItemOn(tx, itemId);
      await this.journal.record(tx, actor, {
        action: 'action-item.linked',
        subjectType: 'plan',
        subjectId: planId,
        itemId,
        after: { name: plan.titleRu, number: number.trim() },
      });
    });
  }

  /**
   * Takes an item out of a plan of another owner. An item leaves its own plan by an act only.
   *
   * @throws NotFoundError `item_not_in_plan`; RuleViolationError `item_own_plan`
   */
  unlink(actor: Actor, planId: string, itemId: string, reason: string): Promise<void> {
    demand(actor, 'plan.link');
    return this.transactions.asActor(actor, async (tx) => {
      const plan = await lockPlan(tx, planId);
      const item = await lockItem(tx, itemId);
      const [place] = await tx.query<{ linked: boolean; number: string }[]>(
        'SELECT linked, number FROM plan_entry WHERE plan_id = $1 AND item_id = $2 AND ended_at IS NULL',
        [planId, itemId],
      );
      if (!place) throw new NotFoundError('item_not_in_plan');
      if (!place.linked) throw new RuleViolationError('item_own_plan');
      await this.places.end(tx, actor, item, planId, { outcome: 'unlinked', reason });
      await this.journal.record(tx, actor, {
        action: 'action-item.unlinked',
        subjectType: 'plan',
        subjectId: planId,
        itemId,
        before: { name: plan.titleRu, number: place.number },
        after: { name: plan.titleRu },
        reason,
      });
    });
  }

  private async address(tx: EntityManager, { addressId, owner }: NewPlan): Promise<string> {
    const [address] = await tx.query<{ kind: string }[]>('SELECT kind FROM address WHERE id = $1 FOR NO KEY UPDATE', [
      addressId,
    ]);
    if (!address) throw new NotFoundError('address_not_found');
    const [taken] = await tx.query<unknown[]>(`SELECT 1 FROM plan WHERE address_id = $1 AND owner = 'region'`, [
      addressId,
    ]);
    if (taken && owner === 'region') throw new RuleViolationError('plan_exists');
    return addressId!;
  }

  private async programme(tx: EntityManager, actor: Actor, { titles, startsOn }: NewPlan): Promise<string> {
    if (startsOn === null) throw new BadInputError('plan_needs_start');
    const [made] = await tx.query<{ id: string }[]>(
      `INSERT INTO address (region_id, kind, delivered_on, title_ru, title_kk) VALUES ($1, 'programme', $2, $3, $4)
       ON CONFLICT ON CONSTRAINT uq_address DO NOTHING RETURNING id`,
      [actor.regionId, startsOn, titles.ru, titles.kk],
    );
    if (!made) throw new RuleViolationError('programme_exists', { startsOn });
    return made.id;
  }
}

/**
 * Gives an item a place in a plan; both are in hand. A place that had ended is taken up again under the new number.
 *
 * @throws RuleViolationError `item_is_part` for a part of another item, `item_is_draft`, `item_closed` once it is
 *   cancelled or replaced, `item_in_plan`, `plan_number_taken`
 */
export async function placeIn(tx: EntityManager, plan: PlanAtHand, item: ItemAtHand, given: string): Promise<void> {
  const number = given.trim();
  if (item.parentId !== null) throw new RuleViolationError('item_is_part', { number: item.number });
  if (item.status === 'draft') throw new RuleViolationError('item_is_draft', { number: item.number });
  if (['cancelled', 'replaced'].includes(item.status)) throw new RuleViolationError('item_closed');
  const [present] = await tx.query<{ mine: boolean; taken: boolean; last: number }[]>(
    `SELECT coalesce(bool_or(item_id = $2 AND ended_at IS NULL), false) AS mine,
       coalesce(bool_or(item_id <> $2 AND ended_at IS NULL AND lower(number) = lower($3)), false) AS taken,
       coalesce(max(ordinal), 0)::int AS last FROM plan_entry WHERE plan_id = $1`,
    [plan.id, item.id, number],
  );
  if (present!.mine) throw new RuleViolationError('item_in_plan', { number: item.number });
  if (present!.taken) throw new RuleViolationError('plan_number_taken', { number });
  const [version] = await versionsOf(tx, plan.id);
  await tx.query(
    `INSERT INTO plan_entry (region_id, plan_id, item_id, number, ordinal, since_version_id, since_at)
     VALUES ($1, $2, $3, $4, $5, $6, (SELECT zholdau_now()))
     ON CONFLICT ON CONSTRAINT uq_plan_entry DO UPDATE SET number = EXCLUDED.number, ordinal = EXCLUDED.ordinal,
       since_version_id = EXCLUDED.since_version_id, since_at = EXCLUDED.since_at, ended_at = NULL, outcome = NULL, reason = '',
       act = '', until_version_id = NULL, successor_id = NULL`,
    [plan.regionId, plan.id, item.id, number, present!.last + 1, version?.id ?? null],
  );
}
