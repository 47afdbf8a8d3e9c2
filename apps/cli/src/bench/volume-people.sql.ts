/**
 * Invented regions with their districts, bodies, seats and people, for measuring.
 *
 * `volume_region(r, region_id, items)` says which regions; ids are hashes of their place, so that
 * statements find each other's rows and a second filling gives the same database.
 */
export const DISTRICTS = 18;
export const BODIES = 40;
export const DIRECTIONS = 8;
/** Instructions below each direction. */
export const INSTRUCTIONS = 5;
const CURATORS = 4;

/** The id of the n-th thing of a kind in region r. */
export const idSql = (kind: string, n: string): string => `md5('${kind}/' || r || '/' || (${n}))::uuid`;

const kato = (digit: number, n: string): string => `'${digit}' || lpad(r::text, 3, '0') || lpad((${n})::text, 5, '0')`;

/** Seats without a body: kind and how many. */
const REGION_SEATS = [
  ['coordinator', 2],
  ['curator', CURATORS],
  ['chief_of_staff', 1],
  ['akim', 1],
  ['deputy', 6],
  ['auditor', 1],
  ['administrator', 1],
] as const;

const seatsOf = (kind: string, count: number): string => `
  INSERT INTO seat (id, region_id, district_id, kind, title_ru, title_kk, title_en)
  SELECT ${idSql(kind, 'n')}, region_id, ${kind === 'deputy' ? idSql('district', 'n') : 'NULL::uuid'}, '${kind}',
    '${kind} ' || n, '${kind} ' || n, '${kind} ' || n
  FROM volume_region, generate_series(1, ${count}) n`;

const bodySeats = (kind: string): string => `
  INSERT INTO seat (id, region_id, body_id, kind, title_ru, title_kk, title_en)
  SELECT ${idSql(kind, 'n')}, region_id, ${idSql('body', 'n')}, '${kind}', '${kind} ' || n, '${kind} ' || n, '${kind} ' || n
  FROM volume_region, generate_series(1, ${BODIES}) n`;

export const PEOPLE_STATEMENTS: readonly string[] = [
  `INSERT INTO region (id, kato, name_ru, name_kk, name_en)
   SELECT region_id, ${kato(9, '0')}, 'Область ' || r, r || '-облыс', 'Region ' || r FROM volume_region`,
  `INSERT INTO district (id, region_id, kato, kind, name_ru, name_kk, name_en)
   SELECT ${idSql('district', 'n')}, region_id, ${kato(9, 'n')}, CASE WHEN n > 14 THEN 'city' ELSE 'district' END,
     'Район ' || n, n || '-аудан', 'District ' || n
   FROM volume_region, generate_series(1, ${DISTRICTS}) n`,
  `INSERT INTO body (id, region_id, district_id, kind, name_ru, name_kk, name_en, short_ru, short_kk)
   SELECT ${idSql('body', 'n')}, region_id, CASE WHEN n > ${BODIES - DISTRICTS} THEN ${idSql('district', `n - ${BODIES - DISTRICTS}`)} END,
     CASE WHEN n > ${BODIES - DISTRICTS} THEN 'district_akimat' ELSE 'department' END,
     'Исполнитель ' || n, n || '-орындаушы', 'Body ' || n, 'Исп. ' || n, n || '-орын.'
   FROM volume_region, generate_series(1, ${BODIES}) n`,
  ...REGION_SEATS.map(([kind, count]) => seatsOf(kind, count)),
  ...['head', 'executor', 'staff'].map(bodySeats),
  `INSERT INTO person (id, region_id, email, name_ru, name_kk)
   SELECT md5('person' || s.id)::uuid, s.region_id, s.id || '@volume.test', 'Человек ' || s.title_ru, 'Адам ' || s.title_kk
   FROM seat s JOIN volume_region USING (region_id)`,
  `INSERT INTO seat_holder (region_id, seat_id, person_id, from_on)
   SELECT s.region_id, s.id, md5('person' || s.id)::uuid, '2026-01-01' FROM seat s JOIN volume_region USING (region_id)`,
  `INSERT INTO seat_charge (region_id, seat_id, body_id)
   SELECT region_id, ${idSql('curator', `n % ${CURATORS} + 1`)}, ${idSql('body', 'n')}
   FROM volume_region, generate_series(1, ${BODIES - DISTRICTS}) n`,
  `INSERT INTO address (id, region_id, delivered_on, title_ru, title_kk)
   SELECT ${idSql('address', '1')}, region_id, '2025-09-08', 'Послание 2025 года', '2025 жылғы Жолдау' FROM volume_region`,
  `INSERT INTO directive (id, region_id, address_id, ordinal, number, title_ru, title_kk)
   SELECT ${idSql('direction', 'n')}, region_id, ${idSql('address', '1')}, n * 100, n::text, 'Направление ' || n, n || '-бағыт'
   FROM volume_region, generate_series(1, ${DIRECTIONS}) n`,
  `INSERT INTO directive (id, region_id, address_id, parent_id, ordinal, number, title_ru, title_kk)
   SELECT ${idSql('instruction', `n * 100 + m`)}, region_id, ${idSql('address', '1')}, ${idSql('direction', 'n')}, n * 100 + m,
     n || '.' || m, 'Поручение ' || n || '.' || m, n || '.' || m || '-тапсырма'
   FROM volume_region, generate_series(1, ${DIRECTIONS}) n, generate_series(1, ${INSTRUCTIONS}) m`,
  `INSERT INTO seat_charge (region_id, seat_id, directive_id)
   SELECT region_id, ${idSql('curator', '1')}, ${idSql('direction', '1')} FROM volume_region`,
  `INSERT INTO plan (id, region_id, address_id, title_ru, title_kk)
   SELECT ${idSql('plan', '1')}, region_id, ${idSql('address', '1')}, 'План мероприятий', 'Іс-шаралар жоспары' FROM volume_region`,
  `INSERT INTO plan_version (id, region_id, plan_id, number, act_number, act_on, state, approved_at)
   SELECT ${idSql('version', '1')}, region_id, ${idSql('plan', '1')}, 1, '1', '2025-09-20', 'approved', '2025-09-20T06:00Z'
   FROM volume_region`,
];
