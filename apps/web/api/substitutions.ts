import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import type { SubstitutionChoices, SubstitutionView } from './types.js';

const SUBSTITUTIONS = ['substitutions'] as const;

export interface SubstitutionFields {
  seatId: string;
  personId: string;
  fromOn: string;
  toOn: string;
  reason: string;
  orderNumber: string;
}

export function useSubstitutions() {
  return useQuery({
    queryKey: SUBSTITUTIONS,
    queryFn: ({ signal }) => http.get<SubstitutionView[]>('/substitutions', {}, signal),
  });
}

/** Seats whose substitutes the reader may name, and the people who may be named. */
export function useSubstitutionChoices() {
  return useQuery({
    queryKey: [...SUBSTITUTIONS, 'choices'],
    queryFn: ({ signal }) => http.get<SubstitutionChoices>('/substitutions/choices', {}, signal),
  });
}

function useChange<C>(change: (input: C) => Promise<SubstitutionView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: SUBSTITUTIONS }) });
}

export const useSetSubstitution = () =>
  useChange((fields: SubstitutionFields) => http.post<SubstitutionView>('/substitutions', fields));
export const useRevokeSubstitution = () =>
  useChange((id: string) => http.post<SubstitutionView>(`/substitutions/${id}/revocation`, {}));
