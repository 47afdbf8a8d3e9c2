import { addDays, dayOfWeek, type Actor, type LocalDate, type PartState } from '@zholdau/domain';
import { checkpointOverdueSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { itemRowColumns, toItemRow, type RawItemRow } from '../item-row.js';
import { outlookParams, type Look } from '../outlooks.js';
import { itemsInReachSql } from '../reach.sql.js';
import { SqlParams } from '../sql-params.js';
import { MOST_ROWS, QUIET_ROW, type WorkGroup, type WorkGroupKey } from './my-work.js';

/** Groups that divide the open work of an agency: each item stands in the first that fits. */
export const TO_DO_KEYS = [
  'overdue',
  'today',
  'this_week',
  'returned',
  'drafts_to_approve',
  'to_acknowledge',
  'later',
] as const satisfies readonly WorkGroupKey[];
export type ToDoKey = (typeof TO_DO_KEYS)[number];

interface RawToDo extends RawItemRow {
  readonly key: ToDoKey;
  readonly total: number;
  readonly draftId: string | null;
  readonly draftedAt: Date | null;
  readonly partOn: LocalDate | null;
  readonly partState: PartState | null;
  readonly returnReason: string | null;
}

/**
 * What an agency has to hand in, by urgency: of each item the first checkpoint that is not handed in. What lies with
 * the reviewer is not here, however late; there is nothing the agency could do.
 *
 * A co-executor with a part of its own has that part's date and state, and nothing to do while it lies with the lead.
 * A head also sees what their staff has drafted and what has not been acknowledged. A week ends on its Sunday.
 */
export async function toDoGroups(tx: EntityManager, actor: Actor, look: Look): Promise<Map<ToDoKey, WorkGroup>> {
  const params = new SqlParams();
  const at = outlookParams(params, look);
  const today = `${params.add(look.today)}::date`;
  const sunday = `${params.add(addDays(look.today, 7 - dayOfWeek(look.today)))}::date`;
  const own = `${params.add(actor.bodyIds)}::uuid[]`;
  const heads = actor.role === 'head';
  const rows = await tx.query<RawToDo[]>(
    `WITH reach (item_id) AS MATERIALIZED (${itemsInReachSql(actor, params) ?? 'SELECT id FROM action_item'}),
     todo AS (
       SELECT DISTINCT ON (k.item_id) k.item_id, k.id, k.item_ordinal, coalesce(p.due_on, k.due_on) AS due_on,
         CASE WHEN p.state = 'returned' THEN 'returned' ELSE k.state END AS state,
         ${checkpointOverdueSql('k', at.now)} OR coalesce(p.due_on < ${today}, false) AS overdue,
         k.lead_body_id = ANY (${own}) AS leads, p.due_on AS part_on, p.state AS part_state, p.id AS part_id
       FROM checkpoint k
       LEFT JOIN checkpoint_part p ON p.checkpoint_id = k.id AND p.body_id = ANY (${own}) AND p.ended_at IS NULL
       WHERE k.item_id = ANY (ARRAY(SELECT item_id FROM reach)) AND k.state IN ('assigned', 'in_work', 'returned')
         AND p.state IS DISTINCT FROM 'handed_in'
       ORDER BY k.item_id, due_on NULLS LAST, k.ordinal
     ), grouped AS (
       SELECT todo.*, draft.id AS draft_id, draft.updated_at AS drafted_at, CASE
           WHEN overdue THEN 'overdue' WHEN due_on = ${today} THEN 'today' WHEN due_on <= ${sunday} THEN 'this_week'
           WHEN todo.state = 'returned' THEN 'returned' WHEN draft.id IS NOT NULL THEN 'drafts_to_approve'
           ${heads ? `WHEN todo.state = 'assigned' AND leads THEN 'to_acknowledge'` : ''} ELSE 'later' END AS key
       FROM todo LEFT JOIN progress_report draft ON ${heads ? staffDraftSql(actor, params) : 'false'}
     ), placed AS (
       SELECT grouped.*, row_number() OVER (PARTITION BY key ORDER BY due_on NULLS LAST, item_ordinal, id) AS place,
         count(*) OVER (PARTITION BY key)::int AS total FROM grouped
     )
     SELECT ${itemRowColumns(at, today)}, placed.key, placed.total, placed.draft_id AS "draftId", placed.drafted_at AS "draftedAt",
       placed.part_on AS "partOn", placed.part_state AS "partState", CASE
         WHEN placed.part_state = 'returned' THEN (${PART_RETURN_SQL})
         WHEN placed.state = 'returned' AND placed.part_id IS NULL THEN (${REPORT_RETURN_SQL}) END AS "returnReason"
     FROM placed JOIN action_item i ON i.id = placed.item_id JOIN checkpoint c ON c.id = placed.id
     JOIN directive d ON d.id = i.directive_id JOIN body lead ON lead.id = i.lead_body_id
     WHERE placed.place <= ${MOST_ROWS} ORDER BY placed.place`,
    params.values,
  );
  return new Map(TO_DO_KEYS.map((key) => [key, toGroup(key, rows, actor)]));
}

/** Why the lead gave the part back, the last time. */
const PART_RETURN_SQL = `SELECT r.reason FROM part_handover h JOIN part_return r ON r.handover_id = h.id
           WHERE h.part_id = placed.part_id ORDER BY h.returned_at DESC LIMIT 1`;

/** Why the coordinator gave the report back, the last time. */
const REPORT_RETURN_SQL = `SELECT w.decision_reason FROM progress_report w
           WHERE w.checkpoint_id = placed.id AND w.state = 'returned' ORDER BY w.decided_at DESC LIMIT 1`;

/** A draft that somebody else wrote for the body of the head. */
function staffDraftSql({ bodyIds, personId }: Actor, params: SqlParams): string {
  return `draft.checkpoint_id = todo.id AND draft.state = 'draft' AND draft.body_id = ANY (${params.add(bodyIds)}::uuid[])
         AND draft.author_id <> ${params.add(personId)}::uuid`;
}

function toGroup(key: ToDoKey, all: readonly RawToDo[], { locale }: Actor): WorkGroup {
  const rows = all.filter((row) => row.key === key);
  return {
    key,
    total: rows[0]?.total ?? 0,
    items: rows.map((row) => ({
      ...QUIET_ROW,
      item: toItemRow(row, locale),
      reportId: row.draftId,
      part: row.partOn === null ? null : { dueOn: row.partOn, state: row.partState! },
      returnReason: row.returnReason,
      waitingSince: key === 'drafts_to_approve' ? row.draftedAt : null,
    })),
  };
}
