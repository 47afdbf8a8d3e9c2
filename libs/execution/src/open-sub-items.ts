import { RuleViolationError } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** Work under way, as `checkpoint.state` and `action_item.status` say it. */
const OPEN = `('draft', 'assigned', 'in_work', 'submitted', 'returned', 'disputed')`;

/**
 * An item is not done while a part of it is open; a period of it that others follow may be accepted before.
 *
 * @throws RuleViolationError `sub_items_open` with their numbers, when nothing but this checkpoint is open on the item
 */
export async function checkSubItemsDone(
  tx: EntityManager,
  { id, item }: { readonly id: string; readonly item: { readonly id: string } },
): Promise<void> {
  const [row] = await tx.query<{ numbers: string | null }[]>(
    `WITH RECURSIVE below AS (
       SELECT id, number, status, ordinal FROM action_item WHERE parent_id = $1
       UNION ALL SELECT i.id, i.number, i.status, i.ordinal FROM action_item i JOIN below ON i.parent_id = below.id)
     SELECT string_agg(number, ', ' ORDER BY ordinal) FILTER (WHERE status IN ${OPEN}) AS numbers FROM below
     WHERE NOT EXISTS (SELECT FROM checkpoint WHERE item_id = $1 AND id <> $2 AND state IN ${OPEN})`,
    [item.id, id],
  );
  if (row?.numbers != null) throw new RuleViolationError('sub_items_open', { numbers: row.numbers });
}
