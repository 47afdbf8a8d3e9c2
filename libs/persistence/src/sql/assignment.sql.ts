/**
 * Since when bodies have been named on an item, and whether they have disputed that already; the rule of disputes
 * (execution/dispute.ts) says the rest. $1 item, $2 bodies.
 *
 * Columns: bodyId, role, assignedAt, disputedBefore. An item that is a draft is assigned to nobody.
 */
export const ASSIGNMENTS_SQL = `
  SELECT e.body_id AS "bodyId", e.role, greatest(e.assigned_at, i.given_at) AS "assignedAt",
    EXISTS (SELECT 1 FROM item_dispute d WHERE d.item_id = e.item_id AND d.body_id = e.body_id
      AND d.raised_at >= greatest(e.assigned_at, i.given_at)) AS "disputedBefore"
  FROM item_executor e JOIN action_item i ON i.id = e.item_id
  WHERE e.item_id = $1 AND e.body_id = ANY ($2::uuid[]) AND i.given_at IS NOT NULL ORDER BY e.ordinal`;
