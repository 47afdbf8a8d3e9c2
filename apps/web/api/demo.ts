import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';

export type Leap = 'day' | 'week' | 'next_rung' | 'working_day';

interface DemoTime {
  now: string;
  today: string;
  nextRungAt: string | null;
}

interface Moved {
  now: string;
  today: string;
  /** Rungs that fired on the way. */
  fired: number;
  /** Letters that left on the way. */
  letters: number;
}

export function useDemoTime() {
  return useQuery({
    queryKey: ['demo', 'time'],
    queryFn: ({ signal }) => http.get<DemoTime>('/demo/time', {}, signal),
    refetchInterval: 60_000,
  });
}

/** Moves the clock forward; everything shown is then of another day. */
export function useMoveTime() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (to: Leap) => http.post<Moved>('/demo/time', { to }),
    onSuccess: () => client.invalidateQueries(),
  });
}
