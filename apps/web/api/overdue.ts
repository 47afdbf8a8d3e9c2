import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiUrl, http } from './http.js';
import type { OverdueRow, OverdueView, Page, RequestView } from './types.js';

export const DIMENSIONS = ['directive', 'body', 'district', 'curator'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Counts of one line of the matrix: late dates by age, and the working days and moves behind them. */
export type OverdueCounts = Omit<OverdueView['totals'], 'items'>;

/** What the report is asked: the cut and the conditions. The matrix, the list and the file take the same ones. */
export interface OverdueFilters {
  addressId?: string | undefined;
  by: Dimension;
  directiveId?: string | undefined;
  bodyId?: string | undefined;
  districtId?: string | undefined;
  curatorSeatId?: string | undefined;
  ageing?: string | undefined;
}

const PAGE = 50;
const WHOLE = 200;

export function useOverdue(filters: OverdueFilters) {
  return useQuery({
    queryKey: ['overdue', filters],
    queryFn: ({ signal }) => http.get<OverdueView>('/overdue', { ...filters }, signal),
    placeholderData: keepPreviousData,
  });
}

export function useOverdueItems(filters: OverdueFilters) {
  return useInfiniteQuery({
    queryKey: ['overdue', 'items', filters],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<OverdueRow>>('/overdue/items', { ...filters, limit: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Every row behind the totals, for paper. */
export async function wholeOverdueList(filters: OverdueFilters): Promise<OverdueRow[]> {
  const rows: OverdueRow[] = [];
  let after: string | null = null;
  do {
    const page: Page<OverdueRow> = await http.get('/overdue/items', { ...filters, limit: WHOLE, after });
    rows.push(...page.items);
    after = page.next;
  } while (after !== null);
  return rows;
}

export function overdueFileUrl(filters: OverdueFilters): string {
  return apiUrl('/overdue.xlsx', { ...filters });
}

/** A deputy's question on a late item. */
export function useAskQuestion() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (question: { itemId: string; text: string }) =>
      http.post<RequestView>(`/action-items/${question.itemId}/requests`, { text: question.text }),
    onSettled: () => client.invalidateQueries({ queryKey: ['overdue'] }),
  });
}
