import { Transactions } from '@zholdau/persistence';
import type { ChannelTransport } from './channel-transport.js';
import { guardedPost, outcomeOf } from './guarded-post.js';
import type { OutgoingLetter, SendOutcome } from './mail-transport.js';
import { encryptPush, newPushKey, vapidHeader } from './web-push-encryption.js';

interface Subscription {
  readonly id: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** A notification that nobody has fetched after a day is old news. */
const KEEP_SECONDS = 86_400;
/** RFC 8030: the service no longer knows the browser. */
const GONE = [404, 410];
/** Push services take at least 4096 bytes in all. */
const MOST_TEXT = 900;

/** Brings letters to every browser of the person that asked for them (RFC 8030), encrypted for that browser alone. */
export class PushTransport implements ChannelTransport {
  constructor(
    private readonly transactions: Transactions,
    private readonly contact: string,
    private readonly allow: readonly string[],
    private readonly seconds: () => number,
  ) {}

  /** The public key that a browser subscribes with; made at the first call. */
  async publicKey(): Promise<string> {
    return (await this.key()).publicKey;
  }

  /** @returns sent when one browser has taken it; refused for good when none is left */
  async send(letter: OutgoingLetter): Promise<SendOutcome> {
    const subscriptions = await this.transactions.asEngine((tx) =>
      tx.query<Subscription[]>(
        'SELECT id, endpoint, p256dh, auth FROM push_subscription WHERE person_id = $1 ORDER BY id',
        [letter.personId],
      ),
    );
    if (subscriptions.length === 0)
      return { kind: 'refused', reason: 'no browser takes notifications', permanent: true };
    const outcomes = await Promise.all(subscriptions.map((subscription) => this.sendTo(subscription, letter)));
    return (
      outcomes.find(({ kind }) => kind === 'sent') ?? outcomes.find(({ kind }) => kind === 'unknown') ?? outcomes[0]!
    );
  }

  private async sendTo(subscription: Subscription, { subject, text, link }: OutgoingLetter): Promise<SendOutcome> {
    const { id, endpoint } = subscription;
    try {
      const words = JSON.stringify({ title: subject.slice(0, 200), text: text.slice(0, MOST_TEXT), link });
      const result = await guardedPost(
        {
          url: endpoint,
          headers: {
            ttl: String(KEEP_SECONDS),
            urgency: 'normal',
            'content-encoding': 'aes128gcm',
            'content-type': 'application/octet-stream',
            authorization: vapidHeader(endpoint, this.contact, await this.key(), this.seconds() + KEEP_SECONDS / 2),
          },
          body: encryptPush(Buffer.from(words), subscription),
        },
        { whose: 'person', allow: this.allow },
      );
      if (result.kind === 'answered' && GONE.includes(result.status)) await this.forget(id);
      return outcomeOf(result);
    } catch {
      await this.forget(id); // its keys are none
      return { kind: 'refused', reason: 'the browser gave keys that are none', permanent: true };
    }
  }

  private async forget(id: string): Promise<void> {
    await this.transactions.asEngine((tx) => tx.query('DELETE FROM push_subscription WHERE id = $1', [id]));
  }

  private key(): Promise<{ publicKey: string; privateKey: string }> {
    return this.transactions.asEngine(async (tx) => {
      const fresh = newPushKey();
      await tx.query('INSERT INTO push_key (public_key, private_key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        fresh.publicKey,
        fresh.privateKey,
      ]);
      const [key] = await tx.query<{ publicKey: string; privateKey: string }[]>(
        'SELECT public_key AS "publicKey", private_key AS "privateKey" FROM push_key',
      );
      return key!;
    });
  }
}
