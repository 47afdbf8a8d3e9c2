import { CARRIED_COUNTS } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** How an item has fared so far, over all its periods. */
export interface CarriedCounts {
  readonly postponements: number;
  /** Working days after the due date: until it was handed in, or until now; the reviewer's days are not counted. */
  readonly daysLate: number;
}

export async function carriedCounts(tx: EntityManager, itemId: string): Promise<CarriedCounts> {
  const [counts] = await tx.query<CarriedCounts[]>(`SELECT ${CARRIED_COUNTS} FROM checkpoint c WHERE c.item_id = $1`, [
    itemId,
  ]);
  return counts!;
}
