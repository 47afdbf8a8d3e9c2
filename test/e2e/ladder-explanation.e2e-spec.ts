import { openApi, type Browser, type Json, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';

describe('why me, why not me', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let item: BuiltItem;

  beforeAll(async () => {
    api = await openApi();
    await api.db.setNow('2026-09-01T06:00:00Z');
    engine = openEngine(api.db);
    coordinator = await api.as(api.build.coordinator.personId);
    item = await api.build.item({ dueOn: '2026-09-15' });
    await engine.arm(item, { quiet: true });
    for (const day of ['2026-09-08', '2026-09-14', '2026-09-15', '2026-09-16']) {
      await api.db.setNow(`${day}T04:00:30Z`);
      await engine.turn();
    }
  });
  afterAll(() => api.close());

  const verdicts = (body: Json): string[] => body.rungs.map(({ key, verdict }: Json) => `${key} ${verdict}`);
  const asked = async (browser: Browser, personId?: string) =>
    browser.get(`action-items/${item.itemId}/explanation${personId === undefined ? '' : `?personId=${personId}`}`);

  it('U6 tells an executor what has reached them and what will', async () => {
    const executor = await api.as(api.build.lead.executor.personId);
    const { body } = await asked(executor);
    expect(body.person.id).toBe(api.build.lead.executor.personId);
    expect(verdicts(body)).toEqual([
      'before-10 collapsed',
      'before-5 told',
      'before-1 told',
      'on told',
      'after-1 told',
      'after-3 will_be_told',
      'after-7 will_be_told',
    ]);
    expect(body.rungs[1]).toMatchObject({ letter: 'sent', outcome: 'sent' });
  });

  it('U6 tells the coordinator why the curator has heard nothing yet', async () => {
    const { body } = await asked(coordinator, api.build.curator.personId);
    expect(verdicts(body)).toEqual([
      'before-10 not_addressed',
      'before-5 not_addressed',
      'before-1 not_addressed',
      'on not_addressed',
      'after-1 not_addressed',
      'after-3 will_be_told',
      'after-7 will_be_told',
    ]);
  });

  it('U6 names the substitute who is told in their place', async () => {
    const deputyOf = await api.build.person({ nameRu: 'Заместитель' });
    await api.db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-09-16', '2026-09-30')`,
      [api.build.regionId, api.build.chiefOfStaff.seatId, deputyOf],
    );
    const away = (await asked(coordinator, api.build.chiefOfStaff.personId)).body;
    expect(away.rungs.at(-1)).toMatchObject({
      key: 'after-7',
      verdict: 'substituted',
      instead: { nameRu: 'Заместитель' },
    });
    const here = (await asked(coordinator, deputyOf)).body;
    expect(here.rungs.at(-1)).toMatchObject({ key: 'after-7', verdict: 'will_be_told' });
  });

  it('U4 tells why a rung stands on its day', async () => {
    const { body } = await asked(coordinator);
    const rung = body.rungs.find(({ key }: Json) => key === 'after-7');
    expect(rung.count).toEqual({
      from: '2026-09-15',
      to: '2026-09-24',
      notWorked: ['2026-09-19', '2026-09-20'],
      paused: [],
    });
  });

  it('says that a rung waits while the report is under review', async () => {
    await engine.hold(item);
    const { body } = await asked(coordinator, api.build.lead.head.personId);
    expect(body.rungs.at(-1)).toMatchObject({ key: 'after-7', verdict: 'waits' });
    await engine.resume(item, 'withdrawn');
  });

  it('answers a person about themselves, others only to those who answer for the region', async () => {
    const head = await api.as(api.build.lead.head.personId);
    expect((await asked(head, api.build.curator.personId)).body).toMatchObject({ status: 403, code: 'not_allowed' });
    const other = await api.as((await api.build.body()).head.personId);
    expect((await asked(other)).body).toMatchObject({ status: 404, code: 'item_not_found' });
    expect((await asked(coordinator, '7f0c1f50-5d2c-4c56-8a5a-2f1b4a3f9a01')).status).toBe(404);
    const deputy = await api.as((await api.build.seat('deputy')).personId);
    expect((await asked(deputy)).status).toBe(200);
    expect((await asked(deputy, api.build.lead.head.personId)).status).toBe(403);
  });
});
