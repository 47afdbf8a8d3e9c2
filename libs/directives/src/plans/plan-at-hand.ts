import { NotFoundError, type LocalDate, type PlanOwner } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** A plan that a change is made on: locked until the transaction ends, before any of its items. */
export interface PlanAtHand {
  readonly id: string;
  readonly regionId: string;
  readonly addressId: string;
  readonly owner: PlanOwner;
  readonly titleRu: string;
  readonly titleKk: string;
}

/** A version of a plan as a change needs it. */
export interface VersionAtHand {
  readonly id: string;
  readonly number: number;
  readonly state: 'draft' | 'approved' | 'superseded';
  readonly actNumber: string | null;
  readonly actOn: LocalDate | null;
  readonly revision: number;
}

/** @throws NotFoundError `plan_not_found` when it is not there or of another region */
export async function lockPlan(tx: EntityManager, id: string): Promise<PlanAtHand> {
  const [plan] = await tx.query<PlanAtHand[]>(
    `SELECT id, region_id AS "regionId", address_id AS "addressId", owner, title_ru AS "titleRu", title_kk AS "titleKk"
     FROM plan WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!plan) throw new NotFoundError('plan_not_found');
  return plan;
}

/** Locks the plan of an item before the item itself; every change of a plan takes them in this order. */
export async function lockPlanOf(tx: EntityManager, itemId: string): Promise<void> {
  await tx.query('SELECT 1 FROM plan WHERE id = (SELECT plan_id FROM action_item WHERE id = $1) FOR NO KEY UPDATE', [
    itemId,
  ]);
}

/** Every version of a plan, the newest first. */
export function versionsOf(tx: EntityManager, planId: string): Promise<VersionAtHand[]> {
  return tx.query<VersionAtHand[]>(
    `SELECT id, number, state, act_number AS "actNumber", act_on AS "actOn", revision
     FROM plan_version WHERE plan_id = $1 ORDER BY number DESC`,
    [planId],
  );
}

/** Whether an act stands behind the plan: a version with a date is in force, so words change by the next act only. */
export async function actInForce(tx: EntityManager, planId: string): Promise<boolean> {
  const [found] = await tx.query<unknown[]>(
    `SELECT 1 FROM plan_version WHERE plan_id = $1 AND state = 'approved' AND act_on IS NOT NULL`,
    [planId],
  );
  return found !== undefined;
}
