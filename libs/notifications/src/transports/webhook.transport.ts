import { createHmac } from 'node:crypto';
import type { ChannelTransport } from './channel-transport.js';
import { guardedPost, outcomeOf } from './guarded-post.js';
import type { OutgoingLetter, SendOutcome } from './mail-transport.js';

/**
 * What a call is signed with: HMAC-SHA-256 over the second, a full stop and the body, in hexadecimal.
 * The receiver refuses a second that lies too far back, so a call that somebody has recorded cannot be played again.
 */
export function webhookSignature(secret: string, second: number, body: string): string {
  return createHmac('sha256', secret).update(`${second}.${body}`).digest('hex');
}

/** Hands letters to a program of the person's own, by a signed call; the delivery id is the same for every attempt. */
export class WebhookTransport implements ChannelTransport {
  /** @param allow hosts inside the network that the operator has opened */
  constructor(
    private readonly allow: readonly string[],
    private readonly seconds: () => number,
  ) {}

  async send({ to, secret, messageId, subject, text, lines, link }: OutgoingLetter): Promise<SendOutcome> {
    const body = JSON.stringify({ id: messageId, type: 'letter', subject, text, link, lines });
    const second = this.seconds();
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Zholdau',
      'x-zholdau-delivery': messageId,
      'x-zholdau-signature': `t=${second},v1=${webhookSignature(secret ?? '', second, body)}`,
    };
    return outcomeOf(await guardedPost({ url: to, headers, body }, { whose: 'person', allow: this.allow }));
  }
}
