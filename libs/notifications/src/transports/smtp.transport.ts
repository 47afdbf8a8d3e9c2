import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import { MailTransport, SEND_TIMEOUT_MS, type OutgoingLetter, type SendOutcome } from './mail-transport.js';

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

/** The greeting and each answer of the server must come within this. */
const ANSWER_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Sends by SMTP, one connection a letter, and tells a letter that was not taken from one that may have been.
 *
 * The text is handed over as a stream which the connection begins to read only
 * after the server has agreed to DATA. Until then every failure is a refusal.
 * After it, only an answer of the server is one; silence is unknown.
 */
export class SmtpTransport extends MailTransport {
  private readonly server: URL;

  /** @param url smtp://user:password@host:port or smtps://…; the query may carry `insecure=1` for a test server */
  constructor(
    url: string,
    private readonly from: string,
    private readonly timeoutMs = SEND_TIMEOUT_MS,
  ) {
    super();
    this.server = new URL(url);
  }

  async send(letter: OutgoingLetter): Promise<SendOutcome> {
    const { messageId, to, subject, text, html, calendar } = letter;
    const mail = new MailComposer({
      from: this.from,
      to,
      subject,
      text,
      html,
      messageId,
      ...(calendar === null
        ? {}
        : {
            attachments: [
              {
                filename: 'zholdau.ics',
                contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
                content: calendar,
              },
            ],
          }),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    }).compile();
    const bytes = await mail.build();
    const envelope = mail.getEnvelope();
    return this.converse(bytes, { from: envelope.from || this.from, to });
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }

  private converse(bytes: Buffer, envelope: { from: string; to: string }): Promise<SendOutcome> {
    return new Promise((resolve) => {
      let handedOver = false;
      const text = new Readable({
        read() {
          handedOver = true;
          this.push(bytes);
          this.push(null);
        },
      });
      const connection = new SMTPConnection(this.options());
      const settle = (outcome: SendOutcome): void => {
        clearTimeout(timer);
        connection.close();
        resolve(outcome);
      };
      const fail = (error: SmtpError): void => {
        const answered = error.code === 'EMESSAGE' && error.responseCode !== undefined;
        if (handedOver && !answered) return settle({ kind: 'unknown', reason: describe(error) });
        settle({ kind: 'refused', reason: describe(error), ...(isOfRecipient(error) ? { bounced: true } : {}) });
      };
      const timer = setTimeout(() => fail(new Error('No end within the time for one letter')), this.timeoutMs);
      const deliver = (): void =>
        connection.send(envelope, text, (error) => (error ? fail(error) : settle({ kind: 'sent' })));
      connection.on('error', fail);
      connection.connect((error) => {
        if (error) return fail(error);
        const credentials = this.credentials();
        if (credentials === null) return deliver();
        connection.login(credentials, (refused) => (refused ? fail(refused) : deliver()));
      });
    });
  }

  private options() {
    const { hostname, port, protocol, searchParams } = this.server;
    const secure = protocol === 'smtps:';
    return {
      host: hostname,
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: ANSWER_TIMEOUT_MS,
      socketTimeout: ANSWER_TIMEOUT_MS,
      ...(searchParams.get('insecure') === '1' ? { tls: { rejectUnauthorized: false } } : {}),
    };
  }

  private credentials() {
    const { username, password } = this.server;
    if (username === '') return null;
    return { credentials: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  }
}

/** A lasting refusal of the recipient: 550 no such user, 551, 553. */
function isOfRecipient({ code, responseCode = 0 }: SmtpError): boolean {
  return code === 'EENVELOPE' && responseCode >= 550 && responseCode < 560;
}

/** The first line of an error, without a word of the letter or of the server's address. */
function describe({ code, message }: SmtpError): string {
  return [code, message.split('\n')[0]].filter(Boolean).join(': ').slice(0, 300);
}
