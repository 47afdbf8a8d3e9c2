/** The ids that a filled region is entered by. */
export interface MixedRegion {
  readonly regionId: string;
  readonly addressId: string;
  readonly planId: string;
  readonly bodyIds: readonly string[];
  readonly directiveIds: readonly string[];
  readonly seats: Readonly<Record<'coordinator' | 'head' | 'deputy' | 'curator', { seatId: string; personId: string }>>;
}

type Owner = <T extends object>(sql: string, params?: unknown[]) => Promise<T[]>;

/**
 * Fills one region by SQL with items in every state and kind of delay, as no plan would hold them together: recurring
 * ones, ones without a date, under threat, moved, handed in late, returned, cancelled.
 */
export async function fillEveryCondition(owner: Owner, items: number): Promise<MixedRegion> {
  const regionId = await one(
    owner,
    `INSERT INTO region (kato, name_ru, name_kk, name_en)
    VALUES ('990000000', 'Большая область', 'Үлкен облыс', 'Large region') RETURNING id`,
  );
  await owner(
    `INSERT INTO district (region_id, kato, kind, name_ru, name_kk, name_en)
    SELECT $1, '99' || lpad(n::text, 2, '0') || '00000', 'district', 'Район ' || n, n || ' ауданы', 'District ' || n
    FROM generate_series(1, 20) n`,
    [regionId],
  );
  const bodyIds = await ids(
    owner,
    `INSERT INTO body (region_id, district_id, kind, name_ru, name_kk, name_en, short_ru, short_kk)
    SELECT $1, (SELECT d.id FROM district d WHERE d.region_id = $1 AND n > 20 ORDER BY d.kato OFFSET greatest(n - 21, 0) LIMIT 1),
           CASE WHEN n > 20 THEN 'district_akimat' ELSE 'department' END, 'Управление ' || n, n || '-басқарма', 'Department ' || n,
           'Упр. ' || n, n || '-басқ.'
    FROM generate_series(1, 40) n RETURNING id`,
    [regionId],
  );
  await owner(
    `INSERT INTO person (region_id, email, name_ru, name_kk)
    SELECT $1, 'volume' || n || '@example.kz', 'Человек ' || n, n || '-адам' FROM generate_series(1, 50) n`,
    [regionId],
  );
  const seats = {
    coordinator: await seat(owner, regionId, 'coordinator', null, 1),
    head: await seat(owner, regionId, 'head', bodyIds[0]!, 2),
    deputy: await seat(owner, regionId, 'deputy', null, 3),
    curator: await seat(owner, regionId, 'curator', null, 4),
  };
  const addressId = await one(
    owner,
    `INSERT INTO address (region_id, delivered_on, title_ru, title_kk)
    VALUES ($1, '2026-09-08', 'Послание', 'Жолдау') RETURNING id`,
    [regionId],
  );
  await owner(
    `INSERT INTO directive (region_id, address_id, ordinal, number, title_ru, title_kk)
    SELECT $1, $2, n, n::text, 'Направление ' || n, n || '-бағыт' FROM generate_series(1, 5) n`,
    [regionId, addressId],
  );
  const directiveIds = await ids(
    owner,
    `INSERT INTO directive (region_id, address_id, parent_id, ordinal, number, title_ru, title_kk)
    SELECT $1, $2, d.id, n, d.number || '.' || n, 'Поручение ' || n, n || '-тапсырма'
    FROM directive d, generate_series(1, 5) n WHERE d.address_id = $2 AND d.parent_id IS NULL RETURNING id`,
    [regionId, addressId],
  );
  await owner(`INSERT INTO seat_charge (region_id, seat_id, body_id) SELECT $1, $2, unnest($3::uuid[])`, [
    regionId,
    seats.curator.seatId,
    bodyIds.slice(0, 5),
  ]);
  const planId = await one(
    owner,
    `INSERT INTO plan (region_id, address_id, title_ru, title_kk)
    VALUES ($1, $2, 'План', 'Жоспар') RETURNING id`,
    [regionId, addressId],
  );
  const versionId = await one(
    owner,
    `INSERT INTO plan_version (region_id, plan_id, number, act_number, act_on, state)
    VALUES ($1, $2, 1, '1', '2026-09-15', 'approved') RETURNING id`,
    [regionId, planId],
  );
  await owner(
    `INSERT INTO action_item (region_id, plan_id, plan_version_id, directive_id, external_key, number, ordinal, title_ru,
      title_kk, completion_form_ru, level, origin, deadline_kind, deadline_rule, lead_body_id, body_ids, threat)
    SELECT $1, $2, $3, ($4::uuid[])[1 + n % cardinality($4::uuid[])], n::text, n::text, n, 'Построить объект ' || n,
      n || ' нысанын салу', 'информация', (ARRAY['special', 'control', 'working'])[1 + n % 3],
      (ARRAY['president', 'akim', 'own', 'government'])[1 + n % 4], CASE WHEN n % 9 = 0 THEN 'recurring_quarterly' ELSE 'date' END,
      CASE WHEN n % 9 = 0 THEN 'QUARTERLY_END' ELSE 'DATE' END, ($5::uuid[])[1 + n % 40],
      ARRAY[($5::uuid[])[1 + n % 40], ($5::uuid[])[1 + (n + 7) % 40]], CASE WHEN n % 97 = 0 THEN 'Нет подрядчика' END
    FROM generate_series(1, $6::int) n`,
    [regionId, planId, versionId, directiveIds, bodyIds, items],
  );
  await owner(
    `INSERT INTO item_executor (region_id, item_id, body_id, role, ordinal)
    SELECT i.region_id, i.id, b.id, CASE WHEN b.place = 1 THEN 'lead' ELSE 'co' END, b.place
    FROM action_item i, unnest(i.body_ids) WITH ORDINALITY b (id, place) WHERE i.plan_id = $1`,
    [planId],
  );
  await fillCheckpoints(owner, planId);
  await fillReports(owner, planId, seats);
  await owner('ANALYZE');
  return { regionId, addressId, planId, bodyIds, directiveIds, seats };
}

/** Due dates roll by the working calendar as the product does it; every eleventh item has no date. */
async function fillCheckpoints(owner: Owner, planId: string): Promise<void> {
  await owner(
    `INSERT INTO checkpoint (region_id, item_id, ordinal, period, state, deadline_version, original_due_on, due_on, due_at,
      ladder_on, percent, returns)
    SELECT i.region_id, i.id, p, CASE WHEN i.ordinal % 9 = 0 THEN 'P' || p ELSE '' END,
      CASE WHEN i.ordinal % 53 = 0 THEN 'cancelled' WHEN i.ordinal % 5 = 0 AND p = 1 THEN 'accepted'
           WHEN i.ordinal % 13 = 0 AND p = 1 THEN 'submitted' WHEN i.ordinal % 29 = 0 AND p = 1 THEN 'returned'
           WHEN i.ordinal % 2 = 0 THEN 'in_work' ELSE 'assigned' END,
      CASE WHEN d.day IS NULL THEN 0 WHEN i.ordinal % 17 = 0 THEN 2 ELSE 1 END,
      d.day, d.day, (d.day + time '13:30') AT TIME ZONE 'UTC', d.day, (i.ordinal * 7) % 101, CASE WHEN i.ordinal % 29 = 0 THEN 1 ELSE 0 END
    FROM action_item i
    CROSS JOIN LATERAL generate_series(1, CASE WHEN i.ordinal % 9 = 0 THEN 4 ELSE 1 END) p
    CROSS JOIN LATERAL (SELECT CASE WHEN i.ordinal % 11 = 0 THEN NULL ELSE
      (SELECT max(w.day) FROM working_day w WHERE w.is_working AND w.day <= date '2025-12-01' + (i.ordinal * 37) % 700 + p * 91) END AS day) d
    WHERE i.plan_id = $1`,
    [planId],
  );
  await owner(
    `INSERT INTO deadline (region_id, item_id, checkpoint_id, version, kind, rule, words, base_on, unrolled_on, roll, due_on,
      due_at, calendar_version, created_at, superseded_at)
    SELECT c.region_id, c.item_id, c.id, v, 'date', 'DATE', '', '2025-11-01', c.due_on, 'previous', c.due_on, c.due_at, 'volume',
      timestamptz '2025-11-01' + (v - 1) * interval '30 days', CASE WHEN v < c.deadline_version THEN timestamptz '2025-12-01' END
    FROM checkpoint c JOIN action_item i ON i.id = c.item_id
    CROSS JOIN LATERAL generate_series(1, c.deadline_version) v
    WHERE i.plan_id = $1 AND c.due_on IS NOT NULL`,
    [planId],
  );
}

/** Reports of what was handed in, some before and some after the date, each decided some days later. */
async function fillReports(owner: Owner, planId: string, seats: MixedRegion['seats']): Promise<void> {
  await owner(
    `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, text, percent, submitted_by,
      submitted_at, decided_by, decided_at, created_at, updated_at)
    SELECT c.region_id, c.item_id, c.id, i.lead_body_id, $2, c.state, 'Сделано', c.percent, $2, at.handed_in,
      CASE WHEN c.state <> 'submitted' THEN $3::uuid END,
      CASE WHEN c.state <> 'submitted' THEN at.handed_in + (i.ordinal % 12) * interval '1 day' END, at.handed_in, at.handed_in
    FROM checkpoint c JOIN action_item i ON i.id = c.item_id
    CROSS JOIN LATERAL (SELECT coalesce(c.due_at, timestamptz '2026-06-01') + ((i.ordinal % 21) - 14) * interval '1 day' AS handed_in) at
    WHERE i.plan_id = $1 AND c.state IN ('accepted', 'submitted', 'returned')`,
    [planId, seats.head.personId, seats.coordinator.personId],
  );
  await owner(
    `UPDATE checkpoint c SET
      submitted_at = CASE WHEN r.state <> 'returned' THEN r.submitted_at END,
      accepted_at = CASE WHEN r.state = 'accepted' THEN r.decided_at END,
      closed_at = CASE WHEN r.state = 'accepted' THEN r.decided_at END
    FROM progress_report r JOIN action_item i ON i.id = r.item_id WHERE r.checkpoint_id = c.id AND i.plan_id = $1`,
    [planId],
  );
  await owner(
    `UPDATE checkpoint c SET closed_at = timestamptz '2026-03-01' FROM action_item i
    WHERE i.id = c.item_id AND i.plan_id = $1 AND c.state = 'cancelled'`,
    [planId],
  );
}

async function seat(
  owner: Owner,
  regionId: string,
  kind: string,
  bodyId: string | null,
  n: number,
): Promise<{ seatId: string; personId: string }> {
  const [person] = await owner<{ id: string }>(`SELECT id FROM person WHERE email = $1`, [`volume${n}@example.kz`]);
  const seatId = await one(
    owner,
    `INSERT INTO seat (region_id, body_id, kind, title_ru, title_kk, title_en)
    VALUES ($1, $2, $3, $3, $3, $3) RETURNING id`,
    [regionId, bodyId, kind],
  );
  await owner(`INSERT INTO seat_holder (region_id, seat_id, person_id, from_on) VALUES ($1, $2, $3, '2026-01-01')`, [
    regionId,
    seatId,
    person!.id,
  ]);
  return { seatId, personId: person!.id };
}

async function ids(owner: Owner, sql: string, params: unknown[] = []): Promise<string[]> {
  return (await owner<{ id: string }>(sql, params)).map(({ id }) => id);
}

async function one(owner: Owner, sql: string, params: unknown[] = []): Promise<string> {
  return (await ids(owner, sql, params))[0]!;
}
