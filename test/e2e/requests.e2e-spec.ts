import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';

describe('requests of deputies', () => {
  let api: TestApi;
  let deputy: Browser;
  let other: Browser;
  let head: Browser;
  let coordinator: Browser;
  let deputySeat: { seatId: string; personId: string };

  beforeAll(async () => {
    api = await openApi();
    deputySeat = await api.build.seat('deputy');
    deputy = await api.as(deputySeat.personId);
    other = await api.as((await api.build.seat('deputy')).personId);
    head = await api.as(api.build.lead.head.personId);
    coordinator = await api.as(api.build.coordinator.personId);
  });
  beforeEach(() => api.db.setNow('2026-10-20T06:00:00Z'));
  afterAll(() => api.close());

  const late = (): Promise<BuiltItem> => api.build.item({ dueOn: '2026-10-15' });
  const told = async (kind: string, itemId: string): Promise<string[]> =>
    (
      await api.db.owner<{ id: string }>('SELECT person_id AS id FROM notice WHERE kind = $1 AND item_id = $2', [
        kind,
        itemId,
      ])
    ).map(({ id }) => id);

  it('reach the lead of a late item, whose head answers, and the deputy hears of it', async () => {
    const { itemId } = await late();
    const asked = await deputy.post(`action-items/${itemId}/requests`, { text: 'Почему школа не сдана?' });
    expect(asked).toMatchObject({
      status: 201,
      body: { itemId, text: 'Почему школа не сдана?', askedBy: { id: deputySeat.personId }, answer: null },
    });
    expect(await told('request', itemId)).toEqual(
      expect.arrayContaining([api.build.lead.head.personId, api.build.lead.executor.personId]),
    );
    const { id } = asked.body;
    const inKazakh = (await head.get('notices', { 'accept-language': 'kk' })).body.items[0];
    const inRussian = (await head.get('notices')).body.items[0];
    expect([inKazakh.title, inRussian.title]).toEqual([
      expect.stringContaining('сауал'),
      expect.stringContaining('Запрос депутата'),
    ]);
    expect([inRussian.urgent, inKazakh.urgent]).toEqual([true, true]);
    expect((await head.get('requests?open=1')).body).toMatchObject([{ id }]);
    expect(await head.post(`requests/${id}/answer`, { text: 'Сдача 25 октября' })).toMatchObject({
      status: 200,
      body: { answer: 'Сдача 25 октября', answeredBy: { id: api.build.lead.head.personId } },
    });
    expect(await told('answer', itemId)).toEqual([deputySeat.personId]);
    expect((await deputy.get('requests')).body).toMatchObject([{ id, answer: 'Сдача 25 октября' }]);
    expect((await deputy.get('requests?open=1')).body).toEqual([]);
    expect((await other.get('requests')).body).toEqual([]);
    expect((await other.get(`action-items/${itemId}/requests`)).body).toMatchObject([{ id }]);
  });

  it('are refused to an item that is not late, from the first to the last minute of its day', async () => {
    const { itemId } = await late();
    const ask = () => deputy.post(`action-items/${itemId}/requests`, { text: 'Почему?' });
    await api.db.setNow('2026-10-15T13:30:00Z');
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'item_not_late' } });
    await api.db.setNow('2026-10-15T13:31:00Z');
    expect((await ask()).status).toBe(201);
  });

  it('are one open question of a deputy to an item, answered once', async () => {
    const { itemId } = await late();
    const ask = (browser: Browser) => browser.post(`action-items/${itemId}/requests`, { text: 'Почему?' });
    const { id } = (await ask(deputy)).body;
    expect(await ask(deputy)).toMatchObject({ status: 409, body: { code: 'request_already_open' } });
    expect((await ask(other)).status).toBe(201);
    await head.post(`requests/${id}/answer`, { text: 'Завтра' });
    expect(await head.post(`requests/${id}/answer`, { text: 'Нет' })).toMatchObject({
      status: 409,
      body: { code: 'request_answered' },
    });
  });

  it('are asked by deputies and answered by the head of the lead alone', async () => {
    const { itemId } = await late();
    for (const browser of [head, coordinator]) {
      expect((await browser.post(`action-items/${itemId}/requests`, { text: 'Почему?' })).status).toBe(403);
    }
    const { id } = (await deputy.post(`action-items/${itemId}/requests`, { text: 'Почему?' })).body;
    for (const browser of [deputy, coordinator, await api.as(api.build.lead.executor.personId)]) {
      expect((await browser.post(`requests/${id}/answer`, { text: 'Так' })).status).toBe(403);
    }
    const stranger = await api.as((await api.build.body()).head.personId);
    expect((await stranger.post(`requests/${id}/answer`, { text: 'Так' })).status).toBe(404);
  });
});
