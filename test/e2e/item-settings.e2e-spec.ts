import { openApi, type Browser, type TestApi } from '../support/api.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const version = (number: number) => ({ 'if-match': `"${number}"` });

/** Every setting of items changes what happens; each case starts from the default and comes back to it. */
describe('settings of items', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let running = 0;

  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM setting');
  });
  afterAll(() => api.close());

  const set = (key: string, value: unknown) =>
    api.db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
      api.build.regionId,
      key,
      JSON.stringify(value),
    ]);
  const made = async (change: Record<string, unknown>) =>
    (
      await coordinator.post('action-items', {
        addressId: api.build.addressId,
        directiveId: api.build.directiveId,
        number: `s${(running += 1)}`,
        titles: { ru: 'Построить школу', kk: '' },
        completionForms: { ru: 'акт ввода', kk: '' },
        level: 'control',
        origin: 'akim',
        leadBodyId: api.build.lead.bodyId,
        coBodyIds: [],
        ...change,
      })
    ).body;
  const drafted = async () => {
    const { checkpointId } = await api.build.item({ dueOn: '2026-10-30' });
    const draft = { text: 'Сделано', percent: 100, delayReason: '', nextStep: '' };
    return (await head.put(`checkpoints/${checkpointId}/draft`, draft)).body.id as string;
  };
  const upload = async (reportId: string, bytes: Buffer) => {
    const part = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n`;
    const answer = await api.app.inject({
      method: 'POST',
      url: `/api/v1/reports/${reportId}/files`,
      headers: { cookie: head.cookie!, 'x-csrf-token': head.csrf!, 'content-type': 'multipart/form-data; boundary=b' },
      payload: Buffer.concat([Buffer.from(part), bytes, Buffer.from('\r\n--b--\r\n')]),
    });
    return JSON.parse(answer.body);
  };

  it.each(['president', 'administration', 'government', 'akim', 'maslikhat', 'party', 'meeting', 'own'])(
    'roll.%s says where a Sunday goes',
    async (origin) => {
      for (const [roll, dueOn] of [
        ['previous', '2026-10-30'],
        ['next', '2026-11-02'],
        ['none', '2026-11-01'],
      ]) {
        await api.db.owner('DELETE FROM setting');
        await set(`roll.${origin}`, roll);
        expect((await made({ origin, dueOn: '2026-11-01' })).checkpoints[0].due.dueOn).toBe(dueOn);
      }
    },
  );

  it('workday.end says from which minute an item is overdue', async () => {
    const overdueAt = async (id: string, instant: string): Promise<boolean> => {
      await api.db.setNow(instant);
      return (await coordinator.get(`action-items/${id}`)).body.condition === 'overdue';
    };
    const usual = await made({ dueOn: '2026-10-30' });
    await set('workday.end', '17:00');
    const short = await made({ dueOn: '2026-10-30' });
    await api.db.owner(`UPDATE checkpoint SET state = 'assigned' WHERE item_id = ANY($1)`, [[usual.id, short.id]]);
    expect(await overdueAt(short.id, '2026-10-30T12:00:00Z')).toBe(false);
    expect(await overdueAt(short.id, '2026-10-30T12:00:01Z')).toBe(true);
    expect(await overdueAt(usual.id, '2026-10-30T12:00:01Z')).toBe(false);
    expect(await overdueAt(usual.id, '2026-10-30T13:30:01Z')).toBe(true);
  });

  it('continuous.period says how often a continuous item reports', async () => {
    const periods = async () =>
      (await made({ deadlineWords: 'постоянно' })).checkpoints.map(({ period }: { period: string }) => period);
    expect((await periods())[0]).toBe('2026-Q4');
    await set('continuous.period', 'month');
    expect((await periods()).slice(0, 3)).toEqual(['2026-10', '2026-11', '2026-12']);
  });

  it('risk.days says how early little work done is a risk', async () => {
    const { itemId } = await api.build.item({ dueOn: '2026-10-16' });
    const condition = async () => (await coordinator.get(`action-items/${itemId}`)).body.condition;
    expect(await condition()).toBe('in_time');
    await set('risk.days', 9);
    expect(await condition()).toBe('at_risk');
    expect(
      (await coordinator.get('action-items?condition=at_risk')).body.items.map(({ id }: { id: string }) => id),
    ).toContain(itemId);
  });

  it('risk.returned-days says how early a returned report is a risk', async () => {
    const { itemId, checkpointId } = await api.build.item({ dueOn: '2026-10-16', state: 'returned' });
    await api.db.owner('UPDATE checkpoint SET percent = 90 WHERE id = $1', [checkpointId]);
    const condition = async () => (await coordinator.get(`action-items/${itemId}`)).body.condition;
    expect(await condition()).toBe('in_time');
    await set('risk.returned-days', 9);
    expect(await condition()).toBe('at_risk');
  });

  it('evidence.required lets a report in without evidence', async () => {
    const id = await drafted();
    expect((await head.post(`reports/${id}/submission`, { rating: 'done' }, version(1))).body.code).toBe(
      'report_without_evidence',
    );
    await set('evidence.required', false);
    expect((await head.post(`reports/${id}/submission`, { rating: 'done' }, version(1))).status).toBe(200);
  });

  it('evidence.types says which files are taken', async () => {
    const id = await drafted();
    expect(await upload(id, PNG)).toMatchObject({ mediaType: 'image/png' });
    await set('evidence.types', 'pdf docx');
    expect(await upload(id, PNG)).toMatchObject({ code: 'file_type_refused' });
  });

  it('evidence.max-mb says how large a file may be', async () => {
    const id = await drafted();
    const large = Buffer.concat([PNG, Buffer.alloc(2 * 1024 * 1024)]);
    expect(await upload(id, large)).toMatchObject({ kind: 'file' });
    await set('evidence.max-mb', 1);
    expect(await upload(id, large)).toMatchObject({ code: 'file_too_big' });
  });
});
