import { RecurrenceService, SilenceService } from '@zholdau/directives';
import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';
import { DONE, SEEN_DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('carry-over to the next plan', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let nextId: string;

  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    const made = await coordinator.post('plans', {
      owner: 'region',
      titles: { ru: 'План 2027', kk: '2027 жоспары' },
      startsOn: '2027-09-08',
    });
    nextId = made.body.id;
  });
  beforeEach(() => api.db.setNow('2026-10-20T06:00:00Z'));
  afterAll(() => api.close());

  /** Postponed twice, and ten working days late by the 20th of October. */
  const unfinished = async (number: string): Promise<BuiltItem> => {
    const item = await api.build.item({ number, dueOn: '2026-10-06' });
    await api.db.owner('UPDATE checkpoint SET deadline_version = 3 WHERE id = $1', [item.checkpointId]);
    return item;
  };
  const decide = (by: Browser, items: object[], path = '') =>
    by.post(`plans/${nextId}/carry-over${path}`, { fromPlanId: api.build.planId, items });
  const places = async (by: Browser, itemId: string) => (await by.get(`action-items/${itemId}/plans`)).body;
  const waiting = async () =>
    (await coordinator.get(`plans/${nextId}/carry-over?fromPlanId=${api.build.planId}`)).body.map(
      ({ number }: { number: string }) => number,
    );

  it('continues the same item with its counts, and shows them on its card', async () => {
    const item = await unfinished('5');
    expect(await waiting()).toContain('5');
    expect((await decide(coordinator, [{ itemId: item.itemId, decision: 'continue', number: '41' }])).status).toBe(204);
    expect(await waiting()).not.toContain('5');
    const card = await places(head, item.itemId);
    expect(card.places).toMatchObject([
      { number: '5', ended: { outcome: 'continued' } },
      { number: '41', linked: true, ended: null },
    ]);
    expect(card.carried).toMatchObject([
      { decision: 'continue', fromYear: 2026, number: '5', postponements: 2, daysLate: 10, incoming: false },
    ]);
    expect((await head.get(`action-items/${item.itemId}`)).body).toMatchObject({ status: 'assigned' });
    const lines = await api.db.owner<{ action: string }>(
      `SELECT action FROM journal WHERE item_id = $1 AND action LIKE 'action-item.carry%'`,
      [item.itemId],
    );
    expect(lines).toEqual([{ action: 'action-item.carry-continue' }]);
    expect(await decide(coordinator, [{ itemId: item.itemId, decision: 'continue', number: '42' }])).toMatchObject({
      status: 409,
      body: { code: 'carried_over_already' },
    });
  });

  it('merges into an item of the next plan, which shows what it took over', async () => {
    const [old, next] = [await unfinished('6'), await api.build.item()];
    expect((await coordinator.post(`plans/${nextId}/items`, { itemId: next.itemId, number: '50' })).status).toBe(204);
    const merge = { itemId: old.itemId, decision: 'merge', successorId: next.itemId };
    expect(await decide(coordinator, [merge])).toMatchObject({
      status: 400,
      body: { code: 'carry_over_reason_missing' },
    });
    expect(await decide(coordinator, [{ ...merge, successorId: null, reason: 'Одно и то же' }])).toMatchObject({
      status: 400,
      body: { code: 'successor_missing' },
    });
    expect((await decide(coordinator, [{ ...merge, reason: 'Одно и то же' }])).status).toBe(204);
    expect((await head.get(`action-items/${old.itemId}`)).body).toMatchObject({
      status: 'replaced',
      condition: 'closed',
    });
    expect((await places(head, next.itemId)).carried).toMatchObject([
      { decision: 'merge', number: '6', postponements: 2, daysLate: 10, incoming: true, other: { number: '6' } },
    ]);
  });

  it('decides all or none, tells beforehand what would happen, and closes with a reason', async () => {
    const [one, two] = [await unfinished('7'), await unfinished('8')];
    const items = [
      { itemId: one.itemId, decision: 'close', reason: 'Утратило силу' },
      { itemId: two.itemId, decision: 'continue', number: '50' },
    ];
    expect((await decide(head, items)).status).toBe(403);
    expect((await decide(head, items, '/preview')).status).toBe(403);
    expect((await head.get(`plans/${nextId}/carry-over?fromPlanId=${api.build.planId}`)).status).toBe(403);
    const preview = await decide(coordinator, items, '/preview');
    expect(preview.status).toBe(200);
    expect(preview.body.map(({ number, problem }: { number: string; problem: string }) => [number, problem])).toEqual([
      ['7', null],
      ['8', 'plan_number_taken'],
    ]);
    expect(await waiting()).toEqual(expect.arrayContaining(['7', '8']));
    expect(await decide(coordinator, items)).toMatchObject({ status: 409, body: { code: 'plan_number_taken' } });
    expect((await head.get(`action-items/${one.itemId}`)).body.status).toBe('assigned');
    const settled = [items[0]!, { ...items[1]!, number: '51' }];
    expect((await decide(coordinator, settled)).status).toBe(204);
    expect((await head.get(`action-items/${one.itemId}`)).body.status).toBe('cancelled');
    expect((await places(head, one.itemId)).carried).toMatchObject([{ decision: 'close', reason: 'Утратило силу' }]);
    expect(
      await decide(coordinator, [
        { itemId: (await api.build.item({ state: 'accepted' })).itemId, decision: 'continue' },
      ]),
    ).toMatchObject({
      status: 409,
      body: { code: 'item_finished' },
    });
  });
});

describe('a continuous item', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let curator: Browser;

  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    curator = await api.as(api.build.curator.personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-01-12T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
  });
  afterAll(() => api.close());

  let running = 0;
  const made = async () =>
    (
      await coordinator.post('action-items', {
        addressId: api.build.addressId,
        directiveId: api.build.directiveId,
        number: `п${(running += 1)}`,
        titles: { ru: 'Вести разъяснительную работу', kk: '' },
        completionForms: { ru: 'информация', kk: '' },
        level: 'control',
        origin: 'akim',
        leadBodyId: api.build.lead.bodyId,
        coBodyIds: [],
        deadlineWords: 'постоянно',
        curatorSeatId: api.build.curator.seatId,
      })
    ).body;
  const raise = () => api.app.get(SilenceService, { strict: false }).raise();
  const topUp = () => api.app.get(RecurrenceService, { strict: false }).topUp();
  const noticesOf = (itemId: string) =>
    api.db.owner<{ personId: string }>(
      `SELECT person_id AS "personId" FROM notice WHERE kind = 'silence' AND item_id = $1`,
      [itemId],
    );
  const report = async (checkpointId: string) => {
    const draft = { text: 'Проведено 12 встреч', percent: 100, delayReason: 'Позже', nextStep: '' };
    await api.db.owner(
      `INSERT INTO setting (region_id, key, value) VALUES ($1, 'evidence.required', 'false') ON CONFLICT DO NOTHING`,
      [api.build.regionId],
    );
    const { id } = (await head.put(`checkpoints/${checkpointId}/draft`, draft)).body;
    expect((await head.post(`reports/${id}/submission`, DONE, version(1))).status).toBe(200);
    return id as string;
  };
  const silenceOf = async (id: string) => (await curator.get(`action-items/${id}/plans`)).body.silence;
  const silentWork = async () =>
    (await curator.get('my-work')).body.groups.find(({ key }: { key: string }) => key === 'silent').items.length;

  it('is raised to its curator once after two missed reports in a row, and is quiet again after a report', async () => {
    const item = await made();
    const [first, second] = item.checkpoints;
    expect([first.due.dueOn, second.due.dueOn]).toEqual(['2026-03-31', '2026-06-30']);
    await api.db.setNow('2026-04-20T06:00:00Z');
    expect(await raise()).toBe(0);
    expect(await silenceOf(item.id)).toBeNull();

    await api.db.setNow('2026-07-01T06:00:00Z');
    expect(await raise()).toBe(1);
    expect(await raise()).toBe(0);
    expect(await noticesOf(item.id)).toEqual([{ personId: api.build.curator.personId }]);
    expect(await silenceOf(item.id)).toEqual({ missed: 2, raisedAt: '2026-07-01T06:00:00.000Z' });
    expect(await silentWork()).toBe(1);

    await api.db.setNow('2026-10-10T06:00:00Z');
    expect(await raise()).toBe(0);
    expect(await silenceOf(item.id)).toMatchObject({ missed: 3 });
    await report((await coordinator.get(`action-items/${item.id}`)).body.checkpoints[2].id);
    expect(await silenceOf(item.id)).toBeNull();
    expect(await silentWork()).toBe(0);
    expect(await raise()).toBe(0);
    expect(await noticesOf(item.id)).toHaveLength(1);
  });

  it('is raised after as many missed reports as the region has set', async () => {
    await api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'continuous.silence', '1')`, [
      api.build.regionId,
    ]);
    const item = await made();
    await api.db.setNow('2026-04-02T06:00:00Z');
    expect(await raise()).toBe(1);
    expect(await noticesOf(item.id)).toHaveLength(1);
  });

  it('is never done: an accepted period closes itself alone, and the next report always stands', async () => {
    const item = await made();
    for (const { id } of item.checkpoints) {
      const reportId = await report(id);
      const answer = await coordinator.post(`reports/${reportId}/acceptance`, { verdict: SEEN_DONE }, version(2));
      expect(answer.status).toBe(200);
      const { status, checkpoints } = (await coordinator.get(`action-items/${item.id}`)).body;
      expect(status).toBe('assigned');
      expect(checkpoints.filter(({ state }: { state: string }) => state === 'assigned').length).toBeGreaterThan(0);
    }
    await topUp();
    expect((await coordinator.get(`action-items/${item.id}`)).body.status).toBe('assigned');
  });
});
