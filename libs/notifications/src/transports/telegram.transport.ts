import type { ChannelTransport } from './channel-transport.js';
import { guardedPost, outcomeOf } from './guarded-post.js';
import type { OutgoingLetter, SendOutcome } from './mail-transport.js';

/** Telegram takes so many characters in one message. */
const MOST = 4096;

/** Brings letters by a bot (Bot API, method sendMessage). Plain text: nothing that a person wrote is markup. */
export class TelegramTransport implements ChannelTransport {
  constructor(
    private readonly api: string,
    private readonly token: string,
  ) {}

  async send({ to, subject, text }: OutgoingLetter): Promise<SendOutcome> {
    const words = `${subject}\n\n${text}`;
    const result = await guardedPost(
      {
        url: `${this.api.replace(/\/+$/, '')}/bot${this.token}/sendMessage`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          chat_id: to,
          text: words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words,
          link_preview_options: { is_disabled: true },
        }),
      },
      { whose: 'operator' },
    );
    const outcome = outcomeOf(result);
    if (outcome.kind === 'sent' || result.kind !== 'answered') return outcome;
    // 401 is our own token, not the person's chat: worth another try when the operator has mended it.
    return {
      ...outcome,
      reason: described(result.text) ?? outcome.reason,
      permanent: outcome.permanent === true && result.status !== 401,
    };
  }
}

function described(text: string): string | null {
  try {
    const { description } = JSON.parse(text) as { description?: unknown };
    return typeof description === 'string' ? description.slice(0, 200) : null;
  } catch {
    return null;
  }
}
