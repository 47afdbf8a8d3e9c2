import { ROLES, type Actor, type Role } from '@zholdau/domain';
import { openBuilders, type Builders } from '../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../test/support/database.js';

/** Sign-in and secrets belong to the engine alone: a person's transaction has no right on these at all. */
const ENGINE_TABLES = [
  'credential',
  'session',
  'person_token',
  'sign_in_attempt',
  'journal_key',
  'idempotency_key',
  'recheck_secret',
  'fence',
  'engine_generation',
  'sending_place',
  'push_key',
];

/** Tables without a region: facts of the country and of the machine. */
const COMMON_TABLES = ['clock', 'work_calendar', 'work_calendar_day', 'working_day', 'heartbeat', 'migration'];

describe('row scope', () => {
  let db: TestDatabase;
  let here: Builders;
  let there: Builders;
  let tables: string[];

  beforeAll(async () => {
    db = await openDatabase(6);
    here = await openBuilders(db, '110000000');
    there = await openBuilders(db, '350000000');
    for (const build of [here, there]) {
      const item = await build.item();
      await db.owner(
        `INSERT INTO mailbox_letter (region_id, message_id, to_person, to_address, subject, body_text, body_html, received_at)
         VALUES ($1, $3, $2, 'a', 's', 't', 'h', now())`,
        [build.regionId, build.akim.personId, item.checkpointId],
      );
      await db.owner(
        `INSERT INTO notice (region_id, person_id, item_id, kind, dedupe_key, created_at) VALUES ($1, $2, $3, 'assigned', $4, now())`,
        [build.regionId, build.akim.personId, item.itemId, item.itemId],
      );
      await db.owner(
        `INSERT INTO journal (region_id, at, action, subject_type, subject_id, item_id) VALUES ($1, now(), 'x', 'item', $2, $2)`,
        [build.regionId, item.itemId],
      );
    }
    const rows = await db.owner<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    tables = rows.map(({ name }) => name).filter((name) => !COMMON_TABLES.includes(name));
  });
  afterAll(() => db.close());

  const actorOf = (role: Role, build: Builders): Actor => {
    const seat = role === 'coordinator' ? build.coordinator : role === 'head' ? build.lead.head : build.akim;
    const bodyIds = ['head', 'executor', 'curator', 'staff'].includes(role) ? [build.lead.bodyId] : [];
    return build.actor(role, seat, { bodyIds });
  };

  it('stands on every table that belongs to a region', async () => {
    const open = await db.owner<{ name: string }>(
      `SELECT relname AS name FROM pg_class
        WHERE relname = ANY($1) AND relnamespace = 'public'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [tables],
    );
    expect(open).toEqual([]);
  });

  it('shows no row at all to a transaction without a scope, after a thousand transactions with one', async () => {
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        Array.from({ length: 50 }, (_, n) => {
          const actor = actorOf(ROLES[n % ROLES.length]!, n % 2 === 0 ? here : there);
          return db.transactions.asActor(actor, (tx) => tx.query('SELECT count(*) FROM action_item'));
        }),
      );
    }
    const seen = await Promise.all(
      Array.from({ length: 12 }, () =>
        db.dataSource.query<{ rows: number }[]>(
          tables
            .filter((name) => !ENGINE_TABLES.includes(name))
            .map((name) => `SELECT '${name}' AS name, count(*)::int AS rows FROM ${name}`)
            .join(' UNION ALL '),
        ),
      ),
    );
    expect(seen.flat().filter(({ rows }) => rows > 0)).toEqual([]);
  });

  it.each(ROLES)('shows a %s no row of another region', async (role) => {
    const actor = actorOf(role, here);
    await db.transactions.asActor(actor, async (tx) => {
      for (const table of tables.filter((name) => !ENGINE_TABLES.includes(name))) {
        const column = table === 'region' ? 'id' : 'region_id';
        const [row] = await tx.query<{ foreign: number }[]>(
          `SELECT count(*) FILTER (WHERE ${column} IS DISTINCT FROM $1)::int AS "foreign" FROM ${table}`,
          [here.regionId],
        );
        expect([table, row!.foreign]).toEqual([table, 0]);
      }
    });
  });

  it.each(ENGINE_TABLES)('gives a person no right on %s', async (table) => {
    const attempt = db.transactions.asActor(actorOf('administrator', here), (tx) => tx.query(`SELECT * FROM ${table}`));
    await expect(attempt).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('takes no row for another region', async () => {
    const attempt = db.transactions.asActor(actorOf('administrator', here), (tx) =>
      tx.query(`INSERT INTO person (region_id, email, name_ru, name_kk) VALUES ($1, 'spy@example.kz', 'x', 'x')`, [
        there.regionId,
      ]),
    );
    await expect(attempt).rejects.toMatchObject({ driverError: { code: '42501' } });
    const moved = await db.transactions.asActor(actorOf('administrator', here), (tx) =>
      tx.query<[unknown[], number]>(`UPDATE person SET name_ru = 'чужой' WHERE region_id = $1`, [there.regionId]),
    );
    expect(moved[1]).toBe(0);
  });

  it('lets nobody change or delete a line of the journal', async () => {
    for (const sql of [`UPDATE journal SET action = 'y'`, 'DELETE FROM journal']) {
      const byPerson = db.transactions.asActor(actorOf('administrator', here), (tx) => tx.query(sql));
      await expect(byPerson).rejects.toMatchObject({ driverError: { code: '42501' } });
      const byEngine = db.transactions.asEngine((tx) => tx.query(sql));
      await expect(byEngine).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });

  it('cannot be left by setting a scope of one’s own outside a transaction of the system', async () => {
    await db.dataSource.query(`SELECT set_config('zholdau.region', $1, true)`, [there.regionId]);
    const [row] = await db.dataSource.query<{ rows: number }[]>('SELECT count(*)::int AS rows FROM person');
    expect(row!.rows).toBe(0);
  });
});
