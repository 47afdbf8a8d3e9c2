import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';

const seen = (number: number) => ({ 'if-match': `"${number}"` });
/** 09:00 in Kazakhstan, half a minute later. */
const nine = (day: string): string => `${day}T04:00:30Z`;

/** September 2026 is an ordinary month: no day off but Saturdays and Sundays. */
describe('the clocks of an item', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let head: Browser;
  let chief: Browser;
  let deputy: Browser;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    chief = await api.as(api.build.chiefOfStaff.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-09-01T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
    await api.db.owner(`UPDATE ladder_run SET state = 'done', next_rung_at = NULL WHERE state <> 'done'`);
  });
  afterAll(() => api.close());

  const given = async (dueOn = '2026-09-15', origin = 'akim'): Promise<BuiltItem> => {
    const item = await api.build.item({ dueOn, state: 'in_work' });
    await api.db.owner('UPDATE action_item SET origin = $2 WHERE id = $1', [item.itemId, origin]);
    await engine.arm(item, { quiet: true });
    return item;
  };
  const pass = async (...days: string[]): Promise<void> => {
    for (const day of days) {
      await api.db.setNow(nine(day));
      await engine.turn();
    }
  };
  const fired = async ({ checkpointId }: BuiltItem): Promise<string[]> =>
    (
      await api.db.owner<{ rung: string; on: string; outcome: string }>(
        `SELECT rung_key || '#' || occurrence AS rung, to_char(fired_at + interval '5 hours', 'MM-DD') AS on, outcome
         FROM rung_fire WHERE checkpoint_id = $1 AND outcome = 'sent' ORDER BY fired_at, due_at`,
        [checkpointId],
      )
    ).map(({ rung, on }) => `${rung} ${on}`);
  const ladderOf = async ({ itemId }: BuiltItem) =>
    (await coordinator.get(`action-items/${itemId}/ladder`)).body.checkpoints[0];
  const versionOf = async ({ itemId }: BuiltItem): Promise<number> =>
    (await coordinator.get(`action-items/${itemId}`)).body.version;
  const stop = async (item: BuiltItem, browser = coordinator, reason = 'Ждём заключения экспертизы, письмо № 5') =>
    browser.post(
      `action-items/${item.itemId}/clock-stops`,
      { checkpointId: item.checkpointId, reason },
      seen(await versionOf(item)),
    );
  const start = async (item: BuiltItem, browser = coordinator) =>
    browser.post(
      `action-items/${item.itemId}/clock-starts`,
      { checkpointId: item.checkpointId },
      seen(await versionOf(item)),
    );
  const note = async (item: BuiltItem, browser = head) =>
    browser.post(
      `action-items/${item.itemId}/escalation-notes`,
      { checkpointId: item.checkpointId },
      seen(await versionOf(item)),
    );

  describe('waiting for another body', () => {
    it('A-52 moves the whole ladder by the working days it took, and the due date not at all', async () => {
      const item = await given();
      await pass('2026-09-08'); // before-5
      await api.db.setNow('2026-09-09T08:00:00Z');
      expect((await stop(item)).status).toBe(200);
      expect(await ladderOf(item)).toMatchObject({
        state: 'held',
        pauses: [
          { cause: 'other_body', fromOn: '2026-09-09', toOn: null, reason: 'Ждём заключения экспертизы, письмо № 5' },
        ],
      });
      await pass('2026-09-14', '2026-09-15', '2026-09-16');
      await api.db.setNow('2026-09-16T08:00:00Z'); // five working days were lost: 10, 11, 14, 15, 16
      expect((await start(item)).status).toBe(200);
      await pass('2026-09-17', '2026-09-18', '2026-09-21', '2026-09-22', '2026-09-23', '2026-09-25');
      expect(await fired(item)).toEqual([
        'before-5#0 09-08',
        'before-1#0 09-21',
        'on#0 09-22',
        'after-1#0 09-23',
        'after-3#0 09-25',
      ]);
      const card = (await coordinator.get(`action-items/${item.itemId}`)).body;
      expect(card.checkpoints[0].due).toMatchObject({ dueOn: '2026-09-15' });
      const history = (await coordinator.get(`action-items/${item.itemId}/history`)).body as { text: string }[];
      expect(history.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Часы снова идут', 'Часы остановлены: ждём ответа другого органа']),
      );
    });

    it('survives a report that comes back meanwhile, and goes on when both are over', async () => {
      const item = await given();
      await api.db.setNow('2026-09-09T08:00:00Z');
      await stop(item);
      await engine.hold(item);
      await api.db.setNow('2026-09-10T08:00:00Z');
      await engine.resume(item, 'returned');
      expect((await ladderOf(item)).state).toBe('held');
      await api.db.setNow('2026-09-11T08:00:00Z');
      await start(item);
      expect((await ladderOf(item)).state).toBe('armed');
      await pass('2026-09-17'); // two working days later than the 15th
      expect(await fired(item)).toEqual(['on#0 09-17']);
    });

    it('X12 is not lost when the ladder is armed anew under another policy', async () => {
      const item = await given();
      await api.db.setNow('2026-09-09T08:00:00Z');
      await stop(item);
      await api.db.setNow('2026-09-11T08:00:00Z');
      await start(item);
      await engine.arm(item, { level: 'working' });
      await pass('2026-09-15', '2026-09-17');
      expect(await fired(item)).toEqual(['on#0 09-17']);
    });

    it('is the coordinator’s alone, with a reason, once, on the version seen', async () => {
      const item = await given();
      expect((await stop(item, head)).status).toBe(403);
      expect((await stop(item, deputy)).status).toBe(403);
      expect((await stop(item, coordinator, 'да')).body).toMatchObject({ status: 400, code: 'reason_too_short' });
      expect((await start(item)).body).toMatchObject({ status: 409, code: 'clock_runs' });
      expect((await stop(item)).status).toBe(200);
      expect((await stop(item)).body).toMatchObject({ status: 409, code: 'clock_stands' });
      const stale = await coordinator.post(
        `action-items/${item.itemId}/clock-starts`,
        { checkpointId: item.checkpointId },
        seen(1),
      );
      expect(stale.status).toBe(412);
      await engine.close(item);
      expect((await start(item)).body).toMatchObject({ status: 409, code: 'wrong_state' });
      expect(
        await api.db.owner('SELECT 1 FROM suspension WHERE item_id = $1 AND to_on IS NULL', [item.itemId]),
      ).toEqual([]);
    });
  });

  describe('E-15 acknowledge and wait', () => {
    it('E-15 the ladder resumes on the right working day, with the rung that was due', async () => {
      const item = await given();
      await pass('2026-09-16'); // one day late
      expect((await ladderOf(item)).notable).toBe(true);
      await api.db.setNow('2026-09-16T10:00:00Z');
      expect((await note(item)).status).toBe(200); // 17, 18 and 21 do not count
      expect(await ladderOf(item)).toMatchObject({
        state: 'armed',
        notable: false,
        pauses: [{ cause: 'acknowledged', fromOn: '2026-09-16', toOn: '2026-09-21' }],
      });
      await pass('2026-09-17', '2026-09-18', '2026-09-21', '2026-09-22', '2026-09-23');
      expect(await fired(item)).toEqual(['after-1#0 09-16', 'after-3#0 09-23']);
      expect((await ladderOf(item)).notable).toBe(true);
      const days = await api.db.owner<{ days: number }>(
        `SELECT (params->>'days')::int AS days FROM notice WHERE item_id = $1 AND kind = 'escalation' ORDER BY created_at DESC LIMIT 1`,
        [item.itemId],
      );
      expect(days).toEqual([{ days: -6 }]); // as late as it was
    });

    it('each escalation is noted once, and only by the lead', async () => {
      const item = await given();
      expect((await note(item)).body).toMatchObject({ status: 409, code: 'nothing_to_note' });
      await pass('2026-09-16');
      expect((await note(item, coordinator)).status).toBe(403);
      expect((await note(item)).status).toBe(200);
      expect((await note(item)).body).toMatchObject({ status: 409, code: 'nothing_to_note' });
    });

    it('escalation.note-days says for how long', async () => {
      await api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'escalation.note-days', '1')`, [
        api.build.regionId,
      ]);
      const item = await given();
      await pass('2026-09-16');
      await note(item);
      await pass('2026-09-18', '2026-09-21');
      expect((await fired(item)).at(-1)).toBe('after-3#0 09-21');
    });
  });

  describe('the clock of the reviewer', () => {
    const reportOf = async (item: BuiltItem, state = 'submitted'): Promise<string> => {
      const [report] = await api.db.owner<{ id: string }>(
        `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, submitted_at, submitted_by,
           created_at, updated_at, text) VALUES ($1, $2, $3, $4, $5, $6, zholdau_now(), $5, zholdau_now(), zholdau_now(), 'Сделано')
         RETURNING id`,
        [item.regionId, item.itemId, item.checkpointId, api.build.lead.bodyId, api.build.lead.head.personId, state],
      );
      return report!.id;
    };
    const told = async (item: BuiltItem) =>
      api.db.owner<{ person: string; on: string; waited: number }>(
        `SELECT person_id AS person, to_char(created_at + interval '5 hours', 'MM-DD') AS on, (params->>'waited')::int AS waited
         FROM notice WHERE item_id = $1 AND kind = 'review_late' ORDER BY created_at, person_id`,
        [item.itemId],
      );

    it('E-16 ten working days without an answer: the coordinator hears of it, and at the end the chief of staff', async () => {
      const item = await given();
      await api.db.setNow('2026-09-14T08:00:00Z'); // a Monday
      await reportOf(item);
      await engine.hold(item);
      expect((await ladderOf(item)).reviews).toMatchObject([{ subject: 'report', askedOn: '2026-09-14' }]);
      await pass('2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18', '2026-09-21', '2026-09-22', '2026-09-23');
      await pass('2026-09-24', '2026-09-25', '2026-09-28', '2026-09-30');
      const { coordinator: asked, chiefOfStaff } = api.build;
      const heard = (await told(item)).map(({ person, on, waited }) => [
        person === asked.personId ? 'coordinator' : person === chiefOfStaff.personId ? 'chief' : person,
        on,
        waited,
      ]);
      expect(heard.slice(0, 2)).toEqual([
        ['coordinator', '09-16', 2],
        ['coordinator', '09-18', 4],
      ]);
      expect(
        heard
          .slice(2, 4)
          .map(([who, on]) => [who, on])
          .sort(),
      ).toEqual([
        ['chief', '09-23'],
        ['coordinator', '09-23'],
      ]);
      expect(heard.slice(4).map(([, on]) => on)).toEqual(['09-30', '09-30']);
      const letter = await api.db.owner<{ subject: string }>(
        `SELECT subject FROM mailbox_letter WHERE to_person = $1 LIMIT 1`,
        [chiefOfStaff.personId],
      );
      expect(letter).toHaveLength(1);
      const inbox = (await chief.get('notices')).body;
      expect(JSON.stringify(inbox)).toContain('Отчёт ждёт проверки 7 рабочих дней');
    });

    it('ends with the answer, and takes back what no letter has carried', async () => {
      const item = await given();
      await api.db.setNow('2026-09-14T08:00:00Z');
      const id = await reportOf(item);
      await engine.hold(item);
      await api.db.setNow('2026-09-16T03:59:00Z');
      await api.db.setNow(nine('2026-09-16'));
      await engine.reviews.sweepAll();
      await api.db.owner(`UPDATE progress_report SET state = 'returned', decided_at = zholdau_now() WHERE id = $1`, [
        id,
      ]);
      await engine.resume(item, 'returned');
      const [notice] = await api.db.owner<{ state: string }>(
        `SELECT state FROM notice WHERE item_id = $1 AND kind = 'review_late'`,
        [item.itemId],
      );
      expect(notice).toEqual({ state: 'cancelled' });
      await pass('2026-09-23');
      expect(await told(item)).toHaveLength(1);
      expect((await ladderOf(item)).reviews).toEqual([]);
    });

    it('three sweeps at once fire nothing twice', async () => {
      const items = await Promise.all([given(), given(), given()]);
      await api.db.setNow('2026-09-14T08:00:00Z');
      for (const item of items) {
        await reportOf(item);
        await engine.hold(item);
      }
      await api.db.setNow(nine('2026-09-16'));
      const others = [openEngine(api.db), openEngine(api.db)];
      await Promise.all([engine, ...others].map(({ reviews }) => reviews.sweepAll()));
      await engine.reviews.sweepAll();
      for (const item of items) expect(await told(item)).toHaveLength(1);
    });

    it('a request for a later date has a clock too, against whoever decides on it', async () => {
      const item = await given('2026-09-30');
      await api.db.owner(
        `INSERT INTO setting (region_id, key, value) VALUES ($1, 'extension.decider.control', '"akim"')`,
        [api.build.regionId],
      );
      const asked = await head.post(`checkpoints/${item.checkpointId}/extensions`, {
        dueOn: '2026-10-29',
        reason: 'Подрядчик сорвал поставку труб, новый договор заключён',
        addressee: 'Акиму области',
        evidence: 'Уведомление поставщика',
      });
      expect(asked.status).toBe(201);
      await pass('2026-09-03');
      expect((await told(item)).map(({ person }) => person)).toEqual([api.build.akim.personId]);
      const withdrawn = await head.post(`extensions/${asked.body.id}/withdrawal`, {}, seen(asked.body.version));
      expect(withdrawn.status).toBeLessThan(300);
      await pass('2026-09-10');
      expect(await told(item)).toHaveLength(1);
    });

    it('extension.pauses stops the agency’s ladder until the answer', async () => {
      await api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'extension.pauses', 'true')`, [
        api.build.regionId,
      ]);
      const item = await given('2026-09-30');
      const asked = await head.post(`checkpoints/${item.checkpointId}/extensions`, {
        dueOn: '2026-10-29',
        reason: 'Подрядчик сорвал поставку труб, новый договор заключён',
        addressee: 'Акиму области',
        evidence: 'Уведомление поставщика',
      });
      expect(asked.status).toBe(201);
      expect((await ladderOf(item)).state).toBe('held');
      await api.db.setNow('2026-09-04T08:00:00Z');
      await head.post(`extensions/${asked.body.id}/withdrawal`, {}, seen(asked.body.version));
      expect(await ladderOf(item)).toMatchObject({
        state: 'armed',
        pauses: [{ cause: 'extension', fromOn: '2026-09-01', toOn: '2026-09-04' }],
      });
    });
  });

  describe('E-10 activity of the executors', () => {
    const draft = (item: BuiltItem) =>
      api.db.owner(
        `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, 'draft', zholdau_now(), zholdau_now())`,
        [item.regionId, item.itemId, item.checkpointId, api.build.lead.bodyId, api.build.lead.head.personId],
      );

    it('E-10 postpones reminders only', async () => {
      const item = await given();
      await api.db.setNow('2026-09-07T10:00:00Z');
      await draft(item);
      await pass('2026-09-08', '2026-09-09');
      expect(await fired(item)).toEqual(['before-5#0 09-09']);
      await api.db.setNow('2026-09-15T10:00:00Z');
      await api.db.owner('UPDATE progress_report SET updated_at = zholdau_now() WHERE item_id = $1', [item.itemId]);
      await pass('2026-09-16');
      expect((await fired(item)).at(-1)).toBe('after-1#0 09-16');
    });

    it('reminders.activity-days 0: nothing waits', async () => {
      await api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'reminders.activity-days', '0')`, [
        api.build.regionId,
      ]);
      const item = await given();
      await api.db.setNow('2026-09-07T10:00:00Z');
      await draft(item);
      await pass('2026-09-08');
      expect(await fired(item)).toEqual(['before-5#0 09-08']);
    });
  });
});
