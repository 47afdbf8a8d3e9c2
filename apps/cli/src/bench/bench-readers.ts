import type { Actor, Role } from '@zholdau/domain';
import type { Transactions } from '@zholdau/persistence';

/** A region to measure, with people who read it and things they look at. */
export interface BenchRegion {
  readonly name: string;
  readonly items: number;
  readonly late: number;
  readonly addressId: string;
  /** The item whose card is opened. */
  readonly itemId: string;
  readonly readers: readonly Actor[];
}

/** Those who see the region, one who sees a body, one who sees a charge. */
const READERS: readonly Role[] = ['coordinator', 'deputy', 'head', 'curator'];

interface RawRegion extends Omit<BenchRegion, 'readers'> {
  readonly id: string;
}

type RawReader = Omit<Actor, 'locale'>;

/** The region with the most items and the one with the fewest. */
export function benchRegions(transactions: Transactions): Promise<BenchRegion[]> {
  return transactions.asEngine(async (tx) => {
    const regions = await tx.query<RawRegion[]>(
      `SELECT r.id, r.name_ru AS name, count(*)::int AS items, count(*) FILTER (WHERE i.overdue_from < zholdau_now())::int AS late,
         (SELECT id FROM address a WHERE a.region_id = r.id ORDER BY delivered_on DESC LIMIT 1) AS "addressId",
         (array_agg(i.id ORDER BY i.checkpoints_total DESC, i.id))[1] AS "itemId"
       FROM region r JOIN action_item i ON i.region_id = r.id GROUP BY r.id ORDER BY items DESC, r.kato`,
    );
    const ends = regions.length > 1 ? [regions[0]!, regions.at(-1)!] : regions;
    return Promise.all(
      ends.map(async ({ id, ...region }) => {
        const readers = await tx.query<RawReader[]>(
          `SELECT DISTINCT ON (s.kind) h.person_id AS "personId", s.id AS "seatId", s.kind AS role, s.region_id AS "regionId",
             CASE s.kind WHEN 'curator' THEN coalesce((SELECT array_agg(c.body_id) FROM seat_charge c
                                                       WHERE c.seat_id = s.id AND c.body_id IS NOT NULL), '{}')
                         WHEN 'head' THEN ARRAY[s.body_id] ELSE '{}' END AS "bodyIds",
             coalesce((SELECT array_agg(c.directive_id) FROM seat_charge c
                       WHERE c.seat_id = s.id AND c.directive_id IS NOT NULL), '{}') AS "directiveIds",
             s.district_id AS "districtId"
           FROM seat s JOIN seat_holder h ON h.seat_id = s.id AND h.to_on IS NULL
           WHERE s.region_id = $1 AND s.kind = ANY ($2) AND s.closed_at IS NULL ORDER BY s.kind, s.id`,
          [id, READERS],
        );
        return { ...region, readers: readers.map((reader) => ({ ...reader, locale: 'ru' as const })) };
      }),
    );
  });
}
