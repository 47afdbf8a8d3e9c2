import { openApi, type Browser, type Json, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';
import { DONE, OBJECT_ACT, SEEN_DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('an item with sub-items', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let partner: Browser;

  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    partner = await api.as((await api.build.body()).head.personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
  });
  afterAll(() => api.close());

  const split = async (whole: BuiltItem, parts: number): Promise<Json[]> => {
    const part = {
      titles: { ru: 'Часть', kk: 'Бөлік' },
      completionForms: { ru: 'информация', kk: 'ақпарат' },
      leadBodyId: api.build.lead.bodyId,
      dueOn: '2026-10-14',
    };
    const items = Array.from({ length: parts }, () => part);
    const answer = await coordinator.post(`action-items/${whole.itemId}/sub-items`, { items }, version(1));
    expect(answer.status).toBe(200);
    return answer.body.subItems;
  };
  const card = async (reader: Browser, id: string): Promise<Json> => (await reader.get(`action-items/${id}`)).body;
  const submitted = async (whole: BuiltItem): Promise<string> => {
    const draft = { text: 'Школа построена', percent: 100, delayReason: '', nextStep: '' };
    const { id } = (await head.put(`checkpoints/${whole.checkpointId}/draft`, draft)).body;
    expect((await head.post(`reports/${id}/evidence`, OBJECT_ACT)).status).toBe(201);
    expect((await head.post(`reports/${id}/submission`, DONE, version(1))).status).toBe(200);
    return id;
  };
  const cancel = async ({ id, version: seen }: Json): Promise<void> => {
    const words = { reason: 'Не нужно больше', authority: 'Протокол № 1 от 01.10.2026' };
    expect((await coordinator.post(`action-items/${id}/cancellation`, words, version(seen))).body).toMatchObject({
      status: 'cancelled',
    });
  };
  const accept = (reportId: string) =>
    coordinator.post(`reports/${reportId}/acceptance`, { comment: '', verdict: SEEN_DONE }, version(2));

  it('A-04 rolls their percents up, a silent one as 0', async () => {
    const whole = await api.build.item({ dueOn: '2026-10-15' });
    expect(await card(coordinator, whole.itemId)).toMatchObject({ subItemsPercent: null });
    const [first, second, third] = await split(whole, 3);
    expect(await card(coordinator, whole.itemId)).toMatchObject({ subItemsPercent: 0 });
    await api.db.owner('UPDATE checkpoint SET percent = 90 WHERE item_id = $1', [first!.id]);
    expect(await card(coordinator, whole.itemId)).toMatchObject({ subItemsPercent: 30 });
    await cancel(third!);
    expect(await card(coordinator, whole.itemId)).toMatchObject({ subItemsPercent: 45 });
    expect(await card(coordinator, second!.id)).toMatchObject({ subItemsPercent: null });
  });

  it('is not shown to an agency that carries out none of it', async () => {
    const whole = await api.build.item({ dueOn: '2026-10-15' });
    await split(whole, 2);
    expect((await partner.get(`action-items/${whole.itemId}`)).status).toBe(404);
  });

  it('is accepted only after them, and nothing is stored of a refusal', async () => {
    const whole = await api.build.item({ dueOn: '2026-10-15' });
    const parts = await split(whole, 2);
    const report = await submitted(whole);
    expect(await accept(report)).toMatchObject({
      status: 409,
      body: { code: 'sub_items_open', detail: expect.stringContaining(parts[1]!.number) },
    });
    expect(await card(coordinator, whole.itemId)).toMatchObject({ status: 'submitted' });
    for (const part of parts) await cancel(part);
    expect((await accept(report)).status).toBe(200);
    expect(await card(coordinator, whole.itemId)).toMatchObject({ status: 'accepted' });
  });

  it('ends with all its parts when it is cancelled, and their places in plans keep the reason', async () => {
    const whole = await api.build.item({ dueOn: '2026-10-15' });
    const parts = await split(whole, 2);
    await cancel(await card(coordinator, whole.itemId));
    for (const { id } of parts) expect(await card(coordinator, id)).toMatchObject({ status: 'cancelled' });
    const places = await api.db.owner<{ outcome: string; reason: string }>(
      'SELECT outcome, reason FROM plan_entry WHERE item_id = $1',
      [whole.itemId],
    );
    expect(places).toEqual([{ outcome: 'dropped', reason: 'Не нужно больше' }]);
  });

  it('acceptance.sub-items-first: the region may accept the whole before its parts', async () => {
    const whole = await api.build.item({ dueOn: '2026-10-15' });
    await split(whole, 2);
    const report = await submitted(whole);
    expect((await accept(report)).body.code).toBe('sub_items_open');
    await api.db.owner(
      `INSERT INTO setting (region_id, key, value) VALUES ($1, 'acceptance.sub-items-first', 'false')`,
      [api.build.regionId],
    );
    expect((await accept(report)).status).toBe(200);
  });
});
