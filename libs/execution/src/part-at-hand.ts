import { lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import { NotFoundError, type PartSubject } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** A co-executor's part that a change is made on, with its period and item; all locked, the item first. */
export interface PartAtHand extends PartSubject {
  readonly id: string;
  readonly checkpoint: CheckpointAtHand;
}

/** @throws NotFoundError `part_not_found` when it is not there, not visible, or its body is no executor any more */
export async function lockPart(tx: EntityManager, id: string): Promise<PartAtHand> {
  const [found] = await tx.query<{ checkpointId: string }[]>(
    'SELECT checkpoint_id AS "checkpointId" FROM checkpoint_part WHERE id = $1 AND ended_at IS NULL',
    [id],
  );
  if (!found) throw new NotFoundError('part_not_found');
  const checkpoint = await lockCheckpoint(tx, found.checkpointId);
  const [part] = await tx.query<Pick<PartAtHand, 'partBodyId' | 'partState'>[]>(
    `SELECT body_id AS "partBodyId", state AS "partState" FROM checkpoint_part
     WHERE id = $1 AND ended_at IS NULL FOR NO KEY UPDATE`,
    [id],
  );
  if (!part) throw new NotFoundError('part_not_found');
  return { ...checkpoint, ...part, id, checkpoint };
}
