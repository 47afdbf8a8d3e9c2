import { Injectable } from '@nestjs/common';
import type { Channel } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { Config, realNow } from '@zholdau/platform';
import type { ChannelTransport } from '../transports/channel-transport.js';
import { MailTransport, type OutgoingLetter, type SendOutcome } from '../transports/mail-transport.js';
import { PushTransport } from '../transports/push.transport.js';
import { SmscTransport } from '../transports/smsc.transport.js';
import { TelegramTransport } from '../transports/telegram.transport.js';
import { WebhookTransport } from '../transports/webhook.transport.js';

/** The channels that this installation can serve: e-mail, push and webhooks always, the others where the operator has an account. */
@Injectable()
export class ChannelTransports {
  readonly push: PushTransport;
  private readonly byChannel: ReadonlyMap<Channel, ChannelTransport>;

  constructor(config: Config, transactions: Transactions, mail: MailTransport) {
    const allow = config.WEBHOOK_ALLOW.split(',').map((host) => host.trim());
    const second = (): number => Math.floor(realNow().getTime() / 1000);
    this.push = new PushTransport(transactions, config.PUBLIC_URL, allow, second);
    const present: (readonly [Channel, ChannelTransport] | null)[] = [
      ['email', mail],
      ['push', this.push],
      ['webhook', new WebhookTransport(allow, second)],
      config.TELEGRAM_TOKEN ? ['telegram', new TelegramTransport(config.TELEGRAM_API, config.TELEGRAM_TOKEN)] : null,
      config.SMS_URL ? ['sms', new SmscTransport(config.SMS_URL)] : null,
    ];
    this.byChannel = new Map(present.filter((one) => one !== null));
  }

  get present(): ReadonlySet<Channel> {
    return new Set(this.byChannel.keys());
  }

  /** @throws RangeError when nobody serves the channel: letters are given only to channels that are present */
  send(channel: Channel, letter: OutgoingLetter): Promise<SendOutcome> {
    const transport = this.byChannel.get(channel);
    if (!transport) throw new RangeError(`No transport for ${channel}`);
    return transport.send(letter);
  }
}
