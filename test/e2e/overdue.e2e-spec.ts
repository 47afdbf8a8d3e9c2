import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { DONE, NOT_SHOWN, SEEN_DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const DRAFT = { text: 'Построено 300 мест', percent: 100, delayReason: 'Задержка поставки', nextStep: '' };

/** The due day is Thursday the 15th of October; the 16th and the week from the 19th are ordinary working days. */
describe('the overdue report, as work goes on', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let deputy: Browser;
  let lead: BuiltBody;
  let head: Browser;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    coordinator = await api.as(api.build.coordinator.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  beforeEach(async () => {
    await at('2026-10-05T06:00:00Z');
    lead = await api.build.body();
    head = await api.as(lead.head.personId);
  });
  afterAll(() => api.close());

  const at = (instant: string): Promise<void> => api.db.setNow(instant);
  const given = async (): Promise<BuiltItem> => {
    const item = await api.build.item({ dueOn: '2026-10-15', lead });
    await engine.arm(item);
    return item;
  };
  const handIn = async (item: BuiltItem): Promise<string> => {
    const { body: report } = await head.put(`checkpoints/${item.checkpointId}/draft`, DRAFT);
    const evidence = { kind: 'link', name: 'Акт', documentType: 'object_act', url: 'https://example.kz/akt' };
    await head.post(`reports/${report.id}/evidence`, evidence);
    const { body } = await head.get(`action-items/${item.itemId}/reports`);
    const { version: seen } = body.find((one: { id: string }) => one.id === report.id);
    expect((await head.post(`reports/${report.id}/submission`, DONE, version(seen))).status).toBe(200);
    return report.id;
  };
  const decide = async (item: BuiltItem, reportId: string, how: 'return' | 'acceptance'): Promise<void> => {
    const { body } = await coordinator.get(`action-items/${item.itemId}/reports`);
    const { version: seen } = body.find((one: { id: string }) => one.id === reportId);
    const said =
      how === 'return' ? { reason: 'Приложите акт ввода в эксплуатацию', verdict: NOT_SHOWN } : { verdict: SEEN_DONE };
    expect((await coordinator.post(`reports/${reportId}/${how}`, said, version(seen))).status).toBe(200);
  };
  /** The report on the lead of this case, whoever asks. */
  const report = async (browser: Browser) => (await browser.get(`overdue?bodyId=${lead.bodyId}`)).body;
  const rows = async (browser: Browser) => (await browser.get(`overdue/items?bodyId=${lead.bodyId}`)).body.items;
  const total = async (browser: Browser): Promise<number> => (await report(browser)).totals.total;

  it('begins with the first minute after the end of the due day, the same in the plan', async () => {
    await given();
    await at('2026-10-15T13:30:00Z');
    expect(await total(deputy)).toBe(0);
    await at('2026-10-15T13:30:01Z');
    expect(await total(deputy)).toBe(1);
    const { body } = await deputy.get(`action-items?condition=overdue&leadBodyId=${lead.bodyId}`);
    expect(body.total).toBe(1);
    expect((await rows(deputy))[0]).toMatchObject({
      daysLate: 0,
      ageing: '1-5',
      dueOn: '2026-10-15',
      postponements: 0,
    });
  });

  it('leaves out a report handed in by its date, however long the review takes', async () => {
    const item = await given();
    await at('2026-10-15T13:00:00Z');
    await handIn(item);
    await at('2026-10-30T06:00:00Z');
    expect(await total(coordinator)).toBe(0);
  });

  it('keeps a report handed in late until it is accepted, and tells whose the days are', async () => {
    const item = await given();
    await at('2026-10-19T06:00:00Z'); // two working days late
    const first = await handIn(item);
    await at('2026-10-22T06:00:00Z'); // three days with the reviewer
    await decide(item, first, 'return');
    await at('2026-10-26T06:00:00Z'); // one more with the agency: Monday the 26th is off for Republic Day
    const second = await handIn(item);
    await at('2026-10-27T06:00:00Z'); // one with the reviewer until now
    expect((await report(coordinator)).totals).toMatchObject({ total: 1, items: 1, agencyDays: 3, reviewDays: 4 });
    expect((await rows(coordinator))[0]).toMatchObject({ daysLate: 7, agencyDays: 3, reviewDays: 4, ageing: '6-15' });
    const { body: card } = await coordinator.get(`action-items/${item.itemId}`);
    expect(card.checkpoints[0]).toMatchObject({ daysLate: 7, agencyDays: 3, reviewDays: 4 });
    await decide(item, second, 'acceptance');
    const after = await report(coordinator);
    expect([after.totals.total, after.onTimeShare]).toEqual([0, { due: 1, doneInTime: 0 }]);
  });

  it('charges the reviewer from the new date on when the date was moved', async () => {
    const item = await given();
    await at('2026-10-16T06:00:00Z');
    const handedIn = await handIn(item);
    await at('2026-10-21T06:00:00Z');
    await decide(item, handedIn, 'return');
    await api.db.owner(
      `UPDATE checkpoint SET due_on = '2026-10-20', due_at = '2026-10-20T13:30Z', deadline_version = 2 WHERE id = $1`,
      [item.checkpointId],
    );
    await at('2026-10-23T06:00:00Z');
    expect((await rows(deputy))[0]).toMatchObject({
      daysLate: 3,
      agencyDays: 2,
      reviewDays: 1,
      postponements: 1,
      originalOn: '2026-10-15',
    });
  });

  it('counts an item under the lead to whom it was given', async () => {
    const item = await given();
    await at('2026-10-20T06:00:00Z');
    const other = await api.build.body();
    const change = { leadBodyId: other.bodyId, coBodyIds: [lead.bodyId], reason: 'Передано по решению акима' };
    expect((await coordinator.post(`action-items/${item.itemId}/executors`, change, version(1))).status).toBe(200);
    expect(await total(deputy)).toBe(0);
    const { body } = await deputy.get(`overdue?bodyId=${other.bodyId}`);
    expect([body.totals.total, body.groups.map(({ key }: { key: string }) => key)]).toEqual([1, [other.bodyId]]);
  });

  it('marks an item with a question that waits for its answer', async () => {
    const item = await given();
    await at('2026-10-20T06:00:00Z');
    expect((await deputy.post(`action-items/${item.itemId}/requests`, { text: 'Когда школа откроется?' })).status).toBe(
      201,
    );
    expect((await rows(deputy))[0].openRequest).toBe(true);
  });

  it('refuses what it does not know, and an id that is none', async () => {
    for (const query of ['asOf=2026-10-01', 'by=colour', 'districtId=everywhere', 'ageing=7']) {
      expect([query, (await deputy.get(`overdue?${query}`)).status]).toEqual([query, 400]);
    }
    expect((await deputy.get('overdue/items?after=nonsense')).body.code).toBe('bad_cursor');
  });
});
