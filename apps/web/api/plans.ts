import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import { invalidateItems } from './items.js';
import type {
  CarryPreviewView,
  ItemPlacesView,
  PlanComparisonView,
  PlanContentsView,
  PlanPlaceView,
  PlanView,
  UnfinishedView,
} from './types.js';

const PAGE = 200;

export function usePlans() {
  return useQuery({ queryKey: ['plans'], queryFn: ({ signal }) => http.get<PlanView[]>('/plans', {}, signal) });
}

/** Every row of a plan under its own numbers; a plan is read whole, as it is printed. */
export function usePlanContents(id: string) {
  return useQuery({
    queryKey: ['plans', id, 'items'],
    queryFn: async ({ signal }) => {
      const rows: PlanPlaceView[] = [];
      let after: string | null = null;
      do {
        const page: PlanContentsView = await http.get(`/plans/${id}/items`, { limit: PAGE, after }, signal);
        rows.push(...page.rows);
        after = page.next;
      } while (after !== null);
      return rows;
    },
  });
}

export function useComparison(planId: string, from: string | null, to: string | null) {
  return useQuery({
    queryKey: ['plans', planId, 'comparison', from, to],
    queryFn: ({ signal }) => http.get<PlanComparisonView>(`/plans/${planId}/comparison`, { from, to }, signal),
    enabled: from !== null && to !== null,
  });
}

/** Where one item stands besides its own plan. */
export function useItemPlaces(id: string) {
  return useQuery({
    queryKey: ['item', id, 'plans'],
    queryFn: ({ signal }) => http.get<ItemPlacesView>(`/action-items/${id}/plans`, {}, signal),
  });
}

export function useUnfinished(planId: string, fromPlanId: string | null) {
  return useQuery({
    queryKey: ['plans', planId, 'carry-over', fromPlanId],
    queryFn: ({ signal }) => http.get<UnfinishedView[]>(`/plans/${planId}/carry-over`, { fromPlanId }, signal),
    enabled: fromPlanId !== null,
  });
}

export interface Carry {
  itemId: string;
  decision: 'continue' | 'merge' | 'close';
  number?: string;
  successorId?: string | null;
  reason?: string;
}

/** What the decisions would do; nothing is stored. */
export function useCarryPreview(planId: string) {
  return useMutation({
    mutationFn: (body: { fromPlanId: string; items: Carry[] }) =>
      http.post<CarryPreviewView[]>(`/plans/${planId}/carry-over/preview`, body),
  });
}

interface PlanWrite {
  path: string;
  body?: unknown;
  method?: 'post' | 'delete';
  version?: number;
}

/** One write on a plan; its lists, its versions and the cards of its items are read anew. */
export function usePlanWrite<T = unknown>() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body, method = 'post', version }: PlanWrite) =>
      method === 'delete' ? http.delete<T>(`/plans${path}`) : http.post<T>(`/plans${path}`, body ?? {}, version),
    // Not awaited: the draft that was approved leaves the screen with its dialog, and the word of success with it.
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['plans'] });
      void invalidateItems(client);
    },
  });
}
