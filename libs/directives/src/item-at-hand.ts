import {
  NotFoundError,
  StaleError,
  type CheckpointState,
  type CheckpointSubject,
  type EvidenceSort,
  type ItemSubject,
  type Level,
  type LocalDate,
  type Origin,
  type RollRule,
} from '@zholdau/domain';
import { itemOverdueSql, reportersOfCheckpointSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** An item that a change is made on: locked until the transaction ends. */
export interface ItemAtHand extends ItemSubject {
  readonly id: string;
  readonly regionId: string;
  readonly version: number;
  readonly planId: string;
  readonly planVersionId: string;
  readonly parentId: string | null;
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly completionFormRu: string;
  readonly completionFormKk: string;
  readonly origin: Origin;
  readonly level: Level;
  readonly roll: RollRule;
  readonly threat: string | null;
  readonly restricted: boolean;
  readonly demandedSorts: readonly EvidenceSort[] | null;
}

/** A checkpoint that a change is made on, with its item; both locked. */
export interface CheckpointAtHand extends CheckpointSubject {
  readonly id: string;
  readonly item: ItemAtHand;
  readonly ordinal: number;
  readonly period: string;
  readonly deadlineVersion: number;
  readonly originalDueOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly dueAt: Date | null;
  readonly innerOn: LocalDate | null;
  readonly submittedAt: Date | null;
  readonly percent: number;
}

const ITEM = `i.id, i.region_id AS "regionId", i.version, i.plan_id AS "planId", i.plan_version_id AS "planVersionId",
  i.parent_id AS "parentId", i.number, i.title_ru AS "titleRu", i.title_kk AS "titleKk",
  i.completion_form_ru AS "completionFormRu", i.completion_form_kk AS "completionFormKk", i.origin, i.level, i.roll,
  i.threat, i.restricted, i.demanded_sorts AS "demandedSorts", i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds", i.delegate_ids AS "delegateIds",
  i.curator_seat_id AS "curatorSeatId", i.directive_id AS "directiveId", i.status,
  ${itemOverdueSql('i', '(SELECT zholdau_now())')} AS overdue`;

/**
 * Takes an item in hand: whoever comes second waits, and then sees what the first one did.
 *
 * Always in the order item, checkpoint, report, ladder. The lock leaves the key alone: the sweep, which holds a ladder
 * while it writes notices that point at the item, does not wait for it.
 *
 * @throws NotFoundError `item_not_found` when it is not there or not visible to whoever the transaction acts for
 */
export async function lockItem(tx: EntityManager, id: string): Promise<ItemAtHand> {
  const [item] = await tx.query<ItemAtHand[]>(`SELECT ${ITEM} FROM action_item i WHERE i.id = $1 FOR NO KEY UPDATE`, [
    id,
  ]);
  if (!item) throw new NotFoundError('item_not_found');
  return item;
}

/**
 * Takes a checkpoint and its item in hand, the item first, as every change does.
 *
 * @throws NotFoundError `checkpoint_not_found`
 */
export async function lockCheckpoint(tx: EntityManager, id: string): Promise<CheckpointAtHand> {
  const [found] = await tx.query<{ itemId: string }[]>('SELECT item_id AS "itemId" FROM checkpoint WHERE id = $1', [
    id,
  ]);
  if (!found) throw new NotFoundError('checkpoint_not_found');
  const item = await lockItem(tx, found.itemId);
  const [checkpoint] = await lockCheckpoints(tx, item, id);
  if (!checkpoint) throw new NotFoundError('checkpoint_not_found');
  return checkpoint;
}

/** Every checkpoint of an item in hand, in the order of periods; or the one. */
export async function lockCheckpoints(tx: EntityManager, item: ItemAtHand, id?: string): Promise<CheckpointAtHand[]> {
  const rows = await tx.query<(Omit<CheckpointAtHand, 'item'> & { state: CheckpointState })[]>(
    `SELECT c.id, c.ordinal, c.period, c.state, c.deadline_version AS "deadlineVersion", c.original_due_on AS "originalDueOn",
       c.due_on AS "dueOn", c.due_at AS "dueAt", c.inner_on AS "innerOn", c.submitted_at AS "submittedAt", c.percent,
       ${reportersOfCheckpointSql('c')} AS reporters
     FROM checkpoint c WHERE c.item_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.ordinal FOR NO KEY UPDATE OF c`,
    [item.id, id ?? null],
  );
  return rows.map((row) => ({ ...item, ...row, item }));
}

/**
 * Counts the item one version on, so that whoever decided on the old one hears of it.
 *
 * TypeORM's version column counts but does not compare, hence this statement.
 *
 * @param seen the version the actor saw; absent: the change was not made on a version (remind now, a report)
 * @throws StaleError `item_stale` when the item has moved on since
 */
export async function countItemOn(tx: EntityManager, id: string, seen?: number): Promise<void> {
  const rows = await tx.query<unknown[]>(
    `WITH counted AS (UPDATE action_item SET version = version + 1, updated_at = (SELECT zholdau_now())
       WHERE id = $1 AND ($2::int IS NULL OR version = $2) RETURNING 1)
     SELECT 1 FROM counted`,
    [id, seen ?? null],
  );
  if (rows.length === 0) throw new StaleError('item_stale');
}
