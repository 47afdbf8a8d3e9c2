import { snapshotVersion } from '@zholdau/directives';
import { LadderService } from '@zholdau/ladder';
import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('versions of a plan as legal acts', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let deputy: Browser;
  let school: BuiltItem;
  let road: BuiltItem;
  let museum: BuiltItem;

  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM plan_change');
    await api.db.owner('DELETE FROM plan_version_item');
    await api.db.owner('UPDATE plan_entry SET successor_id = NULL');
    await api.db.owner('DELETE FROM action_item');
    await api.db.owner('DELETE FROM plan_version WHERE id <> $1', [api.build.planVersionId]);
    await api.db.owner(
      `UPDATE plan_version SET state = 'approved', act_number = 'А-9/412', act_on = '2026-09-15' WHERE id = $1`,
      [api.build.planVersionId],
    );
    [school, road, museum] = [
      await api.build.item({ number: '1' }),
      await api.build.item({ number: '2' }),
      await api.build.item({ number: '3' }),
    ];
    await api.db.transactions.asEngine((tx) => snapshotVersion(tx, api.build.planId, api.build.planVersionId));
  });
  afterAll(() => api.close());

  const plan = (path = '') => `plans/${api.build.planId}${path}`;
  const card = async (by: Browser, item: BuiltItem) => (await by.get(`action-items/${item.itemId}`)).body;
  const placesOf = async (by: Browser, item: BuiltItem) => (await by.get(`action-items/${item.itemId}/plans`)).body;
  const mend = async (item: BuiltItem, ru: string) =>
    coordinator.patch(
      `action-items/${item.itemId}`,
      { titles: { ru, kk: 'Мектеп' } },
      version((await card(coordinator, item)).version),
    );
  const versions = async (by: Browser) =>
    (await by.get('plans')).body.find(({ id }: { id: string }) => id === api.build.planId).versions;
  const comparison = async (by: Browser, from: string, to: string) => by.get(plan(`/comparison?from=${from}&to=${to}`));
  const draft = async () => (await versions(coordinator)).find(({ state }: { state: string }) => state === 'draft');
  const compareDraft = async () => (await comparison(coordinator, api.build.planVersionId, (await draft()).id)).body;
  const approve = (by: Browser, revision: number, act: object = { actNumber: 'А-10/7', actOn: '2026-10-02' }) =>
    by.post(plan('/draft/approval'), act, version(revision));

  it('keep the words in force until the act, which only the region’s own people see coming', async () => {
    const before = await card(head, school);
    const answer = await mend(school, 'Построить две школы');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ titles: before.titles, version: before.version + 1 });
    expect((await card(head, school)).titles).toEqual(before.titles);

    expect(await placesOf(coordinator, school)).toMatchObject({
      waiting: { kind: 'change', changes: [{ field: 'titleRu', after: 'Построить две школы' }, { field: 'titleKk' }] },
    });
    for (const reader of [head, deputy]) {
      expect((await placesOf(reader, school)).waiting).toBeNull();
      expect((await versions(reader)).map(({ number }: { number: number }) => number)).toEqual([1]);
      expect((await comparison(reader, api.build.planVersionId, (await draft()).id)).status).toBe(404);
    }
    await mend(school, before.titles.ru);
    expect((await placesOf(coordinator, school)).waiting).toMatchObject({
      changes: [{ field: 'titleRu', after: 'Построить две школы' }, { field: 'titleKk' }],
    });
  });

  it('come into force by number and date, and drop an item visibly with its reason and its ladder', async () => {
    await mend(school, 'Построить две школы');
    const dropped = { itemId: road.itemId, reason: 'Вошло в пункт 3', successorId: museum.itemId };
    expect((await coordinator.post(plan('/draft/drops'), dropped)).status).toBe(204);
    expect((await card(head, road)).status).toBe('assigned');
    const running = (itemId: string) =>
      api.db.owner(`SELECT 1 FROM ladder_run WHERE item_id = $1 AND state IN ('armed', 'held')`, [itemId]);
    await api.db.transactions.asEngine((tx) =>
      api.app.get(LadderService, { strict: false }).arm(tx, {
        checkpointId: road.checkpointId,
        itemId: road.itemId,
        regionId: road.regionId,
        deadlineVersion: 1,
        ladderOn: road.dueOn,
        level: road.level,
        quiet: true,
      }),
    );
    expect(await running(road.itemId)).toHaveLength(1);

    const seen = await compareDraft();
    expect(seen).toMatchObject({
      added: [],
      dropped: [{ number: '2', waiting: true, reason: 'Вошло в пункт 3', successor: { number: '3' } }],
      changed: [{ number: '1', waiting: true }],
      same: 1,
    });
    const { revision } = seen.to;
    expect(await approve(head, revision)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect((await coordinator.post(plan('/draft/approval'), { actNumber: 'x', actOn: '2026-10-02' })).status).toBe(428);
    expect(await approve(coordinator, revision - 1)).toMatchObject({
      status: 412,
      body: { code: 'plan_version_stale' },
    });
    for (const [act, code] of [
      [{ actNumber: 'А-9/412', actOn: '2026-09-15' }, 'act_taken'],
      [{ actNumber: 'А-9/1', actOn: '2026-09-14' }, 'act_too_early'],
      [{ actNumber: 'А-10/9', actOn: '2026-10-06' }, 'act_in_future'],
    ] as const) {
      expect(await approve(coordinator, revision, act)).toMatchObject({ status: 409, body: { code } });
    }
    expect((await approve(coordinator, revision, { actNumber: ' ', actOn: '2026-02-31' })).status).toBe(400);
    expect((await card(head, school)).titles.ru).not.toBe('Построить две школы');

    expect((await approve(coordinator, revision)).status).toBe(204);
    expect((await card(head, school)).titles.ru).toBe('Построить две школы');
    expect(await card(head, road)).toMatchObject({ status: 'replaced', condition: 'closed' });
    expect(await running(road.itemId)).toEqual([]);
    const { rows } = (await head.get(plan('/items'))).body;
    expect(rows.map(({ number, ended }: { number: string; ended: unknown }) => [number, ended])).toMatchObject([
      ['1', null],
      [
        '2',
        { outcome: 'dropped', reason: 'Вошло в пункт 3', act: '№ А-10/7 от 02.10.2026', successor: { number: '3' } },
      ],
      ['3', null],
    ]);
    expect(await versions(deputy)).toMatchObject([
      { number: 2, state: 'approved', actNumber: 'А-10/7', actOn: '2026-10-02', rows: 2 },
      { number: 1, state: 'superseded', actNumber: 'А-9/412', rows: 3 },
    ]);
    const [second, first] = await versions(deputy);
    expect((await comparison(deputy, first.id, second.id)).body).toMatchObject({
      dropped: [{ number: '2', reason: 'Вошло в пункт 3', act: '№ А-10/7 от 02.10.2026' }],
      changed: [{ number: '1', changes: [{ field: 'titleRu', after: 'Построить две школы' }, { field: 'titleKk' }] }],
    });
    expect((await comparison(deputy, second.id, first.id)).body.added).toMatchObject([{ number: '2' }]);
    expect(await approve(coordinator, revision + 1)).toMatchObject({
      status: 409,
      body: { code: 'plan_draft_missing' },
    });
  });

  it('leave no half of themselves when one change cannot be made', async () => {
    await mend(museum, 'Музей');
    await mend(school, 'Построить две школы');
    const { to } = await compareDraft();
    await api.db.owner(`ALTER TABLE action_item ADD CONSTRAINT ck_test CHECK (title_ru <> 'Музей') NOT VALID`);
    try {
      expect((await approve(coordinator, to.revision)).status).toBe(500);
    } finally {
      await api.db.owner('ALTER TABLE action_item DROP CONSTRAINT ck_test');
    }
    expect((await card(head, school)).titles.ru).not.toBe('Построить две школы');
    expect(await draft()).toMatchObject({ number: 2, actNumber: null });
  });

  it('refuse to drop what is not the actor’s, not in the plan, or in no act, and take a drop back', async () => {
    const drop = (by: Browser, itemId: string, more: object = {}) =>
      by.post(plan('/draft/drops'), { itemId, reason: 'Исполнено иначе', ...more });
    expect((await drop(head, school.itemId)).status).toBe(403);
    expect((await drop(coordinator, school.itemId, { reason: ' ' })).status).toBe(400);
    expect((await drop(coordinator, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect(await drop(coordinator, school.itemId, { successorId: school.itemId })).toMatchObject({
      status: 409,
      body: { code: 'successor_not_in_plan' },
    });
    expect(await draft()).toBeUndefined();
    expect((await drop(coordinator, school.itemId)).status).toBe(204);
    expect(await mend(school, 'Другое')).toMatchObject({ status: 409, body: { code: 'item_leaves_plan' } });
    const change = plan(`/draft/changes/${school.itemId}`);
    expect((await head.delete(change)).status).toBe(403);
    expect((await coordinator.delete(change)).status).toBe(204);
    expect((await coordinator.delete(change)).status).toBe(404);
    expect((await mend(school, 'Другое')).status).toBe(200);

    await api.db.owner(`UPDATE plan_version SET act_on = NULL, act_number = NULL WHERE id = $1`, [
      api.build.planVersionId,
    ]);
    expect(await drop(coordinator, road.itemId)).toMatchObject({ status: 409, body: { code: 'plan_without_act' } });
    expect((await mend(road, 'Сразу')).body.titles.ru).toBe('Сразу');
  });
});

describe('one item in many plans', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let stranger: Browser;
  let nationalId: string;

  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    stranger = await api.as((await api.build.body()).head.personId);
    const made = await coordinator.post('plans', {
      owner: 'national',
      titles: { ru: 'Общенациональный план', kk: 'Жалпыұлттық жоспар' },
      addressId: api.build.addressId,
    });
    expect(made.status).toBe(201);
    nationalId = made.body.id;
  });
  beforeEach(() => api.db.setNow('2026-10-05T06:00:00Z'));
  afterAll(() => api.close());

  const link = (by: Browser, itemId: string, number: string, planId = nationalId) =>
    by.post(`plans/${planId}/items`, { itemId, number });
  const numbers = async (by: Browser, itemId: string) =>
    (await by.get(`action-items/${itemId}/plans`)).body.places.map(
      ({ owner, number, ended }: { owner: string; number: string; ended: { outcome: string } | null }) => [
        owner,
        number,
        ended?.outcome ?? null,
      ],
    );

  it('has one status and evidence, and its own number in each', async () => {
    const item = await api.build.item({ number: '12' });
    expect((await link(coordinator, item.itemId, '88')).status).toBe(204);
    expect(await numbers(head, item.itemId)).toEqual([
      ['region', '12', null],
      ['national', '88', null],
    ]);
    const { rows } = (await head.get(`plans/${nationalId}/items`)).body;
    expect(rows).toMatchObject([
      { number: '88', linked: true, item: { id: item.itemId, number: '12', status: 'assigned' } },
    ]);
    expect((await stranger.get(`plans/${nationalId}/items`)).body.rows).toEqual([]);
    expect((await stranger.get(`action-items/${item.itemId}/plans`)).status).toBe(404);

    expect(await coordinator.post(`plans/${nationalId}/items/${item.itemId}/end`, { reason: ' ' })).toMatchObject({
      status: 400,
    });
    const end = { reason: 'Снято из общенационального плана' };
    expect((await head.post(`plans/${nationalId}/items/${item.itemId}/end`, end)).status).toBe(403);
    expect((await coordinator.post(`plans/${nationalId}/items/${item.itemId}/end`, end)).status).toBe(204);
    expect((await coordinator.post(`plans/${nationalId}/items/${item.itemId}/end`, end)).status).toBe(404);
    expect(await numbers(head, item.itemId)).toEqual([
      ['region', '12', null],
      ['national', '88', 'unlinked'],
    ]);
    expect((await head.get(`action-items/${item.itemId}`)).body.status).toBe('assigned');
    expect((await link(coordinator, item.itemId, '89')).status).toBe(204);
    expect((await numbers(head, item.itemId))[1]).toEqual(['national', '89', null]);
  });

  it('is refused twice, under a taken number, as a draft, closed, or by anybody else', async () => {
    const [item, other] = [await api.build.item(), await api.build.item()];
    expect((await link(head, item.itemId, 'н1')).status).toBe(403);
    expect((await link(coordinator, item.itemId, 'н1')).status).toBe(204);
    for (const [itemId, number, code] of [
      [item.itemId, 'н2', 'item_in_plan'],
      [other.itemId, 'Н1', 'plan_number_taken'],
      [(await api.build.item({ state: 'draft' })).itemId, 'н3', 'item_is_draft'],
      [(await api.build.item({ state: 'cancelled' })).itemId, 'н4', 'item_closed'],
    ] as const) {
      expect(await link(coordinator, itemId, number)).toMatchObject({ status: 409, body: { code } });
    }
    expect(await numbers(coordinator, other.itemId)).toHaveLength(1);
    expect((await link(coordinator, other.itemId, 'н5', '00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect(
      await coordinator.post(`plans/${api.build.planId}/items/${item.itemId}/end`, { reason: 'Лишнее' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'item_own_plan' },
    });
  });

  it('knows plans of a party branch and of a programme, and one plan of the region for an Address', async () => {
    const titles = { ru: 'Дорожная карта', kk: 'Жол картасы' };
    const party = { owner: 'party', branch: 'Образование', titles, startsOn: '2026-01-12' };
    expect((await head.post('plans', party)).status).toBe(403);
    expect((await coordinator.post('plans', party)).status).toBe(201);
    expect(await coordinator.post('plans', party)).toMatchObject({ status: 409, body: { code: 'programme_exists' } });
    expect(await coordinator.post('plans', { owner: 'party', titles })).toMatchObject({
      status: 400,
      body: { code: 'plan_needs_start' },
    });
    expect(await coordinator.post('plans', { owner: 'region', titles, addressId: api.build.addressId })).toMatchObject({
      status: 409,
      body: { code: 'plan_exists' },
    });
    const list = (await coordinator.get('plans')).body;
    expect(list.map(({ owner, branch }: { owner: string; branch: string }) => [owner, branch])).toEqual([
      ['region', ''],
      ['national', ''],
      ['party', 'Образование'],
    ]);
  });
});
