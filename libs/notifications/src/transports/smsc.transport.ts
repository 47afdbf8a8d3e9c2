import type { ChannelTransport } from './channel-transport.js';
import { guardedPost, outcomeOf } from './guarded-post.js';
import type { OutgoingLetter, SendOutcome } from './mail-transport.js';

/** Two parts of a Cyrillic message; longer ones cost more and are not read. */
const MOST = 134;
/** Errors of the gateway that another try cannot mend: the message is forbidden, the number is wrong or cannot be reached. */
const PERMANENT = [6, 7, 8];

/** Brings letters by an SMS gateway that speaks the HTTP protocol of SMSC (send.php, answers as JSON). */
export class SmscTransport implements ChannelTransport {
  private readonly url: string;
  private readonly login: string;
  private readonly password: string;

  /** @param address https://LOGIN:PASSWORD@host/sys/send.php */
  constructor(address: string) {
    const url = new URL(address);
    this.login = decodeURIComponent(url.username);
    this.password = decodeURIComponent(url.password);
    url.username = '';
    url.password = '';
    this.url = url.href;
  }

  async send({ to, subject, link }: OutgoingLetter): Promise<SendOutcome> {
    const room = MOST - link.length - 1;
    const mes = `${subject.length > room ? `${subject.slice(0, room - 1)}…` : subject} ${link}`.trim();
    const result = await guardedPost(
      {
        url: this.url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          login: this.login,
          psw: this.password,
          phones: to,
          mes,
          charset: 'utf-8',
          fmt: '3',
        }).toString(),
      },
      { whose: 'operator' },
    );
    const outcome = outcomeOf(result);
    return result.kind === 'answered' && outcome.kind === 'sent' ? answer(result.text) : outcome;
  }
}

/** The gateway answers 200 to a refusal too and says so in the body. */
function answer(text: string): SendOutcome {
  try {
    const { id, error, error_code: code } = JSON.parse(text) as Record<string, unknown>;
    if (id !== undefined && error === undefined) return { kind: 'sent' };
    return { kind: 'refused', reason: String(error).slice(0, 200), permanent: PERMANENT.includes(Number(code)) };
  } catch {
    return { kind: 'unknown', reason: 'the gateway answered in no known way' };
  }
}
