import { Injectable } from '@nestjs/common';
import {
  BadInputError,
  channelsFor,
  NotFoundError,
  RuleViolationError,
  type Actor,
  type Channel,
} from '@zholdau/domain';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import { message } from '@zholdau/platform';
import { createHash, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { FenceKeeping } from '../fence/fence-keeping.service.js';
import { channelRules } from './channel-choice.js';
import { ChannelTransports } from './channel-transports.js';

/** Channels whose address a person types in and confirms by a code that arrives there. */
export const ADDRESSED_CHANNELS = ['telegram', 'sms', 'webhook'] as const;
export type AddressedChannel = (typeof ADDRESSED_CHANNELS)[number];

/** A channel as its person sees it. */
export interface MyChannel {
  readonly channel: Channel;
  /** Whether region and installation serve it. */
  readonly available: boolean;
  readonly address: string;
  readonly confirmed: boolean;
  /** A code is on its way. */
  readonly waiting: boolean;
}

export interface MyChannels {
  /** In the order in which they are tried; e-mail is always among them. */
  readonly channels: readonly MyChannel[];
  readonly digestAt: string | null;
  readonly quiet: boolean;
  readonly calendar: boolean;
  /** What a browser subscribes with. */
  readonly pushKey: string;
}

export interface MyPreferences {
  readonly order: readonly Channel[];
  readonly digestAt: string | null;
  readonly quiet: boolean;
  readonly calendar: boolean;
}

export interface DeliveryLine {
  readonly id: string;
  readonly at: Date;
  readonly channel: Channel;
  readonly outcome: 'sent' | 'refused' | 'unknown';
  readonly reason: string;
  readonly template: string;
}

interface Row {
  readonly channel: Channel;
  readonly address: string;
  readonly confirmedAt: Date | null;
  readonly waiting: boolean;
}

const FITS: Readonly<Record<AddressedChannel, RegExp>> = {
  telegram: /^-?\d{1,15}$/,
  sms: /^\+7\d{10}$/,
  webhook: /^https?:\/\/\S{3,1900}$/,
};
const CODE_MINUTES = 15;
const CODE_TRIES = 5;
/** A new code for the same channel is sent after this at the earliest. */
const CODE_PAUSE = '1 minute';

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** How a person wants to be reached. Everything here is the person's own: nobody else reads or changes it. */
@Injectable()
export class MyChannelsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly transports: ChannelTransports,
    private readonly fence: FenceKeeping,
  ) {}

  async read(actor: Actor): Promise<MyChannels> {
    const pushKey = await this.transports.push.publicKey();
    return this.transactions.asActor(actor, async (tx) => ({ ...(await this.picture(tx, actor)), pushKey }));
  }

  /** @throws BadInputError `channel_order_wrong` when a channel stands in the order twice */
  async change(actor: Actor, { order, digestAt, quiet, calendar }: MyPreferences): Promise<MyChannels> {
    if (new Set(order).size !== order.length) throw new BadInputError('channel_order_wrong');
    await this.transactions.asActor(actor, async (tx) => {
      for (const [place, channel] of order.entries())
        await tx.query(
          `INSERT INTO person_channel AS c (region_id, person_id, channel, place, confirmed_at)
           VALUES ($1, $2, $3, $4, CASE WHEN $3 IN ('email', 'push') THEN (SELECT zholdau_now()) END)
           ON CONFLICT (person_id, channel) DO UPDATE SET place = excluded.place`,
          [actor.regionId, actor.personId, channel, place],
        );
      await tx.query(
        `INSERT INTO person_preference (region_id, person_id, digest_at, quiet, calendar) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id) DO UPDATE SET digest_at = excluded.digest_at, quiet = excluded.quiet, calendar = excluded.calendar`,
        [actor.regionId, actor.personId, digestAt, quiet, calendar],
      );
    });
    return this.read(actor);
  }

  /**
   * Notes an address and sends a code there. Until the code is typed in, nothing else is sent to it.
   *
   * @returns the secret that calls to a webhook are signed with, shown this once; null for the others
   * @throws RuleViolationError `channel_not_served`, `code_too_soon`, `channel_unreachable`, `fence_closed`
   */
  async address(actor: Actor, channel: AddressedChannel, address: string): Promise<{ secret: string | null }> {
    if (!FITS[channel].test(address)) throw new BadInputError('channel_address_wrong', { channel });
    if ((await this.fence.read()).closedAt !== null) throw new RuleViolationError('fence_closed');
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const secret = channel === 'webhook' ? randomBytes(32).toString('base64url') : '';
    await this.transactions.asActor(actor, async (tx) => {
      const { channels } = await this.picture(tx, actor);
      if (!channels.find((one) => one.channel === channel)!.available)
        throw new RuleViolationError('channel_not_served', { channel });
      const written = await tx.query<unknown[]>(
        `INSERT INTO person_channel AS c (region_id, person_id, channel, place, address, secret, code_hash, code_at)
         VALUES ($1, $2, $3, 50, $4, $5, $6, clock_timestamp())
         ON CONFLICT (person_id, channel) DO UPDATE SET address = excluded.address, secret = excluded.secret,
           code_hash = excluded.code_hash, code_at = excluded.code_at, code_tries = 0, confirmed_at = NULL
         WHERE c.code_at IS NULL OR c.code_at < clock_timestamp() - $7::interval RETURNING channel`,
        [actor.regionId, actor.personId, channel, address, secret, hashOf(code), CODE_PAUSE],
      );
      await this.emailFirst(tx, actor);
      if (written.length === 0) throw new RuleViolationError('code_too_soon');
    });
    const outcome = await this.transports.send(channel, {
      messageId: `code-${randomUUID()}`,
      regionId: actor.regionId,
      personId: actor.personId,
      to: address,
      subject: message('channel_code', { code }, actor.locale),
      text: '',
      html: '',
      link: '',
      lines: [{ kind: 'confirmation', title: code, link: '', number: null, dueOn: null }],
      calendar: null,
      secret,
    });
    if (outcome.kind !== 'sent') throw new RuleViolationError('channel_unreachable', { reason: outcome.reason });
    return { secret: secret || null };
  }

  /** @throws RuleViolationError `code_wrong` for a wrong, an old or a much guessed code */
  async confirm(actor: Actor, channel: AddressedChannel, code: string): Promise<MyChannels> {
    const right = await this.transactions.asActor(actor, async (tx) => {
      const [row] = await tx.query<{ hash: string | null; open: boolean }[]>(
        `SELECT code_hash AS hash, code_tries < $3 AND code_at > clock_timestamp() - make_interval(mins => $4) AS open
         FROM person_channel WHERE person_id = $1 AND channel = $2 FOR UPDATE`,
        [actor.personId, channel, CODE_TRIES, CODE_MINUTES],
      );
      if (!row?.hash) throw new NotFoundError();
      const fits = row.open && timingSafeEqual(Buffer.from(row.hash), Buffer.from(hashOf(code)));
      await tx.query(
        fits
          ? `UPDATE person_channel SET confirmed_at = (SELECT zholdau_now()), code_hash = NULL, code_at = NULL
             WHERE person_id = $1 AND channel = $2`
          : 'UPDATE person_channel SET code_tries = code_tries + 1 WHERE person_id = $1 AND channel = $2',
        [actor.personId, channel],
      );
      return fits;
    });
    if (!right) throw new RuleViolationError('code_wrong');
    return this.read(actor);
  }

  /** Forgets an address; of push, every browser. E-mail stays. */
  async forget(actor: Actor, channel: AddressedChannel | 'push'): Promise<MyChannels> {
    await this.transactions.asActor(actor, async (tx) => {
      await tx.query('DELETE FROM person_channel WHERE person_id = $1 AND channel = $2', [actor.personId, channel]);
      if (channel === 'push') await tx.query('DELETE FROM push_subscription WHERE person_id = $1', [actor.personId]);
    });
    return this.read(actor);
  }

  /** A browser asks for notifications; one that another person has used before is this one's from now on. */
  async subscribe(
    actor: Actor,
    { endpoint, p256dh, auth }: { endpoint: string; p256dh: string; auth: string },
  ): Promise<MyChannels> {
    await this.transactions.asEngine(async (engine) => {
      await engine.query(
        `INSERT INTO push_subscription (region_id, person_id, endpoint, p256dh, auth, created_at)
         VALUES ($1, $2, $3, $4, $5, (SELECT zholdau_now()))
         ON CONFLICT (endpoint) DO UPDATE SET region_id = excluded.region_id, person_id = excluded.person_id,
           p256dh = excluded.p256dh, auth = excluded.auth`,
        [actor.regionId, actor.personId, endpoint, p256dh, auth],
      );
      await engine.query(
        `INSERT INTO person_channel (region_id, person_id, channel, place, confirmed_at)
         VALUES ($1, $2, 'push', 40, (SELECT zholdau_now())) ON CONFLICT (person_id, channel) DO NOTHING`,
        [actor.regionId, actor.personId],
      );
      await this.emailFirst(engine, actor);
    });
    return this.read(actor);
  }

  /** The newest attempts to reach the person, and what became of them. */
  deliveries(actor: Actor, limit: number): Promise<DeliveryLine[]> {
    return this.transactions.asActor(actor, (tx) =>
      tx.query<DeliveryLine[]>(
        `SELECT d.id, d.at, d.channel, d.outcome, d.reason, o.template
         FROM delivery d JOIN outbox o ON o.id = d.letter_id
         WHERE d.person_id = $1 ORDER BY d.at DESC, d.id LIMIT $2`,
        [actor.personId, limit],
      ),
    );
  }

  /** A new channel stands behind e-mail until the person moves it up. */
  private async emailFirst(tx: EntityManager, { regionId, personId }: Actor): Promise<void> {
    await tx.query(
      `INSERT INTO person_channel (region_id, person_id, channel, place, confirmed_at)
       VALUES ($1, $2, 'email', 0, (SELECT zholdau_now())) ON CONFLICT (person_id, channel) DO NOTHING`,
      [regionId, personId],
    );
  }

  private async picture(tx: EntityManager, actor: Actor): Promise<Omit<MyChannels, 'pushKey'>> {
    const rows = await tx.query<Row[]>(
      `SELECT channel, address, confirmed_at AS "confirmedAt", code_hash IS NOT NULL AS waiting
       FROM person_channel WHERE person_id = $1 ORDER BY place, channel`,
      [actor.personId],
    );
    const [preference] = await tx.query<Pick<MyChannels, 'digestAt' | 'quiet' | 'calendar'>[]>(
      'SELECT digest_at AS "digestAt", quiet, calendar FROM person_preference WHERE person_id = $1',
      [actor.personId],
    );
    const served = new Set(
      channelsFor(
        { template: 'escalation', secret: false },
        ['email', 'push', 'telegram', 'sms', 'webhook'],
        channelRules(await this.settings.read(tx, actor.regionId)),
        this.transports.present,
      ),
    );
    const known = rows.map(({ channel }) => channel);
    const rest = (['email', 'push', 'telegram', 'sms', 'webhook'] as const).filter((one) => !known.includes(one));
    return {
      channels: [...known, ...rest].map((channel) => {
        const row = rows.find((one) => one.channel === channel);
        return {
          channel,
          available: served.has(channel),
          address: row?.address ?? '',
          confirmed: channel === 'email' || (row?.confirmedAt ?? null) !== null,
          waiting: row?.waiting ?? false,
        };
      }),
      digestAt: preference?.digestAt ?? null,
      quiet: preference?.quiet ?? false,
      calendar: preference?.calendar ?? true,
    };
  }
}
