import { Injectable } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { readCursor, writeCursor, type CursorKind, type CursorValue } from './cursor.js';
import { itemWhere, type ItemFilter } from './item-filter.js';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type ItemRow, type RawItemRow } from './item-row.js';
import { Outlooks, outlookParams, type Look } from './outlooks.js';
import { SqlParams } from './sql-params.js';

export type ItemSort = 'number' | 'due' | 'late';

export interface ItemPage {
  readonly sort?: ItemSort;
  /** 1–200 */
  readonly limit: number;
  readonly after?: string;
}

export interface ItemList {
  readonly items: ItemRow[];
  readonly next: string | null;
  readonly total: number;
}

interface Order {
  readonly column: string;
  readonly type: string;
  readonly kind: CursorKind;
  readonly nullable: boolean;
  readonly valueOf: (row: RawItemRow) => CursorValue;
}

/** Late first means: the earliest instant from which an item is overdue, whether it has passed or not. */
const ORDERS: Readonly<Record<ItemSort, Order>> = {
  number: { column: 'i.ordinal', type: 'int', kind: 'number', nullable: false, valueOf: (row) => row.ordinal },
  due: { column: 'i.due_on', type: 'date', kind: 'date', nullable: true, valueOf: (row) => row.dueOn },
  late: {
    column: 'i.overdue_from',
    type: 'timestamptz',
    kind: 'instant',
    nullable: true,
    valueOf: (row) => row.overdueFrom,
  },
};

/** The list of items with its filters, sorted by place in the plan, by date or by delay. */
@Injectable()
export class ItemsListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /** @throws BadInputError `bad_cursor` */
  read(actor: Actor, filter: ItemFilter, page: ItemPage): Promise<ItemList> {
    return this.transactions.asActor(actor, (tx) => this.page(tx, actor, filter, page));
  }

  /** Joins a transaction that is open already. */
  async page(tx: EntityManager, actor: Actor, filter: ItemFilter, page: ItemPage): Promise<ItemList> {
    const look = await this.outlooks.look(tx, actor.regionId);
    const order = ORDERS[page.sort ?? 'number'];
    const rows = await this.rows(tx, actor, filter, page, order, look);
    const total = await this.total(tx, actor, filter, look);
    const last = rows.length > page.limit ? rows[page.limit - 1] : undefined;
    return {
      items: rows.slice(0, page.limit).map((row) => toItemRow(row, actor.locale)),
      next: last ? writeCursor([order.valueOf(last), last.id]) : null,
      total,
    };
  }

  /** The page first, what its rows show after: a sort of all rows carries their ids alone. */
  private rows(
    tx: EntityManager,
    actor: Actor,
    filter: ItemFilter,
    page: ItemPage,
    order: Order,
    look: Look,
  ): Promise<RawItemRow[]> {
    const params = new SqlParams();
    const at = outlookParams(params, look);
    const today = `${params.add(look.today)}::date`;
    const where = itemWhere(actor, filter, params, at);
    const behind = page.after === undefined ? '' : `AND ${behindSql(order, page.after, params)}`;
    return tx.query<RawItemRow[]>(
      `WITH page AS MATERIALIZED (
         SELECT i.id FROM action_item i WHERE ${where} ${behind}
         ORDER BY ${order.column}, i.id LIMIT ${params.add(page.limit + 1)})
       SELECT ${itemRowColumns(at, today)} FROM page JOIN action_item i USING (id) ${ITEM_ROW_JOINS}
       ORDER BY ${order.column}, i.id`,
      params.values,
    );
  }

  private async total(tx: EntityManager, actor: Actor, filter: ItemFilter, look: Look): Promise<number> {
    const params = new SqlParams();
    const where = itemWhere(actor, filter, params, outlookParams(params, look));
    const [count] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM action_item i WHERE ${where}`,
      params.values,
    );
    return count!.total;
  }
}

/** Rows behind the cursor; items without the sort value stand at the end. */
function behindSql(order: Order, after: string, params: SqlParams): string {
  const [value, id] = readCursor(after, [order.kind, 'id']);
  const afterId = `${params.add(id)}::uuid`;
  if (value === null) return `${order.column} IS NULL AND i.id > ${afterId}`;
  const row = `(${order.column}, i.id) > (${params.add(value)}::${order.type}, ${afterId})`;
  return order.nullable ? `(${row} OR ${order.column} IS NULL)` : row;
}
