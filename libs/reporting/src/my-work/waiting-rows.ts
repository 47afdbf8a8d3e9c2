import { addresseesOf, type Actor } from '@zholdau/domain';
import { localDateSql, ordinalSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type RawItemRow } from '../item-row.js';
import { outlookParams, type Look } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { MOST_ROWS, type WorkGroup, type WorkGroupKey } from './my-work.js';

/** A report, dispute, request or proposal that waits for somebody, as SQL over its table `w`. */
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
  readonly disputeId: string;
  /** When the time for an answer runs out. */
  readonly answerBy: string;
  readonly extensionId: string;
  /** Working days within which it should be decided. */
  readonly limit?: (look: Look) => number;
}

const NO_DISPUTE = { disputeId: 'NULL::uuid', answerBy: 'NULL::timestamptz' } as const;

/** The row of the item shows the checkpoint that waits. */
const CHECKPOINT_JOINS = `JOIN directive d ON d.id = i.directive_id JOIN body lead ON lead.id = i.lead_body_id
      JOIN checkpoint c ON c.id = page.checkpoint_id`;

/** What waits, by group; the oldest stands first. */
const WAITING = {
  to_decide: {
    from: 'progress_report w',
    checkpointId: 'w.checkpoint_id',
    joins: CHECKPOINT_JOINS,
    where: (params, { regionId }) => `w.region_id = ${params.add(regionId)}::uuid AND w.state = 'submitted'`,
    since: 'w.submitted_at',
    reportId: 'page.id',
    requestId: 'NULL::uuid',
    extensionId: 'NULL::uuid',
    ...NO_DISPUTE,
  },
  disputes: {
    from: 'item_dispute w',
    checkpointId: 'NULL::uuid',
    joins: ITEM_ROW_JOINS,
    where: (params, { regionId }) => `w.region_id = ${params.add(regionId)}::uuid AND w.state = 'open'`,
    since: 'w.raised_at',
    reportId: 'NULL::uuid',
    requestId: 'NULL::uuid',
    disputeId: 'page.id',
    answerBy: 'w.answer_by',
    extensionId: 'NULL::uuid',
  },
  extensions_to_decide: {
    from: 'extension_request w',
    checkpointId: 'w.checkpoint_id',
    joins: CHECKPOINT_JOINS,
    where: (params, { regionId, role }) => `w.region_id = ${params.add(regionId)}::uuid AND w.state = 'pending'
      AND w.decider = ANY (${params.add(addresseesOf(role))}::text[])
      AND EXISTS (SELECT FROM checkpoint open WHERE open.id = w.checkpoint_id AND open.closed_at IS NULL)`,
    since: 'w.asked_at',
    reportId: 'NULL::uuid',
    requestId: 'NULL::uuid',
    extensionId: 'page.id',
    ...NO_DISPUTE,
    limit: ({ settings }) => settings['extension.decide-days'],
  },
  removals_to_decide: {
    from: 'removal w',
    checkpointId: 'w.checkpoint_id',
    joins: CHECKPOINT_JOINS,
    where: (params, { regionId }) => `w.region_id = ${params.add(regionId)}::uuid AND w.state = 'pending'`,
    since: 'w.proposed_at',
    reportId: 'NULL::uuid',
    requestId: 'NULL::uuid',
    extensionId: 'NULL::uuid',
    ...NO_DISPUTE,
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
    ...NO_DISPUTE,
    extensionId: 'NULL::uuid',
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
    ...NO_DISPUTE,
    extensionId: 'NULL::uuid',
  },
} as const satisfies Partial<Record<WorkGroupKey, Waiting>>;

export type WaitingKey = keyof typeof WAITING;
export const WAITING_KEYS = Object.keys(WAITING) as readonly WaitingKey[];

interface WaitingItemRow extends RawItemRow {
  readonly reportId: string | null;
  readonly requestId: string | null;
  readonly disputeId: string | null;
  readonly late: boolean;
  readonly extensionId: string | null;
  readonly waitingSince: Date;
  readonly waitingDays: number;
}

/** Reports, disputes, requests and proposals that wait, each with its item and the working days it has waited. */
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
       SELECT w.id, w.item_id, ${waiting.checkpointId} AS checkpoint_id, ${waiting.since} AS since, ${waiting.answerBy} AS answer_by
       FROM ${waiting.from} WHERE ${waiting.where(params, actor)}
       ORDER BY since, w.id LIMIT ${MOST_ROWS})
     SELECT ${itemRowColumns(at, today)}, ${waiting.reportId} AS "reportId", ${waiting.requestId} AS "requestId",
       ${waiting.disputeId} AS "disputeId", coalesce(page.answer_by < ${at.now}, false) AS late,
       ${waiting.extensionId} AS "extensionId",
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
      disputeId: row.disputeId,
      late: row.late,
      extensionId: row.extensionId,
      part: null,
      returnReason: null,
      waitingSince: row.waitingSince,
      waitingDays: row.waitingDays,
      waitingLimit: waiting.limit?.(look) ?? null,
    })),
  };
}
