import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { apiUrl, http } from './http.js';
import type {
  DeadlineReadingView,
  ImportCorrections,
  Level,
  Origin,
  Page,
  PlanImportRowView,
  PlanImportView,
} from './types.js';

const POLL_MS = 1_000;
const PAGE = 200;

export type Outcome = PlanImportRowView['outcome'];

/** Which rows of an import are asked for. */
export interface RowFilter {
  outcome?: Outcome | undefined;
  doubts?: 1 | undefined;
}

export interface Upload {
  file: File;
  addressId: string;
  actNumber: string;
  actOn: string;
  level: Level;
  origin: Origin;
}

export function usePlanImports() {
  return useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => http.get<PlanImportView[]>('/plan-imports', {}, signal),
    refetchInterval: ({ state }) => (state.data?.some(isMoving) === true ? 2 * POLL_MS : false),
  });
}

/** One import; while the server works on it, it is asked every second. */
export function usePlanImport(id: string) {
  return useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => http.get<PlanImportView>(`/plan-imports/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && isMoving(state.data) ? POLL_MS : false),
  });
}

export function isMoving({ state }: PlanImportView): boolean {
  return state === 'uploaded' || state === 'reading' || state === 'applying';
}

export function useImportRows(id: string, filter: RowFilter) {
  return useInfiniteQuery({
    queryKey: ['import', id, 'rows', filter],
    queryFn: ({ pageParam, signal }) => rowsPage(id, filter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Every row that changes the plan; the caller learns how many have come. */
export function useWholeImport(id: string, onCount: (count: number) => void) {
  return useQuery({
    queryKey: ['import', id, 'whole'],
    queryFn: async ({ signal }) => {
      const rows: PlanImportRowView[] = [];
      let after: string | null = null;
      do {
        const page: Page<PlanImportRowView> = await rowsPage(id, {}, after, signal);
        rows.push(...page.items);
        after = page.next;
        onCount(rows.length);
      } while (after !== null);
      return rows;
    },
    staleTime: 0,
  });
}

function rowsPage(id: string, filter: RowFilter, after: string | null, signal: AbortSignal) {
  return http.get<Page<PlanImportRowView>>(
    `/plan-imports/${id}/rows`,
    { outcome: filter.outcome, doubts: filter.doubts, limit: PAGE, after },
    signal,
  );
}

export function useUploadPlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...fields }: Upload) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) if (value !== '') form.append(name, value);
      form.append('file', file);
      return http.post<PlanImportView>('/plan-imports', form);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}

/** Corrections of a row; null takes an earlier one back. */
export type SaidCorrections = { [F in keyof ImportCorrections]: ImportCorrections[F] | null };

export interface RowChange {
  rowId: string;
  corrections?: SaidCorrections;
  skipped?: boolean;
}

/**
 * Corrects or skips one row. The row changes where it stands, so that nothing jumps under the hand; the counts are read
 * again, and the lists when they are next opened.
 */
export function useCorrectRow(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rowId, ...change }: RowChange) =>
      http.patch<PlanImportRowView>(`/plan-imports/${importId}/rows/${rowId}`, change),
    onSuccess: async (row) => {
      const rows = ['import', importId, 'rows'];
      client.setQueriesData<InfiniteData<Page<PlanImportRowView>>>(
        { queryKey: rows },
        (data) => data && withRow(data, row),
      );
      await client.invalidateQueries({ queryKey: rows, refetchType: 'none' });
      await client.invalidateQueries({ queryKey: ['import', importId], exact: true });
    },
  });
}

function withRow(
  data: InfiniteData<Page<PlanImportRowView>>,
  row: PlanImportRowView,
): InfiniteData<Page<PlanImportRowView>> {
  const replaced = (other: PlanImportRowView): PlanImportRowView => (other.id === row.id ? row : other);
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(replaced) })) };
}

export function useApproveImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => http.post<PlanImportView>(`/plan-imports/${id}/approval`, {}, version),
    onSuccess: (view) => client.setQueryData(['import', id], view),
    onError: () => client.invalidateQueries({ queryKey: ['import', id] }),
  });
}

export function useDiscardImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) => http.delete(`/plan-imports/${id}`, version),
    onSuccess: async (_, { id }) => {
      client.removeQueries({ queryKey: ['import', id] });
      await client.invalidateQueries({ queryKey: ['imports'] });
    },
  });
}

/** What a phrase means as a deadline; nothing is stored. */
export function useReadDeadline() {
  return useMutation({
    mutationFn: (phrase: { phrase: string; origin: Origin; today: string }) =>
      http.post<DeadlineReadingView>('/deadline-readings', phrase),
  });
}

export function exampleFileUrl(lang: 'ru' | 'kk'): string {
  return apiUrl('/plan-imports/example', { lang });
}
