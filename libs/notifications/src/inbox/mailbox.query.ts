import { Injectable } from '@nestjs/common';
import { BadInputError, NotFoundError, type Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';

/** A letter in the mailbox that stands in for a mail server. */
export interface MailboxLetter {
  readonly id: string;
  readonly to: string;
  readonly person: { readonly id: string; readonly nameRu: string; readonly nameKk: string } | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly receivedAt: Date;
  /** The due dates as an attachment; null where the letter tells of none. */
  readonly calendar: string | null;
}

interface Row extends Omit<MailboxLetter, 'person'> {
  readonly personId: string | null;
  readonly nameRu: string;
  readonly nameKk: string;
}

const LETTER = `SELECT m.id, m.to_address AS "to", m.subject, m.body_text AS text, m.body_html AS html, m.calendar,
    m.received_at AS "receivedAt", p.id AS "personId", p.name_ru AS "nameRu", p.name_kk AS "nameKk"
  FROM mailbox_letter m LEFT JOIN person p ON p.id = m.to_person`;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The mailbox page of an administrator. Row security shows it to nobody else. */
@Injectable()
export class MailboxQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first. @throws BadInputError `bad_cursor` */
  async list(
    actor: Actor,
    page: { limit: number; after?: string },
  ): Promise<{ items: MailboxLetter[]; next: string | null }> {
    const { limit, after = null } = page;
    if (after !== null && !ID.test(after)) throw new BadInputError('bad_cursor');
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<Row[]>(
        `${LETTER} WHERE ($1::uuid IS NULL OR (m.received_at, m.id) <
            (SELECT a.received_at, a.id FROM mailbox_letter a WHERE a.id = $1))
         ORDER BY m.received_at DESC, m.id DESC LIMIT $2`,
        [after, limit + 1],
      );
      const items = rows.slice(0, limit).map(letterOf);
      return { items, next: rows.length > limit ? items.at(-1)!.id : null };
    });
  }

  /** @throws NotFoundError when there is no such letter, or the reader is no administrator */
  one(actor: Actor, id: string): Promise<MailboxLetter> {
    return this.transactions.asActor(actor, async (tx) => {
      const [row] = await tx.query<Row[]>(`${LETTER} WHERE m.id = $1`, [id]);
      if (!row) throw new NotFoundError();
      return letterOf(row);
    });
  }
}

function letterOf({ personId, nameRu, nameKk, ...letter }: Row): MailboxLetter {
  return { ...letter, person: personId === null ? null : { id: personId, nameRu, nameKk } };
}
