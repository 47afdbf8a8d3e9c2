import { openApi, type Browser, type Json, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { DONE, NOT_SHOWN, OBJECT_ACT, SEEN_DONE } from '../support/ratings.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });
const DRAFT = { text: 'Построено 300 мест', percent: 100, delayReason: '', nextStep: '' };
const LETTER = {
  kind: 'reference',
  name: 'Информация',
  documentType: 'letter',
  documentNumber: '3-12',
  documentOn: '2026-10-02',
  issuer: 'Управление образования',
};
const ACT = { ...LETTER, documentType: 'act', name: 'Постановление акимата' };

describe('evidence and the two ratings', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let head: Browser;
  let executor: Browser;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    executor = await api.as(api.build.lead.executor.personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
    await api.db.owner('DELETE FROM substitution');
  });
  afterAll(() => api.close());

  const given = async (form = 'акт ввода'): Promise<BuiltItem> => {
    const item = await api.build.item({ dueOn: '2026-10-15' });
    await api.db.owner(`UPDATE action_item SET completion_form_ru = $2, completion_form_kk = '' WHERE id = $1`, [
      item.itemId,
      form,
    ]);
    await engine.arm(item);
    return item;
  };
  const drafted = async (item: BuiltItem, ...evidence: object[]): Promise<string> => {
    const { id } = (await head.put(`checkpoints/${item.checkpointId}/draft`, DRAFT)).body;
    for (const one of evidence) expect((await head.post(`reports/${id}/evidence`, one)).status).toBe(201);
    return id;
  };
  const submitted = async (item: BuiltItem, ...evidence: object[]): Promise<string> => {
    const id = await drafted(item, ...evidence);
    expect((await head.post(`reports/${id}/submission`, DONE, version(1))).status).toBe(200);
    return id;
  };
  const seen = async (item: BuiltItem): Promise<Json> =>
    (await head.get(`action-items/${item.itemId}/reports`)).body[0];
  const set = (key: string, value: unknown) =>
    api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
      api.build.regionId,
      key,
      JSON.stringify(value),
    ]);
  const standsIn = (seatId: string, personId: string) =>
    api.db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on)
       VALUES ($1, $2, $3, '2026-10-01', '2026-10-31')`,
      [api.build.regionId, seatId, personId],
    );

  describe('what the completion form demands', () => {
    it.each<[string, string, object[], string]>([
      ['an act for an act', 'постановление акимата', [LETTER], 'act'],
      ['an act in Kazakh words', 'әкімдік қаулысы', [LETTER], 'act'],
      ['all of two results', 'приказ, информация', [ACT], 'letter'],
      ['a figure for an indicator', 'создание рабочих мест', [LETTER], 'number'],
      ['an event for a meeting', 'встреча с населением', [LETTER], 'event|media|list'],
    ])('stops a report that lacks %s', async (_, form, evidence, missing) => {
      const item = await given(form);
      const id = await drafted(item, ...evidence);
      expect(await head.post(`reports/${id}/submission`, DONE, version(1))).toMatchObject({
        status: 409,
        body: { code: 'evidence_kinds_missing', params: { missing } },
      });
      expect(await seen(item)).toMatchObject({ state: 'draft', selfRating: null, version: 1 });
    });

    it('is named in the words of the reader', async () => {
      const id = await drafted(await given('приказ, план мероприятий'), { ...LETTER });
      const answer = await head.post(`reports/${id}/submission`, DONE, { ...version(1), 'accept-language': 'ru' });
      expect(answer.body.detail).toContain('правовой акт, утверждённый документ / протокол / правовой акт');
    });

    it('lets work that is honestly not done be reported, and nobody accept it', async () => {
      const item = await given('постановление акимата');
      const id = await drafted(item, LETTER);
      expect(await head.post(`reports/${id}/submission`, { rating: 'partly' }, version(1))).toMatchObject({
        status: 400,
        body: { code: 'rating_words_missing' },
      });
      const self = { rating: 'partly', words: 'Проект на согласовании' };
      expect((await head.post(`reports/${id}/submission`, self, version(1))).body).toMatchObject({
        state: 'submitted',
        selfRating: self,
      });
      expect(await coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(2))).toMatchObject({
        status: 409,
        body: { code: 'evidence_does_not_match', params: { missing: 'act' } },
      });
      expect(await seen(item)).toMatchObject({ state: 'submitted', verdict: null });
    });

    it('asks nothing of wording not met before', async () => {
      await submitted(await given('нечто новое'), LETTER);
    });

    it('gives way to what the item demands itself, which only the coordinator changes', async () => {
      const item = await given('информация');
      const edit = { demandedSorts: ['photo', 'number'] };
      const path = `action-items/${item.itemId}`;
      expect((await head.patch(path, edit, version(1))).status).toBe(403);
      expect((await coordinator.patch(path, { demandedSorts: ['selfie'] }, version(1))).status).toBe(400);
      expect(await coordinator.patch(path, edit, version(1))).toMatchObject({
        status: 200,
        body: {
          ...edit,
          completionClasses: ['info'],
          checkpoints: [{ demands: [{ sorts: ['photo'] }, { sorts: ['number'] }] }],
        },
      });
      const id = await drafted(item, LETTER);
      expect((await head.post(`reports/${id}/submission`, DONE, version(1))).body.params).toEqual({
        missing: 'photo number',
      });
    });

    it.each([
      ['act', 'постановление акимата'],
      ['act_draft', 'проект приказа'],
      ['info', 'информация'],
      ['doc', 'дорожная карта'],
      ['object', 'акт ввода'],
      ['indicator', 'создание рабочих мест'],
      ['finance', 'выделение средств'],
      ['event', 'семинар'],
    ])('follows the setting evidence.of-%s', async (kind, form) => {
      const item = await given(form);
      const CHANGED = [{ sorts: ['conclusion'] }, { sorts: ['link'] }];
      const demands = async () => (await head.get(`action-items/${item.itemId}`)).body.checkpoints[0].demands;
      expect(await demands()).not.toEqual(CHANGED);
      await set(`evidence.of-${kind}`, 'conclusion link');
      expect(await demands()).toEqual(CHANGED);
      await api.db.owner('DELETE FROM setting');
      await set(`evidence.of-${kind}`, 'no such sort');
      expect(await demands()).not.toEqual([]);
    });
  });

  describe('a piece of evidence', () => {
    it.each<[string, object, string]>([
      ['an act without its number', { ...ACT, documentNumber: '' }, 'evidence_act_incomplete'],
      ['a reference to nothing in particular', { ...LETTER, documentType: '' }, 'evidence_act_incomplete'],
      ['half a person', { kind: 'event', name: 'x', eventOn: '2026-10-01', fact: 1.5 }, 'evidence_coverage_wrong'],
      [
        'a figure called a document',
        { kind: 'number', name: 'x', fact: 1, documentType: 'act' },
        'evidence_type_misplaced',
      ],
      ['a type nobody knows', { ...LETTER, documentType: 'selfie' }, 'bad_request_body'],
    ])('is not %s', async (_, body, code) => {
      const id = await drafted(await given());
      expect(await head.post(`reports/${id}/evidence`, body)).toMatchObject({ status: 400, body: { code } });
    });

    it('is described by its own body in a draft, and by nobody else or later', async () => {
      const item = await given();
      const id = await drafted(item, OBJECT_ACT);
      const [piece] = (await seen(item)).evidence;
      const path = `reports/${id}/evidence/${piece.id}`;
      const stranger = await api.as((await api.build.body()).head.personId);
      expect((await stranger.patch(path, { issuer: 'x' })).status).toBe(404);
      expect((await head.patch(path, { documentNumber: '' })).body.code).toBe('evidence_act_incomplete');
      expect((await head.patch(path, { documentNumber: '77' })).body).toMatchObject({
        documentNumber: '77',
        documentType: 'object_act',
      });
      await head.post(`reports/${id}/submission`, DONE, version(1));
      expect((await head.patch(path, { documentNumber: '78' })).status).toBe(409);
    });

    it('counts an event with its place and coverage', async () => {
      const event = { kind: 'event', name: 'Сход', eventOn: '2026-10-01', place: 'с. Арнасай', fact: 238 };
      const item = await given('встреча с населением');
      await submitted(item, event);
      expect((await seen(item)).evidence).toMatchObject([event]);
    });

    it('below its plan stops the acceptance until it says why', async () => {
      const item = await given('создание рабочих мест');
      const id = await submitted(item, { kind: 'number', name: 'Мест', plan: 300, fact: 299 });
      expect(await coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(2))).toMatchObject({
        status: 409,
        body: { code: 'plan_unmet_without_reason', params: { name: 'Мест', plan: 300, fact: 299 } },
      });
      await coordinator.post(`reports/${id}/return`, { reason: 'Объясните недобор', verdict: NOT_SHOWN }, version(2));
      const again = (await head.put(`checkpoints/${item.checkpointId}/draft`, DRAFT)).body;
      await head.patch(`reports/${again.id}/evidence/${again.evidence[0].id}`, { reason: 'Одна группа не открыта' });
      await head.post(`reports/${again.id}/submission`, DONE, version(1));
      expect(
        (await coordinator.post(`reports/${again.id}/acceptance`, { verdict: SEEN_DONE }, version(2))).status,
      ).toBe(200);
    });
  });

  describe('a verdict', () => {
    it.each<[string, object, number, string]>([
      ['without a source', { rating: 'done' }, 400, 'bad_request_body'],
      ['on no evidence in particular', { rating: 'done', source: { kind: 'evidence' } }, 400, 'verdict_source_missing'],
      [
        'on an act without words',
        { rating: 'done', source: { kind: 'act', words: ' ' } },
        400,
        'verdict_source_missing',
      ],
      ['on the report’s own words', { rating: 'done', source: { kind: 'report' } }, 409, 'verdict_on_own_words'],
      ['that nothing is done', { rating: 'not_done', source: SEEN_DONE.source }, 409, 'verdict_not_done'],
    ])('%s accepts nothing', async (_, verdict, status, code) => {
      const item = await given();
      const id = await submitted(item, OBJECT_ACT);
      expect(await coordinator.post(`reports/${id}/acceptance`, { verdict }, version(2))).toMatchObject({
        status,
        body: { code },
      });
      expect(await seen(item)).toMatchObject({ state: 'submitted', verdict: null, version: 2 });
    });

    it('stands beside the agency’s rating, quotes a piece of evidence, and neither changes the other', async () => {
      const item = await given();
      const id = await submitted(item, OBJECT_ACT);
      const [piece] = (await seen(item)).evidence;
      const verdict = { rating: 'partly', source: { kind: 'evidence', evidenceId: piece.id } };
      expect((await coordinator.post(`reports/${id}/acceptance`, { verdict }, version(2))).status).toBe(200);
      expect(await seen(item)).toMatchObject({
        selfRating: { rating: 'done' },
        verdict: { rating: 'partly', source: 'evidence', evidenceId: piece.id },
        gap: 'overstated',
      });
    });
  });

  describe('the gap between the ratings', () => {
    const rated = async (lead: BuiltBody, self: object, rating: string) => {
      const item = await api.build.item({ dueOn: '2026-10-15', lead });
      await engine.arm(item);
      const own = await api.as(lead.head.personId);
      const { id } = (await own.put(`checkpoints/${item.checkpointId}/draft`, DRAFT)).body;
      await own.post(`reports/${id}/evidence`, OBJECT_ACT);
      await own.post(`reports/${id}/submission`, self, version(1));
      const body = { reason: 'Проверили на месте', verdict: { rating, source: SEEN_DONE.source } };
      expect((await coordinator.post(`reports/${id}/return`, body, version(2))).status).toBe(200);
    };

    it('is counted by agency, and each number is the length of its list', async () => {
      const lead = await api.build.body();
      await rated(lead, DONE, 'partly');
      await rated(lead, DONE, 'not_done');
      await rated(lead, DONE, 'done');
      await rated(lead, { rating: 'partly', words: 'Осталась кровля' }, 'done');
      const row = (await coordinator.get('rating-gaps')).body.find((one: Json) => one.body.id === lead.bodyId);
      expect(row).toMatchObject({ decided: 4, overstated: 2, same: 1, understated: 1 });
      for (const gap of ['overstated', 'same', 'understated'] as const) {
        const list = (await coordinator.get(`rating-gaps/reports?bodyId=${lead.bodyId}&gap=${gap}`)).body;
        expect([gap, list.length]).toEqual([gap, row[gap]]);
        expect(list.every((one: Json) => one.gap === gap)).toBe(true);
      }
      expect((await coordinator.get(`rating-gaps/reports?bodyId=${lead.bodyId}`)).body).toHaveLength(row.decided);
      expect((await coordinator.get('rating-gaps?from=2026-10-06')).body).toEqual([]);
      expect((await coordinator.get('rating-gaps?to=2026-10-04')).body).toEqual([]);
    });

    it('shows an agency its own row alone, and staff nothing', async () => {
      const lead = await api.build.body();
      await rated(lead, DONE, 'partly');
      const own = await api.as(lead.head.personId);
      expect((await own.get('rating-gaps')).body.map((one: Json) => one.body.id)).toEqual([lead.bodyId]);
      const staff = await api.as((await api.build.seat('staff', { bodyId: lead.bodyId })).personId);
      expect((await staff.get('rating-gaps')).status).toBe(403);
      expect((await staff.get('rating-gaps/reports')).status).toBe(403);
    });
  });

  describe('different people', () => {
    const reportOf = (item: BuiltItem) => submitted(item, OBJECT_ACT);
    const accept = (browser: Browser, id: string) =>
      browser.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(2));
    const inSeat = async (personId: string, seatId: string): Promise<Browser> => {
      const browser = await api.as(personId);
      expect((await browser.patch('session', { seatId })).status).toBe(200);
      return browser;
    };
    const REFUSED = { status: 409, body: { code: 'same_person' } };

    it('a head who sits in for the coordinator does not accept the own report', async () => {
      const item = await given();
      const id = await reportOf(item);
      await standsIn(api.build.coordinator.seatId, api.build.lead.head.personId);
      const both = await inSeat(api.build.lead.head.personId, api.build.coordinator.seatId);
      expect(await accept(both, id)).toMatchObject(REFUSED);
      expect(await seen(item)).toMatchObject({ state: 'submitted' });
    });

    it('nor does an executor who only wrote it or only added to it', async () => {
      const item = await given();
      const { id } = (await executor.put(`checkpoints/${item.checkpointId}/draft`, DRAFT)).body;
      await head.post(`reports/${id}/evidence`, OBJECT_ACT);
      await head.post(`reports/${id}/submission`, DONE, version(1));
      await standsIn(api.build.coordinator.seatId, api.build.lead.executor.personId);
      const both = await inSeat(api.build.lead.executor.personId, api.build.coordinator.seatId);
      expect(await accept(both, id)).toMatchObject(REFUSED);
    });

    it('nor the head whose substitute handed it in', async () => {
      const substitute = await api.build.person();
      await standsIn(api.build.lead.head.seatId, substitute);
      const standIn = await inSeat(substitute, api.build.lead.head.seatId);
      const item = await given();
      const { id } = (await standIn.put(`checkpoints/${item.checkpointId}/draft`, DRAFT)).body;
      await standIn.post(`reports/${id}/evidence`, OBJECT_ACT);
      expect((await standIn.post(`reports/${id}/submission`, DONE, version(1))).status).toBe(200);
      await standsIn(api.build.coordinator.seatId, api.build.lead.head.personId);
      const both = await inSeat(api.build.lead.head.personId, api.build.coordinator.seatId);
      expect(await accept(both, id)).toMatchObject(REFUSED);
      expect((await accept(coordinator, id)).status).toBe(200);
    });

    it('nor whoever stands in for a coordinator who reported', async () => {
      const office = await api.build.body({ head: 'empty' });
      await api.build.sit(office.head.seatId, api.build.coordinator.personId);
      const reporting = await inSeat(api.build.coordinator.personId, office.head.seatId);
      const item = await api.build.item({ dueOn: '2026-10-15', lead: office });
      await engine.arm(item);
      const { id } = (await reporting.put(`checkpoints/${item.checkpointId}/draft`, DRAFT)).body;
      await reporting.post(`reports/${id}/evidence`, OBJECT_ACT);
      expect((await reporting.post(`reports/${id}/submission`, DONE, version(1))).status).toBe(200);
      const substitute = await api.build.person();
      await standsIn(api.build.coordinator.seatId, substitute);
      expect(await accept(await inSeat(substitute, api.build.coordinator.seatId), id)).toMatchObject(REFUSED);
      const other = await api.as((await api.build.seat('coordinator')).personId);
      expect((await accept(other, id)).status).toBe(200);
    });
  });
});
