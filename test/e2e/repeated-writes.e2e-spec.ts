import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { openApi, type Browser, type TestApi } from '../support/api.js';

/** Requests at once, over sockets, as a crowd of browsers sends them; a thousand with `STALE_WRITES=1000`. */
const STALE = Number(process.env['STALE_WRITES'] ?? 200);
const REPEATED = 100;

describe('many writes at once over HTTP', () => {
  let api: TestApi;
  let url: string;
  let coordinator: Browser;
  let deputy: Browser;
  let itemId: string;

  beforeAll(async () => {
    api = await openApi();
    await api.app.listen({ port: 0, host: '127.0.0.1', backlog: 2 * STALE }); // all knock in one instant
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    url = `http://127.0.0.1:${port}/api/v1`;
    coordinator = await api.as(api.build.coordinator.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  }, 60_000);
  beforeEach(async () => {
    ({ itemId } = await api.build.item());
  });
  afterAll(() => api.close());

  const send = async (who: Browser, method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(`${url}/${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { cookie: who.cookie!, 'x-csrf-token': who.csrf!, 'content-type': 'application/json', ...headers },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const ask = (key: string, text: string, who = deputy) =>
    send(who, 'POST', `action-items/${itemId}/requests`, { text }, { 'idempotency-key': key });
  const questions = async (): Promise<number> =>
    (await api.db.owner('SELECT 1 FROM item_request WHERE item_id = $1', [itemId])).length;

  it(`B-09: of ${STALE} writes on one version one is stored and the others get 412, nothing is lost`, async () => {
    const { version } = (await coordinator.get(`action-items/${itemId}`)).body;
    const answers = await Promise.all(
      Array.from({ length: STALE }, (_, n) =>
        send(
          coordinator,
          'PATCH',
          `action-items/${itemId}`,
          { titles: { ru: `Название ${n}`, kk: `Атау ${n}` } },
          { 'if-match': `"${version}"` },
        ),
      ),
    );
    const count = (status: number): number => answers.filter((answer) => answer.status === status).length;
    expect({ stored: count(200), stale: count(412) }).toEqual({ stored: 1, stale: STALE - 1 });
    const winner = JSON.parse(answers.find(({ status }) => status === 200)!.text);
    const now = (await coordinator.get(`action-items/${itemId}`)).body;
    expect([now.titles.ru, now.version]).toEqual([winner.titles.ru, winner.version]);
    const lines = await api.db.owner(`SELECT 1 FROM journal WHERE item_id = $1 AND action = 'action-item.edited'`, [
      itemId,
    ]);
    expect(lines).toHaveLength(1);
  }, 120_000);

  it(`B-10: one key ${REPEATED} times at once has one effect and ${REPEATED} equal answers`, async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: REPEATED }, () => ask(key, 'Когда начнётся ремонт?')));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(REPEATED - 1);
    expect(await questions()).toBe(1);
    expect(
      await api.db.owner(`SELECT 1 FROM journal WHERE item_id = $1 AND action = 'request.asked'`, [itemId]),
    ).toHaveLength(1);
    expect((await ask(`"${key}"`, 'Когда начнётся ремонт?')).text).toBe(answers[0]!.text);
  }, 60_000);

  it('keeps the ETag of a change for its repetition', async () => {
    const { version } = (await coordinator.get(`action-items/${itemId}`)).body;
    const edit = () =>
      send(
        coordinator,
        'PATCH',
        `action-items/${itemId}`,
        { titles: { ru: 'Иначе', kk: 'Басқаша' } },
        { 'if-match': `"${version}"`, 'idempotency-key': 'edit-1' },
      );
    const [first, second] = [await edit(), await edit()];
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([
      200,
      first.text,
      first.headers.get('etag'),
    ]);
    expect(first.headers.get('etag')).toBe(`"${version + 1}"`);
  });

  it('refuses the key for another request with 422, also on another version or by path', async () => {
    const key = randomUUID();
    await ask(key, 'Первый вопрос');
    const other = await ask(key, 'Второй вопрос');
    expect([other.status, JSON.parse(other.text).code]).toEqual([422, 'idempotency_key_reused']);
    expect(await questions()).toBe(1);
    const elsewhere = (await api.build.item()).itemId;
    const moved = await send(
      deputy,
      'POST',
      `action-items/${elsewhere}/requests`,
      { text: 'Первый вопрос' },
      { 'idempotency-key': key },
    );
    expect(moved.status).toBe(422);
  });

  it('gives a refusal of a rule again, and lets a malformed request be corrected', async () => {
    const key = randomUUID();
    const malformed = await ask(key, '');
    expect(malformed.status).toBe(400);
    expect((await ask(key, 'Когда?')).status).toBe(201);
    const forbidden = randomUUID();
    const codes = [];
    for (let n = 0; n < 2; n += 1) {
      const { status, text } = await ask(forbidden, 'Когда?', coordinator);
      codes.push([status, JSON.parse(text).code]);
    }
    expect(codes).toEqual([codes[0], codes[0]]);
    expect(codes[0]![0]).toBe(403);
  });

  it('treats the key of another person as another key', async () => {
    const key = randomUUID();
    const colleague = await api.as((await api.build.seat('deputy')).personId);
    await ask(key, 'Когда?');
    const theirs = await ask(key, 'Когда?', colleague);
    expect([theirs.status, theirs.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect(await questions()).toBe(2);
  });

  it.each(['', ' ', 'ключ', 'a b', 'x'.repeat(201)])('refuses the key «%s»', async (key) => {
    const answer = await deputy.post(`action-items/${itemId}/requests`, { text: 'Когда?' }, { 'idempotency-key': key });
    expect([answer.status, answer.body.code]).toEqual([400, 'idempotency_key_malformed']);
  });

  it('keeps nothing of the session: its requests hold passwords', async () => {
    await api.db.owner('DELETE FROM idempotency_key');
    await deputy.post('session/password', { current: 'a', fresh: 'b' }, { 'idempotency-key': 'secret' });
    expect(await api.db.owner('SELECT 1 FROM idempotency_key')).toEqual([]);
  });
});
