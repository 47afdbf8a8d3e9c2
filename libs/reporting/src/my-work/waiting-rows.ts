import type { Actor } from '@zholdau/domain';
import { localDateSql, ordinalSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type RawItemRow } from '../item-row.js';
import { outlookParams, type Look } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { MOST_ROWS, type WorkGroup, type WorkGroupKey } from './my-work.js';

/** A report or request that waits for somebody, as SQL over its table `w`. */
interface Waiting {
  readonly from: string;
  /** Of a report: the row of its item shows the dates of this one. */
  readonly checkpointId: string;
  /** What the row of its item needs. */
  readonly joins: string;
  readonly where: (params: SqlParams, actor: Actor) => string;
  readonly since: string;
  readonly reportId: string;
  readonly requestId: string;
}

/** What waits, by group; the oldest stands first. */
const WAITING = {
  to_decide: {
    from: 'progress_report w',
    checkpointId: 'w.checkpoint_id',
    joins: `JOIN directive d ON d.id = i.directive_id JOIN body lead ON lead.id = i.lead_body_id
      JOIN checkpoint c ON c.id = page.checkpoint_id`,
    where: (params, { regionId }) => `w.region_id = ${params.add(regionId)}::uuid AND w.state = 'submitted'`,
    since: 'w.submitted_at',
    reportId: 'page.id',
    requestId: 'NULL::uuid',
  },
  to_answer: {
    from: 'item_request w',
    checkpointId: 'NULL::uuid',
    joins: ITEM_ROW_JOINS,
    where: (params, { regionId, bodyIds }) => `w.region_id = ${params.add(regionId)}::uuid AND w.answered_at IS NULL
      AND w.item_id IN (SELECT item_id FROM item_executor WHERE role = 'lead' AND body_id = ANY (${params.add(bodyIds)}::uuid[]))`,
    since: 'w.asked_at',
    reportId: 'NULL::uuid',
    requestId: 'page.id',
  },
  asked: {
    from: 'item_request w',
    checkpointId: 'NULL::uuid',
    joins: ITEM_ROW_JOINS,
    where: (params, { regionId, personId }) =>
      `w.region_id = ${params.add(regionId)}::uuid AND w.asked_by = ${params.add(personId)}::uuid AND w.answered_at IS NULL`,
    since: 'w.asked_at',
    reportId: 'NULL::uuid',
    requestId: 'page.id',
  },
} as const satisfies Partial<Record<WorkGroupKey, Waiting>>;

export type WaitingKey = keyof typeof WAITING;

interface WaitingItemRow extends RawItemRow {
  readonly reportId: string | null;
  readonly requestId: string | null;
  readonly waitingSince: Date;
  readonly waitingDays: number;
}

/** Reports and requests that wait, each with its item and the working days it has waited. */
export async function waitingGroup(tx: EntityManager, actor: Actor, look: Look, key: WaitingKey): Promise<WorkGroup> {
  const waiting: Waiting = WAITING[key];
  const counted = new SqlParams();
  const [count] = await tx.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM ${waiting.from} WHERE ${waiting.where(counted, actor)}`,
    counted.values,
  );
  const params = new SqlParams();
  const at = outlookParams(params, look);
  const today = `${params.add(look.today)}::date`;
  const rows = await tx.query<WaitingItemRow[]>(
    `WITH page AS MATERIALIZED (
       SELECT w.id, w.item_id, ${waiting.checkpointId} AS checkpoint_id, ${waiting.since} AS since FROM ${waiting.from} WHERE ${waiting.where(params, actor)}
       ORDER BY since, w.id LIMIT ${MOST_ROWS})
     SELECT ${itemRowColumns(at, today)}, ${waiting.reportId} AS "reportId", ${waiting.requestId} AS "requestId",
       page.since AS "waitingSince", ${ordinalSql(today)} - ${ordinalSql(localDateSql('page.since'))} AS "waitingDays"
     FROM page JOIN action_item i ON i.id = page.item_id ${waiting.joins} ORDER BY page.since, page.id`,
    params.values,
  );
  return {
    key,
    total: count!.total,
    items: rows.map((row) => ({
      item: toItemRow(row, actor.locale),
      reportId: row.reportId,
      requestId: row.requestId,
      waitingSince: row.waitingSince,
      waitingDays: row.waitingDays,
    })),
  };
}
