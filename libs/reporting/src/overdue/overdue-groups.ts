import { AGEINGS, type Ageing, type Names } from '@zholdau/domain';
import { NONE, type OverdueFilter, type OverdueGrouping } from './overdue-filter.js';
import { ageingCode, namesOf } from './overdue-words.js';
import { branchOf, lineOf, type Place, type Terrain } from './terrain.js';

/** A group as people read it; groups stand by their ordinal, then by how much is late. */
export interface GroupTitle {
  readonly key: string;
  readonly titles: Names;
  readonly ordinal: number;
}

/** The column of `late` by which a grouping counts. */
export const GROUP_COLUMNS: Readonly<Record<OverdueGrouping, string>> = {
  directive: 'late.directive_id',
  body: 'late.lead_body_id',
  district: 'late.lead_body_id',
  curator: 'late.curator',
  ageing: 'late.ageing',
};

/** From a value of that column to its group: the district of a body, the direction above a directive. */
export function groupOf(
  terrain: Terrain,
  { directiveId }: OverdueFilter,
  by: OverdueGrouping,
): (value: string | null) => GroupTitle {
  const place = (places: readonly Place[], id: string | null | undefined, none: string): GroupTitle => {
    const found = places.find((one) => one.id === id);
    return found
      ? { key: found.id, titles: found.titles, ordinal: 0 }
      : { key: NONE, titles: namesOf(none), ordinal: 1 };
  };
  switch (by) {
    case 'ageing':
      return (value) => ageingGroup(value as Ageing);
    case 'body':
      return (value) => place(terrain.bodies, value, 'overdue_no_curator');
    case 'curator':
      return (value) => place(terrain.curators, value, 'overdue_no_curator');
    case 'district': {
      const districtOf = new Map(terrain.bodies.map((body) => [body.id, body.districtId]));
      return (value) => place(terrain.districts, districtOf.get(value ?? ''), 'overdue_no_district');
    }
    case 'directive': {
      const chosen = directiveId === undefined ? undefined : branchOf(terrain, directiveId);
      return (value) => {
        const line = lineOf(terrain, value ?? '');
        const top = chosen?.has(value ?? '') ? line.find(({ id }) => id === directiveId) : line.at(-1);
        return { key: top!.id, titles: top!.titles, ordinal: top!.ordinal };
      };
    }
  }
}

function ageingGroup(ageing: Ageing): GroupTitle {
  return { key: ageing, titles: namesOf(ageingCode(ageing)), ordinal: AGEINGS.indexOf(ageing) };
}
