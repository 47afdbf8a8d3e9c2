import { DEMO_PASSWORD, hashPassword } from '@zholdau/identity';
import { LadderEngine } from '@zholdau/ladder';
import { openApi, type Browser, type TestApi } from '../support/api.js';

describe('installation', () => {
  let api: TestApi;
  let administrator: Browser;
  let coordinator: Browser;

  beforeAll(async () => {
    api = await openApi();
    await api.db.setNow('2026-10-05T06:00:00Z');
    administrator = await api.as((await api.build.seat('administrator')).personId);
    coordinator = await api.as(api.build.coordinator.personId);
  });
  afterAll(() => api.close());

  const turn = () => api.app.get(LadderEngine, { strict: false }).turn();

  it('tells a stranger the day and how letters travel, and nobody’s name', async () => {
    expect((await api.stranger.get('installation')).body).toEqual({
      demo: false,
      demoPeople: [],
      now: '2026-10-05T06:00:00.000Z',
      today: '2026-10-05',
      mail: 'mailbox',
    });
  });

  it('has no time machine', async () => {
    for (const answer of [await administrator.get('demo/time'), await administrator.post('demo/time', { to: 'day' })]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'no_such_route']);
    }
  });

  it('brings a forgotten password back by the letter in the mailbox', async () => {
    const personId = await api.build.person({ email: 'story@example.kz', locale: 'kk' });
    await api.stranger.post('password-reset', { email: 'story@example.kz' });
    await turn();
    const { items } = (await administrator.get('admin/mailbox')).body;
    const letter = items.find(({ to }: { to: string }) => to === 'story@example.kz');
    expect(letter.toPerson.id).toBe(personId);
    const token = /\/password\?token=([\w-]{43})/.exec(letter.text)![1];
    expect((await administrator.get(`admin/mailbox/${letter.id}`)).body).toEqual(letter);
    expect((await api.stranger.post('password', { token, password: 'жаңа құпиясөзім осы' })).status).toBe(204);
    const signedIn = await api.stranger.post('session', { email: 'story@example.kz', password: 'жаңа құпиясөзім осы' });
    expect(signedIn.status).toBe(200);
  });

  it('shows the mailbox to administrators only, page by page', async () => {
    expect((await coordinator.get('admin/mailbox')).status).toBe(403);
    await api.stranger.post('password-reset', { email: 'story@example.kz' });
    await turn();
    const first = (await administrator.get('admin/mailbox?limit=1')).body;
    expect(first.items).toHaveLength(1);
    const second = (await administrator.get(`admin/mailbox?limit=1&after=${first.next}`)).body;
    expect(second.items).toHaveLength(1);
    expect(second.items[0].id).not.toBe(first.items[0].id);
    expect((await administrator.get('admin/mailbox?after=wrong')).body.code).toBe('bad_cursor');
  });

  it('says how the engine is doing to those who must know', async () => {
    await turn();
    const { status, body } = await administrator.get('admin/status');
    expect(status).toBe(200);
    expect(body).toMatchObject({ engineAlive: true, backend: 'postgres', queue: { failed: 0, unknown: 0 }, flags: [] });
    expect((await coordinator.get('admin/status')).status).toBe(200);
    expect((await (await api.as(api.build.lead.head.personId)).get('admin/status')).status).toBe(403);
  });

  it('counts what is not read, and reads one’s own only', async () => {
    const { personId } = api.build.akim;
    const item = await api.build.item();
    const notice = async (n: number, to: string): Promise<string> =>
      (
        await api.db.owner<{ id: string }>(
          `INSERT INTO notice (region_id, person_id, item_id, kind, dedupe_key, created_at)
           VALUES ($1, $2, $3, 'assigned', $4, now() + make_interval(mins => $5)) RETURNING id`,
          [api.build.regionId, to, item.itemId, `n${n}-${to}`, n],
        )
      )[0]!.id;
    const mine = [await notice(1, personId), await notice(2, personId), await notice(3, personId)];
    const foreign = await notice(4, api.build.chiefOfStaff.personId);
    const akim = await api.as(personId);
    expect((await akim.get('session')).body.unread).toBe(3);
    const page = (await akim.get('notices?limit=2')).body;
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([mine[2], mine[1]]);
    expect(page.items[0]).toMatchObject({ kind: 'assigned', itemId: item.itemId, readAt: null });
    const rest = (await akim.get(`notices?limit=2&after=${page.next}`)).body;
    expect(rest).toMatchObject({ items: [{ id: mine[0] }], next: null, unread: 3 });
    expect((await akim.post('notices/read', { ids: [mine[0], foreign] })).body).toEqual({ unread: 2 });
    expect((await akim.get('notices?unread=1')).body.items).toHaveLength(2);
    expect((await akim.post('notices/read', { ids: 'all' })).body).toEqual({ unread: 0 });
    const [other] = await api.db.owner<{ readAt: Date | null }>(
      'SELECT read_at AS "readAt" FROM notice WHERE id = $1',
      [foreign],
    );
    expect(other!.readAt).toBeNull();
    for (const ids of ['none', [], ['x'], null, 7]) {
      const answer = await akim.post('notices/read', { ids });
      expect(answer.status).toBe(Array.isArray(ids) && ids.length === 0 ? 200 : 400);
    }
  });
});

describe('the demonstration', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ ZHOLDAU_DEMO: true });
    await api.db.owner('INSERT INTO credential (person_id, password_hash) VALUES ($1, $2)', [
      api.build.coordinator.personId,
      await hashPassword(DEMO_PASSWORD),
    ]);
  });
  afterAll(() => api.close());

  const mode = (text: 'demo' | 'live') =>
    api.db.owner(
      text === 'demo'
        ? `UPDATE clock SET mode = 'demo', frozen_at = NULL, shift = '2026-10-05T06:00:00Z'::timestamptz - now()`
        : `UPDATE clock SET mode = 'live', frozen_at = NULL, shift = '0'`,
    );

  it('is one only when the database was made as one, too', async () => {
    await mode('live');
    expect((await api.stranger.get('installation')).body).toMatchObject({ demo: false, demoPeople: [] });
    await mode('demo');
    const { body } = await api.stranger.get('installation');
    expect(body.demo).toBe(true);
    expect(body.demoPeople).toEqual([
      expect.objectContaining({
        role: 'coordinator',
        password: DEMO_PASSWORD,
        titles: expect.objectContaining({ ru: expect.any(String) }),
      }),
    ]);
    const { email, password } = body.demoPeople[0];
    expect((await api.stranger.post('session', { email, password })).body.demo).toBe(true);
  });

  it('sends the letter of a link on a clock that is a year ahead', async () => {
    await mode('demo');
    await api.db.owner(`UPDATE clock SET shift = interval '1 year'`);
    const administrator = await api.as((await api.build.seat('administrator')).personId);
    await api.build.person({ email: 'ahead@example.kz' });
    await api.stranger.post('password-reset', { email: 'ahead@example.kz' });
    await api.app.get(LadderEngine, { strict: false }).turn();
    const { items } = (await administrator.get('admin/mailbox')).body;
    expect(items.map(({ to }: { to: string }) => to)).toEqual(['ahead@example.kz']);
  });

  it('goes a day forward, to the next working morning and a week on, never back', async () => {
    await mode('demo');
    const browser = await api.as(api.build.coordinator.personId);
    const before = (await browser.get('demo/time')).body;
    expect(before).toMatchObject({ today: '2026-10-05', nextRungAt: null });
    const day = (await browser.post('demo/time', { to: 'day' })).body;
    expect(day).toMatchObject({ today: '2026-10-06', fired: 0 });
    const morning = (await browser.post('demo/time', { to: 'working_day' })).body;
    expect(morning.now.slice(0, 16)).toBe('2026-10-07T04:10');
    const week = (await browser.post('demo/time', { to: 'week' })).body;
    expect(week.today).toBe('2026-10-14');
    expect((await browser.post('demo/time', { to: 'yesterday' })).status).toBe(400);
  });
});
