import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { apiUrl, http } from './http.js';
import type { IndicatorList, IndicatorsOfItem } from './types.js';

/** What the page of indicators is asked; the list and the files take the same. */
export interface IndicatorFilters {
  addressId: string | undefined;
  directiveId?: string | undefined;
  bodyId?: string | undefined;
  colour?: string | undefined;
  q?: string | undefined;
}

const PAGE = 50;

export function useIndicators(filters: IndicatorFilters) {
  return useInfiniteQuery({
    queryKey: ['indicators', filters],
    queryFn: ({ pageParam, signal }) =>
      http.get<IndicatorList>('/indicators', { ...filters, limit: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: filters.addressId !== undefined,
    placeholderData: (before) => before,
  });
}

export function useIndicatorsOf(itemId: string) {
  return useQuery({
    queryKey: ['item', itemId, 'indicators'],
    queryFn: ({ signal }) => http.get<IndicatorsOfItem>(`/action-items/${itemId}/indicators`, {}, signal),
  });
}

export const indicatorsFileUrl = (ending: 'xlsx' | 'csv', filters: IndicatorFilters): string =>
  apiUrl(`/indicators.${ending}`, { ...filters });
