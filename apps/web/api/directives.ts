import { useQuery } from '@tanstack/react-query';
import { http } from './http.js';
import type { DirectiveView } from './types.js';

/** The tree of an Address as a flat list; the counts of a node include the nodes below it. */
export function useDirectives(addressId: string | null) {
  return useQuery({
    queryKey: ['directives', addressId],
    queryFn: ({ signal }) => http.get<DirectiveView[]>('/directives', { addressId }, signal),
    enabled: addressId !== null,
  });
}
