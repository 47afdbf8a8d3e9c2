import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem, BuiltSeat, ItemWish } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { tinyPng } from '../support/tiny-png.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const DECISION = { body: 'Администрация Президента', number: '15-3', on: '2026-10-06' };
const PICTURE = tinyPng();
const ABOVE = ['president', 'administration', 'government', 'maslikhat', 'party'];

describe('extensions', () => {
  let api: TestApi;
  let engine: TestEngine;
  let head: Browser;
  let coordinator: Browser;
  let akim: Browser;
  let chief: Browser;
  let deputy: Browser;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    head = await api.as(api.build.lead.head.personId);
    coordinator = await api.as(api.build.coordinator.personId);
    akim = await api.as(api.build.akim.personId);
    chief = await api.as(api.build.chiefOfStaff.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
    await api.db.owner('DELETE FROM substitution');
  });
  afterAll(() => api.close());

  /** A control item given by the akim, due on Thursday 15 October. */
  const item = async (wish: ItemWish = {}, origin = 'akim'): Promise<BuiltItem> => {
    const made = await api.build.item({ dueOn: '2026-10-15', state: 'in_work', ...wish });
    await api.db.owner('UPDATE action_item SET origin = $2 WHERE id = $1', [made.itemId, origin]);
    await engine.arm(made);
    return made;
  };
  const wish = (change: Record<string, unknown> = {}) => ({
    dueOn: '2026-10-29',
    reason: 'Подрядчик сорвал поставку труб, новый договор заключён',
    addressee: 'Акиму области',
    evidence: 'Уведомление поставщика от 1 октября',
    ...change,
  });
  const ask = ({ checkpointId }: BuiltItem, change = {}, browser = head) =>
    browser.post(`checkpoints/${checkpointId}/extensions`, wish(change));
  const asked = async (made: BuiltItem, change = {}) => {
    const answer = await ask(made, change);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const grant = (browser: Browser, { id, version: seen }: { id: string; version: number }, body = {}) =>
    browser.post(`extensions/${id}/grant`, body, version(seen));
  const refuse = (browser: Browser, { id, version: seen }: { id: string; version: number }, reason = 'Срок реален') =>
    browser.post(`extensions/${id}/refusal`, { reason }, version(seen));
  const due = async ({ itemId }: BuiltItem) => (await coordinator.get(`action-items/${itemId}`)).body.checkpoints[0];
  const told = async (kind: string, { itemId }: BuiltItem): Promise<string[]> =>
    (
      await api.db.owner<{ id: string }>('SELECT person_id AS id FROM notice WHERE kind = $1 AND item_id = $2', [
        kind,
        itemId,
      ])
    ).map(({ id }) => id);
  const ladders = ({ itemId }: BuiltItem) =>
    api.db.owner<{ state: string; on: string }>(
      `SELECT state, ladder_on::text AS on FROM ladder_run WHERE item_id = $1 ORDER BY deadline_version`,
      [itemId],
    );
  const states = ({ itemId }: BuiltItem) =>
    api.db.owner<{ state: string }>('SELECT state FROM extension_request WHERE item_id = $1 ORDER BY asked_at, id', [
      itemId,
    ]);
  const setting = (key: string, value: unknown) =>
    api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
      api.build.regionId,
      key,
      JSON.stringify(value),
    ]);
  const standIn = (seat: BuiltSeat, personId: string) =>
    api.db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-10-01', '2026-10-31')`,
      [api.build.regionId, seat.seatId, personId],
    );
  const group = async (browser: Browser, key: string) =>
    (await browser.get('my-work')).body.groups.find((one: { key: string }) => one.key === key);

  describe('are asked for', () => {
    it('in writing with reason, date, evidence and addressee; the ladder goes on, the coordinator hears', async () => {
      const made = await item();
      const request = await asked(made, { links: [{ name: 'Письмо', url: 'https://example.kz/p' }] });
      expect(request).toMatchObject({
        state: 'pending',
        dueOn: '2026-10-15',
        wantedOn: '2026-10-29',
        addressee: 'Акиму области',
        decider: 'coordinator',
        evidenceText: 'Уведомление поставщика от 1 октября',
        evidence: [{ kind: 'link', name: 'Письмо', url: 'https://example.kz/p' }],
        late: false,
        overLimit: false,
        afterDue: false,
        actions: ['evidence', 'withdraw'],
      });
      expect(await ladders(made)).toEqual([{ state: 'armed', on: '2026-10-15' }]);
      expect(await told('extension_asked', made)).toEqual([api.build.coordinator.personId]);
      expect(await group(coordinator, 'extensions_to_decide')).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ extensionId: request.id, waitingDays: 0 })]),
      });
      await api.db.setNow('2026-10-08T06:00:00Z');
      const row = (await group(coordinator, 'extensions_to_decide')).items.find(
        ({ extensionId }: { extensionId: string }) => extensionId === request.id,
      );
      expect(row).toMatchObject({ waitingDays: 3, waitingLimit: 2 });
    });

    it('with files of its own, and with files and links of a report', async () => {
      const made = await item();
      const draft = { text: 'Ведётся', percent: 20, delayReason: '', nextStep: '' };
      const report = (await head.put(`checkpoints/${made.checkpointId}/draft`, draft)).body;
      const link = { kind: 'link', name: 'Договор', url: 'https://example.kz/d' };
      const { id: evidenceId } = (await head.post(`reports/${report.id}/evidence`, link)).body;
      const request = await asked(made, { evidenceIds: [evidenceId] });
      expect(request.evidence).toMatchObject([{ name: 'Договор' }]);
      const upload = (browser: Browser, bytes: Buffer) => {
        const part = `--b\r\nContent-Disposition: form-data; name="file"; filename="акт.png"\r\n\r\n`;
        return api.app.inject({
          method: 'POST',
          url: `/api/v1/extensions/${request.id}/files`,
          headers: {
            cookie: browser.cookie!,
            'x-csrf-token': browser.csrf!,
            'content-type': 'multipart/form-data; boundary=b',
          },
          payload: Buffer.concat([Buffer.from(part), bytes, Buffer.from('\r\n--b--\r\n')]),
        });
      };
      const answer = JSON.parse((await upload(head, PICTURE)).body);
      const names = answer.evidence.map(({ name }: { name: string }) => name);
      expect(names.sort()).toEqual(['акт.png', 'Договор'].sort());
      const { id } = answer.evidence.find(({ kind }: { kind: string }) => kind === 'file');
      const file = `extension-evidence/${id}/file`;
      expect((await coordinator.get(file)).headers['content-type']).toBe('image/png');
      const stranger = await api.as((await api.build.body()).head.personId);
      for (const outside of [stranger, deputy]) expect((await outside.get(file)).status).toBe(404);
      expect((await upload(head, Buffer.from('<html>'))).statusCode).toBe(400);
      expect((await upload(coordinator, PICTURE)).statusCode).toBe(403);
      expect((await upload(stranger, PICTURE)).statusCode).toBe(404);
      await grant(coordinator, answer);
      expect((await upload(head, PICTURE)).statusCode).toBe(409);
    });

    it.each<[string, Record<string, unknown>, number, string]>([
      ['without a reason', { reason: ' ' }, 400, 'bad_request_body'],
      ['without an addressee', { addressee: '' }, 400, 'bad_request_body'],
      ['without evidence', { evidence: '' }, 400, 'bad_request_body'],
      ['on 31 February', { dueOn: '2027-02-31' }, 400, 'bad_request_body'],
      [
        'with a link that is none',
        { links: [{ name: 'x', url: 'javascript:alert(1)' }] },
        400,
        'evidence_link_missing',
      ],
      ['with evidence of nobody', { evidenceIds: ['00000000-0000-4000-8000-000000000000'] }, 404, 'evidence_not_found'],
      ['for the date in force', { dueOn: '2026-10-15' }, 409, 'extension_not_later'],
      ['for an earlier date', { dueOn: '2026-10-12' }, 409, 'extension_not_later'],
    ])('are refused %s, and nothing is left behind', async (_, change, status, code) => {
      const made = await item();
      expect(await ask(made, change)).toMatchObject({ status, body: { code } });
      expect(await states(made)).toEqual([]);
      expect(await told('extension_asked', made)).toEqual([]);
    });

    it('are refused to everybody but the head of the lead', async () => {
      const partner = await api.build.body();
      const made = await item({ co: [partner] });
      const executor = await api.as(api.build.lead.executor.personId);
      const curator = await api.as(api.build.curator.personId);
      const co = await api.as(partner.head.personId);
      for (const other of [executor, curator, co, coordinator, akim, chief, deputy]) {
        expect(await ask(made, {}, other)).toMatchObject({ status: 403 });
      }
      expect((await ask(made, {}, await api.as((await api.build.body()).head.personId))).status).toBe(404);
      expect(await states(made)).toEqual([]);
    });

    it.each(['draft', 'submitted', 'accepted', 'cancelled'])('are refused in the state %s', async (state) => {
      const made = await item({ state });
      expect([404, 409]).toContain((await ask(made)).status);
      expect(await states(made)).toEqual([]);
    });

    it('are one at a time, can be withdrawn, and then asked again', async () => {
      const made = await item();
      const first = await asked(made);
      expect(await ask(made)).toMatchObject({ status: 409, body: { code: 'extension_already_asked' } });
      expect((await coordinator.post(`extensions/${first.id}/withdrawal`, {}, version(1))).status).toBe(403);
      expect((await head.post(`extensions/${first.id}/withdrawal`, {}, version(1))).body.state).toBe('withdrawn');
      await asked(made);
      expect((await states(made)).map(({ state }) => state).sort()).toEqual(['pending', 'withdrawn']);
    });

    it('and fall when the work ends before they are decided', async () => {
      const made = await item();
      const request = await asked(made);
      const seen = (await coordinator.get(`action-items/${made.itemId}`)).body.version;
      expect(
        (await coordinator.post(`action-items/${made.itemId}/cancellation`, { reason: 'Не нужно' }, version(seen)))
          .status,
      ).toBe(200);
      expect(await states(made)).toEqual([{ state: 'lapsed' }]);
      expect((await grant(coordinator, { ...request, version: 2 })).status).not.toBe(200);
      const waiting = await group(coordinator, 'extensions_to_decide');
      expect((waiting?.items ?? []).map((one: { extensionId: string }) => one.extensionId)).not.toContain(request.id);
    });

    it('late, after the date, and beyond the limit are taken and marked', async () => {
      const made = await item();
      await api.db.setNow('2026-10-13T06:00:00Z');
      const late = await asked(made);
      expect(late).toMatchObject({ late: true, afterDue: false, overLimit: false });
      await grant(coordinator, late);
      await api.db.setNow('2026-10-30T06:00:00Z');
      const after = await asked(made, { dueOn: '2026-11-12' });
      expect(after).toMatchObject({ late: true, afterDue: true, overLimit: false });
      await grant(coordinator, after);
      expect((await asked(made, { dueOn: '2026-11-26' })).overLimit).toBe(true);
    });
  });

  describe('are granted', () => {
    it('as a new version beside the old one: original, current, count; everybody hears, the asker with the reason', async () => {
      const made = await item();
      const request = await asked(made);
      const answer = await grant(coordinator, request, { comment: 'Последний раз' });
      expect(answer).toMatchObject({
        status: 200,
        body: {
          state: 'granted',
          grantedOn: '2026-10-29',
          deadlineVersion: 2,
          decisionReason: 'Последний раз',
          actions: [],
        },
      });
      const checkpoint = await due(made);
      expect(checkpoint.due).toMatchObject({
        originalOn: '2026-10-15',
        dueOn: '2026-10-29',
        actualOn: null,
        postponements: 1,
        breaches: [],
      });
      expect((await coordinator.get(`action-items/${made.itemId}/deadlines`)).body).toMatchObject([
        { version: 2, dueOn: '2026-10-29', reason: expect.stringContaining('Подрядчик') },
        { version: 1, dueOn: '2026-10-15', supersededAt: expect.any(String) },
      ]);
      expect(await ladders(made)).toEqual([
        { state: 'superseded', on: '2026-10-15' },
        { state: 'armed', on: '2026-10-29' },
      ]);
      expect(await told('extension_granted', made)).toContain(api.build.lead.head.personId);
      expect((await head.get(`action-items/${made.itemId}/history`)).body[0].text).toContain('29.10.2026');
      expect(await refuse(coordinator, answer.body)).toMatchObject({
        status: 409,
        body: { code: 'extension_decided' },
      });
    });

    it('and then the old ladder sends nothing more, the new one does', async () => {
      const made = await item();
      await grant(coordinator, await asked(made));
      const fired = async () =>
        (
          await api.db.owner<{ version: number; key: string }>(
            `SELECT deadline_version AS version, rung_key AS key FROM rung_fire WHERE item_id = $1 AND outcome = 'sent'`,
            [made.itemId],
          )
        ).map(({ version: of }) => of);
      const before = (await fired()).length;
      for (const now of [
        '2026-10-14T06:00:00Z',
        '2026-10-15T06:00:00Z',
        '2026-10-16T06:00:00Z',
        '2026-10-20T06:00:00Z',
      ]) {
        await api.db.setNow(now);
        await engine.turn();
      }
      expect((await fired()).slice(before).filter((of) => of === 1)).toEqual([]);
      expect((await due(made)).condition).not.toBe('overdue');
      await api.db.setNow('2026-10-28T06:00:00Z');
      await engine.turn();
      expect(await fired()).toContain(2);
      await api.db.setNow('2026-11-03T06:00:00Z');
      await engine.turn();
      const letters = await api.db.owner<{ version: number }>(
        `SELECT deadline_version AS version FROM notice WHERE item_id = $1 AND kind = 'escalation'`,
        [made.itemId],
      );
      expect(letters.length).toBeGreaterThan(0);
      expect(new Set(letters.map(({ version: of }) => of))).toEqual(new Set([2]));
    });

    it('for an earlier date than asked, never for a later one', async () => {
      const made = await item();
      const request = await asked(made);
      expect(await grant(coordinator, request, { dueOn: '2026-11-05' })).toMatchObject({
        status: 409,
        body: { code: 'extension_beyond_wish' },
      });
      expect(await grant(coordinator, request, { dueOn: '2026-10-22' })).toMatchObject({
        status: 200,
        body: { grantedOn: '2026-10-22', wantedOn: '2026-10-29' },
      });
    });

    it('once: of a grant and a refusal on one version the second is stale or too late', async () => {
      const made = await item();
      const request = await asked(made);
      const answers = await Promise.all([grant(coordinator, request), refuse(coordinator, request)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const other = await item();
      const waiting = await asked(other);
      expect((await grant(coordinator, { ...waiting, version: 7 })).status).toBe(412);
      expect((await coordinator.post(`extensions/${waiting.id}/grant`, {})).status).toBe(428);
      expect(await ladders(other)).toEqual([{ state: 'armed', on: '2026-10-15' }]);
    });

    it('not while a report is under review', async () => {
      const made = await item();
      const request = await asked(made);
      await api.db.owner(`UPDATE checkpoint SET state = 'submitted' WHERE id = $1`, [made.checkpointId]);
      expect(await grant(coordinator, request)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
      expect((await due(made)).due.dueOn).toBe('2026-10-15');
    });
  });

  it('refused leave date and ladder untouched, and tell the asker why', async () => {
    const made = await item();
    const request = await asked(made);
    expect(await refuse(coordinator, request, 'нет')).toMatchObject({
      status: 400,
      body: { code: 'reason_too_short' },
    });
    expect((await refuse(coordinator, request, 'Поставка была известна в мае')).body).toMatchObject({
      state: 'refused',
      decisionReason: 'Поставка была известна в мае',
      grantedOn: null,
    });
    expect(await ladders(made)).toEqual([{ state: 'armed', on: '2026-10-15' }]);
    expect((await due(made)).due).toMatchObject({ dueOn: '2026-10-15', postponements: 0 });
    expect(await told('extension_refused', made)).toContain(api.build.lead.head.personId);
    const [notice] = await api.db.owner<{ reason: string }>(
      `SELECT params->>'reason' AS reason FROM notice WHERE kind = 'extension_refused' AND item_id = $1`,
      [made.itemId],
    );
    expect(notice).toEqual({ reason: 'Поставка была известна в мае' });
  });

  describe('are decided by whoever gave the task', () => {
    it('the coordinator for control, the akim or the chief of staff for special control', async () => {
      const control = await asked(await item());
      for (const other of [akim, chief, head, deputy])
        expect([403, 404]).toContain((await grant(other, control)).status);
      for (const leader of [akim, chief]) {
        const made = await item({ level: 'special' });
        const special = await asked(made);
        expect(special.decider).toBe('leadership');
        expect((await grant(coordinator, special)).status).toBe(403);
        expect(await group(leader, 'extensions_to_decide')).toMatchObject({
          items: expect.arrayContaining([expect.objectContaining({ extensionId: special.id })]),
        });
        expect((await grant(leader, special)).status).toBe(200);
      }
    });

    it.each(ABOVE)('nobody in the region for the origin %s: the decision from above is recorded', async (origin) => {
      const made = await item({}, origin);
      const request = await asked(made);
      expect(request.decider).toBe('above');
      for (const browser of [coordinator, akim, chief]) {
        expect(await grant(browser, request)).toMatchObject({ status: 409, body: { code: 'extension_above_region' } });
        expect(await refuse(browser, request, 'Основания не подтверждены')).toMatchObject({ status: 409 });
      }
      expect((await due(made)).due).toMatchObject({ dueOn: '2026-10-15', postponements: 0 });
      const record = (decision: unknown, browser = coordinator) =>
        browser.post(`extensions/${request.id}/record`, { decision, dueOn: '2026-11-12' }, version(1));
      for (const wrong of [
        { ...DECISION, number: '' },
        { ...DECISION, on: 'завтра' },
        { ...DECISION, body: ' ' },
        null,
      ])
        expect((await record(wrong)).status).toBe(400);
      expect(await record({ ...DECISION, number: 'б/н' })).toMatchObject({
        status: 400,
        body: { code: 'decision_incomplete' },
      });
      expect((await record(DECISION, head)).status).toBe(403);
      expect(await record(DECISION)).toMatchObject({
        status: 200,
        body: { state: 'recorded', grantedOn: '2026-11-12', decisionNumber: '15-3', decisionOn: '2026-10-06' },
      });
      const [present] = (await coordinator.get(`action-items/${made.itemId}/deadlines`)).body;
      expect(present).toMatchObject({ version: 2, authority: 'Администрация Президента, № 15-3, 06.10.2026' });
      expect((await ladders(made))[1]).toEqual({ state: 'armed', on: '2026-11-12' });
    });

    it.each(['akim', 'meeting', 'own'])(
      'the region for the origin %s: nothing from above is recorded',
      async (origin) => {
        const request = await asked(await item({}, origin));
        expect(
          await coordinator.post(
            `extensions/${request.id}/record`,
            { decision: DECISION, dueOn: '2026-11-12' },
            version(1),
          ),
        ).toMatchObject({ status: 409, body: { code: 'extension_inside_region' } });
        expect((await grant(coordinator, request)).status).toBe(200);
      },
    );

    it('recorded refusals from above leave the ladder', async () => {
      const made = await item({}, 'president');
      const { id } = await asked(made);
      const body = { decision: DECISION, dueOn: null, comment: 'Отказано' };
      expect((await coordinator.post(`extensions/${id}/record`, body, version(1))).body).toMatchObject({
        state: 'refused',
        decisionNumber: '15-3',
        grantedOn: null,
      });
      expect(await ladders(made)).toEqual([{ state: 'armed', on: '2026-10-15' }]);
    });

    it('never by whoever asked, submitted, or stands in for them', async () => {
      const made = await item();
      const request = await asked(made);
      // The head who asked stands in for the coordinator.
      await standIn(api.build.coordinator, api.build.lead.head.personId);
      await api.db.owner(`UPDATE session SET seat_id = $2 WHERE person_id = $1`, [
        api.build.lead.head.personId,
        api.build.coordinator.seatId,
      ]);
      expect(await grant(head, request)).toMatchObject({ status: 409, body: { code: 'decider_is_party' } });
      await api.db.owner(`UPDATE session SET seat_id = NULL WHERE person_id = $1`, [api.build.lead.head.personId]);
      await api.db.owner('DELETE FROM substitution');
      // Somebody stood in for the coordinator's holder who is also the one behind the request.
      const helper = await api.build.person();
      await standIn(api.build.coordinator, helper);
      const inHerPlace = await api.as(helper);
      await api.db.owner('UPDATE extension_request SET asked_by = $2 WHERE id = $1', [
        request.id,
        api.build.coordinator.personId,
      ]);
      for (const browser of [coordinator, inHerPlace]) {
        expect(await grant(browser, request)).toMatchObject({ status: 409, body: { code: 'decider_is_party' } });
      }
      await api.db.owner('UPDATE extension_request SET asked_by = $2, asked_for = $3 WHERE id = $1', [
        request.id,
        api.build.lead.head.personId,
        api.build.coordinator.personId,
      ]);
      expect(await refuse(coordinator, request, 'Срок ещё не истёк')).toMatchObject({ status: 409 });
      await api.db.owner(`UPDATE extension_request SET asked_for = NULL WHERE id = $1`, [request.id]);
      expect((await grant(inHerPlace, request)).status).toBe(200);
    });
  });

  it('asked after the date mark a breach that the new date does not undo', async () => {
    const made = await item();
    await api.db.setNow('2026-10-16T06:00:00Z');
    expect((await due(made)).due).toMatchObject({ breaches: ['late'], byOriginal: false, byCurrent: false });
    await grant(coordinator, await asked(made));
    expect((await due(made)).due).toMatchObject({ breaches: ['late_extension'], byOriginal: false, byCurrent: null });
    const intime = await item({ dueOn: '2026-10-29' });
    const request = await asked(intime, { dueOn: '2026-11-12' });
    await api.db.setNow('2026-10-30T06:00:00Z');
    await grant(coordinator, request);
    expect((await due(intime)).due.breaches).toEqual([]); // asked in time, decided late: not the agency's
    const { items } = (await coordinator.get(`action-items?leadBodyId=${api.build.lead.bodyId}&limit=200`)).body;
    expect(items.find(({ id }: { id: string }) => id === made.itemId).due).toMatchObject({
      originalOn: '2026-10-15',
      dueOn: '2026-10-29',
      postponements: 1,
      byOriginal: false,
      breaches: expect.arrayContaining(['late_extension']),
    });
  });

  it('are correspondence that a deputy does not read until a date was given', async () => {
    const made = await item();
    const request = await asked(made);
    const seen = async () => (await deputy.get(`action-items/${made.itemId}/extensions`)).body;
    expect(await seen()).toEqual([]);
    expect((await deputy.get(`extensions/${request.id}`)).status).toBe(404);
    expect((await deputy.get(`action-items/${made.itemId}/history`)).text).not.toContain('Подрядчик');
    await grant(coordinator, request);
    expect(await seen()).toMatchObject([{ state: 'granted', actions: [] }]);
  });

  describe('settings', () => {
    it('extension.min-lead-days says from when a request is late', async () => {
      expect((await asked(await item())).late).toBe(false);
      await setting('extension.min-lead-days', 10);
      expect((await asked(await item())).late).toBe(true);
    });

    it('extension.max-count says how many dates are usual', async () => {
      await setting('extension.max-count', 0);
      expect((await asked(await item())).overLimit).toBe(true);
    });

    it('extension.decide-days says within how many days it should be decided', async () => {
      await setting('extension.decide-days', 5);
      expect((await asked(await item())).decideDays).toBe(5);
    });

    it.each(['special', 'control', 'working'] as const)('extension.decider.%s says who decides', async (level) => {
      for (const [decider, browser, other] of [
        ['akim', akim, chief],
        ['chief_of_staff', chief, akim],
        ['coordinator', coordinator, akim],
        ['leadership', chief, coordinator],
      ] as const) {
        await api.db.owner('DELETE FROM setting');
        await setting(`extension.decider.${level}`, decider);
        const request = await asked(await item({ level }));
        expect((await grant(other, request)).status).toBe(403);
        expect((await grant(browser, request)).status).toBe(200);
      }
    });
  });
});
