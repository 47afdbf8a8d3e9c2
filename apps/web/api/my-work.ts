import type { Verdict } from '@zholdau/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import { invalidateItems } from './items.js';
import type { ItemView, MyWorkView, ReportView, RequestView } from './types.js';

export const MY_WORK = ['my-work'] as const;

/** What waits for the person in the seat of the session, by urgency. */
export function useMyWork() {
  return useQuery({
    queryKey: MY_WORK,
    queryFn: ({ signal }) => http.get<MyWorkView>('/my-work', {}, signal),
    refetchInterval: 60_000,
  });
}

/** The report that waits for a decision, read with the other reports of its item. */
export function useWaitingReport(itemId: string, reportId: string) {
  return useQuery({
    queryKey: ['item', itemId, 'reports'],
    queryFn: ({ signal }) => http.get<ReportView[]>(`/action-items/${itemId}/reports`, {}, signal),
    select: (reports) => reports.find((report) => report.id === reportId) ?? null,
    staleTime: 0,
  });
}

/** The item whose report is decided: its completion form stands beside the report. */
export function useDecidedItem(itemId: string) {
  return useQuery({
    queryKey: ['item', itemId],
    queryFn: ({ signal }) => http.get<ItemView>(`/action-items/${itemId}`, {}, signal),
  });
}

export function useWaitingRequest(itemId: string, requestId: string) {
  return useQuery({
    queryKey: ['item', itemId, 'requests'],
    queryFn: ({ signal }) => http.get<RequestView[]>(`/action-items/${itemId}/requests`, {}, signal),
    select: (requests) => requests.find((request) => request.id === requestId) ?? null,
  });
}

export function useAcknowledge() {
  return useDeed((deed: { itemId: string; version: number; checkpointId: string }) =>
    http.post(`/action-items/${deed.itemId}/acknowledgement`, { checkpointId: deed.checkpointId }, deed.version),
  );
}

export function useAcceptReport() {
  return useDeed((deed: { reportId: string; version: number; comment: string; verdict: Verdict }) =>
    http.post(
      `/reports/${deed.reportId}/acceptance`,
      { verdict: deed.verdict, ...(deed.comment === '' ? {} : { comment: deed.comment }) },
      deed.version,
    ),
  );
}

export function useReturnReport() {
  return useDeed((deed: { reportId: string; version: number; reason: string; verdict: Verdict }) =>
    http.post(`/reports/${deed.reportId}/return`, { reason: deed.reason, verdict: deed.verdict }, deed.version),
  );
}

export function useAnswerRequest() {
  return useDeed((deed: { requestId: string; text: string }) =>
    http.post(`/requests/${deed.requestId}/answer`, { text: deed.text }),
  );
}

/** A deed on an item changes its place in lists, counts and reports: they are read again, whatever came of it. */
function useDeed<D>(act: (deed: D) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => void invalidateItems(client) });
}
