import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from './http.js';
import type { ExplainedLettersView, LetterLogView } from './types.js';

export interface LettersFilter {
  personId?: string | undefined;
  channel?: string | undefined;
  outcome?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Every letter of the region, the newest first, a page at a time. */
export function useLetterLog(filter: LettersFilter) {
  return useInfiniteQuery({
    queryKey: ['letters', 'log', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => http.get<LetterLogView>('/letters', { ...filter, after: pageParam }, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What reached a person in a period and what did not; without a person, the reader. */
export function useExplainedLetters(filter: { personId?: string | undefined; from: string; to: string }) {
  return useInfiniteQuery({
    queryKey: ['letters', 'explained', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      http.get<ExplainedLettersView>('/letters/explained', { ...filter, after: pageParam }, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
