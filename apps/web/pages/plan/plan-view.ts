import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ItemFilters } from '../../api/items.js';
import type { Condition } from '../../api/types.js';
import type { ItemSort } from '../../ui/item-list.js';
import { useAddress } from '../../ui/use-address.js';

/** Names of the filters in the URL; each is a filter of the API under another name. */
const FILTERS = {
  dir: 'directiveId',
  condition: 'condition',
  lead: 'leadBodyId',
  body: 'bodyId',
  district: 'districtId',
  level: 'level',
  q: 'q',
} as const;

export type FilterName = keyof typeof FILTERS;

const NARROWING: readonly FilterName[] = ['condition', 'lead', 'body', 'district', 'level', 'q'];

export interface PlanView {
  addressId: string | null;
  addressYear: number | null;
  filters: ItemFilters;
  sort: ItemSort;
  itemId: string | null;
  value: (name: FilterName) => string | undefined;
  /** How many filters are on, the place in the tree aside. */
  narrowed: number;
  set: (changes: Partial<Record<FilterName | 'sort', string | undefined>>) => void;
  clear: () => void;
  /** The URL of this view with an item's card beside it, or without one. */
  withItem: (id: string | null) => string;
  /** The URL of a node's list in some conditions, the other filters dropped: as long as its count says. */
  nodeLink: (directiveId: string | null, conditions?: readonly Condition[]) => string;
}

/** What the plan page shows, read from its URL, so that the view can be sent to a colleague. */
export function usePlanView(): PlanView {
  const [params, setParams] = useSearchParams();
  const [address] = useAddress();
  return useMemo(() => {
    const value = (name: FilterName): string | undefined => params.get(name) ?? undefined;
    const sort = sortOf(params.get('sort'));
    const filters: ItemFilters = { addressId: address?.id ?? null, sort };
    for (const name of Object.keys(FILTERS) as FilterName[]) filters[FILTERS[name]] = value(name);
    const kept = (): URLSearchParams => {
      const next = new URLSearchParams();
      const year = params.get('address');
      if (year !== null) next.set('address', year);
      return next;
    };
    return {
      addressId: address?.id ?? null,
      addressYear: address?.year ?? null,
      filters,
      sort,
      itemId: params.get('item'),
      value,
      narrowed: NARROWING.filter((name) => params.has(name)).length,
      set: (changes) => setParams(changed(params, changes), { replace: true }),
      clear: () => setParams(changed(params, Object.fromEntries(NARROWING.map((name) => [name, undefined])))),
      withItem: (id) => url(changed(params, { item: id ?? undefined })),
      nodeLink: (directiveId, conditions) => {
        const next = kept();
        if (directiveId !== null) next.set('dir', directiveId);
        if (conditions !== undefined) next.set('condition', conditions.join(','));
        return url(next);
      },
    };
  }, [params, setParams, address]);
}

function changed(params: URLSearchParams, changes: Record<string, string | undefined>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

function url(params: URLSearchParams): string {
  const text = params.toString();
  return text === '' ? '/plan' : `/plan?${text}`;
}

function sortOf(text: string | null): ItemSort {
  return text === 'due' || text === 'late' ? text : 'number';
}
