import { rollUpPercent, type ReportedPart } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** $1 item: everything below it, with the work done as lists show it. */
const PARTS_SQL = `
  WITH RECURSIVE below AS (
    SELECT id, parent_id, status, percent, indicator_percent FROM action_item WHERE parent_id = $1
    UNION ALL
    SELECT i.id, i.parent_id, i.status, i.percent, i.indicator_percent FROM action_item i JOIN below ON i.parent_id = below.id)
  SELECT id, parent_id AS "parentId", coalesce(indicator_percent, percent) AS percent,
    status IN ('cancelled', 'replaced') AS dropped
  FROM below`;

/**
 * Work done of an item by its sub-items; null where it has none.
 *
 * @param tx of the engine: a part that the reader may not open still counts
 */
export async function subItemsPercent(tx: EntityManager, id: string): Promise<number | null> {
  return rollUpPercent(await tx.query<ReportedPart[]>(PARTS_SQL, [id]), id);
}
