import exceljs from 'exceljs';
import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { DONE, NOT_SHOWN, SEEN_DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const draft = (change: Record<string, unknown> = {}) => ({
  text: 'Построено',
  percent: 10,
  delayReason: '',
  nextStep: '',
  ...change,
});
/** From 100 at the end of 2025 to 500 at the end of 2026. */
const places = (change: Record<string, unknown> = {}) => ({
  names: { ru: 'Новые места', kk: 'Жаңа орындар' },
  units: { ru: 'мест', kk: 'орын' },
  direction: 'up',
  sum: 'cumulative',
  periodKind: 'quarter',
  baseline: 100,
  baselineOn: '2025-12-31',
  plan: [
    { period: '2026-Q3', value: 400 },
    { period: '2026-Q4', value: 500 },
  ],
  ...change,
});
const people = (change: Record<string, unknown> = {}) =>
  places({
    names: { ru: 'Охвачено людей', kk: '' },
    sum: 'per_period',
    baseline: 0,
    plan: [{ period: '2026-Q4', value: 300 }],
    ...change,
  });

describe('indicators', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let curator: Browser;
  let head: Browser;
  let stranger: Browser;
  let deputy: Browser;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    coordinator = await api.as(api.build.coordinator.personId);
    curator = await api.as(api.build.curator.personId);
    head = await api.as(api.build.lead.head.personId);
    stranger = await api.as((await api.build.body()).head.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
  });
  afterAll(() => api.close());

  const given = async (wish: Parameters<typeof api.build.item>[0] = {}): Promise<BuiltItem> => {
    const item = await api.build.item({ dueOn: '2026-12-25', ...wish });
    await engine.arm(item);
    return item;
  };
  const withIndicator = async (change: Record<string, unknown> = {}, wish = {}) => {
    const item = await given(wish);
    const made = await coordinator.post(`action-items/${item.itemId}/indicators`, places(change));
    return { item, indicator: made.body as { id: string; version: number } };
  };
  const seen = async (item: BuiltItem, browser = coordinator) =>
    (await browser.get(`action-items/${item.itemId}/indicators`)).body;
  const card = async (item: BuiltItem) => (await coordinator.get(`action-items/${item.itemId}`)).body;
  /** A draft with numbers and one piece of evidence. */
  const drafted = async (item: BuiltItem, facts: unknown[], change = {}) => {
    const answer = await head.put(`checkpoints/${item.checkpointId}/draft`, draft({ facts, ...change }));
    if (answer.status === 200) {
      await head.post(`reports/${answer.body.id}/evidence`, {
        kind: 'link',
        name: 'Акт',
        documentType: 'object_act',
        url: 'https://example.kz/a',
      });
    }
    return answer;
  };
  const handedIn = async (item: BuiltItem, facts: unknown[]) => {
    const { body } = await drafted(item, facts);
    return (await head.post(`reports/${body.id}/submission`, DONE, version(body.version))).body;
  };
  const accepted = async (item: BuiltItem, facts: unknown[]) => {
    const { id, version: seenVersion } = await handedIn(item, facts);
    return coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(seenVersion));
  };
  const untold = async () =>
    (await api.db.owner<{ count: number }>('SELECT count(*)::int AS count FROM indicator_fact'))[0]!.count;

  it('belong to an item and are made by the coordinator alone', async () => {
    const item = await given();
    const path = `action-items/${item.itemId}/indicators`;
    for (const browser of [head, curator, deputy]) expect((await browser.post(path, places())).status).toBe(403);
    expect((await stranger.post(path, places())).status).toBe(404);
    expect(await coordinator.post(path, places({ plan: [{ period: '2026-05', value: 1 }] }))).toMatchObject({
      status: 400,
      body: { code: 'indicator_period_wrong' },
    });
    expect(await coordinator.post(path, places({ baseline: '=1+1' }))).toMatchObject({ status: 400 });
    expect((await seen(item)).indicators).toEqual([]);

    const made = await coordinator.post(path, places());
    expect(made).toMatchObject({
      status: 201,
      body: { version: 1, colour: 'none', actions: ['edit', 'remove', 'judge'], workPercent: 0 },
    });
    expect(await seen(item, deputy)).toMatchObject({ indicators: [{ names: { kk: 'Жаңа орындар' }, actions: [] }] });
    expect((await stranger.get(path)).status).toBe(404);
    expect(await coordinator.get(`action-items/${item.itemId}/history`)).toMatchObject({
      body: [{ action: 'indicator.created', text: 'Добавлен показатель: Новые места' }],
    });
  });

  it('are not kept for a restricted item, nor given to a closed one', async () => {
    const secret = await given({ restricted: true });
    expect(await coordinator.post(`action-items/${secret.itemId}/indicators`, places())).toMatchObject({
      status: 409,
      body: { code: 'item_restricted' },
    });
    const closed = await given({ state: 'accepted' });
    expect(await coordinator.post(`action-items/${closed.itemId}/indicators`, places())).toMatchObject({
      status: 409,
      body: { code: 'item_closed' },
    });
  });

  it('become a fact only when the report is accepted; before, it is what the agency says', async () => {
    const { item, indicator } = await withIndicator();
    const facts = [{ indicatorId: indicator.id, period: '2026-Q4', value: 300 }];
    await drafted(item, facts);
    expect(await seen(item)).toMatchObject({ indicators: [{ periods: [{}, { fact: null, reported: null }] }] });
    expect((await coordinator.get(`action-items/${item.itemId}/reports`)).body).toEqual([]);

    const report = (await head.get(`action-items/${item.itemId}/reports`)).body[0];
    expect(report.facts).toEqual(facts);
    await head.post(`reports/${report.id}/submission`, DONE, version(1));
    expect(await seen(item)).toMatchObject({ indicators: [{ periods: [{}, { fact: null, reported: 300 }] }] });
    expect(await card(item)).toMatchObject({ indicatorPercent: 0 });

    await coordinator.post(`reports/${report.id}/acceptance`, { verdict: SEEN_DONE }, version(2));
    expect(await seen(item)).toMatchObject({
      colour: 'red',
      indicators: [
        { computed: { because: 'attained' }, periods: [{}, { fact: 300, reported: null }], workPercent: 50 },
      ],
    });
    expect(await card(item)).toMatchObject({ indicatorPercent: 50 });
    expect(await coordinator.get(`action-items?q=${(await card(item)).number}`)).toMatchObject({
      body: { items: [{ percent: 50, byIndicators: true }] },
    });
  });

  it('take a fact back with the report that is returned, and the next draft begins with it', async () => {
    const { item, indicator } = await withIndicator();
    const facts = [{ indicatorId: indicator.id, period: '2026-Q4', value: 450 }];
    const { id, version: seenVersion } = await handedIn(item, facts);
    await coordinator.post(
      `reports/${id}/return`,
      { reason: 'Приложите акт ввода', verdict: NOT_SHOWN },
      version(seenVersion),
    );
    expect(await seen(item)).toMatchObject({ indicators: [{ periods: [{}, { fact: null, reported: null }] }] });
    const again = await head.put(`checkpoints/${item.checkpointId}/draft`, draft());
    expect(again.body.facts).toEqual(facts);
    const cleared = await head.put(
      `checkpoints/${item.checkpointId}/draft`,
      draft({ facts: [{ ...facts[0], value: null }] }),
      version(1),
    );
    expect(cleared.body.facts).toEqual([]);
  });

  it('are reported by the lead, in their own checkpoint, and nothing is half-stored', async () => {
    const co = await api.build.body();
    const { item, indicator } = await withIndicator({}, { co: [co] });
    const other = await withIndicator();
    const helper = await api.as(co.head.personId);
    const before = await untold();
    const put = (browser: Browser, fact: Record<string, unknown>) =>
      browser.put(`checkpoints/${item.checkpointId}/draft`, draft({ facts: [fact] }));
    const fact = { indicatorId: indicator.id, period: '2026-Q4', value: 1 };
    expect(await put(helper, fact)).toMatchObject({ status: 409, body: { code: 'facts_are_the_leads' } });
    expect(await put(stranger, fact)).toMatchObject({ status: 404 });
    expect(await put(coordinator, fact)).toMatchObject({ status: 403 });
    expect(await put(head, { ...fact, period: '2027-Q1' })).toMatchObject({
      status: 409,
      body: { code: 'fact_period_elsewhere' },
    });
    expect(await put(head, { ...fact, indicatorId: other.indicator.id })).toMatchObject({ status: 404 });
    expect(await put(head, { ...fact, value: '12' })).toMatchObject({ status: 400 });
    expect(await untold()).toBe(before);
    expect((await head.get(`action-items/${item.itemId}/reports`)).body).toEqual([]);
  });

  it('are asked for when the report is handed in, unless the region does not want it', async () => {
    const { item, indicator } = await withIndicator();
    const { body } = await drafted(item, []);
    expect(await head.post(`reports/${body.id}/submission`, DONE, version(1))).toMatchObject({
      status: 409,
      body: { code: 'indicator_fact_missing' },
    });
    await head.put(
      `checkpoints/${item.checkpointId}/draft`,
      draft({ facts: [{ indicatorId: indicator.id, period: '2026-Q3', value: 1 }] }),
      version(1),
    );
    expect((await head.post(`reports/${body.id}/submission`, DONE, version(2))).status).toBe(409);
    await api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'indicator.fact-required', 'false')`, [
      api.build.regionId,
    ]);
    expect((await head.post(`reports/${body.id}/submission`, DONE, version(2))).status).toBe(200);
  });

  it('grow by the coverage of an event, once, and lose it with the event', async () => {
    const item = await given();
    const indicator = (await coordinator.post(`action-items/${item.itemId}/indicators`, people())).body;
    const meeting = {
      kind: 'event',
      name: 'Встреча в Косшы',
      fact: 238,
      eventOn: '2026-10-02',
      indicatorId: indicator.id,
    };
    const report = (await drafted(item, [{ indicatorId: indicator.id, period: '2026-Q4', value: 2 }])).body;
    const path = `reports/${report.id}/evidence`;
    expect(await head.post(path, { ...meeting, fact: null })).toMatchObject({
      status: 400,
      body: { code: 'event_coverage_missing' },
    });
    expect(await head.post(path, { ...meeting, kind: 'number' })).toMatchObject({ status: 400 });
    const added = await head.post(path, meeting);
    expect(added).toMatchObject({ status: 201, body: { indicatorId: indicator.id } });
    expect(await head.post(path, { ...meeting, name: ' встреча  в косшы ', fact: 500 })).toMatchObject({
      status: 409,
      body: { code: 'event_counted' },
    });
    await head.delete(`${path}/${added.body.id}`);
    expect((await head.post(path, meeting)).status).toBe(201);

    await head.post(`reports/${report.id}/submission`, DONE, version(1));
    expect(await seen(item)).toMatchObject({ indicators: [{ periods: [{ fact: null, reported: 240 }] }] });
    await coordinator.post(
      `reports/${report.id}/return`,
      { reason: 'Приложите список участников', verdict: NOT_SHOWN },
      version(2),
    );
    expect(await seen(item)).toMatchObject({ indicators: [{ periods: [{ fact: null, reported: null }] }] });

    const again = (await head.put(`checkpoints/${item.checkpointId}/draft`, draft())).body;
    expect(again.evidence).toHaveLength(2);
    expect(await head.post(`reports/${again.id}/evidence`, meeting)).toMatchObject({ status: 409 });
    await head.post(`reports/${again.id}/submission`, DONE, version(1));
    await coordinator.post(`reports/${again.id}/acceptance`, { verdict: SEEN_DONE }, version(2));
    expect(await seen(item)).toMatchObject({
      indicators: [{ periods: [{ fact: 240, coverage: 238 }], workPercent: 80 }],
    });
  });

  it('are coloured worse freely and better only with a reason, which everybody reads', async () => {
    const { item, indicator } = await withIndicator();
    await accepted(item, [{ indicatorId: indicator.id, period: '2026-Q4', value: 300 }]);
    await api.db.owner(`UPDATE checkpoint SET state = 'in_work', closed_at = NULL, accepted_at = NULL WHERE id = $1`, [
      item.checkpointId,
    ]);
    const path = `indicators/${indicator.id}/colour`;
    const green = { colour: 'green', reason: 'Два объекта сданы, акты подписывают 6 октября' };
    for (const browser of [head, deputy]) expect((await browser.put(path, green, version(1))).status).toBe(403);
    expect((await stranger.put(path, green, version(1))).status).toBe(404);
    expect((await curator.put(path, green)).status).toBe(428);
    expect(await curator.put(path, { colour: 'green' }, version(1))).toMatchObject({
      status: 400,
      body: { code: 'colour_reason_missing' },
    });
    expect(await curator.put(path, { colour: 'red' }, version(1))).toMatchObject({
      body: { code: 'colour_as_computed' },
    });
    expect(await curator.put(path, green, version(1))).toMatchObject({
      status: 200,
      body: { colour: 'green', computed: { colour: 'red' }, version: 2, judgement: { reason: green.reason } },
    });
    expect(await seen(item, deputy)).toMatchObject({
      colour: 'green',
      indicators: [{ judgement: { reason: green.reason, givenBy: { id: api.build.curator.personId } } }],
    });
    expect(await coordinator.put(path, { colour: 'yellow', reason: green.reason }, version(1))).toMatchObject({
      status: 412,
      body: { code: 'indicator_stale' },
    });
    expect(await coordinator.delete(path, version(2))).toMatchObject({ status: 200, body: { colour: 'red' } });
    expect(await coordinator.delete(path, version(3))).toMatchObject({
      status: 409,
      body: { code: 'colour_not_judged' },
    });
    expect((await coordinator.get(`action-items/${item.itemId}/history`)).body.slice(0, 2)).toMatchObject([
      { action: 'indicator.colour-lifted' },
      { action: 'indicator.judged', reason: green.reason, before: { colour: 'red' }, after: { colour: 'green' } },
    ]);
  });

  it('lose a colour given by hand at a new report, and when another colour is computed', async () => {
    const { item, indicator } = await withIndicator();
    await coordinator.put(`indicators/${indicator.id}/colour`, { colour: 'red', reason: '' }, version(1));
    expect((await seen(item)).colour).toBe('red');
    await handedIn(item, [{ indicatorId: indicator.id, period: '2026-Q4', value: 495 }]);
    expect(await seen(item)).toMatchObject({ colour: 'none', indicators: [{ judgement: null }] });
    const [ended] = await api.db.owner('SELECT ended_because FROM indicator_judgement WHERE indicator_id = $1', [
      indicator.id,
    ]);
    expect(ended).toEqual({ ended_because: 'new_report' });

    const silent = await withIndicator();
    await coordinator.put(`indicators/${silent.indicator.id}/colour`, { colour: 'red', reason: '' }, version(1));
    await api.db.setNow('2026-10-20T06:00:00Z');
    expect(await seen(silent.item)).toMatchObject({
      colour: 'yellow',
      indicators: [{ computed: { because: 'fact_missing', missing: ['2026-Q3'] }, judgement: null }],
    });
  });

  it('follow the thresholds and days of the settings', async () => {
    const { item, indicator } = await withIndicator();
    await accepted(item, [
      { indicatorId: indicator.id, period: '2026-Q3', value: 340 },
      { indicatorId: indicator.id, period: '2026-Q4', value: 340 },
    ]);
    const set = (key: string, value: number) =>
      api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
        api.build.regionId,
        key,
        JSON.stringify(value),
      ]);
    const before = (await seen(item)).indicators[0];
    expect(before.computed.attained).toBeLessThan(80);
    expect(before.colour).toBe('red');
    await set('indicator.yellow-from', 50);
    expect((await seen(item)).colour).toBe('yellow');
    await set('indicator.green-from', 60);
    expect((await seen(item)).colour).toBe('green');

    const silent = await withIndicator();
    await api.db.setNow('2026-10-12T06:00:00Z');
    expect((await seen(silent.item)).colour).toBe('none');
    await set('indicator.fact-days', 1);
    expect((await seen(silent.item)).colour).toBe('yellow');
  });

  it('are changed on the version that was seen, and keep their meaning once reported', async () => {
    const { item, indicator } = await withIndicator();
    const path = `indicators/${indicator.id}`;
    expect((await coordinator.put(path, places())).status).toBe(428);
    const moved = places({ plan: [{ period: '2026-Q4', value: 900 }] });
    expect(await coordinator.put(path, moved, version(1))).toMatchObject({
      status: 200,
      body: { version: 2, plan: [{ period: '2026-Q4', value: 900 }] },
    });
    expect((await coordinator.put(path, places(), version(1))).status).toBe(412);
    expect((await head.put(path, places(), version(2))).status).toBe(403);
    await handedIn(item, [{ indicatorId: indicator.id, period: '2026-Q4', value: 300 }]);
    expect(await coordinator.put(path, places({ direction: 'down' }), version(2))).toMatchObject({
      status: 409,
      body: { code: 'indicator_has_facts' },
    });
    expect(await coordinator.delete(path, version(2))).toMatchObject({ status: 409 });
    const fresh = await withIndicator();
    expect((await coordinator.delete(`indicators/${fresh.indicator.id}`, version(1))).status).toBe(204);
    expect(await card(fresh.item)).toMatchObject({ indicatorPercent: null });
  });

  it('give each period a checkpoint with a ladder of its own where that is wished', async () => {
    const plan = [
      { period: '2026-10', value: 200 },
      { period: '2026-11', value: 300 },
      { period: '2026-12', value: 400 },
    ];
    const { item, indicator } = await withIndicator({ periodKind: 'month', plan, withCheckpoints: true });
    const { checkpoints } = await card(item);
    expect(checkpoints.map((one: { period: string; due: { dueOn: string } }) => [one.period, one.due.dueOn])).toEqual([
      ['', '2026-12-25'],
      ['2026-10', '2026-10-30'],
      ['2026-11', '2026-11-30'],
    ]);
    const ladders = await api.db.owner('SELECT 1 FROM ladder_run WHERE item_id = $1', [item.itemId]);
    expect(ladders).toHaveLength(3);
    const october = { itemId: item.itemId, checkpointId: checkpoints[1].id } as BuiltItem;
    const fact = { indicatorId: indicator.id, period: '2026-10', value: 210 };
    expect((await drafted(item, [fact])).body).toMatchObject({ code: 'fact_period_elsewhere' });
    expect((await accepted(october, [fact])).status).toBe(200);
    expect(await seen(item)).toMatchObject({ indicators: [{ periods: [{ fact: 210 }, {}, {}] }] });
  });

  it('are listed by directive, body and colour; every count equals its list', async () => {
    const body = await api.build.body();
    const directiveId = await api.build.directive();
    const wish = { lead: body, directiveId };
    const first = await withIndicator({}, wish);
    const second = await withIndicator({}, wish);
    await coordinator.put(`indicators/${first.indicator.id}/colour`, { colour: 'yellow', reason: '' }, version(1));
    const list = async (query: string, browser = coordinator) => (await browser.get(`indicators?${query}`)).body;
    expect(await list(`directiveId=${directiveId}`)).toMatchObject({
      total: 2,
      counts: { total: 2, green: 0, yellow: 1, red: 0, none: 1 },
      items: [{ item: { id: first.item.itemId } }, { item: { id: second.item.itemId } }],
    });
    expect(await list(`bodyId=${body.bodyId}&colour=yellow`)).toMatchObject({
      total: 1,
      counts: { total: 2 },
      items: [{ id: first.indicator.id }],
    });
    const page = await list(`bodyId=${body.bodyId}&limit=1`);
    expect(await list(`bodyId=${body.bodyId}&limit=1&after=${page.next}`)).toMatchObject({
      items: [{ id: second.indicator.id }],
      next: null,
    });
    expect((await coordinator.get('indicators?after=abc')).body).toMatchObject({ code: 'bad_cursor' });
    expect(await list(`directiveId=${directiveId}`, head)).toMatchObject({ total: 0 });
    expect(await list(`directiveId=${directiveId}`, await api.as(body.head.personId))).toMatchObject({ total: 2 });
  });

  it('leave as one row per indicator and period, and no text becomes a formula', async () => {
    const directiveId = await api.build.directive();
    const names = { ru: '=HYPERLINK("http://evil","x"), "да"', kk: '' };
    const { item, indicator } = await withIndicator({ names, baseline: -5.5 }, { directiveId });
    await accepted(item, [{ indicatorId: indicator.id, period: '2026-Q4', value: 300.25 }]);
    const csv = await coordinator.get(`indicators.csv?directiveId=${directiveId}`);
    expect(csv.headers['content-type']).toContain('text/csv');
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Показатель,Единица');
    expect(lines[2]).toContain('"\'=HYPERLINK(""http://evil"",""x""), ""да""",мест');
    expect(lines[2]).toContain(',-5.5,2025-12-31,2026-Q4,500,300.25,,0,');

    const xlsx = await api.app.inject({
      url: `/api/v1/indicators.xlsx?directiveId=${directiveId}`,
      headers: { cookie: coordinator.cookie! },
    });
    const book = new exceljs.Workbook();
    await book.xlsx.load(xlsx.rawPayload as never);
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(3);
    expect(sheet.getRow(3).getCell(5)).toMatchObject({ type: exceljs.ValueType.String, value: names.ru });
    expect(sheet.getRow(3).getCell(13).value).toBe(300.25);
    expect((await stranger.get(`indicators.csv?directiveId=${directiveId}`)).text.trim().split('\r\n')).toHaveLength(1);
  });

  it('hide the numbers of a draft from others in the database itself', async () => {
    const { item, indicator } = await withIndicator();
    await drafted(item, [{ indicatorId: indicator.id, period: '2026-Q4', value: 7 }]);
    const rows = (actor: ReturnType<typeof api.build.actor>) =>
      api.db.transactions.asActor(actor, (tx) =>
        tx.query('SELECT value FROM indicator_fact WHERE indicator_id = $1', [indicator.id]),
      );
    expect(await rows(api.build.asCoordinator)).toEqual([]);
    const leads = { bodyIds: [api.build.lead.bodyId] };
    expect(await rows(api.build.actor('head', api.build.lead.head, leads))).toHaveLength(1);
  });

  it('show how much of its time an item has used, in working days, and no more than all of it', async () => {
    const item = await given({ dueOn: '2026-10-08' });
    const row = async () => (await coordinator.get(`action-items?q=${(await card(item)).number}`)).body.items[0];
    const mid = await row();
    expect(mid.timeUsedPercent).toBeGreaterThan(0);
    expect(mid.timeUsedPercent).toBeLessThan(100);
    expect((await card(item)).checkpoints[0].timeUsedPercent).toBe(mid.timeUsedPercent);
    await api.db.setNow('2026-11-05T06:00:00Z');
    expect(await row()).toMatchObject({ timeUsedPercent: 100, condition: 'overdue' });
    expect((await row()).daysLate).toBeGreaterThan(0);
  });
});
