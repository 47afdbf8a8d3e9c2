import { handedWith, reachOf, type Actor } from '@zholdau/domain';
import type { SqlParams } from './sql-params.js';

/**
 * A query for the ids of the items in the reach of somebody who sees a part of the region; null for whoever sees all.
 *
 * Row security says the same. It is said here again by equality alone, since under row security an index serves no
 * other operator (an overlap of arrays might tell of rows that are not to be seen).
 */
export function itemsInReachSql(actor: Actor, params: SqlParams): string | null {
  const ofBodies = (): string =>
    `SELECT item_id FROM item_executor WHERE body_id = ANY (${params.add(actor.bodyIds)}::uuid[])`;
  switch (actor.role) {
    case 'head':
    case 'executor':
      return ofBodies();
    case 'staff':
      return `SELECT item_id FROM item_delegation WHERE person_id = ANY (${params.add(handedWith(actor))}::uuid[]) AND revoked_at IS NULL`;
    case 'curator':
      return `${ofBodies()} UNION SELECT id FROM action_item WHERE directive_id = ANY (${params.add(actor.directiveIds)}::uuid[])
        UNION SELECT id FROM action_item WHERE curator_seat_id = ${params.add(actor.seatId)}::uuid`;
    default:
      return null;
  }
}

/** Whether the actor sees the whole region, drafts apart. */
export function seesAll({ role }: Actor): boolean {
  return ['region', 'reader'].includes(reachOf(role));
}
