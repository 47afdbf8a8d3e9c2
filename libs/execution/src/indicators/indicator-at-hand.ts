import { lockItem, type ItemAtHand } from '@zholdau/directives';
import { NotFoundError, StaleError } from '@zholdau/domain';
import { readIndicators, type IndicatorRow } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** An indicator that a change is made on, with its item; both locked, the item first. */
export interface IndicatorAtHand {
  readonly item: ItemAtHand;
  readonly indicator: IndicatorRow;
}

/**
 * @param seen the version the actor saw
 * @throws NotFoundError `indicator_not_found` when it is not there or not visible; StaleError `indicator_stale`
 */
export async function lockIndicator(tx: EntityManager, id: string, seen: number): Promise<IndicatorAtHand> {
  const [found] = await tx.query<{ itemId: string }[]>('SELECT item_id AS "itemId" FROM indicator WHERE id = $1', [id]);
  if (!found) throw new NotFoundError('indicator_not_found');
  const item = await lockItem(tx, found.itemId);
  const [indicator] = await readIndicators(tx, 'n.id = $1', [id]);
  if (!indicator) throw new NotFoundError('indicator_not_found');
  if (indicator.version !== seen) throw new StaleError('indicator_stale');
  return { item, indicator };
}
