import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { ownerDataSource } from '../data-source.js';

describe('migrations', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase(2);
  });
  afterEach(() => db.close());

  it('go down and up again on a filled database', async () => {
    await db.owner(`INSERT INTO region (kato, name_ru, name_kk, name_en) VALUES ('110000000', 'а', 'ә', 'a')`);
    const owner = await ownerDataSource({ url: db.url }).initialize();
    try {
      for (const _ of owner.migrations) await owner.undoLastMigration();
      expect(await tables(db)).toEqual(['migration']);
      await owner.runMigrations();
      expect(await tables(db)).toContain('action_item');
    } finally {
      await owner.destroy();
    }
  });

  it('describe the same columns as the entities', async () => {
    const owner = await ownerDataSource({ url: db.url }).initialize();
    try {
      for (const entity of owner.entityMetadatas) {
        const columns = await db.owner<{ name: string; required: boolean }>(
          `SELECT column_name AS name, is_nullable = 'NO' AS required FROM information_schema.columns
           WHERE table_schema = 'public' AND table_name = $1`,
          [entity.tableName],
        );
        const described = entity.columns.map((column) => ({ name: column.databaseName, required: !column.isNullable }));
        const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
        expect({ table: entity.tableName, columns: described.sort(byName) }).toEqual({
          table: entity.tableName,
          columns: columns.sort(byName),
        });
      }
    } finally {
      await owner.destroy();
    }
  });

  it('name every constraint and guard every table with row security, those without a region aside', async () => {
    const open = await db.owner<{ table: string }>(
      `SELECT relname AS table FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
         AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
    );
    expect(open.map(({ table }) => table)).toEqual([
      'clock',
      'heartbeat',
      'migration',
      'work_calendar',
      'work_calendar_day',
      'working_day',
    ]);
    const unnamed = await db.owner(
      `SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
       WHERE t.relnamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u', 'c') AND t.relname <> 'migration'
         AND conname !~ '^(pk|fk|uq|ck)_'`,
    );
    expect(unnamed).toEqual([]);
  });
});

async function tables(db: TestDatabase): Promise<string[]> {
  const rows = await db.owner<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  return rows.map(({ name }) => name);
}

describe('the one clock', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase(2);
  });
  afterEach(() => db.close());

  const asMode = (mode: string) => db.owner(`UPDATE clock SET mode = $1, shift = '0', frozen_at = NULL`, [mode]);
  const move = (target: string, standstill = false) =>
    db.transactions.asEngine((tx) => tx.query('SELECT zholdau_move_clock($1, $2)', [target, standstill]));

  it('never moves on an installation of real work', async () => {
    await asMode('live');
    await expect(move('2030-01-01T00:00:00Z')).rejects.toThrow(/live clock/);
    await expect(db.owner(`UPDATE clock SET shift = '1 day'`)).rejects.toThrow(/ck_clock_live/);
  });

  it('goes forward only in a demonstration', async () => {
    await asMode('demo');
    await move('2090-01-01T00:00:00Z');
    const [{ year }] = (await db.owner('SELECT extract(year FROM zholdau_now())::int AS year')) as [{ year: number }];
    expect(year).toBe(2090);
    await expect(move('2089-01-01T00:00:00Z')).rejects.toThrow(/forward only/);
    await expect(move('2091-01-01T00:00:00Z', true)).rejects.toThrow(/forward only/);
  });
});
