import { Transactions } from '@zholdau/persistence';
import { MailTransport, type OutgoingLetter, type SendOutcome } from './mail-transport.js';

/** Where letters go while no mail server is set: a table that an administrator reads. Nothing is ever unknown here. */
export class MailboxTransport extends MailTransport {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async send(letter: OutgoingLetter): Promise<SendOutcome> {
    await this.transactions.asEngine((tx) =>
      tx.query(
        `INSERT INTO mailbox_letter (region_id, message_id, to_person, to_address, subject, body_text, body_html, calendar, received_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, (SELECT zholdau_now()))`,
        [
          letter.regionId,
          letter.messageId,
          letter.personId,
          letter.to,
          letter.subject,
          letter.text,
          letter.html,
          letter.calendar,
        ],
      ),
    );
    return { kind: 'sent' };
  }

  async fateOf(messageId: string): Promise<SendOutcome['kind']> {
    const rows = await this.transactions.asEngine((tx) =>
      tx.query<unknown[]>('SELECT 1 FROM mailbox_letter WHERE message_id = $1', [messageId]),
    );
    return rows.length > 0 ? 'sent' : 'refused';
  }
}
