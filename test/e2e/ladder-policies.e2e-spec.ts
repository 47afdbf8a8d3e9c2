import { apisInTurn, type Browser, type Json, type TestApi } from '../support/api.js';
import type { BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';

const nine = (day: string): string => `${day}T04:00:30Z`;
const WORKDAYS = Array.from({ length: 31 }, (_, n) => new Date(Date.UTC(2026, 8, 1 + n)))
  .filter((day) => ![0, 6].includes(day.getUTCDay()))
  .map((day) => day.toISOString().slice(0, 10));

/** September 2026 has no day off but Saturdays and Sundays. */
describe('policies as data', () => {
  const openFresh = apisInTurn();
  let api: TestApi;
  let engine: TestEngine;
  let administrator: Browser;
  let auditor: Browser;
  let coordinator: Browser;

  beforeEach(async () => {
    api = await openFresh();
    await api.db.setNow('2026-09-01T06:00:00Z');
    engine = openEngine(api.db);
    administrator = await api.as((await api.build.seat('administrator')).personId);
    auditor = await api.as((await api.build.seat('auditor')).personId);
    coordinator = await api.as(api.build.coordinator.personId);
  });
  afterEach(() => api.close());

  const put = (level: string, body: object, browser = administrator) => browser.put(`admin/policies/${level}`, body);
  const given = async (wish: object, origin = 'akim'): Promise<BuiltItem> => {
    const item = await api.build.item({ dueOn: '2026-09-15', ...wish });
    await api.db.owner('UPDATE action_item SET origin = $2 WHERE id = $1', [item.itemId, origin]);
    await engine.arm(item, { quiet: true });
    return item;
  };
  const pass = async (...days: string[]): Promise<void> => {
    for (const day of days) {
      await api.db.setNow(nine(day));
      await engine.sweep.sweepAll();
    }
  };
  const told = async (): Promise<string[]> =>
    (
      await api.db.owner<{ line: string }>(
        `SELECT to_char(n.created_at + interval '5 hours', 'YYYY-MM-DD') || ' ' || i.number || ' ' || (n.params->>'rung') || ' ' || n.person_id AS line
         FROM notice n JOIN action_item i ON i.id = n.item_id WHERE n.rung_fire_id IS NOT NULL ORDER BY 1`,
      )
    ).map(({ line }) => line);
  const sent = async ({ checkpointId }: BuiltItem): Promise<string[]> =>
    (
      await api.db.owner<{ rung: string; at: string }>(
        `SELECT rung_key AS rung, to_char(due_at + interval '5 hours', 'MM-DD HH24:MI') AS at FROM rung_fire
         WHERE checkpoint_id = $1 AND outcome = 'sent' ORDER BY due_at`,
        [checkpointId],
      )
    ).map(({ rung, at }) => `${rung} ${at}`);

  it('stand by level and origin: an origin with a ladder of its own has it, all others the common one', async () => {
    const rungs = [{ offset: -2, targets: ['akim'] }];
    expect((await put('control', { rungs, origin: 'president' })).body).toMatchObject({
      level: 'control',
      origin: 'president',
      version: 1,
    });
    const [president, akim] = [await given({}, 'president'), await given({}, 'akim')];
    await pass('2026-09-08', '2026-09-11');
    expect(await sent(president)).toEqual(['before-2 09-11 09:00']);
    expect(await sent(akim)).toEqual(['before-5 09-08 09:00']);
    const list = (await auditor.get('admin/policies')).body as Json[];
    expect(list.map(({ level, origin }: Json) => `${level} ${origin}`)).toEqual([
      'control ',
      'control president',
      'review ',
      'special ',
      'working ',
    ]);
    expect((await administrator.delete('admin/policies/control/president')).status).toBe(204);
    expect((await administrator.delete('admin/policies/control/president')).status).toBe(404);
    const later = await given({ dueOn: '2026-09-21' }, 'president');
    await pass('2026-09-14');
    expect(await sent(later)).toEqual(['before-5 09-14 09:00']);
  });

  it('count in working days, calendar days and working hours, and repeat as often as they say', async () => {
    const answer = await put('control', {
      rungs: [
        { offset: -3, unit: 'calendar_days', targets: ['head'] },
        { offset: -2, unit: 'working_hours', targets: ['head'] },
        { offset: 4, unit: 'working_hours', targets: ['head'] },
        { offset: 2, targets: ['head'], repeatEvery: 1, repeatTimes: 1 },
      ],
    });
    expect(answer.status).toBe(200);
    const item = await given({});
    for (const day of WORKDAYS) {
      for (const hour of ['04:00', '11:30', '08:00']) {
        await api.db.setNow(`${day}T${hour}:30Z`);
        await engine.sweep.sweepAll();
      }
    }
    expect(await sent(item)).toEqual([
      'before-3d 09-11 09:00', // Saturday the 12th moves away from the date
      'before-2h 09-15 16:30',
      'after-4h 09-16 13:00',
      'after-2 09-17 09:00',
      'after-2 09-18 09:00',
    ]);
  });

  it('speak to a seat by name, stay in the inbox, and stop when the work was taken up', async () => {
    const own = await api.build.seat('staff', { bodyId: api.build.lead.bodyId });
    const rungs = [
      { offset: -5, targets: ['executor'], stopWhen: 'taken_up' },
      { offset: -1, targets: [], seatIds: [own.seatId], channels: ['inbox'] },
    ];
    expect((await put('control', { rungs })).status).toBe(200);
    const [taken, idle] = [await given({}), await given({})];
    await api.db.owner('UPDATE checkpoint SET acknowledged_at = zholdau_now() WHERE id = $1', [taken.checkpointId]);
    await pass('2026-09-08', '2026-09-14');
    const outcomes = await api.db.owner<{ rung: string; outcome: string }>(
      'SELECT rung_key AS rung, outcome FROM rung_fire WHERE checkpoint_id = $1 ORDER BY due_at',
      [taken.checkpointId],
    );
    expect(outcomes).toEqual([
      { rung: 'before-5', outcome: 'suppressed_stopped' },
      { rung: 'before-1', outcome: 'sent' },
    ]);
    expect((await sent(idle)).length).toBe(2);
    const notices = await api.db.owner<{ person: string; state: string }>(
      `SELECT person_id AS person, state FROM notice WHERE checkpoint_id = $1`,
      [taken.checkpointId],
    );
    expect(notices).toEqual([{ person: own.personId, state: 'inbox_only' }]);
  });

  it.each([
    [{ rungs: [] }, 'rungs_none'],
    [{ rungs: [{ offset: 1, targets: [] }] }, 'rung_without_target'],
    [
      {
        rungs: [
          { offset: 1, targets: ['head'] },
          { offset: 1, targets: ['akim'] },
        ],
      },
      'rung_key_twice',
    ],
    [{ rungs: [{ offset: -1, targets: ['head'], repeatEvery: 2 }] }, 'rung_repeat_wrong'],
    [{ rungs: [{ offset: 1, targets: ['head'], seatIds: ['7f0c1f50-5d2c-4c56-8a5a-2f1b4a3f9a01'] }] }, 'unknown_seat'],
  ])('refuses %j', async (body, code) => {
    expect((await put('control', body)).body).toMatchObject({ status: 400, code });
    expect((await administrator.post('admin/policies/control/forecast', body)).body).toMatchObject({
      status: 400,
      code,
    });
  });

  it('name channels that the region has switched on, and are refused with any other', async () => {
    const rung = (channels: string[], offset = 1) => ({ rungs: [{ offset, targets: ['head'], channels }] });
    const off = { status: 409, code: 'rung_channel_off' };
    for (const channel of ['telegram', 'sms']) {
      expect((await put('control', rung([channel]))).body).toMatchObject(off);
      expect((await administrator.post('admin/policies/control/forecast', rung([channel]))).body).toMatchObject(off);
    }
    expect((await put('control', rung(['pigeon']))).status).toBe(400);
    await administrator.put('admin/settings/channels.sms', { value: 'escalations' });
    expect((await put('control', rung(['sms', 'push', 'webhook', 'email', 'inbox']))).body.rungs).toMatchObject([
      { key: 'after-1', channels: ['sms', 'push', 'webhook', 'email', 'inbox'] },
    ]);
    expect((await put('control', rung(['sms'], -1))).body).toMatchObject(off);
    expect((await put('review', rung(['sms']))).body).toMatchObject(off);
    await administrator.put('admin/settings/channels.sms', { value: 'all' });
    expect((await put('control', rung(['sms'], -1))).status).toBe(200);
  });

  it('belong to administrators; auditors look, nobody else does', async () => {
    const rungs = [{ offset: 1, targets: ['head'] }];
    for (const browser of [auditor, coordinator]) {
      expect((await put('control', { rungs }, browser)).status).toBe(403);
      expect((await browser.post('admin/policies/control/rearming', {})).status).toBe(403);
      expect((await browser.delete('admin/policies/control/akim')).status).toBe(403);
    }
    expect((await auditor.post('admin/policies/control/forecast', { rungs })).status).toBe(200);
    expect((await coordinator.post('admin/policies/control/forecast', { rungs })).status).toBe(403);
    expect((await put('review', { rungs, origin: 'akim' })).body).toMatchObject({ code: 'review_has_no_origin' });
    expect((await put('review', { rungs: [{ offset: 0, targets: ['head'] }] })).body).toMatchObject({
      code: 'review_rung_before',
    });
  });

  it('I10 an edit touches no armed ladder until an administrator arms anew, and the journal says so', async () => {
    const item = await given({});
    await pass('2026-09-08');
    const after = await put('control', { rungs: [-6, -2].map((offset) => ({ offset, targets: ['head'] })) });
    expect(after.body).toMatchObject({ version: 2, behind: 1 });
    const armed = () =>
      api.db.owner<{ version: number }>(
        'SELECT p.version FROM ladder_run r JOIN ladder_policy p ON p.id = r.policy_id',
      );
    expect(await armed()).toEqual([{ version: 1 }]);
    const rearmed = await administrator.post('admin/policies/control/rearming', {});
    expect([rearmed.status, rearmed.body]).toEqual([200, { ladders: 1 }]);
    expect(await armed()).toEqual([{ version: 2 }]);
    await pass('2026-09-08', '2026-09-11');
    const outcomes = await api.db.owner<{ line: string }>(
      `SELECT rung_key || ' ' || outcome AS line FROM rung_fire WHERE checkpoint_id = $1 ORDER BY due_at, fired_at`,
      [item.checkpointId],
    );
    expect(outcomes.map(({ line }) => line)).toEqual([
      'before-10 collapsed',
      'before-6 suppressed_superseded',
      'before-5 sent',
      'before-2 sent',
    ]);
    expect((await administrator.post('admin/policies/control/rearming', {})).body).toMatchObject({
      status: 409,
      code: 'nothing_to_rearm',
    });
    const lines = await api.db.owner<{ after: Json }>(`SELECT after FROM journal WHERE action = 'policy.rearmed'`);
    expect(lines).toEqual([{ after: { level: 'control', origin: '', version: 2, ladders: 1 } }]);
  });

  it('U7 I10 clocks of reviewers go by the new ladder once an administrator arms anew, and nothing is said twice', async () => {
    const item = await given({});
    await api.db.setNow(nine('2026-09-03'));
    await api.db.owner(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, submitted_at,
         submitted_by, created_at, updated_at, text)
       VALUES ($1, $2, $3, $4, $5, 'submitted', zholdau_now(), $5, zholdau_now(), zholdau_now(), 'Сделано')`,
      [item.regionId, item.itemId, item.checkpointId, api.build.lead.bodyId, api.build.lead.head.personId],
    );
    await engine.hold(item);
    const review = async (...days: string[]): Promise<void> => {
      for (const day of days) {
        await api.db.setNow(nine(day));
        await engine.reviews.sweepAll();
      }
    };
    await review('2026-09-04', '2026-09-07'); // two working days: the coordinator has heard of it
    const rungs = [1, 2, 4].map((offset) => ({ offset, targets: ['chief_of_staff'] }));
    expect((await put('review', { rungs })).body).toMatchObject({ version: 2, behind: 1 });
    const behind = async () =>
      (await administrator.get('admin/policies')).body.find(({ level }: Json) => level === 'review').behind;
    expect(await behind()).toBe(1);
    const rearmed = await administrator.post('admin/policies/review/rearming', {});
    expect([rearmed.status, rearmed.body]).toEqual([200, { ladders: 1 }]);
    expect(await behind()).toBe(0);
    await review('2026-09-08', '2026-09-09', '2026-09-10');
    const outcomes = await api.db.owner<{ line: string }>(
      `SELECT rung_key || ' ' || outcome AS line FROM review_fire WHERE item_id = $1 ORDER BY due_at, rung_key`,
      [item.itemId],
    );
    expect(outcomes.map(({ line }) => line)).toEqual(['after-1 suppressed_superseded', 'after-2 sent', 'after-4 sent']);
    const heard = await api.db.owner<{ id: string }>(
      `SELECT person_id AS id FROM notice WHERE item_id = $1 AND kind = 'review_late' ORDER BY created_at`,
      [item.itemId],
    );
    expect(heard.map(({ id }) => id)).toEqual([api.build.coordinator.personId, api.build.chiefOfStaff.personId]);
    expect((await administrator.post('admin/policies/review/rearming', {})).body.code).toBe('nothing_to_rearm');
    const lines = await api.db.owner<{ after: Json }>(
      `SELECT after FROM journal WHERE action = 'policy.rearmed' AND after ->> 'level' = 'review'`,
    );
    expect(lines).toEqual([{ after: { level: 'review', origin: '', version: 2, ladders: 1 } }]);
  });

  describe('the forecast', () => {
    /** Items of both kinds, one held, one whose executor goes on leave, one with an activity, one repeated. */
    const world = async (): Promise<void> => {
      const away = await api.build.body();
      const partner = await api.build.body({ executor: 'none' });
      const vacant = await api.build.body({ head: 'empty', executor: 'empty' });
      await api.db.owner(
        `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-09-08', '2026-09-11')`,
        [api.build.regionId, away.executor.seatId, partner.head.personId],
      );
      await given({ dueOn: '2026-09-15', lead: away });
      await given({ dueOn: '2026-09-09', lead: partner, co: [away] });
      await given({ dueOn: '2026-09-04', lead: vacant });
      await given({ dueOn: '2026-09-22', level: 'special' });
      await given({ dueOn: '2026-08-20' });
      const held = await given({ dueOn: '2026-09-15' });
      await engine.hold(held);
      const paused = await given({ dueOn: '2026-09-18' });
      await api.db.owner(
        `INSERT INTO suspension (region_id, item_id, checkpoint_id, cause, from_on, to_on, opened_at)
         VALUES ($1, $2, $3, 'acknowledged', '2026-09-01', '2026-09-24', zholdau_now())`,
        [paused.regionId, paused.itemId, paused.checkpointId],
      );
      await engine.sweep.sweepAll();
    };
    const rows = (body: Json): string[] =>
      body.rows.map((row: Json) => `${row.on} ${row.number} ${row.rung} ${row.personId}`).sort();

    it('U29 of the ladders as they are equals what is then sent, message by message', async () => {
      await world();
      const present = ((await auditor.get('admin/policies')).body as Json[]).find(
        ({ level }: Json) => level === 'control',
      );
      const forecast = (await auditor.post('admin/policies/control/forecast', { rungs: present.rungs })).body;
      const before = await told();
      await pass(...WORKDAYS);
      const level = await api.db.owner<{ number: string }>(`SELECT number FROM action_item WHERE level = 'control'`);
      const control = new Set(level.map(({ number }) => number));
      const sentNow = (await told()).filter((line) => !before.includes(line) && control.has(line.split(' ')[1]!));
      expect(sentNow.length).toBeGreaterThan(30);
      expect(rows(forecast)).toEqual(sentNow.sort());
      expect(forecast).toMatchObject({ messages: sentNow.length, messagesNow: sentNow.length, ladders: 5 });
    });

    it('U29 of the reviewer equals what those who owe an answer then hear, of reports and of requests', async () => {
      const { build, db } = api;
      const [early, late, asked, answered] = [await given({}), await given({}), await given({}), await given({})];
      const submit = async (item: BuiltItem): Promise<void> => {
        await db.owner(
          `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, submitted_at,
             submitted_by, created_at, updated_at, text)
           VALUES ($1, $2, $3, $4, $5, 'submitted', zholdau_now(), $5, zholdau_now(), zholdau_now(), 'Сделано')`,
          [item.regionId, item.itemId, item.checkpointId, build.lead.bodyId, build.lead.head.personId],
        );
        await engine.hold(item);
      };
      const review = async (...days: string[]): Promise<void> => {
        for (const day of days) {
          await db.setNow(nine(day));
          await engine.reviews.sweepAll();
        }
      };
      await submit(early);
      await submit(answered);
      await review('2026-09-03');
      await db.owner(`UPDATE progress_report SET state = 'returned' WHERE item_id = $1`, [answered.itemId]);
      await submit(late);
      await db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'extension.decider.control', '"akim"')`, [
        build.regionId,
      ]);
      const request = await (
        await api.as(build.lead.head.personId)
      ).post(`checkpoints/${asked.checkpointId}/extensions`, {
        dueOn: '2026-10-29',
        reason: 'Подрядчик сорвал поставку труб, новый договор заключён',
        addressee: 'Акиму области',
        evidence: 'Уведомление поставщика',
      });
      expect(request.status).toBe(201);
      const helper = await build.seat('staff', { bodyId: build.lead.bodyId });
      await db.owner(
        `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-09-07', '2026-09-08')`,
        [build.regionId, build.coordinator.seatId, helper.personId],
      );
      await db.setNow('2026-09-04T04:00:00Z');
      const heard = async (): Promise<string[]> =>
        (
          await db.owner<{ line: string }>(
            `SELECT to_char(n.created_at + interval '5 hours', 'YYYY-MM-DD') || ' ' || i.number || ' ' || (n.params->>'rung') || ' ' || n.person_id AS line
             FROM notice n JOIN action_item i ON i.id = n.item_id WHERE n.kind = 'review_late'`,
          )
        ).map(({ line }) => line);
      const forecast = (
        await auditor.post('admin/policies/review/forecast', { rungs: [{ offset: 1, targets: ['akim'] }] })
      ).body;
      const before = await heard();
      expect(before).toHaveLength(2);
      await review(...WORKDAYS.filter((day) => day > '2026-09-03'), '2026-10-01', '2026-10-02');
      const sentNow = (await heard()).filter((line) => !before.includes(line));
      expect(sentNow.length).toBeGreaterThan(12);
      expect(sentNow.some((line) => line.endsWith(helper.personId))).toBe(true);
      expect(sentNow.some((line) => line.endsWith(build.akim.personId))).toBe(true);
      expect(rows(forecast)).toEqual(sentNow.sort());
      expect(forecast).toMatchObject({ ladders: 3, messages: sentNow.length, messagesNow: sentNow.length });
    });

    it('U29 of a change equals what is sent after saving and arming anew', async () => {
      await world();
      const rungs = [
        { offset: -4, targets: ['executor', 'head'] },
        { offset: 2, targets: ['executor', 'curator'], repeatEvery: 3 },
      ];
      const forecast = (await administrator.post('admin/policies/control/forecast', { rungs })).body;
      expect(forecast.messagesNow).not.toBe(forecast.messages);
      await put('control', { rungs });
      await administrator.post('admin/policies/control/rearming', {});
      const before = await told();
      await pass(...WORKDAYS);
      const level = await api.db.owner<{ number: string }>(`SELECT number FROM action_item WHERE level = 'control'`);
      const control = new Set(level.map(({ number }) => number));
      const sentNow = (await told()).filter((line) => !before.includes(line) && control.has(line.split(' ')[1]!));
      expect(rows(forecast)).toEqual(sentNow.sort());
      expect(forecast.messages).toBe(forecast.people.reduce((sum: number, { count }: Json) => sum + count, 0));
    });
  });
});
