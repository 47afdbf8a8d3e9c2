import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem, ItemWish } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { DONE, SEEN_DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const DECISION = { body: 'Администрация Президента', number: '15-3', on: '2026-10-06' };

describe('taking off control', () => {
  let api: TestApi;
  let engine: TestEngine;
  let head: Browser;
  let coordinator: Browser;
  let akim: Browser;
  let chief: Browser;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    head = await api.as(api.build.lead.head.personId);
    coordinator = await api.as(api.build.coordinator.personId);
    akim = await api.as(api.build.akim.personId);
    chief = await api.as(api.build.chiefOfStaff.personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
  });
  afterAll(() => api.close());

  /** Work that was reported and accepted on 5 October, ten days before its date. */
  const accepted = async (wish: ItemWish = {}, origin = 'akim'): Promise<BuiltItem> => {
    const made = await api.build.item({ dueOn: '2026-10-15', state: 'in_work', ...wish });
    await api.db.owner('UPDATE action_item SET origin = $2 WHERE id = $1', [made.itemId, origin]);
    await engine.arm(made);
    const draft = { text: 'Сделано', percent: 100, delayReason: '', nextStep: '' };
    const { id } = (await head.put(`checkpoints/${made.checkpointId}/draft`, draft)).body;
    await head.post(`reports/${id}/evidence`, {
      kind: 'link',
      name: 'Акт',
      documentType: 'object_act',
      url: 'https://example.kz/a',
    });
    const { version: written } = (await head.get(`reports/${id}`)).body;
    const report = (await head.post(`reports/${id}/submission`, DONE, version(written))).body;
    expect(
      (await coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(report.version))).status,
    ).toBe(200);
    return made;
  };
  const card = async ({ itemId }: BuiltItem, browser = coordinator) =>
    (await browser.get(`action-items/${itemId}`)).body;
  const step = async (made: BuiltItem, what: string, browser: Browser, body: unknown = {}) =>
    browser.post(
      `action-items/${made.itemId}/checkpoints/${made.checkpointId}/${what}`,
      body,
      version((await card(made)).version),
    );
  const state = async (made: BuiltItem) => (await card(made)).checkpoints[0].state;
  const setting = (key: string, value: unknown) =>
    api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
      api.build.regionId,
      key,
      JSON.stringify(value),
    ]);

  it.each([
    ['coordinator', () => coordinator],
    ['akim', () => akim],
  ] as const)('is done at once by the %s where the region decides', async (_, who) => {
    const made = await accepted();
    expect((await card(made, who())).checkpoints[0].actions).toContain('remove');
    expect(await step(made, 'removal-proposal', coordinator)).toMatchObject({
      status: 409,
      body: { code: 'removal_inside_region' },
    });
    for (const other of [head, chief]) expect((await step(made, 'removal', other)).status).toBe(403);
    expect(await step(made, 'removal', who(), { comment: 'Исполнено' })).toMatchObject({
      status: 200,
      body: { status: 'off_control', condition: 'done_in_time' },
    });
    expect((await coordinator.get(`action-items/${made.itemId}/removals`)).body).toMatchObject([
      { state: 'removed', higher: false, decisionReason: 'Исполнено' },
    ]);
    expect(await step(made, 'removal', who())).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
  });

  it.each<[string, ItemWish, string]>([
    ['special control', { level: 'special' }, 'akim'],
    ['an instruction of the President', {}, 'president'],
    ['a question of the maslikhat', { level: 'working' }, 'maslikhat'],
  ])('of %s is proposed by the coordinator and recorded with number and date above', async (_, wish, origin) => {
    const made = await accepted(wish, origin);
    expect(await step(made, 'removal', coordinator)).toMatchObject({
      status: 409,
      body: { code: 'removal_by_higher_body' },
    });
    for (const leader of [akim, chief]) {
      expect(await step(made, 'removal', leader, { decision: DECISION })).toMatchObject({ status: 409 });
    }
    expect((await step(made, 'removal-proposal', akim)).status).toBe(403);
    expect(await step(made, 'removal-proposal', coordinator, { note: 'Объект сдан' })).toMatchObject({
      status: 200,
      body: { status: 'removal_pending' },
    });
    const group = (await chief.get('my-work')).body.groups.find(
      ({ key }: { key: string }) => key === 'removals_to_decide',
    );
    expect(group.items.map(({ item }: { item: { id: string } }) => item.id)).toContain(made.itemId);
    expect(await step(made, 'removal', chief)).toMatchObject({ status: 400, body: { code: 'decision_incomplete' } });
    expect((await step(made, 'removal', chief, { decision: { ...DECISION, number: '' } })).status).toBe(400);
    expect(await state(made)).toBe('removal_pending');
    expect(await step(made, 'removal', chief, { decision: DECISION })).toMatchObject({
      status: 200,
      body: { status: 'off_control' },
    });
    expect((await coordinator.get(`action-items/${made.itemId}/removals`)).body).toMatchObject([
      { state: 'removed', higher: true, note: 'Объект сдан', decisionNumber: '15-3', decisionOn: '2026-10-06' },
    ]);
  });

  it('is refused with a reason: back to work with its ladder, the time of the review not charged to the agency', async () => {
    const made = await accepted({ level: 'special' });
    await step(made, 'removal-proposal', coordinator);
    await api.db.setNow('2026-10-20T06:00:00Z');
    const refuse = (body: unknown, browser = akim) => step(made, 'removal-refusal', browser, body);
    expect((await refuse({ how: 'returned', reason: 'нет' })).body.code).toBe('reason_too_short');
    expect((await refuse({ how: 'returned', reason: 'Объект не введён' }, coordinator)).status).toBe(403);
    expect(await refuse({ how: 'returned', reason: 'Объект не введён' })).toMatchObject({
      status: 200,
      body: { status: 'returned', checkpoints: [{ returns: 1, agencyDays: 0, reviewDays: 3, acceptedAt: null }] },
    });
    expect((await head.get(`action-items/${made.itemId}/reports`)).body).toMatchObject([
      { state: 'returned', decisionReason: 'Объект не введён' },
    ]);
    const [ladder] = await api.db.owner<{ state: string }>(
      `SELECT state FROM ladder_run WHERE item_id = $1 AND next_rung_at IS NOT NULL`,
      [made.itemId],
    );
    expect(ladder).toEqual({ state: 'armed' });
    expect((await card(made, head)).checkpoints[0].actions).toContain('report');
  });

  it('is refused with additional control: the work stays accepted and can be proposed again', async () => {
    const made = await accepted({}, 'government');
    await step(made, 'removal-proposal', coordinator);
    const answer = await step(made, 'removal-refusal', chief, { how: 'kept', reason: 'Контроль до конца года' });
    expect(answer.body.status).toBe('accepted');
    expect((await step(made, 'removal-proposal', coordinator)).body.status).toBe('removal_pending');
    expect(
      (await coordinator.get(`action-items/${made.itemId}/removals`)).body
        .map((row: { state: string }) => row.state)
        .sort(),
    ).toEqual(['kept', 'pending']);
  });

  it('is refused in every other state, to a stale version, and through the wrong item', async () => {
    for (const wrong of ['assigned', 'in_work', 'submitted', 'returned', 'cancelled', 'off_control']) {
      const made = await api.build.item({ state: wrong });
      await api.db.owner(`UPDATE action_item SET origin = 'akim' WHERE id = $1`, [made.itemId]);
      expect(await step(made, 'removal', coordinator)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
      expect(await api.db.owner('SELECT 1 FROM removal WHERE item_id = $1', [made.itemId])).toEqual([]);
    }
    const made = await accepted();
    const path = `action-items/${made.itemId}/checkpoints/${made.checkpointId}/removal`;
    expect((await coordinator.post(path, {}, version(1))).status).toBe(412);
    expect((await coordinator.post(path, {})).status).toBe(428);
    const other = await api.build.item();
    expect(
      await coordinator.post(`action-items/${other.itemId}/checkpoints/${made.checkpointId}/removal`, {}, version(1)),
    ).toMatchObject({ status: 400, body: { code: 'checkpoint_of_other_item' } });
    expect(await state(made)).toBe('accepted');
  });

  it('is not recorded by whoever proposed it and stands in for the akim', async () => {
    const made = await accepted({ level: 'special' });
    await step(made, 'removal-proposal', coordinator);
    await api.db.owner('UPDATE removal SET proposed_by = $2 WHERE item_id = $1', [
      made.itemId,
      api.build.akim.personId,
    ]);
    expect(await step(made, 'removal', akim, { decision: DECISION })).toMatchObject({
      status: 409,
      body: { code: 'decider_is_party' },
    });
  });

  it.each(['special', 'control', 'working'] as const)('removal.decider.%s says who decides', async (level) => {
    await setting(`removal.decider.${level}`, 'leadership');
    expect((await step(await accepted({ level }), 'removal', coordinator)).body.code).toBe('removal_by_higher_body');
    await api.db.owner('DELETE FROM setting');
    await setting(`removal.decider.${level}`, 'coordinator');
    expect((await step(await accepted({ level }), 'removal', coordinator)).status).toBe(200);
  });
});

describe('cancelling', () => {
  let api: TestApi;
  let coordinator: Browser;
  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    await api.db.setNow('2026-10-05T06:00:00Z');
  });
  afterAll(() => api.close());

  const made = async (origin: string) => {
    const { itemId } = await api.build.item();
    await api.db.owner('UPDATE action_item SET origin = $2 WHERE id = $1', [itemId, origin]);
    const { version: seen } = (await coordinator.get(`action-items/${itemId}`)).body;
    return (body: unknown) => coordinator.post(`action-items/${itemId}/cancellation`, body, version(seen));
  };

  it.each(['president', 'administration', 'government', 'maslikhat', 'party'])(
    'an instruction of the origin %s needs the decision of whoever gave it',
    async (origin) => {
      const cancel = await made(origin);
      const reason = 'Утратило силу';
      expect(await cancel({ reason })).toMatchObject({ status: 409, body: { code: 'cancel_above_region' } });
      expect(await cancel({ reason, authority: 'устно' })).toMatchObject({
        status: 400,
        body: { code: 'decision_incomplete' },
      });
      expect(await cancel({ reason, authority: 'Администрация Президента, № 7, 01.10.2026' })).toMatchObject({
        status: 200,
        body: { status: 'cancelled' },
      });
    },
  );

  it.each(['akim', 'meeting', 'own'])('an instruction of the origin %s needs a reason alone', async (origin) => {
    const cancel = await made(origin);
    expect((await cancel({ reason: 'Утратило силу' })).body.status).toBe('cancelled');
  });
});
