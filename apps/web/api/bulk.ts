import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import { invalidateItems } from './items.js';
import type { BulkChangeView, BulkRowView } from './types.js';

/** While a worker is at it, one asks again so often. */
const POLL_MS = 700;

const working = (change: BulkChangeView | undefined): boolean =>
  change?.state === 'checking' || change?.state === 'applying';

export function useProposeBulk() {
  return useMutation({ mutationFn: (body: object) => http.post<BulkChangeView>('/bulk-changes', body) });
}

export function useBulkChange(id: string | null) {
  return useQuery({
    queryKey: ['bulk', id],
    queryFn: ({ signal }) => http.get<BulkChangeView>(`/bulk-changes/${id}`, {}, signal),
    enabled: id !== null,
    refetchInterval: ({ state }) => (working(state.data) ? POLL_MS : false),
  });
}

/** Rows of some outcomes; read once the worker has come to an end. */
export function useBulkRows(change: BulkChangeView, outcome: BulkRowView['outcome']) {
  return useInfiniteQuery({
    queryKey: ['bulk', change.id, 'rows', outcome, change.version],
    queryFn: ({ pageParam, signal }) =>
      http.get<{ items: BulkRowView[]; next: string | null }>(
        `/bulk-changes/${change.id}/rows`,
        { outcome, limit: 50, after: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: !working(change),
  });
}

export function useApplyBulk() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: BulkChangeView) =>
      http.post<BulkChangeView>(`/bulk-changes/${id}/application`, {}, version),
    onSuccess: (change) => client.setQueryData(['bulk', change.id], change),
  });
}

/** The items have changed under the lists. */
export function useBulkEnded(): () => void {
  const client = useQueryClient();
  return () => void invalidateItems(client);
}
