import { Injectable } from '@nestjs/common';
import type { Actor, Ageing, LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { readCursor, writeCursor } from '../cursor.js';
import { itemRowColumns, toItemRow, type ItemRow, type RawItemRow } from '../item-row.js';
import { Outlooks, outlookParams } from '../outlooks.js';
import { districtRefSql, type DistrictRef } from '../refs.js';
import { SqlParams } from '../sql-params.js';
import type { ChargeCard } from '../item-card/item-card.js';
import { lateCharges } from './late-charges.js';
import { lateCheckpointsSql } from './late-checkpoints.sql.js';
import type { OverdueFilter } from './overdue-filter.js';
import type { LateGround } from './overdue-matrix.query.js';
import { readTerrain } from './terrain.js';

/** One late checkpoint with its item; the dates of the item are those of this checkpoint. */
export interface OverdueRow {
  readonly item: ItemRow;
  readonly checkpointId: string;
  readonly dueOn: LocalDate;
  readonly originalOn: LocalDate;
  /** Working days; agencyDays and reviewDays together. */
  readonly daysLate: number;
  readonly ageing: Ageing;
  readonly agencyDays: number;
  readonly reviewDays: number;
  /** Who owes the days, where co-executors owe a part; empty where the lead owes them alone. */
  readonly charges: readonly ChargeCard[];
  readonly postponements: number;
  /** Of the lead. */
  readonly district: DistrictRef | null;
  /** A deputy's request waits for an answer. */
  readonly openRequest: boolean;
}

export interface OverdueList {
  readonly items: OverdueRow[];
  readonly next: string | null;
  readonly total: number;
}

export interface OverduePage {
  readonly limit: number;
  readonly after?: string | undefined;
}

interface RawRow extends RawItemRow, Pick<OverdueRow, 'ageing' | 'reviewDays' | 'district' | 'openRequest'> {
  readonly total: number;
  readonly lateDays: number;
}

/** The late checkpoints one by one, the latest first. */
@Injectable()
export class OverdueListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /** @throws BadInputError `bad_cursor` */
  read(actor: Actor, filter: OverdueFilter, page: OverduePage): Promise<OverdueList> {
    return this.transactions.asActor(actor, async (tx) => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const terrain = await readTerrain(tx, actor.regionId);
      return this.page(tx, actor, filter, page, { look, terrain });
    });
  }

  /** Joins a transaction that is open already. */
  async page(
    tx: EntityManager,
    actor: Actor,
    filter: OverdueFilter,
    page: OverduePage,
    ground: LateGround,
  ): Promise<OverdueList> {
    const { look, terrain } = ground;
    const params = new SqlParams();
    const today = `${params.add(look.today)}::date`;
    const chosen = filter.ageing === undefined ? 'true' : `ageing = ${params.add(filter.ageing)}`;
    const rows = await tx.query<RawRow[]>(
      `WITH ${lateCheckpointsSql({ actor, look, terrain, filter, params })}, chosen AS (
         SELECT * FROM late WHERE ${chosen}
       ), page AS (
         SELECT * FROM chosen WHERE ${behindSql(page.after, params)}
         ORDER BY days_late DESC, item_ordinal, id LIMIT ${params.add(page.limit + 1)}
       )
       SELECT ${itemRowColumns(outlookParams(params, look), today)}, page.ageing, page.days_late AS "lateDays",
         page.review_days AS "reviewDays", ${districtRefSql('district')} AS district,
         EXISTS (SELECT FROM item_request q WHERE q.item_id = i.id AND q.answered_at IS NULL) AS "openRequest",
         (SELECT count(*)::int FROM chosen) AS total
       FROM page JOIN action_item i ON i.id = page.item_id JOIN checkpoint c ON c.id = page.id
       JOIN directive d ON d.id = i.directive_id JOIN body lead ON lead.id = i.lead_body_id
       LEFT JOIN district ON district.id = lead.district_id
       ORDER BY page.days_late DESC, page.item_ordinal, page.id`,
      params.values,
    );
    const last = rows.length > page.limit ? rows[page.limit - 1] : undefined;
    const shown = rows.slice(0, page.limit);
    const charges = await lateCharges(
      tx,
      look,
      shown.map(({ checkpointId }) => checkpointId!),
    );
    return {
      items: shown.map((row) => ({ ...toOverdueRow(row, actor), charges: charges.get(row.checkpointId!) ?? [] })),
      next: last ? writeCursor([last.lateDays, last.ordinal, last.checkpointId]) : null,
      total: rows[0]?.total ?? (page.after === undefined ? 0 : await this.total(tx, actor, filter, ground)),
    };
  }

  /** A page behind the last row has no row to carry the total. */
  private async total(tx: EntityManager, actor: Actor, filter: OverdueFilter, ground: LateGround): Promise<number> {
    return (await this.page(tx, actor, filter, { limit: 1 }, ground)).total;
  }
}

function behindSql(after: string | undefined, params: SqlParams): string {
  if (after === undefined) return 'true';
  const [days, ordinal, id] = readCursor(after, ['number', 'number', 'id']);
  return `(-days_late, item_ordinal, id) > (${params.add(-Number(days))}::int, ${params.add(ordinal)}::int, ${params.add(id)}::uuid)`;
}

function toOverdueRow(row: RawRow, { locale }: Actor): Omit<OverdueRow, 'charges'> {
  return {
    item: toItemRow(row, locale),
    checkpointId: row.checkpointId!,
    dueOn: row.dueOn!,
    originalOn: row.originalOn ?? row.dueOn!,
    daysLate: row.lateDays,
    ageing: row.ageing,
    agencyDays: row.lateDays - row.reviewDays,
    reviewDays: row.reviewDays,
    postponements: row.postponements,
    district: row.district,
    openRequest: row.openRequest,
  };
}
