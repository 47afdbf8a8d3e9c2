import type { DaySort } from '@zholdau/domain';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import { invalidateItems } from './items.js';
import type { CalendarChangedView, CalendarPreviewView } from './types.js';

/** A change of the working calendar as it is written. */
export interface CalendarProposal {
  days: { on: string; sort: DaySort }[];
  act: { number: string; on: string; title: string };
  approvedThrough: string | null;
}

/** Everything that the change would move, a group of rows at a time; asked anew for every proposal. */
export function useCalendarPreview(proposal: CalendarProposal, group: CalendarPreviewView['group']) {
  return useInfiniteQuery({
    queryKey: ['admin', 'calendar-preview', proposal, group],
    queryFn: ({ pageParam }) =>
      http.post<CalendarPreviewView>('/admin/calendar/preview', { ...proposal, group, from: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
}

/** Done on the fingerprint of the preview that was seen. */
export function useChangeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ proposal, fingerprint }: { proposal: CalendarProposal; fingerprint: number }) =>
      http.post<CalendarChangedView>('/admin/calendar/changes', proposal, fingerprint),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['admin', 'calendar'] });
      await invalidateItems(client);
    },
  });
}
