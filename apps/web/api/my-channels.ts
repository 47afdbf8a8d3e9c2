import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import type { DeliveryView, MyChannelsView } from './types.js';

const MY_CHANNELS = ['my-channels'] as const;

export type ChannelName = MyChannelsView['channels'][number]['channel'];
export type AddressedChannel = 'telegram' | 'sms' | 'webhook';

export type MyPreferences = Pick<MyChannelsView, 'digestAt' | 'quiet' | 'calendar'> & { order: ChannelName[] };

export function useMyChannels() {
  return useQuery({
    queryKey: MY_CHANNELS,
    queryFn: ({ signal }) => http.get<MyChannelsView>('/my-channels', {}, signal),
  });
}

export function useMyDeliveries() {
  return useQuery({
    queryKey: [...MY_CHANNELS, 'deliveries'],
    queryFn: ({ signal }) => http.get<DeliveryView[]>('/my-channels/deliveries', {}, signal),
  });
}

/** A change whose answer is the new state of the page. */
function useChange<C>(change: (input: C) => Promise<MyChannelsView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (view) => client.setQueryData(MY_CHANNELS, view) });
}

export const useChangeMyChannels = () =>
  useChange((preferences: MyPreferences) => http.put<MyChannelsView>('/my-channels', preferences));
export const useConfirmChannel = () =>
  useChange(({ channel, code }: { channel: AddressedChannel; code: string }) =>
    http.post<MyChannelsView>(`/my-channels/${channel}/confirmation`, { code }),
  );
export const useForgetChannel = () =>
  useChange((channel: AddressedChannel | 'push') => http.delete<MyChannelsView>(`/my-channels/${channel}`));
export const useSubscribe = () =>
  useChange((subscription: { endpoint: string; p256dh: string; auth: string }) =>
    http.post<MyChannelsView>('/my-channels/push-subscriptions', subscription),
  );

/** Sends a code to the address; a webhook answers with its key, this once. */
export const useChannelAddress = () =>
  useMutation({
    mutationFn: ({ channel, address }: { channel: AddressedChannel; address: string }) =>
      http.post<{ secret: string | null }>(`/my-channels/${channel}/address`, { address }),
  });
