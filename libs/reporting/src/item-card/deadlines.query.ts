import { Injectable } from '@nestjs/common';
import { explainStep, NotFoundError, type Actor, type DeadlineStep, type LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { personRefSql, type PersonRef } from '../refs.js';

/** One version of a due date; none is ever deleted. */
export interface DeadlineRow {
  readonly checkpointId: string;
  readonly version: number;
  readonly dueOn: LocalDate;
  readonly unrolledOn: LocalDate;
  readonly innerOn: LocalDate | null;
  readonly roll: string;
  readonly words: string;
  readonly kind: string;
  readonly rule: string;
  readonly why: readonly string[];
  readonly reason: string;
  readonly authority: string;
  readonly createdAt: Date;
  readonly createdBy: PersonRef | null;
  readonly supersededAt: Date | null;
}

/** Every date an item ever had, by period, the newest first. */
@Injectable()
export class DeadlinesQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError `item_not_found` */
  read(actor: Actor, itemId: string): Promise<DeadlineRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      const rows = await tx.query<(DeadlineRow & { steps: DeadlineStep[] })[]>(
        `SELECT d.checkpoint_id AS "checkpointId", d.version, d.due_on AS "dueOn", d.unrolled_on AS "unrolledOn",
           d.inner_on AS "innerOn", d.roll, d.words, d.kind, d.rule, d.steps, d.reason, d.authority,
           d.created_at AS "createdAt", ${personRefSql('p')} AS "createdBy", d.superseded_at AS "supersededAt"
         FROM deadline d JOIN checkpoint c ON c.id = d.checkpoint_id LEFT JOIN person p ON p.id = d.created_by
         WHERE d.item_id = $1 ORDER BY c.ordinal, d.version DESC`,
        [itemId],
      );
      return rows.map(({ steps, ...row }) => ({ ...row, why: steps.map((step) => explainStep(step, actor.locale)) }));
    });
  }
}
