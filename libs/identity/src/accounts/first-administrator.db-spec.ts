import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { createFirstAdministrator, type FirstAdministrator } from './first-administrator.js';

describe('createFirstAdministrator', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase(3);
  });
  afterEach(() => db.close());

  const first: FirstAdministrator = {
    email: 'Admin@Example.kz',
    nameRu: 'Администратор',
    nameKk: 'Әкімші',
    locale: 'ru',
    region: { kato: '110000000', names: { ru: 'Акмолинская область', kk: 'Ақмола облысы', en: 'Akmola Region' } },
    publicUrl: 'https://zholdau.example.kz/',
  };
  const create = (change: Partial<FirstAdministrator> = {}) =>
    db.transactions.asEngine((tx) => createFirstAdministrator(tx, { ...first, ...change }));

  it('makes the region, the person, the seat and a link, in an empty installation', async () => {
    const { link, expiresAt } = await create();
    expect(link).toMatch(/^https:\/\/zholdau\.example\.kz\/password\?token=[\w-]{43}$/);
    const rows = await db.owner(
      `SELECT region.kato, person.email, seat.kind FROM seat JOIN seat_holder ON seat_holder.seat_id = seat.id
         JOIN person ON person.id = seat_holder.person_id JOIN region ON region.id = seat.region_id`,
    );
    expect(rows).toEqual([{ kato: '110000000', email: 'admin@example.kz', kind: 'administrator' }]);
    const [token] = await db.owner<{ hours: number }>(
      'SELECT round(extract(epoch FROM expires_at - created_at) / 3600)::int AS hours FROM person_token',
    );
    expect(token!.hours).toBe(48);
    expect(expiresAt).toBeInstanceOf(Date);
  });

  it('makes only a new link when run again for the same e-mail', async () => {
    const one = await create();
    const two = await create({ email: 'admin@example.kz' });
    expect(two.link).not.toBe(one.link);
    const [count] = await db.owner(
      'SELECT (SELECT count(*) FROM person)::int AS people, (SELECT count(*) FROM person_token)::int AS links',
    );
    expect(count).toEqual({ people: 1, links: 1 });
  });

  it('makes no second administrator, and one only when three commands run at once', async () => {
    const emails = ['a@example.kz', 'b@example.kz', 'c@example.kz'];
    const outcomes = await Promise.allSettled(emails.map((email) => create({ email })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'administrator_exists' });
    }
  });

  it('leaves nothing behind when it refuses', async () => {
    await create();
    const elsewhere = { kato: '350000000', names: first.region.names };
    await expect(create({ region: elsewhere })).rejects.toMatchObject({ code: 'email_taken' });
    const [count] = await db.owner('SELECT count(*)::int AS regions FROM region');
    expect(count).toEqual({ regions: 1 });
  });
});
