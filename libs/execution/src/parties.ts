import type { EntityManager } from 'typeorm';

/** People who handed in a report on the checkpoint: none of them decides on it. */
export async function partiesOf(tx: EntityManager, checkpointId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT submitted_by AS id FROM progress_report WHERE checkpoint_id = $1 AND submitted_by IS NOT NULL`,
    [checkpointId],
  );
  return rows.map(({ id }) => id);
}
