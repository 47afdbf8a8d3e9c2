import { BODIES, DIRECTIONS, idSql, INSTRUCTIONS } from './volume-people.sql.js';

/** Working days around the middle over which due dates are spread. */
const BEFORE = 220;
const AFTER = 140;

/** A number from 0 to 99 that belongs to the row and to the question, the same at every filling. */
const dice = (question: string, row: string): string => `(hashtext('${question}/' || (${row})) & 2147483647) % 100`;

const ROW = `r || '/' || n`;

const item = idSql('item', 'n');

/**
 * Items of an ordinary plan: seven in ten have one date, the others four; most of what is due was done in time,
 * some late, some lies with the reviewer, one in ten is late.
 */
export const ITEM_STATEMENTS: readonly string[] = [
  `CREATE TEMP TABLE volume_item ON COMMIT DROP AS
   SELECT r, region_id, n, ${item} AS id, 1 + n * 7 % ${BODIES} AS lead, ${dice('co', ROW)} AS co,
     CASE WHEN ${dice('terms', ROW)} < 70 THEN 1 ELSE 4 END AS terms,
     ${idSql('instruction', `(1 + ${dice('direction', ROW)} % ${DIRECTIONS}) * 100 + 1 + ${dice('instruction', ROW)} % ${INSTRUCTIONS}`)} AS directive_id
   FROM volume_region, generate_series(1, items) n`,
  `INSERT INTO action_item (id, region_id, plan_id, plan_version_id, directive_id, external_key, number, ordinal, title_ru,
     title_kk, completion_form_ru, completion_form_kk, level, origin, deadline_words_ru, deadline_words_kk, deadline_kind,
     deadline_rule, status, lead_body_id, body_ids, delegate_ids)
   SELECT id, region_id, ${idSql('plan', '1')}, ${idSql('version', '1')}, directive_id, n::text, n::text, n,
     'Обеспечить исполнение мероприятия ' || n || ' по развитию инфраструктуры, образования и здравоохранения района',
     n || '-іс-шараның орындалуын қамтамасыз ету: ауданның инфрақұрылымын, білім беруі мен денсаулық сақтауын дамыту',
     'Информация в аппарат акима', 'Әкім аппаратына ақпарат',
     CASE WHEN n % 10 = 0 THEN 'special' WHEN n % 10 < 7 THEN 'control' ELSE 'working' END, 'president',
     CASE terms WHEN 1 THEN 'IV квартал' ELSE 'ежеквартально' END, CASE terms WHEN 1 THEN 'IV тоқсан' ELSE 'тоқсан сайын' END,
     CASE terms WHEN 1 THEN 'quarter' ELSE 'quarterly' END, CASE terms WHEN 1 THEN 'QUARTER 4' ELSE 'QUARTERLY' END, 'assigned',
     ${idSql('body', 'lead')},
     ARRAY[${idSql('body', 'lead')}] || CASE WHEN co < 40 THEN ARRAY[${idSql('body', `1 + (lead + co) % ${BODIES}`)}] ELSE '{}' END,
     CASE WHEN n % 10 = 3 THEN ARRAY[md5('person' || ${idSql('staff', 'lead')})::uuid] ELSE '{}' END
   FROM volume_item`,
  `INSERT INTO item_executor (region_id, item_id, body_id, role, ordinal)
   SELECT region_id, id, ${idSql('body', 'lead')}, 'lead', 1 FROM volume_item
   UNION ALL SELECT region_id, id, ${idSql('body', `1 + (lead + co) % ${BODIES}`)}, 'co', 2 FROM volume_item
     WHERE co < 40 AND 1 + (lead + co) % ${BODIES} <> lead`,
  `INSERT INTO item_delegation (region_id, item_id, body_id, person_id, given_by, given_at)
   SELECT region_id, id, ${idSql('body', 'lead')}, md5('person' || ${idSql('staff', 'lead')})::uuid,
     md5('person' || ${idSql('head', 'lead')})::uuid, '2025-10-01T06:00Z'
   FROM volume_item WHERE n % 10 = 3`,
  `CREATE TEMP TABLE volume_term ON COMMIT DROP AS
   WITH today AS (SELECT ordinal FROM working_day WHERE day = $1::date)
   SELECT i.r, i.region_id, i.id AS item_id, i.lead, t.term, i.terms, md5('term/' || i.r || '/' || i.n || '/' || t.term)::uuid AS id,
     w.day AS due_on, w.day + time '13:30' AT TIME ZONE 'UTC' AS due_at, w.ordinal - today.ordinal AS away,
     ${dice('lot', `i.r || '/' || i.n || '/' || t.term`)} AS lot, ${dice('days', `i.r || '/' || i.n || '/' || t.term`)} AS days,
     ${dice('moved', `i.r || '/' || i.n || '/' || t.term`)} < 12 AS moved
   FROM volume_item i CROSS JOIN LATERAL generate_series(1, i.terms) AS t (term) CROSS JOIN today
   JOIN working_day w ON w.is_working AND w.ordinal = today.ordinal + CASE i.terms
     WHEN 1 THEN (hashtext('due/' || i.r || '/' || i.n) & 2147483647) % ${BEFORE + AFTER} - ${BEFORE}
     ELSE (hashtext('due/' || i.r || '/' || i.n) & 2147483647) % 60 - 190 + 62 * (t.term - 1) END`,
];
