import { Injectable } from '@nestjs/common';
import { channelsFor, type Channel, type ChannelRules, type Settings } from '@zholdau/domain';
import { SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { SECURITY_KINDS, type NoticeKind } from '../notice-kind.js';
import { ChannelTransports } from './channel-transports.js';

/** By which channel a letter leaves now, and whether there is another one should it fail. */
export interface ChosenChannel {
  readonly channel: Channel;
  /** Of the channel; for e-mail the one of the account. */
  readonly address: string;
  readonly secret: string | null;
  readonly next: Channel | null;
}

interface LetterOfPerson {
  readonly personId: string;
  readonly regionId: string;
  readonly template: string;
  readonly tried: readonly string[];
  readonly email: string;
  /** Channels that its lines wish for. */
  readonly named: readonly Channel[];
}

interface Row {
  readonly channel: Channel;
  readonly address: string;
  readonly secret: string;
}

export function channelRules(settings: Settings): ChannelRules {
  return {
    push: settings['channels.push'],
    telegram: settings['channels.telegram'],
    sms: settings['channels.sms'],
    webhook: settings['channels.webhook'],
  };
}

/** Chooses the channel of a letter at the moment it leaves: by the person's order, the region's settings and what has failed already. */
@Injectable()
export class ChannelChoice {
  constructor(
    private readonly settings: SettingsStore,
    private readonly transports: ChannelTransports,
  ) {}

  async choose(engine: EntityManager, letter: LetterOfPerson): Promise<ChosenChannel> {
    const rows = await engine.query<Row[]>(
      `SELECT channel, address, secret FROM person_channel
       WHERE person_id = $1 AND confirmed_at IS NOT NULL ORDER BY place, channel`,
      [letter.personId],
    );
    const order = channelsFor(
      { template: letter.template, secret: SECURITY_KINDS.includes(letter.template as NoticeKind) },
      rows.map(({ channel }) => channel),
      channelRules(await this.settings.read(engine, letter.regionId)),
      this.transports.present,
      letter.named,
    );
    const left = order.filter((channel) => !letter.tried.includes(channel));
    const channel = left[0] ?? 'email';
    const row = rows.find((one) => one.channel === channel);
    return {
      channel,
      address: channel === 'email' ? letter.email : (row?.address ?? ''),
      secret: row?.secret ?? null,
      next: left[1] ?? null,
    };
  }
}
