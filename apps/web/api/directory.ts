import { useQuery } from '@tanstack/react-query';
import { http } from './http.js';
import type { BodyRef, DistrictView, PersonRef, Role } from './types.js';

const RARELY_CHANGES_MS = 10 * 60_000;

export function useBodies() {
  return useQuery({
    queryKey: ['bodies'],
    queryFn: ({ signal }) => http.get<BodyRef[]>('/bodies', {}, signal),
    staleTime: RARELY_CHANGES_MS,
  });
}

export function useDistricts() {
  return useQuery({
    queryKey: ['districts'],
    queryFn: ({ signal }) => http.get<DistrictView[]>('/districts', {}, signal),
    staleTime: RARELY_CHANGES_MS,
  });
}

export function usePeople(role?: Role) {
  return useQuery({
    queryKey: ['people', role ?? 'all'],
    queryFn: ({ signal }) => http.get<PersonRef[]>('/people', { role }, signal),
    staleTime: RARELY_CHANGES_MS,
  });
}

/** People of the reader's own body, to whom an item may be handed. */
export function useStaff() {
  return useQuery({
    queryKey: ['staff'],
    queryFn: ({ signal }) => http.get<PersonRef[]>('/staff', {}, signal),
    staleTime: RARELY_CHANGES_MS,
  });
}
