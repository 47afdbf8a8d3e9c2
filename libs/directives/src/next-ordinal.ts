import type { EntityManager } from 'typeorm';

/** The place behind the last item of a plan; two writers do not get the same one. */
export async function nextOrdinal(tx: EntityManager, planId: string): Promise<number> {
  await tx.query('SELECT 1 FROM plan WHERE id = $1 FOR NO KEY UPDATE', [planId]);
  const [row] = await tx.query<{ next: number }[]>(
    'SELECT coalesce(max(ordinal), 0)::int + 1 AS next FROM action_item WHERE plan_id = $1',
    [planId],
  );
  return row!.next;
}
