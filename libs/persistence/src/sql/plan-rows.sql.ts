import { localDateSql, ordinalSql } from './condition.sql.js';

/** Columns of a row of a version, over PLAN_ROW_SOURCE; alike for a snapshot and for what stands now. */
export const PLAN_ROW_COLUMNS = `e.item_id, e.region_id, e.number, e.ordinal, i.title_ru, i.title_kk, i.completion_form_ru,
  i.completion_form_kk, i.level, d.number AS section, coalesce(nullif(i.deadline_words_ru, ''), i.deadline_words_kk) AS deadline_words,
  ARRAY(SELECT c.due_on FROM checkpoint c WHERE c.item_id = i.id AND c.due_on IS NOT NULL AND c.state NOT IN ('cancelled', 'replaced')
    ORDER BY c.ordinal) AS due_on, i.lead_body_id, array_remove(i.body_ids, i.lead_body_id) AS co_body_ids`;

export const PLAN_ROW_SOURCE = `plan_entry e JOIN action_item i ON i.id = e.item_id JOIN directive d ON d.id = i.directive_id`;

const END = `least(c.submitted_at, c.closed_at, (SELECT zholdau_now()))`;

/** Postponements and working days late over all `checkpoint c` of an item; the days of the reviewer are not counted. */
export const CARRIED_COUNTS = `
  coalesce(sum(greatest(c.deadline_version - 1 - c.calendar_moves, 0)), 0)::int AS postponements,
  coalesce(sum(CASE WHEN c.due_at < ${END} AND c.state NOT IN ('draft', 'cancelled', 'replaced')
    THEN greatest(${ordinalSql(localDateSql(END))} - ${ordinalSql('c.due_on')} - c.reviewed_days, 0) ELSE 0 END), 0)::int AS "daysLate"`;

/** Whether anything was ever handed in on a checkpoint `c`; a report sent back was handed in. */
export const REPORTED = `EXISTS (SELECT FROM progress_report r WHERE r.checkpoint_id = c.id AND r.submitted_at IS NOT NULL)`;

/** Every report of a continuous item `i` that was due by now, the oldest first: whose turn it was and whether it came. */
export const DUE_REPORTS = `
  SELECT jsonb_agg(jsonb_build_object('checkpointId', c.id, 'reported', ${REPORTED}) ORDER BY c.due_at, c.ordinal) AS reports
  FROM checkpoint c WHERE c.item_id = i.id AND c.due_at < (SELECT zholdau_now()) AND c.state NOT IN ('draft', 'cancelled', 'replaced')`;
