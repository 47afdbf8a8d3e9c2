import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule } from '@zholdau/persistence';
import { Config, ConfigModule } from '@zholdau/platform';
import { DisputesModule } from '../../apps/worker/src/disputes/disputes.module.js';
import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { until } from '../support/until.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const REASON = 'Вопрос не входит в компетенцию управления';
const ANSWER = 'Положение об управлении это предусматривает';

@Module({})
class DisputesWorker {
  static on(config: Config): DynamicModule {
    const persistence = PersistenceModule.forRoot({ url: config.DATABASE_URL!, poolSize: 2 });
    return { module: DisputesWorker, imports: [ConfigModule.forRoot(config), persistence, DisputesModule] };
  }
}

/** Items are given on Monday the 5th of October at 11:00; the whole week is ordinary working days. */
describe('a dispute over an assignment', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let deputy: Browser;
  let lead: BuiltBody;
  let partner: BuiltBody;
  let third: BuiltBody;
  let head: Browser;
  let partnerHead: Browser;

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
    partner = await api.build.body();
    third = await api.build.body();
    head = await api.as(lead.head.personId);
    partnerHead = await api.as(partner.head.personId);
  });
  afterAll(() => api.close());

  const at = (instant: string): Promise<void> => api.db.setNow(instant);
  const given = async (dueOn = '2026-10-30'): Promise<BuiltItem> => {
    const item = await api.build.item({ dueOn, lead, co: [partner] });
    await engine.arm(item, { quiet: true });
    return item;
  };
  const raise = (browser: Browser, { itemId }: BuiltItem, body: object = {}, seen = 1) =>
    browser.post(
      `action-items/${itemId}/disputes`,
      { reason: REASON, proposedBodyId: third.bodyId, ...body },
      version(seen),
    );
  const disputed = async (item: BuiltItem, browser = head): Promise<string> => {
    expect((await raise(browser, item)).status).toBe(201);
    return (await coordinator.get(`action-items/${item.itemId}/disputes`)).body[0].id;
  };
  const settle = (browser: Browser, id: string, body: object, seen = 2) =>
    browser.post(`disputes/${id}/settlement`, { reason: ANSWER, ...body }, version(seen));
  const told = async (kind: string, itemId: string): Promise<string[]> =>
    (
      await api.db.owner<{ id: string }>('SELECT person_id AS id FROM notice WHERE kind = $1 AND item_id = $2', [
        kind,
        itemId,
      ])
    ).map(({ id }) => id);
  const ladder = async ({ itemId }: BuiltItem) =>
    (await api.db.owner<{ state: string }>('SELECT state FROM ladder_run WHERE item_id = $1', [itemId]))[0]?.state;
  const waiting = async (browser: Browser) => {
    const { body } = await browser.get('my-work');
    return body.groups.find(({ key }: { key: string }) => key === 'disputes');
  };

  it('holds the item and its ladder, and waits with the coordinator', async () => {
    const item = await given();
    expect((await head.get(`action-items/${item.itemId}`)).body).toMatchObject({
      actions: expect.arrayContaining(['dispute']),
      disputeUntil: '2026-10-06T13:30:00.000Z',
    });
    const answer = await raise(head, item);
    expect(answer).toMatchObject({ status: 201, body: { version: 2, status: 'disputed', disputeUntil: null } });
    expect(answer.body.actions).not.toContain('dispute');
    expect(await ladder(item)).toBe('held');
    expect(await told('disputed', item.itemId)).toEqual([api.build.coordinator.personId]);
    const { body } = await coordinator.get(`action-items/${item.itemId}/disputes`);
    expect(body).toMatchObject([
      {
        body: { id: lead.bodyId },
        role: 'lead',
        reason: REASON,
        proposed: { id: third.bodyId },
        answerBy: '2026-10-07T13:30:00.000Z',
        state: 'open',
        late: false,
        actions: ['settle'],
      },
    ]);
    const group = await waiting(coordinator);
    expect(group.items.map((row: { disputeId: string }) => row.disputeId)).toContain(body[0].id);
    expect((await head.get(`action-items/${item.itemId}/disputes`)).body[0].actions).toEqual([]);
  });

  it('is no talk for deputies, though they see the state', async () => {
    const item = await given();
    const id = await disputed(item);
    expect((await deputy.get(`action-items/${item.itemId}`)).body.status).toBe('disputed');
    expect((await deputy.get(`action-items/${item.itemId}/disputes`)).body).toEqual([]);
    expect((await deputy.get(`disputes/${id}`)).status).toBe(404);
    expect((await deputy.get(`action-items/${item.itemId}/history`)).text).not.toContain(REASON);
  });

  it('is refused to whoever may not, too late, taken up, twice, or about nothing; nothing is stored', async () => {
    const item = await given();
    const executor = await api.as(lead.executor.personId);
    const stranger = await api.as(third.head.personId);
    expect((await raise(executor, item)).status).toBe(403);
    expect((await raise(coordinator, item)).status).toBe(403);
    expect((await raise(deputy, item)).status).toBe(403);
    expect((await raise(stranger, item)).status).toBe(404);
    expect(await raise(head, item, { reason: 'Не наше' })).toMatchObject({
      status: 400,
      body: { code: 'reason_too_short' },
    });
    expect((await raise(head, item, { proposedBodyId: lead.bodyId })).body.code).toBe('dispute_same_body');
    expect((await raise(head, item, { proposedBodyId: '00000000-0000-4000-8000-000000000000' })).body.code).toBe(
      'unknown_body',
    );
    expect((await raise(head, item, {}, 7)).status).toBe(412);
    expect((await head.post(`action-items/${item.itemId}/disputes`, { reason: REASON })).status).toBe(428);
    await at('2026-10-06T13:30:01Z');
    expect(await raise(head, item)).toMatchObject({ status: 409, body: { code: 'dispute_too_late' } });
    expect(await api.db.owner('SELECT 1 FROM item_dispute WHERE item_id = $1', [item.itemId])).toEqual([]);
    expect(await ladder(item)).toBe('armed');

    await at('2026-10-06T06:00:00Z');
    const taken = await given();
    await head.post(`action-items/${taken.itemId}/acknowledgement`, { checkpointId: taken.checkpointId }, version(1));
    expect(await raise(head, taken, {}, 2)).toMatchObject({ status: 409, body: { code: 'dispute_taken_up' } });
    const twice = await given();
    await disputed(twice);
    expect((await raise(head, twice, {}, 2)).body.code).toBe('dispute_repeated');
  });

  it('takes the last second of the working day after the assignment, as the setting says', async () => {
    const item = await given();
    await at('2026-10-06T13:30:00Z');
    expect((await raise(head, item)).status).toBe(201);
    await api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
      api.build.regionId,
      'dispute.days',
      '3',
    ]);
    await at('2026-10-05T06:00:00Z');
    const slow = await given();
    await at('2026-10-08T13:30:00Z');
    expect((await raise(head, slow)).status).toBe(201);
  });

  it('may leave the assignment as it is: the ladder goes on, and it is not disputed again', async () => {
    const item = await given();
    const id = await disputed(item);
    const kept = await settle(coordinator, id, { outcome: 'keep' });
    expect(kept).toMatchObject({ status: 200, body: { version: 3, status: 'assigned' } });
    expect(await ladder(item)).toBe('armed');
    expect(await told('dispute_settled', item.itemId)).toEqual(expect.arrayContaining([lead.head.personId]));
    expect((await raise(head, item, {}, 3)).body.code).toBe('dispute_repeated');
    expect((await settle(coordinator, id, { outcome: 'keep' }, 3)).body.code).toBe('dispute_settled');
    expect((await head.get(`disputes/${id}`)).body).toMatchObject({ state: 'kept', answer: ANSWER });
  });

  it('may give the item to another lead, who hears of it and may dispute in turn', async () => {
    const item = await given();
    const id = await disputed(item);
    const to = { outcome: 'give', bodyId: third.bodyId };
    const answer = await settle(coordinator, id, to);
    expect(answer).toMatchObject({ status: 200, body: { version: 3, status: 'assigned' } });
    expect(
      answer.body.executors.map(({ body, role }: { body: { id: string }; role: string }) => [body.id, role]),
    ).toEqual([
      [third.bodyId, 'lead'],
      [partner.bodyId, 'co'],
    ]);
    expect((await head.get(`action-items/${item.itemId}`)).status).toBe(404);
    expect(await told('assigned', item.itemId)).toEqual(expect.arrayContaining([third.head.personId]));
    expect(await told('unassigned', item.itemId)).toEqual(expect.arrayContaining([lead.head.personId]));
    const next = await api.as(third.head.personId);
    expect((await raise(next, item, { proposedBodyId: null }, 3)).status).toBe(201);
  });

  it('is settled by the coordinator alone, not by the disputer, not to the disputer, and by nobody stale', async () => {
    const item = await given();
    const id = await disputed(item);
    expect((await settle(head, id, { outcome: 'keep' })).status).toBe(403);
    expect((await settle(deputy, id, { outcome: 'keep' })).status).toBe(404);
    expect((await settle(coordinator, id, { outcome: 'give' })).body.code).toBe('dispute_body_missing');
    expect((await settle(coordinator, id, { outcome: 'give', bodyId: lead.bodyId })).body.code).toBe(
      'dispute_same_body',
    );
    expect((await settle(coordinator, id, { outcome: 'keep', reason: 'Нет' })).body.code).toBe('reason_too_short');
    expect((await settle(coordinator, id, { outcome: 'keep' }, 1)).status).toBe(412);
    await api.db.owner('UPDATE item_dispute SET raised_by = $2 WHERE id = $1', [id, api.build.coordinator.personId]);
    expect((await settle(coordinator, id, { outcome: 'keep' })).body.code).toBe('dispute_own');
    expect((await coordinator.get(`disputes/${id}`)).body.state).toBe('open');
    expect(await ladder(item)).toBe('held');
  });

  it('of a co-executor is over its own name only: the item goes on and the body may leave', async () => {
    const item = await given();
    await head.post(`action-items/${item.itemId}/acknowledgement`, { checkpointId: item.checkpointId }, version(1));
    expect((await raise(partnerHead, item, {}, 2)).body).toMatchObject({ status: 'in_work', version: 3 });
    expect(await ladder(item)).toBe('armed');
    const [dispute] = (await coordinator.get(`action-items/${item.itemId}/disputes`)).body;
    expect(dispute.role).toBe('co');
    const answer = await settle(coordinator, dispute.id, { outcome: 'give' }, 3);
    expect(answer.body.executors.map(({ body }: { body: { id: string } }) => body.id)).toEqual([lead.bodyId]);
    expect((await partnerHead.get(`action-items/${item.itemId}`)).status).toBe(404);
  });

  it('keeps the item from being given on past it, and ends with the item', async () => {
    const item = await given();
    const id = await disputed(item);
    const change = { leadBodyId: third.bodyId, coBodyIds: [], reason: 'Передача полномочий' };
    expect((await coordinator.post(`action-items/${item.itemId}/executors`, change, version(2))).body.code).toBe(
      'item_disputed',
    );
    const end = { reason: REASON, authority: 'Указ № 15 от 05.10.2026' };
    expect((await coordinator.post(`action-items/${item.itemId}/cancellation`, end, version(2))).status).toBe(200);
    expect((await coordinator.get(`disputes/${id}`)).body.state).toBe('void');
  });

  it('costs the agency no day of delay, on the card and in the overdue report alike', async () => {
    const item = await given('2026-10-06');
    await at('2026-10-06T06:00:00Z');
    const id = await disputed(item);
    const delay = async () => {
      const [card] = (await coordinator.get(`action-items/${item.itemId}`)).body.checkpoints;
      const [row] = (await coordinator.get(`overdue/items?bodyId=${lead.bodyId}`)).body.items;
      expect([row.daysLate, row.reviewDays]).toEqual([card.daysLate, card.reviewDays]);
      return [card.daysLate, card.agencyDays, card.reviewDays];
    };
    await at('2026-10-09T06:00:00Z');
    expect(await delay()).toEqual([3, 0, 3]);
    expect((await settle(coordinator, id, { outcome: 'keep' })).status).toBe(200);
    await at('2026-10-13T06:00:00Z');
    expect(await delay()).toEqual([5, 2, 3]);
  });

  describe('without an answer', () => {
    let worker: INestApplicationContext | undefined;
    afterEach(() => worker?.close());
    const work = async (): Promise<void> => {
      const config = Object.assign(new Config(), { DATABASE_URL: api.db.url });
      worker = await NestFactory.createApplicationContext(DisputesWorker.on(config), { logger: false });
    };

    it('stands as overdue with the coordinator, and the chief of staff hears of it once', async () => {
      const item = await given();
      const id = await disputed(item);
      await at('2026-10-07T13:30:00Z');
      await work();
      await worker!.close();
      expect(await told('dispute_unanswered', item.itemId)).toEqual([]);
      await at('2026-10-07T13:30:01Z');
      for (const _ of [1, 2]) {
        await work();
        await until(
          'the chief of staff is told',
          async () => (await told('dispute_unanswered', item.itemId)).length > 0,
        );
        await worker!.close();
      }
      expect(await told('dispute_unanswered', item.itemId)).toEqual([api.build.chiefOfStaff.personId]);
      const row = (await waiting(coordinator)).items.find((one: { disputeId: string }) => one.disputeId === id);
      expect(row).toMatchObject({ late: true, waitingDays: 2, item: { id: item.itemId } });
    });

    it('has as many days as the setting says', async () => {
      await api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
        api.build.regionId,
        'dispute.answer-days',
        '4',
      ]);
      const item = await given();
      const id = await disputed(item);
      expect((await coordinator.get(`disputes/${id}`)).body.answerBy).toBe('2026-10-09T13:30:00.000Z');
    });
  });
});
