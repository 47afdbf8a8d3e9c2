import { lockItem, type ItemAtHand } from '@zholdau/directives';
import { NotFoundError, type OpenDisputeSubject } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** A dispute that is decided, with its item; both locked, the item first. */
export interface DisputeAtHand extends OpenDisputeSubject {
  readonly id: string;
  readonly item: ItemAtHand;
  readonly bodyId: string;
  readonly role: 'lead' | 'co';
  readonly checkpointIds: readonly string[];
}

/** @throws NotFoundError `dispute_not_found` when it is not there or not visible */
export async function lockDispute(tx: EntityManager, id: string): Promise<DisputeAtHand> {
  const [found] = await tx.query<{ itemId: string }[]>('SELECT item_id AS "itemId" FROM item_dispute WHERE id = $1', [
    id,
  ]);
  if (!found) throw new NotFoundError('dispute_not_found');
  const item = await lockItem(tx, found.itemId);
  const [dispute] = await tx.query<Omit<DisputeAtHand, keyof ItemAtHand | 'item'>[]>(
    `SELECT body_id AS "bodyId", role, checkpoint_ids AS "checkpointIds", raised_by AS "disputedBy", state <> 'open' AS settled
     FROM item_dispute WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!dispute) throw new NotFoundError('dispute_not_found');
  return { ...item, ...dispute, id, item };
}
