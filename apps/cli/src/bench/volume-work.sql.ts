import { idSql } from './volume-people.sql.js';

/** Mid-morning of the day of measuring. */
export const NOON = `($1::date + time '05:00') AT TIME ZONE 'UTC'`;

const seat = (kind: string): string => `md5('person' || ${idSql(kind, 'lead')})::uuid`;

/** What became of each term: its state, and when its report was handed in and decided. */
const FATES = `
  CREATE TEMP TABLE volume_fate ON COMMIT DROP AS
  WITH told AS (
    SELECT t.*, CASE
      WHEN away < 0 AND lot < 74 THEN 'accepted' WHEN away < 0 AND lot < 86 THEN 'accepted late'
      WHEN away < 0 AND lot < 88 THEN 'submitted' WHEN away < 0 AND lot < 90 THEN 'submitted late'
      WHEN away < 0 AND lot < 93 THEN 'returned' WHEN away < 0 AND lot < 97 THEN 'in_work' WHEN away < 0 THEN 'assigned'
      WHEN lot < 15 AND term = 1 THEN 'accepted' WHEN lot < 18 THEN 'submitted' WHEN lot < 20 THEN 'returned'
      WHEN lot < 55 THEN 'in_work' ELSE 'assigned' END AS fate
    FROM volume_term t
  ), handed AS (
    SELECT *, CASE
      WHEN fate IN ('accepted', 'submitted') THEN least(due_at - (1 + days % 10) * interval '1 day', ${NOON} - interval '4 days')
      WHEN fate IN ('accepted late', 'submitted late')
        THEN least(due_at + (1 + days % 20) * interval '1 day', ${NOON} - interval '2 hours')
      END AS submitted_at
    FROM told
  )
  SELECT *, split_part(fate, ' ', 1) AS state,
    CASE WHEN fate LIKE 'accepted%' THEN least(submitted_at + (1 + days % 3) * interval '1 day', ${NOON} - interval '1 hour') END AS closed_at,
    CASE WHEN fate = 'returned' THEN least(due_at + (days % 12 - 4) * interval '1 day', ${NOON} - interval '3 days')
         WHEN submitted_at IS NOT NULL AND days % 6 = 0 THEN submitted_at - interval '6 days' END AS first_at
  FROM handed`;

/** Checkpoints with their deadlines, the moved ones in two versions, and the reports with their review. */
export const WORK_STATEMENTS: readonly string[] = [
  FATES,
  `INSERT INTO checkpoint (id, region_id, item_id, ordinal, period, state, deadline_version, original_due_on, due_on, due_at,
     ladder_on, acknowledged_at, submitted_at, accepted_at, closed_at, percent, returns)
   SELECT f.id, region_id, item_id, term, CASE terms WHEN 1 THEN '' ELSE to_char(due_on, 'YYYY"-Q"Q') END, state,
     CASE WHEN moved THEN 2 ELSE 1 END, CASE WHEN moved THEN was.day ELSE due_on END, due_on, due_at, due_on,
     CASE WHEN state <> 'assigned' THEN due_at - interval '90 days' END, submitted_at, closed_at, closed_at,
     CASE WHEN closed_at IS NOT NULL THEN 100 WHEN state = 'assigned' THEN 0 ELSE days END,
     CASE WHEN first_at IS NULL THEN 0 ELSE 1 END
   FROM volume_fate f
   JOIN working_day now_due ON now_due.day = f.due_on
   JOIN working_day was ON was.is_working AND was.ordinal = now_due.ordinal - 20`,
  `INSERT INTO deadline (region_id, item_id, checkpoint_id, version, kind, rule, base_on, unrolled_on, roll, due_on, due_at,
     calendar_version, reason, created_at, superseded_at)
   SELECT f.region_id, f.item_id, f.id, v.version, 'date', 'DATE', '2025-09-20', v.due_on, 'previous', v.due_on,
     v.due_on + time '13:30' AT TIME ZONE 'UTC', 'volume', v.reason, '2025-09-20T06:00Z', v.superseded_at
   FROM volume_fate f JOIN checkpoint c ON c.id = f.id
   CROSS JOIN LATERAL (
     SELECT 1 AS version, c.original_due_on AS due_on, '' AS reason, CASE WHEN moved THEN f.due_at - interval '60 days' END AS superseded_at
     UNION ALL SELECT 2, c.due_on, 'Решение вышестоящего органа', NULL WHERE moved) v`,
  `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, text, percent, submitted_by,
     submitted_at, decided_by, decided_at, decision_reason, created_at, updated_at)
   SELECT region_id, item_id, id, ${idSql('body', 'lead')}, ${seat('staff')}, 'returned', 'Проведена работа', 60,
     ${seat('head')}, first_at, ${seat('coordinator').replace('lead', '1')}, first_at + interval '2 days',
     'Приложите подтверждающий документ', first_at, first_at
   FROM volume_fate WHERE first_at IS NOT NULL
   UNION ALL
   SELECT region_id, item_id, id, ${idSql('body', 'lead')}, ${seat('staff')}, state, 'Работа завершена', 100,
     ${seat('head')}, submitted_at, CASE WHEN closed_at IS NOT NULL THEN ${seat('coordinator').replace('lead', '1')} END, closed_at, '',
     submitted_at, submitted_at
   FROM volume_fate WHERE submitted_at IS NOT NULL
   UNION ALL
   SELECT region_id, item_id, id, ${idSql('body', 'lead')}, ${seat('staff')}, 'draft', 'Черновик', days,
     NULL, NULL, NULL, NULL, '', due_at - interval '20 days', due_at - interval '20 days'
   FROM volume_fate WHERE state = 'in_work' AND days % 3 = 0`,
  `INSERT INTO item_request (region_id, item_id, asked_by, asked_seat_id, text, asked_at)
   SELECT region_id, item_id, md5('person' || ${idSql('deputy', '1')})::uuid, ${idSql('deputy', '1')}, 'Когда будет исполнено?',
     due_at + interval '5 days'
   FROM volume_fate WHERE closed_at IS NULL AND away < -10 AND days % 25 = 0`,
];
