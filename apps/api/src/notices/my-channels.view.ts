import type { Channel } from '@zholdau/domain';
import type { DeliveryLine, MyChannels } from '@zholdau/notifications';

export class MyChannelView {
  channel!: Channel;
  available!: boolean;
  address!: string;
  confirmed!: boolean;
  waiting!: boolean;
}

export class MyChannelsView {
  channels!: MyChannelView[];
  digestAt!: string | null;
  quiet!: boolean;
  calendar!: boolean;
  pushKey!: string;
}

export class ChannelSecretView {
  /** What the calls of a webhook are signed with; shown this once. */
  secret!: string | null;
}

export class DeliveryView {
  id!: string;
  at!: string;
  channel!: Channel;
  outcome!: 'sent' | 'refused' | 'unknown';
  reason!: string;
  template!: string;
}

export const toMyChannelsView = ({ channels, digestAt, quiet, calendar, pushKey }: MyChannels): MyChannelsView => ({
  channels: channels.map(({ channel, available, address, confirmed, waiting }) => ({
    channel,
    available,
    address,
    confirmed,
    waiting,
  })),
  digestAt,
  quiet,
  calendar,
  pushKey,
});

export const toDeliveryView = ({ id, at, channel, outcome, reason, template }: DeliveryLine): DeliveryView => ({
  id,
  at: at.toISOString(),
  channel,
  outcome,
  reason,
  template,
});
