import { AGEINGS } from '@zholdau/domain';
import { DIMENSIONS, type Dimension, type OverdueFilters } from '../../api/overdue.js';
import type { Ageing } from '../../api/types.js';

/** The condition of the report that a dimension's group becomes when one goes into it. */
export const CONDITION_OF = {
  directive: 'directiveId',
  body: 'bodyId',
  district: 'districtId',
  curator: 'curatorSeatId',
} as const satisfies Record<Dimension, keyof OverdueFilters>;

/** A step of the way from the region to the list: the dimension and the group one went into. */
export interface Step {
  dimension: Dimension;
  key: string;
}

/** What the page's URL says; the order of its conditions is the way the reader took. */
export interface OverduePlace {
  by: Dimension;
  steps: Step[];
  /** The cell whose list is shown: a row of the matrix, a column, or both. */
  group: string | null;
  ageing: Ageing | null;
}

export function readPlace(params: URLSearchParams): OverduePlace {
  const by = DIMENSIONS.find((dimension) => dimension === params.get('by')) ?? 'directive';
  const steps = [...params].flatMap(([name, key]): Step[] => {
    const dimension = DIMENSIONS.find((other) => CONDITION_OF[other] === name);
    return dimension === undefined || key === '' ? [] : [{ dimension, key }];
  });
  return {
    by,
    steps,
    group: params.get('group'),
    ageing: AGEINGS.find((ageing) => ageing === params.get('ageing')) ?? null,
  };
}

/** The URL of a place; `rest` keeps what belongs to the frame, such as the Address. */
export function placePath(place: OverduePlace, address: string | null): string {
  const params = new URLSearchParams();
  if (address !== null) params.set('address', address);
  if (place.by !== 'directive') params.set('by', place.by);
  for (const { dimension, key } of place.steps) params.set(CONDITION_OF[dimension], key);
  if (place.group !== null) params.set('group', place.group);
  if (place.ageing !== null) params.set('ageing', place.ageing);
  const text = params.toString();
  return text === '' ? '/overdue' : `/overdue?${text}`;
}

/** What the matrix is asked: the cut and the steps. */
export function matrixFilters(place: OverduePlace, addressId: string | undefined): OverdueFilters {
  const filters: OverdueFilters = { addressId, by: place.by };
  for (const { dimension, key } of place.steps) filters[CONDITION_OF[dimension]] = key;
  return filters;
}

/** What the list, the file and the paper are asked: the matrix narrowed to the chosen cell. */
export function listFilters(place: OverduePlace, addressId: string | undefined): OverdueFilters {
  const filters = matrixFilters(place, addressId);
  if (place.group !== null) filters[CONDITION_OF[place.by]] = place.group;
  if (place.ageing !== null) filters.ageing = place.ageing;
  return filters;
}

/** Going into a group: it becomes a step, and the matrix is cut by the next dimension not yet fixed. */
export function stepInto(place: OverduePlace, key: string): OverduePlace {
  const steps = [...place.steps.filter(({ dimension }) => dimension !== place.by), { dimension: place.by, key }];
  const fixed = steps.map(({ dimension }) => dimension);
  const after = [...DIMENSIONS.slice(DIMENSIONS.indexOf(place.by) + 1), ...DIMENSIONS];
  const by = after.find((dimension) => !fixed.includes(dimension)) ?? place.by;
  return { ...place, by, steps, group: null, ageing: null };
}

/** Back to the place before the step at `index` was taken. */
export function backBefore(place: OverduePlace, index: number): OverduePlace {
  const by = place.steps[index]?.dimension ?? place.by;
  return { ...place, by, steps: place.steps.slice(0, index), group: null, ageing: null };
}
