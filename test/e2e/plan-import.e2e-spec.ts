import { PlanImports } from '@zholdau/plan-import';
import { openApi, type Answer, type Browser, type TestApi } from '../support/api.js';
import { planCsv, planWorkbook } from '../support/plans/plan-workbook.js';

const HEADER = [
  '№ п/п',
  'Наименование мероприятия',
  'Форма завершения',
  'Срок исполнения',
  'Ответственные исполнители',
];

/** A form with one file, as a browser sends it. */
function form(file: { name: string; content: Buffer } | null, fields: Record<string, string>) {
  const boundary = 'zholdau-test-boundary';
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (file) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    parts.push(Buffer.from(head), file.content, Buffer.from('\r\n'));
  }
  const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

describe('importing a plan over HTTP', () => {
  let api: TestApi;
  let coordinator: Browser;
  let addressId: string;
  let bodyName: string;
  beforeAll(async () => {
    api = await openApi();
    coordinator = await api.as(api.build.coordinator.personId);
    const [address] = await api.db.owner<{ id: string }>(
      `INSERT INTO address (region_id, delivered_on, title_ru, title_kk) VALUES ($1, '2025-09-08', 'Послание', 'Жолдау') RETURNING id`,
      [api.build.regionId],
    );
    addressId = address!.id;
    const [body] = await api.db.owner<{ name: string }>('SELECT name_ru AS name FROM body WHERE id = $1', [
      api.build.lead.bodyId,
    ]);
    bodyName = body!.name;
  });
  afterAll(() => api.close());

  const FIELDS = () => ({ addressId, actNumber: 'А-1/1', actOn: '2026-09-15', level: 'control', origin: 'president' });
  const upload = async (
    file: { name: string; content: Buffer } | null,
    fields: Record<string, string> = FIELDS(),
    by: Browser = coordinator,
    language = 'ru',
  ): Promise<Answer> => {
    const { payload, headers } = form(file, fields);
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/v1/plan-imports',
      headers: { ...headers, cookie: by.cookie ?? '', 'x-csrf-token': by.csrf ?? '', 'accept-language': language },
      payload,
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: answer.body === '' ? undefined : answer.json(),
    };
  };
  const run = (id: string): Promise<void> => api.app.get(PlanImports, { strict: false }).run(id);
  const rowsOf = async (id: string, query = '') => (await coordinator.get(`plan-imports/${id}/rows${query}`)).body;
  const plan = (): string[][] => [
    HEADER,
    ['I. Экономика'],
    ['1', 'Построить школу', 'акт', 'до 25 декабря 2026 года', `${bodyName} (созыв)`],
    ['2', 'Открыть музей', 'приказ', 'в кратчайшие сроки', 'управление чудес'],
  ];

  it('goes from a file to items, with doubts settled on the way', async () => {
    const sent = await upload({ name: 'план.xlsx', content: await planWorkbook(plan()) });
    expect(sent.status).toBe(202);
    expect(sent.body).toMatchObject({ fileName: 'план.xlsx', state: 'uploaded', version: 1, error: null });
    expect(sent.headers['etag']).toBe('"1"');
    const id = sent.body.id;
    await run(id);

    const read = (await coordinator.get(`plan-imports/${id}`)).body;
    expect(read).toMatchObject({
      state: 'ready',
      doneRows: 2,
      totalRows: 2,
      summary: { new: 1, changed: 0, same: 0, wrong: 1, doubts: 0, skipped: 0 },
      columns: { number: 'A: № п/п' },
    });
    expect((await coordinator.get('plan-imports')).body[0]).toMatchObject({ id, state: 'ready' });

    const { items, total, next } = await rowsOf(id);
    expect([total, next]).toEqual([2, null]);
    expect(items[0]).toMatchObject({
      ordinal: 1,
      sheetRow: 3,
      outcome: 'new',
      raw: { number: '1', titleRu: 'Построить школу' },
      draft: {
        section: 'I Экономика',
        deadline: { due: ['2026-12-25'], why: expect.stringContaining('25.12.2026') },
        executors: [{ role: 'lead', marks: ['convener'], bodies: [{ id: api.build.lead.bodyId }] }],
      },
    });
    const wrong = (await rowsOf(id, '?outcome=wrong&limit=1')).items[0];
    expect(wrong.doubts.map(({ code, message }: { code: string; message: string }) => [code, message])).toEqual([
      ['deadline_vague', '«в кратчайшие сроки» не называет дня. Укажите дату.'],
      ['executor_unknown', '«управление чудес» нет в справочнике. Выберите из списка: система запомнит это название.'],
    ]);

    const approval = (version: number) =>
      coordinator.post(`plan-imports/${id}/approval`, {}, { 'if-match': `"${version}"` });
    expect((await coordinator.post(`plan-imports/${id}/approval`)).status).toBe(428);
    expect((await approval(read.version)).body).toMatchObject({
      status: 409,
      code: 'import_has_wrong_rows',
      params: { count: 1 },
    });

    const row = `plan-imports/${id}/rows/${wrong.id}`;
    const corrected = await coordinator.patch(row, {
      corrections: {
        deadline: { dueOn: '2026-11-30' },
        executors: [{ name: 'управление чудес', bodyId: api.build.lead.bodyId }],
      },
    });
    expect(corrected.body).toMatchObject({
      outcome: 'new',
      doubts: [],
      corrections: { deadline: { dueOn: '2026-11-30' } },
    });
    expect((await approval(read.version)).status).toBe(412);
    const { version } = (await coordinator.get(`plan-imports/${id}`)).body;
    expect(await approval(version)).toMatchObject({ status: 202, body: { state: 'applying' } });
    await run(id);
    expect((await coordinator.get(`plan-imports/${id}`)).body).toMatchObject({
      state: 'applied',
      planId: expect.any(String),
    });
    const items2 = await api.db.owner<{ number: string; due: string }>(
      `SELECT i.number, c.due_on::text AS due FROM action_item i JOIN checkpoint c ON c.item_id = i.id
       JOIN plan p ON p.id = i.plan_id WHERE p.address_id = $1 ORDER BY i.ordinal`,
      [addressId],
    );
    expect(items2).toEqual([
      { number: '1', due: '2026-12-25' },
      { number: '2', due: '2026-11-30' },
    ]);
    expect((await coordinator.patch(row, { skipped: true })).body).toMatchObject({
      status: 409,
      code: 'import_not_ready',
    });
    expect((await coordinator.delete(`plan-imports/${id}`)).body).toMatchObject({
      status: 409,
      code: 'import_not_discardable',
    });

    const again = await upload({ name: 'план.csv', content: planCsv(plan()) });
    await run(again.body.id);
    expect((await coordinator.get(`plan-imports/${again.body.id}`)).body.summary).toMatchObject({
      same: 2,
      new: 0,
      changed: 0,
      wrong: 0,
    });
    expect((await coordinator.delete(`plan-imports/${again.body.id}`)).status).toBe(204);
    expect((await coordinator.get(`plan-imports/${again.body.id}`)).status).toBe(404);
  });

  it.each([
    ['ru', 'Такой файл не читается. Загрузите план в формате docx, xlsx или csv.'],
    ['kk', 'Мұндай файл оқылмайды. Жоспарды docx, xlsx немесе csv пішімінде жүктеңіз.'],
    ['en', 'A file of this kind is not read. Upload the plan as docx, xlsx or csv.'],
  ])('says in %s what is wrong with a file', async (locale, detail) => {
    await api.db.owner('UPDATE person SET locale = $2 WHERE id = $1', [api.build.coordinator.personId, locale]);
    const reader = await api.as(api.build.coordinator.personId);
    const answer = await upload({ name: 'план.pdf', content: Buffer.from('%PDF') }, FIELDS(), reader);
    await api.db.owner(`UPDATE person SET locale = 'ru' WHERE id = $1`, [api.build.coordinator.personId]);
    expect(answer.body).toMatchObject({ status: 400, code: 'file_not_a_spreadsheet', detail });
  });

  it('refuses 50 MB without keeping any of it', async () => {
    const before = await api.db.owner('SELECT id FROM plan_import');
    const answer = await upload({ name: 'plan.xlsx', content: Buffer.alloc(50 * 1024 * 1024, 1) });
    expect(answer.body).toMatchObject({ status: 413, code: 'file_too_large', params: { most: 20 } });
    expect(await api.db.owner('SELECT id FROM plan_import')).toHaveLength(before.length);
  });

  it.each([
    ['no file', null, {}, 'file', 'field_required'],
    ['no date', { name: 'a.csv', content: Buffer.from('a;b;c') }, { actOn: '' }, 'actOn', 'field_date'],
    ['31 February', { name: 'a.csv', content: Buffer.from('a;b;c') }, { actOn: '2026-02-31' }, 'actOn', 'field_date'],
    [
      'an origin nobody knows',
      { name: 'a.csv', content: Buffer.from('a;b;c') },
      { origin: 'moon' },
      'origin',
      'field_choice',
    ],
    ['an unknown field', { name: 'a.csv', content: Buffer.from('a;b;c') }, { admin: '1' }, 'admin', 'field_unknown'],
  ])('refuses a form with %s', async (_, file, change, field, code) => {
    const answer = await upload(file, { ...FIELDS(), ...change });
    expect([answer.status, answer.body.errors]).toEqual([400, [expect.objectContaining({ field, code })]]);
  });

  it.each([
    [
      'an address that is not there',
      'POST',
      { addressId: '00000000-0000-4000-8000-000000000000' },
      'address_not_found',
    ],
  ])('answers 404 to %s', async (_, _method, change, code) => {
    const answer = await upload({ name: 'a.csv', content: Buffer.from('a;b;c') }, { ...FIELDS(), ...change });
    expect(answer.body).toMatchObject({ status: 404, code });
  });

  it('refuses corrections that say two things or name a body of nobody', async () => {
    const { body } = await upload({ name: 'a.csv', content: planCsv(plan()) });
    await run(body.id);
    const [row] = (await rowsOf(body.id)).items;
    const correct = (corrections: unknown) =>
      coordinator.patch(`plan-imports/${body.id}/rows/${row.id}`, { corrections });
    expect((await correct({ deadline: { dueOn: '2026-12-01', noDate: true } })).body).toMatchObject({
      status: 400,
      code: 'import_correction_unclear',
    });
    expect((await correct({ deadline: { dueOn: '2026-02-31' } })).body).toMatchObject({
      status: 400,
      code: 'bad_request_body',
    });
    expect((await correct({ leadBodyId: '00000000-0000-4000-8000-000000000000' })).body).toMatchObject({
      status: 404,
      code: 'body_not_found',
    });
    expect((await correct({ colour: 'red' })).status).toBe(400);
    expect((await coordinator.get(`plan-imports/${body.id}/rows?after=x`)).body).toMatchObject({
      status: 400,
      code: 'bad_cursor',
    });
  });

  it('gives an example that it understands itself, by numbers that no item bears', async () => {
    await api.build.item({ number: '7120' });
    for (const lang of ['ru', 'kk']) {
      const answer = await api.app.inject({
        method: 'GET',
        url: `/api/v1/plan-imports/example?lang=${lang}`,
        headers: { cookie: coordinator.cookie! },
      });
      expect(answer.headers['content-type']).toContain('spreadsheetml');
      expect(answer.headers['content-disposition']).toContain('.xlsx');
      const sent = await upload({ name: 'example.xlsx', content: answer.rawPayload });
      await run(sent.body.id);
      expect((await coordinator.get(`plan-imports/${sent.body.id}`)).body).toMatchObject({
        state: 'ready',
        totalRows: 4,
      });
      const { items } = (await coordinator.get(`plan-imports/${sent.body.id}/rows`)).body as {
        items: { raw: { number: string } }[];
      };
      expect(items.map(({ raw }) => raw.number)).toEqual(['7121', '7122', '7123', '7124']);
    }
  });

  it('is nobody else’s', async () => {
    for (const person of [api.build.lead.head, api.build.curator]) {
      const other = await api.as(person.personId);
      expect((await other.get('plan-imports')).status).toBe(403);
      expect((await upload({ name: 'a.csv', content: planCsv(plan()) }, FIELDS(), other)).status).toBe(403);
    }
  });
});
