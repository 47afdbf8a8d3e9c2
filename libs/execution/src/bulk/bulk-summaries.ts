import type { AddressedNotice } from '@zholdau/notifications';
import type { EntityManager } from 'typeorm';
import type { BulkRecord } from './bulk-record.js';

interface ToldPerson {
  readonly personId: string;
  readonly seatId: string | null;
  readonly count: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly numbers: string;
}

/** So many numbers are named; the others are counted. */
const NUMBERS_NAMED = 20;

/** One notice to each person whom any item of the change concerned, with how many of what. */
export async function bulkSummaries(tx: EntityManager, change: BulkRecord): Promise<AddressedNotice[]> {
  const people = await tx.query<ToldPerson[]>(
    `SELECT person_id AS "personId", (array_agg(seat_id ORDER BY seat_id))[1] AS "seatId", sum(items)::int AS count,
       jsonb_object_agg(kind, items) AS kinds, max(numbers) AS numbers
     FROM (
       SELECT n.person_id, (array_agg(n.seat_id ORDER BY n.seat_id))[1] AS seat_id, n.kind, count(DISTINCT n.item_id)::int AS items,
         array_to_string((array_agg(i.number ORDER BY i.ordinal))[1:${NUMBERS_NAMED}], ', ')
           || CASE WHEN count(*) > ${NUMBERS_NAMED} THEN ' …' ELSE '' END AS numbers
       FROM notice n JOIN action_item i ON i.id = n.item_id WHERE n.bulk_id = $1 GROUP BY n.person_id, n.kind
     ) AS told GROUP BY person_id`,
    [change.id],
  );
  const reason = 'reason' in change.wish ? change.wish.reason : '';
  return people.map(({ personId, seatId, count, kinds, numbers }) => ({
    regionId: change.regionId,
    personId,
    seatId,
    kind: 'bulk_summary',
    params: { count, numbers, reason, ...kinds },
    inboxOnly: change.quiet,
    dedupeKey: `bulk-${change.id}`,
  }));
}
