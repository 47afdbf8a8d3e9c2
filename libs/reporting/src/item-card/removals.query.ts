import { Injectable } from '@nestjs/common';
import { NotFoundError, type Actor, type LocalDate, type RemovalState } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { personRefSql, type PersonRef } from '../refs.js';

/** A step on the way off control: who proposed it and what was decided. */
export interface RemovalRow {
  readonly id: string;
  readonly checkpointId: string;
  readonly period: string;
  readonly state: RemovalState;
  readonly higher: boolean;
  readonly note: string;
  readonly proposedBy: PersonRef;
  readonly proposedAt: Date;
  readonly decidedBy: PersonRef | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string;
  readonly decisionBody: string;
  readonly decisionNumber: string;
  readonly decisionOn: LocalDate | null;
}

const MOST_ROWS = 200;

/** How the periods of an item went off control, or did not; the newest first. */
@Injectable()
export class RemovalsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError `item_not_found` */
  ofItem(actor: Actor, itemId: string): Promise<RemovalRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      return tx.query<RemovalRow[]>(
        `SELECT m.id, m.checkpoint_id AS "checkpointId", c.period, m.state, m.higher, m.note, ${personRefSql('proposer')} AS "proposedBy",
           m.proposed_at AS "proposedAt", ${personRefSql('decider')} AS "decidedBy", m.decided_at AS "decidedAt",
           m.decision_reason AS "decisionReason", m.decision_body AS "decisionBody", m.decision_number AS "decisionNumber",
           m.decision_on AS "decisionOn"
         FROM removal m JOIN checkpoint c ON c.id = m.checkpoint_id JOIN person proposer ON proposer.id = m.proposed_by
         LEFT JOIN person decider ON decider.id = m.decided_by
         WHERE m.item_id = $1 ORDER BY m.proposed_at DESC, m.id LIMIT ${MOST_ROWS}`,
        [itemId],
      );
    });
  }
}
