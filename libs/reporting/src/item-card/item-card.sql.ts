import { reportersOfCheckpointSql } from '@zholdau/persistence';
import { personRefSql, bodyRefSql, titlesSql } from '../refs.js';

/** The person who holds the seat of the kind in a body on a day; only people whose account is open. */
const holderSql = (alias: string, seatCondition: string, day: string): string => `
  LEFT JOIN LATERAL (
    SELECT p.id, p.name_ru, p.name_kk FROM seat s
    JOIN seat_holder h ON h.seat_id = s.id AND h.from_on <= ${day} AND (h.to_on IS NULL OR h.to_on >= ${day})
    JOIN person p ON p.id = h.person_id AND p.disabled_at IS NULL
    WHERE s.closed_at IS NULL AND ${seatCondition} ORDER BY h.from_on DESC LIMIT 1
  ) ${alias} ON true`;

/** $1 item, $2 today. */
export const ITEM_SQL = `
  SELECT i.id, i.version, i.number, i.title_ru AS "titleRu", i.title_kk AS "titleKk", i.completion_form_ru AS "formRu",
    i.completion_form_kk AS "formKk", i.level, i.origin, i.status, i.restricted, i.parent_id AS "parentId",
    i.deadline_words_ru AS "wordsRu", i.deadline_words_kk AS "wordsKk", i.deadline_kind AS "deadlineKind",
    i.deadline_rule AS "deadlineRule", i.threat, i.demanded_sorts AS "demandedSorts",
    i.indicator_percent AS "indicatorPercent", i.financing, i.source, i.lead_body_id AS "leadBodyId",
    i.body_ids AS "bodyIds", i.delegate_ids AS "delegateIds", i.curator_seat_id AS "curatorSeatId",
    i.directive_id AS "directiveId",
    jsonb_build_object('id', d.id, 'number', d.number, 'titles', ${titlesSql('d')}) AS directive,
    jsonb_build_object('id', a.id, 'year', extract(year FROM a.delivered_on)::int, 'deliveredOn', a.delivered_on::text,
      'titles', ${titlesSql('a')}) AS address,
    jsonb_build_object('id', p.id, 'titles', jsonb_build_object('ru', p.title_ru, 'kk', p.title_kk), 'actNumber', v.act_number,
      'actOn', v.act_on::text) AS plan,
    CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('seatId', c.id, 'titles', ${titlesSql('c')}, 'person', ${personRefSql('holder')})
      END AS curator
  FROM action_item i
  JOIN directive d ON d.id = i.directive_id
  JOIN plan p ON p.id = i.plan_id
  JOIN plan_version v ON v.id = i.plan_version_id
  JOIN address a ON a.id = p.address_id
  LEFT JOIN seat c ON c.id = i.curator_seat_id
  ${holderSql('holder', 's.id = c.id', '$2::date')}
  WHERE i.id = $1`;

/** $1 item, $2 today. */
export const EXECUTORS_SQL = `
  SELECT ${bodyRefSql('b')} AS body, e.role, e.marks, b.subordinate, ${personRefSql('head')} AS head, ${personRefSql('executor')} AS executor
  FROM item_executor e JOIN body b ON b.id = e.body_id
  ${holderSql('head', `s.body_id = b.id AND s.kind = 'head'`, '$2::date')}
  ${holderSql('executor', `s.body_id = b.id AND s.kind = 'executor'`, '$2::date')}
  WHERE e.item_id = $1 ORDER BY e.ordinal`;

/** $1 item. */
export const DELEGATES_SQL = `
  SELECT ${personRefSql('p')} AS person, g.body_id AS "bodyId", g.given_at AS "givenAt", g.note
  FROM item_delegation g JOIN person p ON p.id = g.person_id
  WHERE g.item_id = $1 AND g.revoked_at IS NULL ORDER BY g.given_at, g.id`;

/**
 * What decides who owes the late days of checkpoint `c`: reviews, disputes, parts. Reviews are the times in which a
 * report lay with the reviewer; what was withdrawn is the agency's own time. Disputes waited for an answer.
 */
export const LATE_TIMES_SQL = `
    coalesce((SELECT jsonb_agg(jsonb_build_object('from', r.submitted_at, 'to', r.decided_at)) FROM progress_report r
      WHERE r.checkpoint_id = c.id AND r.submitted_at IS NOT NULL AND r.state IN ('submitted', 'returned', 'accepted')), '[]') AS reviews,
    c.dispute_times || CASE WHEN c.state = 'disputed' THEN jsonb_build_array(jsonb_build_object('from', c.disputed_at, 'to', NULL))
      ELSE '[]' END AS disputes,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'body', ${bodyRefSql('b')}, 'dueOn', p.due_on, 'state', p.state,
        'handedInAt', p.handed_in_at, 'endedAt', p.ended_at,
        'handedIn', coalesce((SELECT jsonb_agg(jsonb_build_object('from', h.handed_in_at, 'to', h.returned_at))
          FROM part_handover h WHERE h.part_id = p.id), '[]'),
        'returnReason', (SELECT r.reason FROM part_handover h JOIN part_return r ON r.handover_id = h.id
          WHERE h.part_id = p.id AND p.state = 'returned' ORDER BY h.handed_in_at DESC LIMIT 1))
        ORDER BY p.due_on, p.id)
      FROM checkpoint_part p JOIN body b ON b.id = p.body_id WHERE p.checkpoint_id = c.id), '[]') AS parts`;

/** $1 item. */
export const CHECKPOINTS_SQL = `
  SELECT c.id, c.ordinal, c.period, c.state, c.deadline_version AS "deadlineVersion", c.calendar_moves AS "calendarMoves", c.original_due_on AS "originalOn",
    c.due_on AS "dueOn", c.due_at AS "dueAt", c.inner_on AS "innerOn", c.estimated, c.acknowledged_at AS "acknowledgedAt",
    c.submitted_at AS "submittedAt", c.accepted_at AS "acceptedAt", c.closed_at AS "closedAt", c.percent, c.returns, c.late_extensions AS "lateExtensions",
    first.due_at AS "originalDueAt", (SELECT coalesce(array_agg(DISTINCT r.submitted_by), '{}') FROM progress_report r
      WHERE r.checkpoint_id = c.id AND r.submitted_by IS NOT NULL) AS submitters,
    (SELECT m.proposed_by FROM removal m WHERE m.checkpoint_id = c.id AND m.state = 'pending') AS "proposedBy",
    first.base_on AS "baseOn", first.words AS words, coalesce(present.steps, '[]') AS steps, coalesce(present.authority, '') AS authority,
    ${reportersOfCheckpointSql('c')} AS reporters,
    ${LATE_TIMES_SQL}
  FROM checkpoint c
  LEFT JOIN deadline first ON first.checkpoint_id = c.id AND first.version = 1
  LEFT JOIN deadline present ON present.checkpoint_id = c.id AND present.version = c.deadline_version
  WHERE c.item_id = $1 ORDER BY c.ordinal`;
