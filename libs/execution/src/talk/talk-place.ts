import { lockItem, type ItemAtHand } from '@zholdau/directives';
import { NotFoundError, reachOf, RuleViolationError, type Actor } from '@zholdau/domain';
import type { TalkPlace } from '@zholdau/notifications';
import type { CommentLevel } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Where a comment is to stand; with the item where there is one. */
export interface PlaceAtHand extends TalkPlace {
  readonly level: CommentLevel;
  readonly item: ItemAtHand | null;
  readonly checkpointId: string | null;
  readonly reportId: string | null;
}

const NOWHERE = { addressId: null, directiveId: null, itemId: null, item: null, checkpointId: null, reportId: null };

/**
 * The place of talk with this id, locked where it is an item's.
 *
 * A draft report is nobody's talk yet; it is talked about once it has been handed in.
 *
 * @throws NotFoundError `talk_place_not_found` when it is not there or not in the actor's reach
 * @throws RuleViolationError `report_not_handed_in`
 */
export async function placeAtHand(
  tx: EntityManager,
  actor: Actor,
  level: CommentLevel,
  id: string,
): Promise<PlaceAtHand> {
  if (level === 'address' || level === 'directive') return placeAbove(tx, actor, level, id);
  const itemId = level === 'item' ? id : await itemOf(tx, level, id);
  const item = await lockItem(tx, itemId);
  const below = level === 'checkpoint' ? { checkpointId: id } : level === 'report' ? { reportId: id } : {};
  return { ...NOWHERE, level, regionId: actor.regionId, item, itemId, ...below };
}

async function itemOf(tx: EntityManager, level: 'checkpoint' | 'report', id: string): Promise<string> {
  const table = level === 'report' ? 'progress_report' : 'checkpoint';
  const [row] = await tx.query<{ itemId: string; state: string }[]>(
    `SELECT item_id AS "itemId", state FROM ${table} WHERE id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError('talk_place_not_found');
  if (level === 'report' && row.state === 'draft') throw new RuleViolationError('report_not_handed_in');
  return row.itemId;
}

/** Above the items somebody is at home who sees the region, or has an item below. */
async function placeAbove(
  tx: EntityManager,
  actor: Actor,
  level: 'address' | 'directive',
  id: string,
): Promise<PlaceAtHand> {
  const below =
    level === 'directive'
      ? 'directive_id IN (SELECT directive_and_below($1))'
      : 'plan_id IN (SELECT p.id FROM plan p WHERE p.address_id = $1)';
  const [place] = await tx.query<{ reached: boolean }[]>(
    `SELECT $2 OR EXISTS (SELECT FROM action_item WHERE ${below}) AS reached FROM ${level} WHERE id = $1`,
    [id, reachOf(actor.role) === 'region'],
  );
  if (!place?.reached) throw new NotFoundError('talk_place_not_found');
  return {
    ...NOWHERE,
    level,
    regionId: actor.regionId,
    ...(level === 'address' ? { addressId: id } : { directiveId: id }),
  };
}
