import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import { invalidateItems } from './items.js';
import type { AddressTextView, ItemSentenceView, PastedLinksView } from './types.js';

/** The text of an Address with its sentences and what serves them. */
export function useAddressText(id: string | null) {
  return useQuery({
    queryKey: ['address-text', id],
    queryFn: ({ signal }) => http.get<AddressTextView>(`/addresses/${id}/text`, {}, signal),
    enabled: id !== null,
  });
}

/** The sentences of the Address that an item carries out. */
export function useItemSentences(itemId: string) {
  return useQuery({
    queryKey: ['item', itemId, 'sentences'],
    queryFn: ({ signal }) => http.get<ItemSentenceView[]>(`/action-items/${itemId}/sentences`, {}, signal),
  });
}

interface AddressWrite {
  method?: 'post' | 'put' | 'delete';
  path: string;
  body?: unknown;
  version?: number;
}

/** Any change of the text, of a sentence or of a tie. */
export function useAddressWrite<T = unknown>(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ method = 'post', path, body, version }: AddressWrite) => {
      const whole = `/addresses/${id}${path}`;
      if (method === 'delete') return http.delete<T>(whole);
      return http[method]<T>(whole, body ?? {}, version);
    },
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['address-text'] });
      await invalidateItems(client);
    },
  });
}

/** Looks at a pasted list, or carries it out. */
export const usePasteLinks = (id: string) => useAddressWrite<PastedLinksView>(id);
