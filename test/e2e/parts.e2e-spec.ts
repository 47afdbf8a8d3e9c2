import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const DRAFT = { text: 'Списки школ собраны', percent: 100, delayReason: '', nextStep: '' };
const REASON = 'Нет сведений по сельским школам';

/** Items are due on Thursday the 15th of October; Monday the 26th is a day off for Republic Day. */
describe('the part of a co-executor', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let deputy: Browser;
  let lead: BuiltBody;
  let education: BuiltBody;
  let health: BuiltBody;
  let head: Browser;
  let educationHead: Browser;
  let item: BuiltItem;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    coordinator = await api.as(api.build.coordinator.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  beforeEach(async () => {
    await at('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
    lead = await api.build.body();
    education = await api.build.body();
    health = await api.build.body();
    head = await api.as(lead.head.personId);
    educationHead = await api.as(education.head.personId);
    item = await api.build.item({ dueOn: '2026-10-15', state: 'in_work', lead, co: [education, health] });
    await engine.arm(item, { quiet: true });
  });
  afterAll(() => api.close());

  const at = (instant: string): Promise<void> => api.db.setNow(instant);
  const seen = async (): Promise<number> => (await coordinator.get(`action-items/${item.itemId}`)).body.version;
  const ask = async (browser: Browser, parts: object[], on?: number) =>
    browser.put(`checkpoints/${item.checkpointId}/parts`, { parts }, version(on ?? (await seen())));
  const asked = async (dueOn = '2026-10-12'): Promise<string> => {
    const answer = await ask(coordinator, [{ bodyId: education.bodyId, dueOn }]);
    expect(answer.status).toBe(200);
    return answer.body.checkpoints[0].parts[0].id;
  };
  const act = async (browser: Browser, id: string, verb: 'hand-in' | 'return', body: object = {}) =>
    browser.post(`parts/${id}/${verb}`, body, version(await seen()));
  const write = (browser: Browser) => browser.put(`checkpoints/${item.checkpointId}/draft`, DRAFT);
  const card = async (browser = coordinator) => (await browser.get(`action-items/${item.itemId}`)).body.checkpoints[0];
  const told = async (kind: string): Promise<string[]> =>
    (
      await api.db.owner<{ id: string }>('SELECT person_id AS id FROM notice WHERE kind = $1 AND item_id = $2', [
        kind,
        item.itemId,
      ])
    ).map(({ id }) => id);
  const work = async (browser: Browser) => {
    const { body } = await browser.get('my-work');
    return body.groups
      .flatMap(
        (group: { key: string; items: { item: { id: string }; part: object | null; returnReason: string | null }[] }) =>
          group.items.map(({ item: { id }, part, returnReason }) => ({ key: group.key, id, part, returnReason })),
      )
      .filter(({ id }: { id: string }) => id === item.itemId);
  };
  const charges = async () =>
    (await card()).charges.map(
      ({ cause, body, days }: { cause: string; body: { id: string } | null; days: number }) => [
        cause,
        body?.id ?? null,
        days,
      ],
    );

  it('has its own date, by the coordinator or the lead, given or by the setting', async () => {
    const answer = await ask(coordinator, [{ bodyId: education.bodyId, dueOn: '2026-10-11' }]);
    expect(answer.body.checkpoints[0].parts).toMatchObject([
      { body: { id: education.bodyId }, dueOn: '2026-10-09', state: 'waiting', late: false, actions: [] },
    ]);
    expect(await told('part_asked')).toEqual(expect.arrayContaining([education.head.personId]));
    const byLead = await ask(head, [{ bodyId: health.bodyId }]);
    expect(byLead.body.checkpoints[0].parts.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual([
      '2026-10-09',
      '2026-10-12',
    ]);
    await api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
      api.build.regionId,
      'parts.days-before',
      '1',
    ]);
    const moved = await ask(head, [{ bodyId: health.bodyId }]);
    expect(moved.body.checkpoints[0].parts[1].dueOn).toBe('2026-10-14');
  });

  it('is asked for by nobody else, of nobody else, and not after the date of the whole', async () => {
    const parts = [{ bodyId: education.bodyId, dueOn: '2026-10-12' }];
    expect((await ask(educationHead, parts)).status).toBe(403);
    expect((await ask(await api.as(lead.executor.personId), parts)).status).toBe(403);
    expect((await ask(deputy, parts)).status).toBe(403);
    expect((await ask(await api.as((await api.build.body()).head.personId), parts)).status).toBe(404);
    for (const [part, code] of [
      [{ bodyId: lead.bodyId }, 'part_not_co_executor'],
      [{ bodyId: education.bodyId, dueOn: '2026-10-16' }, 'part_after_due'],
      [{ bodyId: education.bodyId, dueOn: '2026-10-02' }, 'part_date_passed'],
    ] as const) {
      expect(await ask(coordinator, [part])).toMatchObject({ status: 409, body: { code } });
    }
    expect((await ask(coordinator, parts, 99)).status).toBe(412);
    expect((await coordinator.put(`checkpoints/${item.checkpointId}/parts`, { parts })).status).toBe(428);
    expect((await ask(coordinator, [])).status).toBe(400);
    expect((await card()).parts).toEqual([]);
  });

  it('is handed in by its head, seen by the lead, and returned with a reason', async () => {
    const id = await asked();
    expect(await act(educationHead, id, 'hand-in')).toMatchObject({ status: 409, body: { code: 'report_empty' } });
    await write(educationHead);
    expect((await act(head, id, 'hand-in')).status).toBe(403);
    expect((await act(await api.as(education.executor.personId), id, 'hand-in')).status).toBe(403);
    expect((await act(educationHead, id, 'return', { reason: REASON })).status).toBe(403);
    expect((await act(head, id, 'return', { reason: REASON })).body.code).toBe('part_wrong_state');
    expect((await act(educationHead, id, 'hand-in')).status).toBe(200);
    expect((await act(educationHead, id, 'hand-in')).body.code).toBe('part_wrong_state');
    expect(await told('part_handed_in')).toEqual(expect.arrayContaining([lead.head.personId]));
    expect((await card(head)).parts).toMatchObject([{ state: 'handed_in', actions: ['return'] }]);
    const reports = (await head.get(`action-items/${item.itemId}/reports`)).body;
    expect(reports).toMatchObject([{ body: { id: education.bodyId }, text: DRAFT.text }]);

    expect((await act(head, id, 'return', { reason: 'Мало' })).status).toBe(400);
    expect((await act(head, id, 'return', { reason: REASON })).status).toBe(200);
    expect(await told('part_returned')).toEqual(expect.arrayContaining([education.head.personId]));
    expect((await card(educationHead)).parts).toMatchObject([
      { state: 'returned', returnReason: REASON, actions: ['handIn'] },
    ]);
    expect(await work(educationHead)).toMatchObject([{ part: { state: 'returned' }, returnReason: REASON }]);
    expect((await card(deputy)).parts).toMatchObject([{ state: 'returned', returnReason: null }]);
    expect((await act(educationHead, id, 'hand-in')).status).toBe(200);
  });

  it('moves nothing of the whole, which the lead alone takes up', async () => {
    item = await api.build.item({ dueOn: '2026-10-15', state: 'assigned', lead, co: [education] });
    await write(educationHead);
    expect((await card()).state).toBe('assigned');
    const acknowledge = (browser: Browser) =>
      browser.post(`action-items/${item.itemId}/acknowledgement`, { checkpointId: item.checkpointId }, version(1));
    expect((await acknowledge(educationHead)).status).toBe(403);
    expect((await acknowledge(head)).status).toBe(200);
  });

  it('stands in the work of its body by its own date and state, and not while it lies with the lead', async () => {
    expect(await work(educationHead)).toMatchObject([{ key: 'later', part: null }]);
    const id = await asked('2026-10-05');
    expect(await work(educationHead)).toMatchObject([
      { key: 'today', part: { dueOn: '2026-10-05', state: 'waiting' } },
    ]);
    await at('2026-10-06T06:00:00Z');
    expect(await work(educationHead)).toMatchObject([{ key: 'overdue' }]);
    expect(await work(head)).toMatchObject([{ key: 'later', part: null }]);
    await write(educationHead);
    await act(educationHead, id, 'hand-in');
    expect(await work(educationHead)).toEqual([]);
    await act(head, id, 'return', { reason: REASON });
    expect(await work(educationHead)).toMatchObject([{ part: { state: 'returned' } }]);
  });

  it('bears the days it was late, day by day; the others are the lead’s, and the reviewer’s during a review', async () => {
    const id = await asked();
    await at('2026-10-19T06:00:00Z');
    expect(await charges()).toEqual([['part', education.bodyId, 2]]);
    await write(educationHead);
    await act(educationHead, id, 'hand-in');
    await at('2026-10-21T06:00:00Z');
    expect(await charges()).toEqual([
      ['part', education.bodyId, 2],
      ['lead', lead.bodyId, 2],
    ]);
    await act(head, id, 'return', { reason: REASON });
    await at('2026-10-22T06:00:00Z');
    expect(await charges()).toEqual([
      ['part', education.bodyId, 3],
      ['lead', lead.bodyId, 2],
    ]);
    const { body: overdue } = await deputy.get(`overdue/items?bodyId=${lead.bodyId}`);
    const row = overdue.items.find((one: { item: { id: string } }) => one.item.id === item.itemId);
    expect(row.charges).toEqual((await card(deputy)).charges);
    const { body: report } = await head.put(`checkpoints/${item.checkpointId}/draft`, {
      ...DRAFT,
      delayReason: 'Ждали часть соисполнителя',
    });
    await head.post(`reports/${report.id}/evidence`, {
      kind: 'link',
      name: 'Акт',
      documentType: 'object_act',
      url: 'https://example.kz/akt',
    });
    const { version: of } = (await head.get(`reports/${report.id}`)).body;
    expect((await head.post(`reports/${report.id}/submission`, DONE, version(of))).status).toBe(200);
    await at('2026-10-27T06:00:00Z');
    const late = await card();
    expect([late.daysLate, late.agencyDays, late.reviewDays]).toEqual([7, 5, 2]);
    expect(await charges()).toEqual([
      ['part', education.bodyId, 3],
      ['lead', lead.bodyId, 2],
      ['review', null, 2],
    ]);
    expect((await card(deputy)).charges).toEqual(late.charges);
  });

  it('ends when its body is an executor no more', async () => {
    const id = await asked();
    const change = { leadBodyId: lead.bodyId, coBodyIds: [health.bodyId], reason: 'Передача полномочий' };
    const answer = await coordinator.post(`action-items/${item.itemId}/executors`, change, version(await seen()));
    expect(answer.body.checkpoints[0].parts).toEqual([]);
    expect((await act(coordinator, id, 'hand-in')).body.code).toBe('part_not_found');
    await at('2026-10-19T06:00:00Z');
    expect(await charges()).toEqual([['lead', lead.bodyId, 2]]);
  });
});
