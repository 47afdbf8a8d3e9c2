import { useQuery } from '@tanstack/react-query';
import { http } from './http.js';
import type { ExtensionView, RemovalView } from './types.js';

/** Requests for a later date of one item, the newest first. */
export function useExtensions(itemId: string) {
  return useQuery({
    queryKey: ['item', itemId, 'extensions'],
    queryFn: ({ signal }) => http.get<ExtensionView[]>(`/action-items/${itemId}/extensions`, {}, signal),
  });
}

/** Steps of one item on the way off control. */
export function useRemovals(itemId: string) {
  return useQuery({
    queryKey: ['item', itemId, 'removals'],
    queryFn: ({ signal }) => http.get<RemovalView[]>(`/action-items/${itemId}/removals`, {}, signal),
  });
}
