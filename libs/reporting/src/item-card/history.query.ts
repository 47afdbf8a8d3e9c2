import { Injectable } from '@nestjs/common';
import { NotFoundError, type Actor, type Names } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { journalSentence } from '../journal/journal-sentence.js';
import { personRefSql, titlesSql, type PersonRef } from '../refs.js';

export interface HistoryRow {
  readonly id: string;
  readonly at: Date;
  readonly person: PersonRef | null;
  readonly seatTitles: Names | null;
  readonly action: string;
  /** A sentence in the reader's language. */
  readonly text: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string;
  /** Number and date of the decision that allowed it. */
  readonly authority: string;
  /** Whom the person stood in for. */
  readonly actingFor: PersonRef | null;
}

const MOST_LINES = 500;

/** Work inside an agency, and talk between it and the apparatus, that a reader from outside does not follow. */
const INTERNAL = [
  'report.begun',
  'evidence.added',
  'evidence.removed',
  'action-item.delegated',
  'action-item.undelegated',
  'dispute.raised',
  'dispute.kept',
  'dispute.given',
  'dispute.unanswered',
  'part.asked',
  'part.handed-in',
  'part.returned',
  'extension.asked',
  'extension.refused',
  'extension.withdrawn',
  'extension.evidence-added',
  'removal.proposed',
  'removal.kept',
];

/** What happened to an item, from the journal, the newest first. */
@Injectable()
export class HistoryQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError `item_not_found` */
  read(actor: Actor, itemId: string): Promise<HistoryRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      const lines = await tx.query<Omit<HistoryRow, 'text'>[]>(
        `SELECT j.id::text AS id, j.at, ${personRefSql('p')} AS person, CASE WHEN s.id IS NOT NULL THEN ${titlesSql('s')} END AS "seatTitles",
           j.action, j.before, j.after, j.reason, j.authority, ${personRefSql('a')} AS "actingFor"
         FROM journal j LEFT JOIN person p ON p.id = j.person_id LEFT JOIN person a ON a.id = j.acting_for_id LEFT JOIN seat s ON s.id = j.seat_id
         WHERE j.item_id = $1 AND j.action <> ALL($2) ORDER BY j.id DESC LIMIT ${MOST_LINES}`,
        [itemId, actor.role === 'deputy' ? INTERNAL : []],
      );
      return lines.map((line) => ({
        ...line,
        text: journalSentence(line.action, line.before, line.after, actor.locale),
      }));
    });
  }
}
