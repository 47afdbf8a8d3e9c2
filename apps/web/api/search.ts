import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from './http.js';
import type { SearchView } from './types.js';

const LIMIT = 50;

/** Items by words, the best first; nothing is asked for an empty question. */
export function useSearch(asked: string) {
  return useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => http.get<SearchView>('/search', { q: asked, limit: LIMIT }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
}
