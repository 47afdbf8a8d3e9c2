import type { Actor, Role } from '@zholdau/domain';
import { openDatabase, type TestDatabase } from '../../../test/support/database.js';

const actor = (role: Role, regionId: string, personId = '00000000-0000-4000-8000-000000000001'): Actor => ({
  personId,
  seatId: '00000000-0000-4000-8000-000000000002',
  role,
  regionId,
  bodyIds: [],
  directiveIds: [],
  districtId: null,
  locale: 'ru',
});

describe('row security', () => {
  let db: TestDatabase;
  let akmola: string;
  let turkistan: string;

  beforeAll(async () => {
    db = await openDatabase();
    const region = async (kato: string, name: string): Promise<string> => {
      const [row] = await db.owner<{ id: string }>(
        `INSERT INTO region (kato, name_ru, name_kk, name_en) VALUES ($1, $2, $2, $2) RETURNING id`,
        [kato, name],
      );
      await db.owner(
        `INSERT INTO body (region_id, kind, name_ru, name_kk, name_en, short_ru, short_kk)
         VALUES ($1, 'department', 'Управление образования', 'Білім басқармасы', 'Education', 'УО', 'ББ')`,
        [row!.id],
      );
      return row!.id;
    };
    akmola = await region('110000000', 'Акмолинская область');
    turkistan = await region('610000000', 'Туркестанская область');
  });
  afterAll(() => db.close());

  it('shows nothing outside a scoped transaction', async () => {
    expect(await db.dataSource.query('SELECT 1 FROM body')).toEqual([]);
    await expect(db.dataSource.query('SELECT 1 FROM session')).rejects.toThrow(/permission denied/);
  });

  it('shows an actor the own region only', async () => {
    const rows = await db.transactions.asActor(actor('coordinator', akmola), (tx) =>
      tx.query<{ region_id: string }[]>('SELECT region_id FROM body'),
    );
    expect(rows.map((row) => row.region_id)).toEqual([akmola]);
  });

  it('refuses a row written into another region', async () => {
    await expect(
      db.transactions.asActor(actor('coordinator', akmola), (tx) =>
        tx.query(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'x', '1')`, [turkistan]),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('leaves no scope behind on the pooled connection', async () => {
    await Promise.all(
      Array.from({ length: 40 }, () =>
        db.transactions.asActor(actor('coordinator', akmola), (tx) => tx.query('SELECT 1')),
      ),
    );
    const seen = await Promise.all(Array.from({ length: 40 }, () => db.dataSource.query('SELECT 1 FROM body')));
    expect(seen.flat()).toEqual([]);
  });

  it('keeps the journal from being changed, even by the engine', async () => {
    await expect(db.transactions.asEngine((tx) => tx.query('DELETE FROM journal'))).rejects.toThrow(
      /permission denied/,
    );
  });
});
