import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RatingGap } from '@zholdau/domain';
import { http } from './http.js';
import { invalidateItems } from './items.js';
import type { RatedReportView, RatingGapView, RecheckDrawView, RecheckSampleView } from './types.js';

export type RecheckStanding = 'waiting' | 'confirmed' | 'not_confirmed';

export function useRecheckDraws(enabled: boolean) {
  return useQuery({
    queryKey: ['rechecks'],
    queryFn: ({ signal }) => http.get<RecheckDrawView[]>('/recheck-draws', {}, signal),
    enabled,
  });
}

export function useRecheckSamples(drawId: string, standing: RecheckStanding | null) {
  return useQuery({
    queryKey: ['rechecks', drawId, standing],
    queryFn: ({ signal }) =>
      http.get<RecheckSampleView[]>(`/recheck-draws/${drawId}/samples`, standing === null ? {} : { standing }, signal),
  });
}

/** What a second look found, as the API takes it. */
export interface RecheckFinding {
  outcome: 'confirmed' | 'not_confirmed';
  reason?: string;
  source: { kind: 'act' | 'visit' | 'system'; words: string };
}

export function useRecheckOutcome(sampleId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (finding: RecheckFinding) =>
      http.post<RecheckSampleView>(`/recheck-samples/${sampleId}/outcome`, finding),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: ['rechecks'] }), invalidateItems(client)]),
  });
}

export function useRatingGaps() {
  return useQuery({
    queryKey: ['rating-gaps'],
    queryFn: ({ signal }) => http.get<RatingGapView[]>('/rating-gaps', {}, signal),
  });
}

export function useRatedReports(bodyId: string, gap: RatingGap | null) {
  return useQuery({
    queryKey: ['rating-gaps', bodyId, gap],
    queryFn: ({ signal }) =>
      http.get<RatedReportView[]>('/rating-gaps/reports', { bodyId, ...(gap === null ? {} : { gap }) }, signal),
  });
}
