import { BadInputError } from '@zholdau/domain';
import { localDateSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** What an item may point at; foreign keys look past row security, so each is asked for in the region by name. */
export interface Places {
  readonly bodyIds?: readonly string[];
  readonly directiveId?: string | undefined;
  readonly curatorSeatId?: string | null | undefined;
}

/**
 * Whether these exist in the region and may take an item: bodies that still exist, an open curator's seat.
 *
 * @throws BadInputError `unknown_body`, `unknown_directive`, `unknown_curator_seat`
 */
export async function checkPlaces(tx: EntityManager, regionId: string, places: Places): Promise<void> {
  const { bodyIds = [], directiveId, curatorSeatId } = places;
  if (bodyIds.length > 0) {
    const found = await count(
      tx,
      `FROM body WHERE id = ANY($1) AND region_id = $2
         AND (valid_to IS NULL OR valid_to >= ${localDateSql('(SELECT zholdau_now())')})`,
      [bodyIds, regionId],
    );
    if (found < new Set(bodyIds).size) throw new BadInputError('unknown_body');
  }
  if (
    directiveId &&
    (await count(tx, 'FROM directive WHERE id = $1 AND region_id = $2', [directiveId, regionId])) === 0
  ) {
    throw new BadInputError('unknown_directive');
  }
  const seat = `FROM seat WHERE id = $1 AND region_id = $2 AND kind = 'curator' AND closed_at IS NULL`;
  if (curatorSeatId && (await count(tx, seat, [curatorSeatId, regionId])) === 0) {
    throw new BadInputError('unknown_curator_seat');
  }
}

async function count(tx: EntityManager, from: string, params: unknown[]): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(`SELECT count(*)::int AS count ${from}`, params);
  return row!.count;
}
