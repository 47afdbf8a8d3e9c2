import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { apiUrl, http } from './http.js';
import type { JournalActionView, JournalPageView, JournalStateView } from './types.js';

/** What the journal is asked; days are of Kazakhstan and inclusive. */
export interface JournalFilters {
  action?: string | undefined;
  personId?: string | undefined;
  itemId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const PAGE = 50;

export function useJournal(filters: JournalFilters) {
  return useInfiniteQuery({
    queryKey: ['journal', filters],
    queryFn: ({ pageParam, signal }) =>
      http.get<JournalPageView>('/journal', { ...filters, limit: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function useJournalState() {
  return useQuery({
    queryKey: ['journal-state'],
    queryFn: ({ signal }) => http.get<JournalStateView>('/journal/state', {}, signal),
    refetchInterval: 10_000,
  });
}

export function useJournalActions() {
  return useQuery({
    queryKey: ['journal-actions'],
    queryFn: ({ signal }) => http.get<JournalActionView[]>('/journal/actions', {}, signal),
  });
}

/** The history of an item with its proof, as a file. */
export const extractUrl = (itemId: string): string => apiUrl(`/journal/extracts/${itemId}`);

/** The public list of signed heads. */
export const anchorsUrl = (): string => apiUrl('/journal/anchors');
