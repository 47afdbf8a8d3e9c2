import type { Actor } from '@zholdau/domain';
import { localDateSql, ordinalSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type RawItemRow } from '../item-row.js';
import { outlookParams, type Look } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { MOST_ROWS, type WorkGroup, type WorkGroupKey } from './my-work.js';

/** A report or request that waits for somebody, as SQL over its table, joined to its item `i`. */
interface Waiting {
  readonly from: string;
  readonly where: (params: SqlParams, actor: Actor) => string;
  readonly since: string;
  readonly reportId: string;
  readonly requestId: string;
}

const own = (params: SqlParams, { bodyIds }: Actor): string => `${params.add(bodyIds)}::uuid[]`;

/** What waits, by group; the oldest stands first. */
const WAITING = {
  to_decide: {
    from: 'progress_report w',
    where: () => `w.state = 'submitted'`,
    since: 'w.submitted_at',
    reportId: 'w.id',
    requestId: 'NULL',
  },
  drafts_to_approve: {
    from: 'progress_report w',
    where: (params, actor) =>
      `w.state = 'draft' AND w.body_id = ANY (${own(params, actor)}) AND w.author_id <> ${params.add(actor.personId)}::uuid`,
    since: 'w.updated_at',
    reportId: 'w.id',
    requestId: 'NULL',
  },
  to_answer: {
    from: 'item_request w',
    where: (params, actor) => `w.answered_at IS NULL AND i.lead_body_id = ANY (${own(params, actor)})`,
    since: 'w.asked_at',
    reportId: 'NULL',
    requestId: 'w.id',
  },
  asked: {
    from: 'item_request w',
    where: (params, actor) => `w.asked_by = ${params.add(actor.personId)}::uuid AND w.answered_at IS NULL`,
    since: 'w.asked_at',
    reportId: 'NULL',
    requestId: 'w.id',
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
    `SELECT count(*)::int AS total FROM ${waiting.from} JOIN action_item i ON i.id = w.item_id
     WHERE ${waiting.where(counted, actor)}`,
    counted.values,
  );
  const params = new SqlParams();
  const at = outlookParams(params, look);
  const today = `${params.add(look.today)}::date`;
  const rows = await tx.query<WaitingItemRow[]>(
    `SELECT ${itemRowColumns(at, today)}, ${waiting.reportId}::uuid AS "reportId", ${waiting.requestId}::uuid AS "requestId",
            ${waiting.since} AS "waitingSince",
            ${ordinalSql(today)} - ${ordinalSql(localDateSql(waiting.since))} AS "waitingDays"
     FROM ${waiting.from} JOIN action_item i ON i.id = w.item_id ${ITEM_ROW_JOINS}
     WHERE ${waiting.where(params, actor)} ORDER BY ${waiting.since}, w.id LIMIT ${MOST_ROWS}`,
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
