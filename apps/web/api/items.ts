import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { http, type Query } from './http.js';
import type {
  DeadlineView,
  DisputeView,
  ExplanationView,
  HistoryLine,
  ItemRow,
  ItemView,
  LadderView,
  Page,
  ReportView,
  RequestView,
} from './types.js';

const PAGE = 100;

/** Filters of the list of items, named as the API names them. */
export interface ItemFilters extends Query {
  addressId: string | null;
  directiveId?: string | undefined;
  bodyId?: string | undefined;
  districtId?: string | undefined;
  level?: string | undefined;
  condition?: string | undefined;
  q?: string | undefined;
  sort?: string | undefined;
}

export function useItems(filters: ItemFilters) {
  return useInfiniteQuery({
    queryKey: ['items', filters],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<ItemRow>>('/action-items', { ...filters, limit: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: filters.addressId !== null,
    placeholderData: (before) => before,
    // Pages that are already here keep their identity by themselves; comparing thousands of rows would cost a frame.
    structuralSharing: false,
  });
}

export function useItem(id: string) {
  return useQuery({
    queryKey: ['item', id],
    queryFn: ({ signal }) => http.get<ItemView>(`/action-items/${id}`, {}, signal),
  });
}

/** A part of the card that is read by itself. */
function usePart<T>(id: string, part: string) {
  return useQuery({
    queryKey: ['item', id, part],
    queryFn: ({ signal }) => http.get<T>(`/action-items/${id}/${part}`, {}, signal),
  });
}

export const useDeadlines = (id: string) => usePart<DeadlineView[]>(id, 'deadlines');
export const useLadder = (id: string) => usePart<LadderView>(id, 'ladder');
export const useReports = (id: string) => usePart<ReportView[]>(id, 'reports');
export const useRequests = (id: string) => usePart<RequestView[]>(id, 'requests');
export const useDisputes = (id: string) => usePart<DisputeView[]>(id, 'disputes');
export const useHistory = (id: string) => usePart<HistoryLine[]>(id, 'history');

/** Why the rungs of an item reach a person or do not; null asks about the reader. */
export function useExplanation(id: string, personId: string | null) {
  return useQuery({
    queryKey: ['item', id, 'explanation', personId],
    queryFn: ({ signal }) =>
      http.get<ExplanationView>(`/action-items/${id}/explanation`, personId === null ? {} : { personId }, signal),
  });
}

/** One dispute, as it stands now. */
export function useDispute(id: string) {
  return useQuery({
    queryKey: ['dispute', id],
    queryFn: ({ signal }) => http.get<DisputeView>(`/disputes/${id}`, {}, signal),
    staleTime: 0,
  });
}

/** After a write on an item: its card, every list and every count may have changed. */
export async function invalidateItems(client: QueryClient): Promise<void> {
  const roots = [
    'item',
    'dispute',
    'items',
    'directives',
    'my-work',
    'overdue',
    'session',
    'requests',
    'notices',
    'indicators',
    'address-text',
  ];
  await Promise.all(roots.map((root) => client.invalidateQueries({ queryKey: [root] })));
}

interface ItemWrite {
  path: string;
  body?: unknown;
  method?: 'post' | 'patch' | 'put' | 'delete';
  /** Sent as If-Match where the route asks for it. */
  version?: number;
}

/**
 * One write on an item; what comes back is read anew everywhere. Nobody waits for that: what was written may take the
 * row that wrote it off the screen, and its word of success with it.
 */
export function useItemWrite<T = unknown>(onDone?: (answer: T) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body, method = 'post', version }: ItemWrite) =>
      method === 'delete' ? http.delete<T>(path, version) : http[method]<T>(path, body ?? {}, version),
    onSuccess: (answer) => {
      onDone?.(answer);
      void invalidateItems(client);
    },
  });
}
