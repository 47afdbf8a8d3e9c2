import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { IndicatorFilters } from '../../api/indicators.js';
import { useAddress } from '../../ui/use-address.js';

const FILTERS = { dir: 'directiveId', body: 'bodyId', colour: 'colour', q: 'q' } as const;
export type FilterName = keyof typeof FILTERS;

export interface IndicatorsView {
  addressId: string | null;
  filters: IndicatorFilters;
  value: (name: FilterName) => string | undefined;
  narrowed: boolean;
  set: (changes: Partial<Record<FilterName, string | undefined>>) => void;
  clear: () => void;
  /** The list of one colour, the other conditions kept. */
  colourLink: (colour: string | null) => string;
}

/** What the page of indicators shows, read from its URL. */
export function useIndicatorsView(): IndicatorsView {
  const [params, setParams] = useSearchParams();
  const [address] = useAddress();
  return useMemo(() => {
    const names = Object.keys(FILTERS) as FilterName[];
    const value = (name: FilterName): string | undefined => params.get(name) ?? undefined;
    const filters: IndicatorFilters = { addressId: address?.id };
    for (const name of names) filters[FILTERS[name]] = value(name);
    const changed = (changes: Partial<Record<FilterName, string | undefined>>): URLSearchParams => {
      const next = new URLSearchParams(params);
      for (const [name, text] of Object.entries(changes)) {
        if (text === undefined || text === '') next.delete(name);
        else next.set(name, text);
      }
      return next;
    };
    return {
      addressId: address?.id ?? null,
      filters,
      value,
      narrowed: names.some((name) => params.has(name)),
      set: (changes) => setParams(changed(changes), { replace: true }),
      clear: () => setParams(changed({ dir: undefined, body: undefined, colour: undefined, q: undefined })),
      colourLink: (colour) => `/indicators?${changed({ colour: colour ?? undefined }).toString()}`,
    };
  }, [params, setParams, address]);
}
