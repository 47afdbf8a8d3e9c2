import { Injectable } from '@nestjs/common';
import { demand, NotFoundError, type Actor } from '@zholdau/domain';
import { CARRIED_COUNTS, Transactions } from '@zholdau/persistence';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type ItemRow, type RawItemRow } from '../item-row.js';
import { Outlooks, outlookParams } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';

/** An unfinished item of an older plan, with what it would take along. */
export interface UnfinishedRow {
  readonly number: string;
  readonly postponements: number;
  /** Working days, over all periods. */
  readonly daysLate: number;
  readonly item: ItemRow;
}

interface Raw extends RawItemRow {
  readonly placeNumber: string;
  readonly allPostponements: number;
  readonly lateDays: number;
}

/** Items of a plan that are not done and on which nothing was decided yet. */
@Injectable()
export class CarryOverQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /** @throws NotAllowedError to whoever does not decide; NotFoundError `plan_not_found` */
  read(actor: Actor, fromPlanId: string): Promise<UnfinishedRow[]> {
    demand(actor, 'plan.carry_over');
    return this.transactions.asActor(actor, async (tx) => {
      const [plan] = await tx.query<unknown[]>('SELECT 1 FROM plan WHERE id = $1', [fromPlanId]);
      if (!plan) throw new NotFoundError('plan_not_found');
      const look = await this.outlooks.look(tx, actor.regionId);
      const params = new SqlParams();
      const at = outlookParams(params, look);
      const today = `${params.add(look.today)}::date`;
      const rows = await tx.query<Raw[]>(
        `SELECT ${itemRowColumns(at, today)}, e.number AS "placeNumber", counts.postponements AS "allPostponements",
           counts."daysLate" AS "lateDays"
         FROM plan_entry e JOIN action_item i ON i.id = e.item_id ${ITEM_ROW_JOINS}
         CROSS JOIN LATERAL (SELECT ${CARRIED_COUNTS} FROM checkpoint c WHERE c.item_id = i.id) counts
         WHERE e.plan_id = ${params.add(fromPlanId)}::uuid AND e.ended_at IS NULL
           AND i.status IN ('assigned', 'in_work', 'submitted', 'returned', 'disputed')
         ORDER BY e.ordinal, e.item_id`,
        params.values,
      );
      return rows.map((row) => ({
        number: row.placeNumber,
        postponements: row.allPostponements,
        daysLate: row.lateDays,
        item: toItemRow(row, actor.locale),
      }));
    });
  }
}
