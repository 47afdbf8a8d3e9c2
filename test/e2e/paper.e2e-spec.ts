import { PlanImports } from '@zholdau/plan-import';
import ExcelJS from 'exceljs';
import { openApi, type Browser, type TestApi } from '../support/api.js';
import { planWorkbook } from '../support/plans/plan-workbook.js';

describe('papers over HTTP', () => {
  let api: TestApi;
  let coordinator: Browser;
  let addressId: string;
  let planId: string;
  let bodyName: string;

  const upload = async (content: Buffer, fileName = 'план.xlsx'): Promise<string> => {
    const boundary = 'zholdau-test-boundary';
    const fields = { addressId, actNumber: 'А-1/1', actOn: '2026-09-15', level: 'control', origin: 'president' };
    const payload = Buffer.concat([
      ...Object.entries(fields).map(([name, value]) =>
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
      ),
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/v1/plan-imports',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        cookie: coordinator.cookie ?? '',
        'x-csrf-token': coordinator.csrf ?? '',
      },
      payload,
    });
    const { id } = answer.json<{ id: string }>();
    await api.app.get(PlanImports, { strict: false }).run(id);
    return id;
  };
  const file = async (path: string, by: Browser = coordinator) => {
    const answer = await api.app.inject({
      method: 'GET',
      url: `/api/v1/${path}`,
      headers: { cookie: by.cookie ?? '' },
    });
    return { status: answer.statusCode, type: answer.headers['content-type'], bytes: answer.rawPayload };
  };

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
    const id = await upload(
      await planWorkbook([
        ['№ п/п', 'Наименование мероприятия', 'Форма завершения', 'Срок исполнения', 'Ответственные исполнители'],
        ['I. Экономика'],
        ['1', 'Построить школу', 'акт', 'до 25 декабря 2026 года', `${bodyName} (созыв)`],
        ['2', '=HYPERLINK("http://x";"Открыть музей")', 'приказ', 'IV квартал 2026 года', bodyName],
        ['II. Социальная сфера'],
        ['3', 'Проводить встречи', 'информация', 'ежеквартально, до 10 числа', bodyName],
        ['Задача 2.1. Культура'],
        ['4', "'=1+1; построить дворец «Астана» / 2-я очередь", 'акт', 'до 25 декабря 2026 года', bodyName],
        ['4.1', '_x0041_ Обновить проспект Қабанбай батыра', 'акт\nприёмки', 'в течение 2027 года', bodyName],
        ['Задача 2.2. Спорт'],
        ['5', '- провести 👩‍🏫 спартакиаду; "Алтын сақа"', 'протокол', 'IV квартал 2026 года', bodyName],
      ]),
    );
    const { version } = (await coordinator.get(`plan-imports/${id}`)).body;
    await coordinator.post(`plan-imports/${id}/approval`, {}, { 'if-match': `"${version}"` });
    await api.app.get(PlanImports, { strict: false }).run(id);
    planId = (await coordinator.get(`plan-imports/${id}`)).body.planId;
  });
  afterAll(() => api.close());

  it.each(['xlsx', 'docx', 'csv'])('give a plan as %s that changes nothing when it comes back', async (format) => {
    const { status, bytes } = await file(`plans/${planId}/paper?format=${format}&lang=ru`);
    expect(status).toBe(200);
    const same = await upload(bytes, `план.${format}`);
    expect((await coordinator.get(`plan-imports/${same}`)).body).toMatchObject({
      state: 'ready',
      summary: { same: 6, changed: 0, new: 0, wrong: 0 },
    });
    await coordinator.delete(`plan-imports/${same}`);
  });

  it('give a plan that changes only the cells that were edited', async () => {
    const { bytes } = await file(`plans/${planId}/paper?format=xlsx&lang=ru`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    book.worksheets[0]!.eachRow((row) => {
      const cell = row.getCell(2);
      if (cell.text === 'Построить школу') cell.value = 'Построить школу на 300 мест';
    });
    const edited = await upload(Buffer.from(await book.xlsx.writeBuffer()));
    expect((await coordinator.get(`plan-imports/${edited}`)).body.summary).toMatchObject({
      same: 5,
      changed: 1,
      wrong: 0,
    });
    const { items } = (await coordinator.get(`plan-imports/${edited}/rows?outcome=changed`)).body;
    expect(items.map(({ changes }: { changes: { field: string }[] }) => changes.map(({ field }) => field))).toEqual([
      ['titleRu'],
    ]);
    await coordinator.delete(`plan-imports/${edited}`);
  });

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['pdf', 'application/pdf', '%PDF'],
    ['csv', 'text/csv; charset=utf-8', '\ufeff'],
  ])('write the plan and the card as %s', async (format, type, head) => {
    const [item] = (await coordinator.get(`plans/${planId}/items`)).body.rows;
    for (const path of [`plans/${planId}`, `action-items/${item.item.id}`]) {
      const answer = await file(`${path}/paper?format=${format}&lang=kk`);
      expect([answer.status, answer.type]).toEqual([200, type]);
      expect(answer.bytes.toString().startsWith(head)).toBe(true);
    }
  });

  it('are for whoever may read what is in them, and come in four formats', async () => {
    const stranger = await file(`plans/${planId}/paper?format=pdf`, api.stranger);
    expect(stranger.status).toBe(401);
    const none = await coordinator.get('plans/00000000-0000-4000-8000-000000000000/paper?format=pdf');
    expect(none.status).toBe(404);
    expect((await coordinator.get(`plans/${planId}/paper?format=exe`)).status).toBe(400);
    const deputy = await api.as((await api.build.seat('deputy')).personId);
    const other = await api.build.item({ state: 'draft' });
    expect((await deputy.get(`action-items/${other.itemId}/paper?format=csv`)).status).toBe(404);
  });

  it('say of a restricted item no more than may be said', async () => {
    const secret = await api.build.item({ restricted: true, number: '707' });
    await api.db.owner(`UPDATE action_item SET title_ru = 'Тайное дело' WHERE id = $1`, [secret.itemId]);
    const { bytes } = await file(`action-items/${secret.itemId}/paper?format=csv&lang=ru`);
    expect(bytes.toString()).toContain('707');
    expect(bytes.toString()).not.toContain('Тайное дело');
  });
});
