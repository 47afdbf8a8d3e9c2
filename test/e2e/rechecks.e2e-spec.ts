import { drawSample } from '@zholdau/domain';
import { RecheckDrawService } from '@zholdau/execution';
import { run as recheck } from '../../apps/cli/src/recheck.command.js';
import { apisInTurn, type Browser, type Json, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { DONE, OBJECT_ACT, SEEN_DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const DRAFT = { text: 'Построено 300 мест', percent: 100, delayReason: '', nextStep: '' };
const VISIT = { kind: 'visit', words: 'Выезд аудитора 8 января' };
const CONFIRMED = { outcome: 'confirmed', source: VISIT };
const REFUTED = { outcome: 'not_confirmed', reason: 'Здание пустует', source: VISIT };

describe('the re-check of accepted work', () => {
  const openFresh = apisInTurn();
  let api: TestApi;
  let engine: TestEngine;
  let draws: RecheckDrawService;
  let coordinator: Browser;
  let head: Browser;
  let auditor: Browser;

  beforeEach(async () => {
    api = await openFresh();
    engine = openEngine(api.db);
    draws = api.app.get(RecheckDrawService, { strict: false });
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    auditor = await api.as((await api.build.seat('auditor')).personId);
    await api.db.setNow('2026-10-05T06:00:00Z');
  });
  afterEach(() => api.close());

  const accepted = async (count: number): Promise<BuiltItem[]> => {
    const items: BuiltItem[] = [];
    for (let at = 0; at < count; at += 1) {
      const item = await api.build.item({ dueOn: '2026-10-15' });
      await engine.arm(item);
      const { id } = (await head.put(`checkpoints/${item.checkpointId}/draft`, DRAFT)).body;
      await head.post(`reports/${id}/evidence`, OBJECT_ACT);
      await head.post(`reports/${id}/submission`, DONE, version(1));
      const answer = await coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(2));
      expect(answer.status).toBe(200);
      items.push(item);
    }
    return items;
  };
  const drawn = async (count: number): Promise<{ draw: Json; samples: Json[] }> => {
    await draws.run();
    await accepted(count);
    await api.db.setNow('2027-01-04T06:00:00Z');
    await draws.run();
    const draw = (await auditor.get('recheck-draws')).body.find((one: Json) => one.quarter === '2026-Q4');
    return { draw, samples: (await auditor.get(`recheck-draws/${draw.id}/samples`)).body };
  };
  const card = async (sample: Json) => (await coordinator.get(`action-items/${sample.itemId}`)).body;

  it('is committed to before the quarter ends, drawn once after it, and repeated by anybody', async () => {
    expect(await draws.run()).toBe(0);
    const [before] = (await auditor.get('recheck-draws')).body;
    expect(before).toMatchObject({ quarter: '2026-Q4', percent: 10, nonce: null, seed: null, drawnAt: null });
    const items = await accepted(12);
    await api.db.setNow('2026-12-31T18:59:00Z');
    expect(await draws.run()).toBe(0);

    await api.db.setNow('2026-12-31T19:00:00Z');
    const runs = await Promise.all([draws.run(), draws.run(), draws.run()]);
    expect(runs.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await draws.run()).toBe(0);

    const draw = (await auditor.get('recheck-draws')).body.find((one: Json) => one.quarter === '2026-Q4');
    expect(draw).toMatchObject({
      commitment: before.commitment,
      populationSize: 12,
      counts: { drawn: 2, waiting: 2, confirmed: 0, not_confirmed: 0 },
    });
    const population = (await auditor.get(`recheck-draws/${draw.id}/population`)).text.trim().split('\n');
    expect(population.sort()).toEqual(items.map(({ checkpointId }) => checkpointId).sort());
    const samples = (await auditor.get(`recheck-draws/${draw.id}/samples`)).body;
    expect(samples.map((one: Json) => one.checkpointId)).toEqual(
      drawSample({ kato: draw.kato, quarter: draw.quarter, percent: draw.percent, nonce: draw.nonce, population }),
    );

    const lines: string[] = [];
    const print = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const tell = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    process.env['DATABASE_URL'] = api.db.url;
    expect(await recheck(['--region', draw.kato, '--quarter', '2026-Q4'])).toBe(0);
    expect(lines).toEqual(samples.map((one: Json) => one.checkpointId));
    await api.db.owner(`UPDATE recheck_sample SET place = 3 - place`);
    expect(await recheck(['--region', draw.kato, '--quarter', '2026-Q4'])).toBe(1);
    expect(await recheck(['--region', draw.kato])).toBe(2);
    print.mockRestore();
    tell.mockRestore();
  });

  it('keeps its secret from everybody until the draw', async () => {
    await draws.run();
    const actor = api.build.actor('administrator', await api.build.seat('administrator'));
    await expect(
      api.db.transactions.asActor(actor, (tx) => tx.query('SELECT nonce FROM recheck_secret')),
    ).rejects.toThrow(/permission denied/);
    await expect(
      api.db.transactions.asActor(actor, (tx) => tx.query(`UPDATE recheck_draw SET percent = 0`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('takes the share of the setting as it was when the quarter was committed to', async () => {
    const share = (value: number) =>
      api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'recheck.percent', $2)`, [
        api.build.regionId,
        String(value),
      ]);
    await share(50);
    await draws.run();
    await accepted(4);
    await api.db.owner('DELETE FROM setting');
    await api.db.setNow('2027-01-04T06:00:00Z');
    await draws.run();
    const quarters = (await auditor.get('recheck-draws')).body;
    expect(quarters.map((one: Json) => [one.quarter, one.percent, one.counts.drawn])).toEqual([
      ['2027-Q1', 10, 0],
      ['2026-Q4', 50, 2],
    ]);
  });

  it('is decided by an auditor, never by whoever accepted, and once', async () => {
    const { draw, samples } = await drawn(1);
    const [sample] = samples;
    expect(sample.mayDecide).toBe(true);
    const path = `recheck-samples/${sample.id}/outcome`;
    expect(await coordinator.post(path, CONFIRMED)).toMatchObject({
      status: 409,
      body: { code: 'recheck_same_person' },
    });
    expect((await head.post(path, CONFIRMED)).status).toBe(403);
    const stranger = await api.as((await api.build.body()).head.personId);
    expect((await stranger.post(path, CONFIRMED)).status).toBe(404);
    expect((await auditor.post(path, { outcome: 'confirmed' })).status).toBe(400);
    expect(await auditor.post(path, CONFIRMED)).toMatchObject({
      status: 200,
      body: { outcome: 'confirmed', source: 'visit', mayDecide: false },
    });
    const other = await api.as((await api.build.seat('coordinator')).personId);
    expect(await other.post(path, REFUTED)).toMatchObject({ status: 409, body: { code: 'recheck_decided' } });
    expect(await card(sample)).toMatchObject({ status: 'accepted' });
    const waiting = await auditor.get(`recheck-draws/${draw.id}/samples?standing=waiting`);
    const confirmed = await auditor.get(`recheck-draws/${draw.id}/samples?standing=confirmed`);
    expect([waiting.body.length, confirmed.body.length]).toEqual([0, 1]);
  });

  it('that is not confirmed brings the work back with a day to finish, and the date from above stays', async () => {
    const { samples } = await drawn(1);
    const [sample] = samples;
    const path = `recheck-samples/${sample.id}/outcome`;
    expect(await auditor.post(path, { ...REFUTED, reason: ' ' })).toMatchObject({
      status: 400,
      body: { code: 'recheck_reason_missing' },
    });
    expect(await card(sample)).toMatchObject({ status: 'accepted' });
    const answer = await auditor.post(path, REFUTED);
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'not_confirmed', reason: 'Здание пустует' } });
    const { finishOn } = answer.body;
    expect(finishOn > '2027-01-04').toBe(true);
    expect(await card(sample)).toMatchObject({
      status: 'returned',
      condition: 'overdue',
      checkpoints: [{ due: { originalOn: '2026-10-15', dueOn: '2026-10-15', actualOn: null }, returns: 1 }],
    });
    const [ladder] = await api.db.owner<{ on: string; state: string }>(
      `SELECT ladder_on::text AS on, state FROM ladder_run WHERE checkpoint_id = $1 ORDER BY deadline_version DESC LIMIT 1`,
      [sample.checkpointId],
    );
    expect(ladder).toEqual({ on: finishOn, state: 'armed' });
    const told = await api.db.owner<{ id: string }>(
      `SELECT person_id AS id FROM notice WHERE kind = 'returned' AND item_id = $1`,
      [sample.itemId],
    );
    expect(told.map(({ id }) => id)).toContain(api.build.lead.head.personId);
    const history = (await auditor.get(`action-items/${sample.itemId}/history`)).body;
    expect(history.map((line: Json) => line.action)).toContain('recheck.refuted');

    // The agency reports anew and another acceptance ends it.
    const again = await head.put(`checkpoints/${sample.checkpointId}/draft`, { ...DRAFT, delayReason: 'Заселяем' });
    await head.post(`reports/${again.body.id}/evidence`, OBJECT_ACT);
    expect((await head.post(`reports/${again.body.id}/submission`, DONE, version(1))).status).toBe(200);
    expect(
      (await coordinator.post(`reports/${again.body.id}/acceptance`, { verdict: SEEN_DONE }, version(2))).status,
    ).toBe(200);
  });

  it('gives as many working days to finish as the setting says', async () => {
    const finish = async (): Promise<string> => {
      const { samples } = await drawn(1);
      return (await auditor.post(`recheck-samples/${samples[0].id}/outcome`, REFUTED)).body.finishOn;
    };
    await api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'recheck.finish-days', '1')`, [
      api.build.regionId,
    ]);
    expect(await finish()).toBe('2027-01-05');
  });

  it('is read by those who watch, and by agencies not at all', async () => {
    expect((await head.get('recheck-draws')).status).toBe(403);
    expect((await api.stranger.get('recheck-draws')).status).toBe(401);
    const deputy = await api.as((await api.build.seat('deputy')).personId);
    expect((await deputy.get('recheck-draws')).status).toBe(200);
    expect((await deputy.get('recheck-draws/00000000-0000-4000-8000-000000000000/samples')).body.code).toBe(
      'recheck_draw_not_found',
    );
  });
});
