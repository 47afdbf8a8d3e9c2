import { Injectable } from '@nestjs/common';
import { can, NotFoundError, type Actor, type ItemSubject } from '@zholdau/domain';
import { Clock, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { bodyRefSql, personRefSql, type BodyRef, type PersonRef } from '../refs.js';

export interface DisputeRow {
  readonly id: string;
  readonly itemId: string;
  readonly body: BodyRef;
  readonly role: 'lead' | 'co';
  readonly raisedBy: PersonRef;
  readonly raisedAt: Date;
  readonly reason: string;
  readonly proposed: BodyRef | null;
  readonly answerBy: Date;
  /** Open, and not answered in time. */
  readonly late: boolean;
  readonly state: 'open' | 'kept' | 'given' | 'void';
  readonly settledBy: PersonRef | null;
  readonly settledAt: Date | null;
  readonly answer: string;
  readonly given: BodyRef | null;
  readonly actions: readonly string[];
}

type RawDispute = Omit<DisputeRow, 'late' | 'actions'> & {
  readonly subject: Omit<ItemSubject, 'overdue'> & { readonly disputedBy: string };
};

const DISPUTE = `
  SELECT d.id, d.item_id AS "itemId", ${bodyRefSql('b')} AS body, d.role, ${personRefSql('raiser')} AS "raisedBy",
    d.raised_at AS "raisedAt", d.reason, CASE WHEN proposed.id IS NOT NULL THEN ${bodyRefSql('proposed')} END AS proposed,
    d.answer_by AS "answerBy", d.state, ${personRefSql('settler')} AS "settledBy", d.settled_at AS "settledAt", d.answer,
    CASE WHEN given.id IS NOT NULL THEN ${bodyRefSql('given')} END AS given,
    jsonb_build_object('leadBodyId', i.lead_body_id, 'bodyIds', i.body_ids, 'delegateIds', i.delegate_ids, 'status', i.status,
      'curatorSeatId', i.curator_seat_id, 'directiveId', i.directive_id, 'disputedBy', d.raised_by) AS subject
  FROM item_dispute d JOIN action_item i ON i.id = d.item_id JOIN body b ON b.id = d.body_id
  JOIN person raiser ON raiser.id = d.raised_by
  LEFT JOIN person settler ON settler.id = d.settled_by
  LEFT JOIN body proposed ON proposed.id = d.proposed_body_id
  LEFT JOIN body given ON given.id = d.given_body_id`;

/** Disputes over the assignment of an item, with their answers. */
@Injectable()
export class DisputesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Of one item, the newest first. @throws NotFoundError `item_not_found` */
  ofItem(actor: Actor, itemId: string): Promise<DisputeRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      return this.rows(tx, actor, 'd.item_id = $1', itemId);
    });
  }

  /** @throws NotFoundError `dispute_not_found` */
  async one(actor: Actor, id: string): Promise<DisputeRow> {
    const [dispute] = await this.transactions.asActor(actor, (tx) => this.rows(tx, actor, 'd.id = $1', id));
    if (!dispute) throw new NotFoundError('dispute_not_found');
    return dispute;
  }

  private async rows(tx: EntityManager, actor: Actor, where: string, id: string): Promise<DisputeRow[]> {
    const now = await this.clock.now(tx);
    const found = await tx.query<RawDispute[]>(`${DISPUTE} WHERE ${where} ORDER BY d.raised_at DESC, d.id`, [id]);
    return found.map(({ subject, ...dispute }) => {
      const open = dispute.state === 'open';
      const settle = can(actor, 'dispute.settle', { ...subject, overdue: false, settled: !open });
      return { ...dispute, late: open && dispute.answerBy < now, actions: settle ? ['settle'] : [] };
    });
  }
}
