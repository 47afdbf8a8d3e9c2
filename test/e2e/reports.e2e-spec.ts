import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltItem, BuiltSeat } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { DONE, NOT_SHOWN, OBJECT_ACT, SEEN_DONE } from '../support/ratings.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const version = (number: number) => ({ 'if-match': `"${number}"` });
const draft = (change: Record<string, unknown> = {}) => ({
  text: 'Построено 300 мест',
  percent: 100,
  delayReason: '',
  nextStep: '',
  ...change,
});

describe('reports', () => {
  let api: TestApi;
  let engine: TestEngine;
  let coordinator: Browser;
  let head: Browser;
  let executor: Browser;
  let stranger: Browser;
  let deputy: Browser;
  let staff: BuiltSeat;

  beforeAll(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    staff = await api.build.seat('staff', { bodyId: api.build.lead.bodyId });
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    executor = await api.as(api.build.lead.executor.personId);
    stranger = await api.as((await api.build.body()).head.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  beforeEach(() => api.db.setNow('2026-10-05T06:00:00Z'));
  afterAll(() => api.close());

  const given = async (dueOn = '2026-10-15'): Promise<BuiltItem> => {
    const item = await api.build.item({ dueOn });
    await engine.arm(item);
    return item;
  };
  const upload = async (browser: Browser, reportId: string, name: string, bytes: Buffer) => {
    const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/html\r\n\r\n`;
    const answer = await api.app.inject({
      method: 'POST',
      url: `/api/v1/reports/${reportId}/files`,
      headers: {
        cookie: browser.cookie!,
        'x-csrf-token': browser.csrf!,
        'content-type': 'multipart/form-data; boundary=b',
      },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]),
    });
    return { status: answer.statusCode, body: JSON.parse(answer.body) };
  };
  const written = async (item: BuiltItem, change: Record<string, unknown> = {}) => {
    const report = (await head.put(`checkpoints/${item.checkpointId}/draft`, draft(change))).body;
    await head.post(`reports/${report.id}/evidence`, {
      kind: 'number',
      name: 'Мест',
      unit: 'мест',
      plan: 300,
      fact: 300,
    });
    await head.post(`reports/${report.id}/evidence`, OBJECT_ACT);
    return report;
  };
  const card = async (browser: Browser, item: BuiltItem) => (await browser.get(`action-items/${item.itemId}`)).body;

  it('go the whole way: staff drafts, the head submits, the coordinator returns and at last accepts', async () => {
    const item = await given();
    await head.post(`action-items/${item.itemId}/delegations`, { personId: staff.personId, note: '' }, version(1));
    const worker = await api.as(staff.personId);
    const begun = await worker.put(`checkpoints/${item.checkpointId}/draft`, draft({ percent: 60 }));
    expect(begun).toMatchObject({
      status: 200,
      body: { state: 'draft', version: 1, author: { id: staff.personId }, actions: ['edit'] },
    });
    expect(await card(coordinator, item)).toMatchObject({ status: 'in_work', checkpoints: [{ percent: 60 }] });
    const { id } = begun.body;
    expect((await worker.post(`reports/${id}/submission`, DONE, version(1))).status).toBe(403);

    const file = await upload(worker, id, 'акт.png', PNG);
    expect(file).toMatchObject({
      status: 201,
      body: { kind: 'file', name: 'акт.png', mediaType: 'image/png', size: PNG.length },
    });
    expect(await worker.patch(`reports/${id}/evidence/${file.body.id}`, { documentType: 'object_act' })).toMatchObject({
      status: 200,
      body: { documentType: 'object_act', name: 'акт.png' },
    });
    const changed = await head.put(`checkpoints/${item.checkpointId}/draft`, draft(), version(1));
    expect(changed).toMatchObject({ body: { id, version: 2, percent: 100, actions: ['edit', 'submit'] } });
    expect(await head.post(`reports/${id}/submission`, DONE, version(1))).toMatchObject({
      status: 412,
      body: { code: 'report_stale' },
    });
    const submitted = await head.post(`reports/${id}/submission`, DONE, version(2));
    expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted', version: 3, actions: ['withdraw'] } });
    expect(submitted.headers['etag']).toBe('"3"');

    const seen = (await coordinator.get(`action-items/${item.itemId}/reports`)).body;
    expect(seen).toMatchObject([
      { id, state: 'submitted', actions: ['return', 'accept'], evidence: [{ name: 'акт.png' }] },
    ]);
    expect(
      await coordinator.post(`reports/${id}/return`, { reason: 'мало', verdict: NOT_SHOWN }, version(3)),
    ).toMatchObject({
      status: 400,
    });
    await coordinator.post(
      `reports/${id}/return`,
      { reason: 'Приложите акт ввода в эксплуатацию', verdict: NOT_SHOWN },
      version(3),
    );
    expect(await card(head, item)).toMatchObject({
      status: 'returned',
      checkpoints: [{ returns: 1, submittedAt: null }],
    });

    const again = (await head.put(`checkpoints/${item.checkpointId}/draft`, draft())).body;
    expect(again.evidence).toMatchObject([{ name: 'акт.png' }]);
    await head.post(`reports/${again.id}/submission`, DONE, version(1));
    expect(
      await coordinator.post(`reports/${again.id}/acceptance`, { comment: 'Принято', verdict: SEEN_DONE }, version(2)),
    ).toMatchObject({
      status: 200,
      body: { state: 'accepted', decidedBy: { id: api.build.coordinator.personId }, actions: [] },
    });
    expect(await card(deputy, item)).toMatchObject({
      status: 'accepted',
      condition: 'done_in_time',
      checkpoints: [{ due: { actualOn: '2026-10-05' }, daysLate: 0, returns: 1 }],
    });
  });

  it('are one draft for each body, and whoever saved second hears of the first', async () => {
    const item = await given();
    const first = await head.put(`checkpoints/${item.checkpointId}/draft`, draft());
    expect(await executor.put(`checkpoints/${item.checkpointId}/draft`, draft())).toMatchObject({
      status: 412,
      body: { code: 'report_stale' },
    });
    expect(await executor.put(`checkpoints/${item.checkpointId}/draft`, draft(), version(1))).toMatchObject({
      body: { id: first.body.id, version: 2 },
    });
  });

  it('are hidden as drafts from everybody outside, and wholly from other agencies', async () => {
    const item = await given();
    const report = await written(item);
    for (const reader of [deputy, coordinator]) {
      expect((await reader.get(`action-items/${item.itemId}/reports`)).body).toEqual([]);
      expect((await reader.get(`reports/${report.id}`)).status).toBe(404);
    }
    expect((await stranger.get(`action-items/${item.itemId}/reports`)).status).toBe(404);
    expect((await stranger.put(`checkpoints/${item.checkpointId}/draft`, draft())).status).toBe(404);
    expect((await coordinator.put(`checkpoints/${item.checkpointId}/draft`, draft())).status).toBe(403);
  });

  it('are withdrawn before the decision and not after it', async () => {
    const item = await given();
    const { id } = await written(item);
    await head.post(`reports/${id}/submission`, DONE, version(1));
    expect((await coordinator.post(`reports/${id}/withdrawal`, {}, version(2))).status).toBe(403);
    expect(await head.post(`reports/${id}/withdrawal`, {}, version(2))).toMatchObject({
      status: 200,
      body: { state: 'withdrawn' },
    });
    expect(await card(head, item)).toMatchObject({ status: 'in_work' });
    expect(await coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(3))).toMatchObject({
      status: 409,
      body: { code: 'report_wrong_state' },
    });
  });

  it('say why they are late, and the days are split between agency and reviewer', async () => {
    const item = await given('2026-10-06');
    const { id } = await written(item);
    await api.db.setNow('2026-10-06T13:30:00Z');
    expect((await card(deputy, item)).condition).toBe('in_time');
    await api.db.setNow('2026-10-06T13:31:00Z');
    expect(await card(deputy, item)).toMatchObject({ condition: 'overdue', checkpoints: [{ daysLate: 0 }] });
    await api.db.setNow('2026-10-08T06:00:00Z');
    expect(await head.post(`reports/${id}/submission`, DONE, version(1))).toMatchObject({
      status: 409,
      body: { code: 'delay_reason_missing' },
    });
    await head.put(`checkpoints/${item.checkpointId}/draft`, draft({ delayReason: 'Поставка задержана' }), version(1));
    expect((await head.post(`reports/${id}/submission`, DONE, version(2))).status).toBe(200);
    await api.db.setNow('2026-10-13T06:00:00Z');
    expect(await card(coordinator, item)).toMatchObject({
      condition: 'overdue',
      checkpoints: [{ daysLate: 5, agencyDays: 2, reviewDays: 3 }],
    });
    await coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, version(3));
    expect(await card(coordinator, item)).toMatchObject({
      condition: 'done_late',
      checkpoints: [{ daysLate: 5, agencyDays: 2, reviewDays: 3 }],
    });
  });

  it('handed in time do not become late while the reviewer takes time', async () => {
    const item = await given('2026-10-06');
    const { id } = await written(item);
    await head.post(`reports/${id}/submission`, DONE, version(1));
    await api.db.setNow('2026-10-20T06:00:00Z');
    expect(await card(coordinator, item)).toMatchObject({
      condition: 'waiting',
      checkpoints: [{ daysLate: 0, agencyDays: 0, reviewDays: 0 }],
    });
  });

  describe('are proved', () => {
    it.each<[string, Record<string, unknown>, string]>([
      ['a link that is none', { kind: 'link', name: 'Сайт', url: 'javascript:alert(1)' }, 'evidence_link_missing'],
      ['a number without a value', { kind: 'number', name: 'Мест' }, 'evidence_number_missing'],
      ['an event without a day', { kind: 'event', name: 'Круглый стол' }, 'evidence_event_missing'],
      ['a kind nobody knows', { kind: 'video', name: 'x' }, 'bad_request_body'],
    ])('not by %s', async (_, body, code) => {
      const { id } = await written(await given());
      expect(await head.post(`reports/${id}/evidence`, body)).toMatchObject({ status: 400, body: { code } });
    });

    it('by files that open as attachments, for whoever sees the report', async () => {
      const item = await given();
      const { id } = await written(item);
      const { body } = await upload(head, id, 'фото.png', PNG);
      const file = await head.get(`evidence/${body.id}/file`);
      expect(file.status).toBe(200);
      expect(file.headers['content-disposition']).toBe(
        `attachment; filename="____.png"; filename*=UTF-8''${encodeURIComponent('фото.png')}`,
      );
      expect(file.headers['x-content-type-options']).toBe('nosniff');
      expect((await deputy.get(`evidence/${body.id}/file`)).status).toBe(404);
      await head.post(`reports/${id}/submission`, DONE, version(1));
      expect((await deputy.get(`evidence/${body.id}/file`)).status).toBe(200);
      expect((await stranger.get(`evidence/${body.id}/file`)).status).toBe(404);
      expect((await head.delete(`reports/${id}/evidence/${body.id}`)).status).toBe(409);
    });

    it('not by a file that is not what it claims, empty, or too big', async () => {
      const { id } = await written(await given());
      expect(await upload(head, id, 'акт.html', PNG)).toMatchObject({
        status: 400,
        body: { code: 'file_name_mismatch', params: { stated: 'html', found: 'png' } },
      });
      expect(await upload(head, id, 'акт.pdf', Buffer.from('<script>'))).toMatchObject({
        status: 400,
        body: { code: 'file_type_refused' },
      });
      expect(await upload(head, id, 'акт.pdf', Buffer.alloc(0))).toMatchObject({
        status: 400,
        body: { code: 'file_empty' },
      });
      expect((await upload(head, id, 'акт.png', Buffer.concat([PNG, Buffer.alloc(21 * 1024 * 1024)]))).status).toBe(
        413,
      );
      expect(await head.post(`reports/${id}/files`, {})).toMatchObject({ status: 415 });
    });
  });
});
