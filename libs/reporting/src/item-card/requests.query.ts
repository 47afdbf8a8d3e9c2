import { Injectable } from '@nestjs/common';
import { NotFoundError, type Actor, type Names, type Texts } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { personRefSql, titlesSql, type PersonRef } from '../refs.js';

export interface RequestRow {
  readonly id: string;
  readonly itemId: string;
  readonly itemNumber: string;
  readonly itemTitles: Texts;
  readonly text: string;
  readonly askedBy: PersonRef;
  readonly askedSeatTitles: Names;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredBy: PersonRef | null;
  readonly answeredAt: Date | null;
}

const MOST_REQUESTS = 200;

const REQUEST = `
  SELECT q.id, q.item_id AS "itemId", i.number AS "itemNumber", jsonb_build_object('ru', i.title_ru, 'kk', i.title_kk) AS "itemTitles",
    q.text, ${personRefSql('asker')} AS "askedBy", ${titlesSql('s')} AS "askedSeatTitles", q.asked_at AS "askedAt", q.answer,
    ${personRefSql('answerer')} AS "answeredBy", q.answered_at AS "answeredAt"
  FROM item_request q JOIN action_item i ON i.id = q.item_id
  JOIN person asker ON asker.id = q.asked_by JOIN seat s ON s.id = q.asked_seat_id
  LEFT JOIN person answerer ON answerer.id = q.answered_by`;

/** Requests of deputies and their answers. */
@Injectable()
export class RequestsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Of one item, the newest first. @throws NotFoundError `item_not_found` */
  ofItem(actor: Actor, itemId: string): Promise<RequestRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      return rows(tx, 'q.item_id = $1', [itemId]);
    });
  }

  /** For a deputy those they have asked, for an agency those to its items as lead, for the others all in reach. */
  mine(actor: Actor, openOnly: boolean): Promise<RequestRow[]> {
    const open = openOnly ? 'q.answered_at IS NULL' : 'true';
    return this.transactions.asActor(actor, (tx) => {
      if (actor.role === 'deputy') return rows(tx, `${open} AND q.asked_by = $1`, [actor.personId]);
      const agency = actor.role === 'head' || actor.role === 'executor' || actor.role === 'staff';
      return agency ? rows(tx, `${open} AND i.lead_body_id = ANY($1)`, [actor.bodyIds]) : rows(tx, open, []);
    });
  }

  /** @throws NotFoundError `request_not_found` */
  async one(actor: Actor, id: string): Promise<RequestRow> {
    const [request] = await this.transactions.asActor(actor, (tx) => rows(tx, 'q.id = $1', [id]));
    if (!request) throw new NotFoundError('request_not_found');
    return request;
  }
}

function rows(tx: EntityManager, where: string, params: unknown[]): Promise<RequestRow[]> {
  return tx.query<RequestRow[]>(
    `${REQUEST} WHERE ${where} ORDER BY q.asked_at DESC, q.id LIMIT ${MOST_REQUESTS}`,
    params,
  );
}
