import { Injectable } from '@nestjs/common';
import { NotFoundError, type Actor } from '@zholdau/domain';
import { Transactions, type PlanEntryOutcome } from '@zholdau/persistence';
import { readCursor, writeCursor } from '../cursor.js';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type ItemRow, type RawItemRow } from '../item-row.js';
import { Outlooks, outlookParams } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';

/** Why a place in a plan ended. */
export interface PlaceEndRow {
  readonly outcome: PlanEntryOutcome;
  readonly endedAt: Date;
  readonly reason: string;
  /** The act in words; empty where none was needed. */
  readonly act: string;
  readonly successor: { readonly id: string; readonly number: string } | null;
}

/** An item as one plan prints it. */
export interface PlanPlaceRow {
  /** In this plan; the item may have another one elsewhere. */
  readonly number: string;
  /** Whether the item was made in another plan. */
  readonly linked: boolean;
  readonly ended: PlaceEndRow | null;
  readonly item: ItemRow;
}

export interface PlanContents {
  readonly rows: readonly PlanPlaceRow[];
  readonly next: string | null;
}

type RawPlace = RawItemRow & {
  readonly placeNumber: string;
  readonly placeOrdinal: number;
  readonly linked: boolean;
  readonly end: (Omit<PlaceEndRow, 'endedAt'> & { readonly endedAt: string }) | null;
};

/** What stands in a plan under its own numbers; what has left it stays visible with the reason. */
@Injectable()
export class PlanContentsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /** @throws NotFoundError `plan_not_found`; BadInputError `bad_cursor` */
  read(actor: Actor, planId: string, page: { limit: number; after?: string }): Promise<PlanContents> {
    return this.transactions.asActor(actor, async (tx) => {
      const [plan] = await tx.query<unknown[]>('SELECT 1 FROM plan WHERE id = $1', [planId]);
      if (!plan) throw new NotFoundError('plan_not_found');
      const look = await this.outlooks.look(tx, actor.regionId);
      const params = new SqlParams();
      const at = outlookParams(params, look);
      const today = `${params.add(look.today)}::date`;
      const columns = itemRowColumns(at, today);
      const [ordinal, itemId] = page.after === undefined ? [0, null] : readCursor(page.after, ['number', 'id']);
      const behind =
        itemId === null
          ? ''
          : `AND (e.ordinal, e.item_id) > (${params.add(ordinal)}::int, ${params.add(itemId)}::uuid)`;
      const rows = await tx.query<RawPlace[]>(
        `SELECT ${columns}, e.number AS "placeNumber", e.ordinal AS "placeOrdinal", e.linked,
           CASE WHEN e.ended_at IS NOT NULL THEN jsonb_build_object('outcome', e.outcome, 'endedAt', e.ended_at, 'reason', e.reason,
             'act', e.act, 'successor', CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'number', s.number) END) END AS "end"
         FROM plan_entry e JOIN action_item i ON i.id = e.item_id ${ITEM_ROW_JOINS}
         LEFT JOIN action_item s ON s.id = e.successor_id
         WHERE e.plan_id = ${params.add(planId)}::uuid AND i.status <> 'draft' ${behind}
         ORDER BY e.ordinal, e.item_id LIMIT ${params.add(page.limit + 1)}`,
        params.values,
      );
      const shown = rows.slice(0, page.limit);
      const last = rows.length > page.limit ? shown.at(-1) : undefined;
      return {
        rows: shown.map((row) => toPlace(row, actor)),
        next: last ? writeCursor([last.placeOrdinal, last.id]) : null,
      };
    });
  }
}

function toPlace(row: RawPlace, actor: Actor): PlanPlaceRow {
  const item = toItemRow(row, actor.locale);
  const ended = row.end && { ...row.end, endedAt: new Date(row.end.endedAt) };
  return { number: row.placeNumber, linked: row.linked, ended, item };
}
