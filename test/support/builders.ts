import {
  endOfWorkingDay,
  localDate,
  type Actor,
  type ControlLevel,
  type Locale,
  type LocalDate,
  type Role,
} from '@zholdau/domain';
import type { TestDatabase } from './database.js';

export interface BuiltSeat {
  readonly seatId: string;
  readonly personId: string;
}

export interface BuiltBody {
  readonly bodyId: string;
  readonly head: BuiltSeat;
  readonly executor: BuiltSeat;
}

export interface BuiltItem {
  readonly itemId: string;
  readonly checkpointId: string;
  readonly regionId: string;
  readonly level: ControlLevel;
  readonly dueOn: LocalDate;
}

export interface ItemWish {
  readonly dueOn?: string;
  readonly innerOn?: string | null;
  readonly level?: ControlLevel;
  readonly lead?: BuiltBody;
  readonly co?: readonly BuiltBody[];
  readonly curatorSeatId?: string | null;
  readonly directiveId?: string;
  /** Of the item and its checkpoint. */
  readonly state?: string;
  readonly restricted?: boolean;
  readonly number?: string;
}

export type Builders = Awaited<ReturnType<typeof openBuilders>>;

/**
 * Makes rows past row security: one region with a coordinator, a curator, a chief of staff, an akim and one body,
 * and whatever a case asks for on top. Ladders are armed by the product, not here.
 */
export async function openBuilders(db: TestDatabase, kato = '110000000') {
  let running = 0;
  const next = (): number => (running += 1);

  const one = async (sql: string, params: unknown[]): Promise<string> => {
    const [row] = await db.owner<{ id: string }>(sql, params);
    return row!.id;
  };

  const regionId = await one(
    `INSERT INTO region (kato, name_ru, name_kk, name_en) VALUES ($1, $2, $2, $2) RETURNING id`,
    [kato, `Область ${kato}`],
  );

  const person = (
    wish: { locale?: Locale; email?: string; nameRu?: string; nameKk?: string } = {},
  ): Promise<string> => {
    const n = next();
    return one(
      `INSERT INTO person (region_id, email, name_ru, name_kk, locale) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [
        regionId,
        wish.email ?? `p${n}@${kato}.example.kz`,
        wish.nameRu ?? `Сотрудник ${n}`,
        wish.nameKk ?? `Қызметкер ${n}`,
        wish.locale ?? 'ru',
      ],
    );
  };

  const sit = async (seatId: string, personId: string, fromOn = '2020-01-01'): Promise<void> => {
    await db.owner(`INSERT INTO seat_holder (region_id, seat_id, person_id, from_on) VALUES ($1, $2, $3, $4)`, [
      regionId,
      seatId,
      personId,
      fromOn,
    ]);
  };

  /** A seat with its holder; `personId: null` leaves it empty. */
  const seat = async (
    kind: Role,
    wish: { bodyId?: string; districtId?: string; personId?: string | null; locale?: Locale } = {},
  ): Promise<BuiltSeat> => {
    const seatId = await one(
      `INSERT INTO seat (region_id, body_id, district_id, kind, title_ru, title_kk, title_en)
       VALUES ($1, $2, $3, $4, $5, $5, $5) RETURNING id`,
      [regionId, wish.bodyId ?? null, wish.districtId ?? null, kind, `${kind} ${next()}`],
    );
    const personId = wish.personId === undefined ? await person({ locale: wish.locale }) : wish.personId;
    if (personId !== null) await sit(seatId, personId);
    return { seatId, personId: personId ?? '' };
  };

  const body = async (
    wish: { head?: 'empty'; executor?: 'empty' | 'none'; kind?: string; districtId?: string; name?: string } = {},
  ): Promise<BuiltBody> => {
    const name = wish.name ?? `Управление ${next()}`;
    const bodyId = await one(
      `INSERT INTO body (region_id, district_id, kind, name_ru, name_kk, name_en, short_ru, short_kk)
       VALUES ($1, $2, $3, $4, $4, $4, $4, $4) RETURNING id`,
      [regionId, wish.districtId ?? null, wish.kind ?? 'department', name],
    );
    const nobody = { personId: null };
    const head = await seat('head', { bodyId, ...(wish.head === 'empty' ? nobody : {}) });
    const executor =
      wish.executor === 'none'
        ? { seatId: '', personId: '' }
        : await seat('executor', { bodyId, ...(wish.executor === 'empty' ? nobody : {}) });
    return { bodyId, head, executor };
  };

  const addressId = await one(
    `INSERT INTO address (region_id, delivered_on, title_ru, title_kk) VALUES ($1, '2026-09-08', 'Послание', 'Жолдау') RETURNING id`,
    [regionId],
  );
  const directive = (parentId: string | null = null): Promise<string> => {
    const n = next();
    return one(
      `INSERT INTO directive (region_id, address_id, parent_id, ordinal, number, title_ru, title_kk)
       VALUES ($1, $2, $3, $4, $5, $6, $6) RETURNING id`,
      [regionId, addressId, parentId, n, String(n), `Направление ${n}`],
    );
  };
  const directiveId = await directive();
  const planId = await one(
    `INSERT INTO plan (region_id, address_id, title_ru, title_kk) VALUES ($1, $2, 'План', 'Жоспар') RETURNING id`,
    [regionId, addressId],
  );
  const planVersionId = await one(
    `INSERT INTO plan_version (region_id, plan_id, number, state) VALUES ($1, $2, 1, 'approved') RETURNING id`,
    [regionId, planId],
  );
  const coordinator = await seat('coordinator');
  const curator = await seat('curator');
  const chiefOfStaff = await seat('chief_of_staff');
  const akim = await seat('akim');
  const lead = await body();
  await db.owner(`INSERT INTO seat_charge (region_id, seat_id, body_id) VALUES ($1, $2, $3)`, [
    regionId,
    curator.seatId,
    lead.bodyId,
  ]);

  /** Items with one checkpoint and its first deadline each; the first carries the number wished for. */
  const items = async (count: number, wish: ItemWish = {}): Promise<BuiltItem[]> => {
    const from = running + 1;
    running += count;
    const { dueOn = '2026-10-15', innerOn = null, level = 'control', state = 'assigned', co = [] } = wish;
    const leadBody = wish.lead ?? lead;
    const bodyIds = [leadBody.bodyId, ...co.map(({ bodyId }) => bodyId)];
    const rows = await db.owner<{ itemId: string; checkpointId: string }>(
      `WITH item AS (
         INSERT INTO action_item (region_id, plan_id, plan_version_id, directive_id, external_key, number, ordinal, title_ru,
           title_kk, completion_form_ru, completion_form_kk, level, deadline_kind, deadline_rule, status, lead_body_id,
           body_ids, curator_seat_id, restricted)
         SELECT $1, $2, $3, $4, 'key ' || n, CASE WHEN n = $5 THEN coalesce($14, n::text) ELSE n::text END, n,
           'Построить школу № ' || n, '№ ' || n || ' мектеп салу', 'акт ввода', 'пайдалануға беру актісі', $7, 'fixed',
           'date', $8, $9, $10, $11, $12
         FROM generate_series($5::int, $6::int) AS n RETURNING id, ordinal
       ), executor AS (
         INSERT INTO item_executor (region_id, item_id, body_id, role, ordinal)
         SELECT $1, item.id, b.id, CASE WHEN b.n = 1 THEN 'lead' ELSE 'co' END, b.n
         FROM item, unnest($10::uuid[]) WITH ORDINALITY AS b (id, n)
       ), checkpoint AS (
         INSERT INTO checkpoint (region_id, item_id, ordinal, state, original_due_on, due_on, due_at, inner_on, ladder_on)
         SELECT $1, item.id, 1, $8, $13::date, $13::date, $15, $16::date, coalesce($16, $13)::date FROM item
         RETURNING id, item_id
       ), deadline AS (
         INSERT INTO deadline (region_id, item_id, checkpoint_id, version, kind, rule, base_on, unrolled_on, roll, due_on,
           due_at, inner_on, calendar_version, created_at)
         SELECT $1, item_id, id, 1, 'fixed', 'date', '2026-09-08', $13::date, 'previous', $13::date, $15, $16::date, 'test',
           (SELECT zholdau_now()) FROM checkpoint
       )
       SELECT checkpoint.item_id AS "itemId", checkpoint.id AS "checkpointId"
       FROM checkpoint JOIN item ON item.id = checkpoint.item_id ORDER BY item.ordinal`,
      [
        regionId,
        planId,
        planVersionId,
        wish.directiveId ?? directiveId,
        from,
        running,
        level,
        state,
        leadBody.bodyId,
        bodyIds,
        wish.curatorSeatId ?? null,
        wish.restricted ?? false,
        dueOn,
        wish.number ?? null,
        endOfWorkingDay(localDate(dueOn)),
        innerOn,
      ],
    );
    return rows.map((row) => ({ ...row, regionId, level, dueOn: localDate(innerOn ?? dueOn) }));
  };
  const item = async (wish: ItemWish = {}): Promise<BuiltItem> => (await items(1, wish))[0]!;

  const actor = (role: Role, { seatId, personId }: BuiltSeat, more: Partial<Actor> = {}): Actor => ({
    personId,
    seatId,
    role,
    regionId,
    bodyIds: [],
    directiveIds: [],
    districtId: null,
    locale: 'ru',
    ...more,
  });

  return {
    regionId,
    addressId,
    planId,
    planVersionId,
    directiveId,
    coordinator,
    curator,
    chiefOfStaff,
    akim,
    lead,
    person,
    seat,
    sit,
    body,
    directive,
    item,
    items,
    actor,
    /** The coordinator of the region as an actor. */
    asCoordinator: actor('coordinator', coordinator),
  };
}
