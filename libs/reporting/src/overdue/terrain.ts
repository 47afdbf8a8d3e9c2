import type { Names } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** A directive, a body, a district or a curator's seat by its name. */
export interface Place {
  readonly id: string;
  readonly titles: Names;
}

export interface DirectivePlace extends Place {
  readonly parentId: string | null;
  readonly addressId: string;
  readonly ordinal: number;
}

export interface BodyPlace extends Place {
  readonly districtId: string | null;
}

/** A curator's seat with one body or one directive in charge. */
export interface Charge {
  readonly seatId: string;
  readonly bodyId: string | null;
  readonly directiveId: string | null;
}

/**
 * The small tables around the plan of a region. They are read apart from the checkpoints: with their ids as plain
 * values a statement over a hundred thousand checkpoints is planned well, whoever asks.
 */
export interface Terrain {
  readonly directives: readonly DirectivePlace[];
  readonly bodies: readonly BodyPlace[];
  readonly districts: readonly Place[];
  readonly curators: readonly Place[];
  readonly charges: readonly Charge[];
}

const NAMES = `jsonb_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en)`;
const TITLES = `jsonb_build_object('ru', title_ru, 'kk', title_kk, 'en', title_en)`;

export async function readTerrain(tx: EntityManager, regionId: string): Promise<Terrain> {
  const [terrain] = await tx.query<Terrain[]>(
    `SELECT
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'parentId', parent_id, 'addressId', address_id, 'ordinal', ordinal,
          'titles', ${TITLES})), '[]') FROM directive WHERE region_id = $1) AS directives,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'districtId', district_id, 'titles', ${NAMES})), '[]')
          FROM body WHERE region_id = $1) AS bodies,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'titles', ${NAMES})), '[]')
          FROM district WHERE region_id = $1) AS districts,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'titles', ${TITLES})), '[]')
          FROM seat WHERE region_id = $1 AND kind = 'curator') AS curators,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('seatId', s.id, 'bodyId', h.body_id, 'directiveId', h.directive_id)
          ORDER BY s.id), '[]')
          FROM seat_charge h JOIN seat s ON s.id = h.seat_id AND s.kind = 'curator' AND s.closed_at IS NULL
          WHERE h.region_id = $1) AS charges`,
    [regionId],
  );
  return terrain!;
}

/** Ids of a directive and of everything below it. */
export function branchOf({ directives }: Terrain, directiveId: string): Set<string> {
  const branch = new Set([directiveId]);
  for (let size = 0; size < branch.size;) {
    size = branch.size;
    for (const { id, parentId } of directives) if (parentId !== null && branch.has(parentId)) branch.add(id);
  }
  return branch;
}

/** The directive itself and the nodes above it, the nearest first. */
export function lineOf({ directives }: Terrain, directiveId: string): DirectivePlace[] {
  const line: DirectivePlace[] = [];
  for (let next: string | null = directiveId; next !== null; next = line.at(-1)?.parentId ?? null) {
    const node = directives.find(({ id }) => id === next);
    if (!node || line.includes(node)) break;
    line.push(node);
  }
  return line;
}

/** Pairs of a body or a directive with the curator who answers for it. */
export interface CuratorPairs {
  readonly bodies: ReadonlyMap<string, string>;
  readonly directives: ReadonlyMap<string, string>;
}

/**
 * Who answers for what, as the ladder finds them: a body's curator, else the one of the directive or of the nearest
 * node above it; where several are in charge, the first by id. A seat that the item itself names goes before both.
 */
export function curatorPairs(terrain: Terrain): CuratorPairs {
  const first = (of: 'bodyId' | 'directiveId', id: string): string | undefined =>
    terrain.charges.find((charge) => charge[of] === id)?.seatId;
  const pairs = (entries: readonly (readonly [string, string | undefined])[]): Map<string, string> =>
    new Map(entries.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
  return {
    bodies: pairs(terrain.bodies.map(({ id }) => [id, first('bodyId', id)])),
    directives: pairs(
      terrain.directives.map(({ id }) => {
        const inCharge = lineOf(terrain, id).map((node) => first('directiveId', node.id));
        return [id, inCharge.find((seatId) => seatId !== undefined)];
      }),
    ),
  };
}
