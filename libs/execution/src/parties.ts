import { reportersSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Everybody who took part in a report that was handed in on the checkpoint: none of them decides on it. */
export async function partiesOf(tx: EntityManager, checkpointId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT party AS id FROM progress_report r CROSS JOIN LATERAL unnest(${reportersSql('r')}) AS party
     WHERE r.checkpoint_id = $1 AND r.submitted_by IS NOT NULL`,
    [checkpointId],
  );
  return rows.map(({ id }) => id);
}
