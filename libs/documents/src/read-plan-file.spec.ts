import type { PlanTable } from '@zholdau/domain';
import ExcelJS from 'exceljs';
import { docxFile } from '../../../test/support/plans/docx-parts.js';
import { textRows, workbookParts } from '../../../test/support/plans/workbook-parts.js';
import { zipFile, type ZipPart } from '../../../test/support/zip-file.js';
import { planFileKind } from './file-kind.js';
import { readInThread } from './read-in-thread.js';
import { readPlanFile } from './read-plan-file.js';
import { readTables } from './read-tables.js';

const read = async (name: string, content: Buffer): Promise<readonly PlanTable[]> =>
  readTables(planFileKind(name, content), content);

const texts = (tables: readonly PlanTable[]): string[][] =>
  tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('План'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a workbook', () => {
  it('gives what a reader sees in every kind of cell', async () => {
    const content = await workbook((sheet) => {
      sheet.addRow([
        'текст',
        12.1,
        true,
        { richText: [{ text: 'два ' }, { font: { bold: true }, text: 'слова' }] },
        { text: 'ссылка', hyperlink: 'https://example.kz' },
        { formula: 'A1&B1', result: 'итог' },
        { formula: 'NOW()' },
        '=cmd|calc!A1',
        { error: '#REF!' },
      ]);
    });
    expect(texts(await read('plan.xlsx', content))).toEqual([
      ['текст', '12.1', 'да', 'два слова', 'ссылка', 'итог', '', '=cmd|calc!A1', ''],
    ]);
  });

  it('shows the signs that XML cannot hold, and words that only look like them', async () => {
    const cells = (text: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const content = zipFile(workbookParts(cells('a_x000A_b _x005F_x0041_ _x41_')));
    expect(texts(await read('plan.xlsx', content))).toEqual([['a\nb _x0041_ _x41_']]);
  });

  it('gives a date as far as its format shows it', async () => {
    const content = await workbook((sheet) => {
      const day = new Date(Date.UTC(2026, 10, 1));
      sheet.addRow([day, day, day]);
      sheet.getCell('A1').numFmt = 'dd.mm.yyyy';
      sheet.getCell('B1').numFmt = 'mmmm yyyy';
      sheet.getCell('C1').numFmt = 'yyyy';
    });
    expect(texts(await read('plan.xlsx', content))).toEqual([['01.11.2026', 'ноябрь 2026 года', '2026 год']]);
  });

  it('repeats a merged value in its whole area and keeps the number of every row', async () => {
    const content = await workbook((sheet) => {
      sheet.getCell('A3').value = 'I. Экономика';
      sheet.mergeCells('A3:C3');
      sheet.getCell('A5').value = '1';
    });
    const [table] = await read('plan.xlsx', content);
    expect(table?.rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([
      [3, ['I. Экономика', 'I. Экономика', 'I. Экономика']],
      [5, ['1']],
    ]);
    expect(table?.rows[0]?.cells[2]?.merged).toEqual({ row: 3, column: 1, rows: 1, columns: 3 });
  });

  it('marks hidden sheets', async () => {
    const content = await workbook((sheet, book) => {
      sheet.addRow(['видно']);
      book.addWorksheet('черновик', { state: 'hidden' }).addRow(['не видно']);
    });
    const tables = await read('plan.xlsx', content);
    expect(tables.map(({ hidden }) => hidden ?? false)).toEqual([false, true]);
    expect(texts(tables.slice(0, 1))).toEqual([['видно']]);
  });

  it('keeps letters of every kind as they are', async () => {
    const letters = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі 👩‍🏫 עברית <b> & "кавычки"';
    expect(texts(await read('plan.xlsx', zipFile(workbookParts(textRows([[letters]])))))).toEqual([[letters]]);
  });
});

describe('a csv', () => {
  const lines = '№;Мероприятие;Срок\r\n1;"Школа; сад";"до 1 мая\nдо 1 июня"';

  it.each([
    ['semicolons', lines],
    ['commas', lines.replaceAll(';', ',')],
    ['tabs', lines.replaceAll(';', '\t')],
    ['a mark of UTF-8', `\uFEFF${lines}`],
    ['the delimiter told', `sep=;\r\n${lines}`],
  ])('is read with %s', async (_, text) => {
    const delimiter = text.includes('\t') ? '\t' : text.includes('№,') ? ',' : ';';
    expect(texts(await read('plan.csv', Buffer.from(text)))).toEqual([
      ['№', 'Мероприятие', 'Срок'],
      ['1', `Школа${delimiter} сад`, 'до 1 мая\nдо 1 июня'],
    ]);
  });

  it('is read in windows-1251', async () => {
    const content = Buffer.from([0xd1, 0xf0, 0xee, 0xea, 0x3b, 0x31, 0x3b, 0x32]);
    expect(texts(await read('plan.csv', content))).toEqual([['Срок', '1', '2']]);
  });

  it('is read in the Kazakh page that shares its place', async () => {
    const content = Buffer.from([0x8d, 0xe0, 0xe7, 0xe0, 0x9d, 0x3b, 0xa3, 0x3b, 0xb3]);
    expect(texts(await read('plan.csv', content))).toEqual([['Қазақ', 'Ә', 'і']]);
  });

  it('is read in UTF-16', async () => {
    const content = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Срок;Өңір;2', 'utf16le')]);
    expect(texts(await read('plan.csv', content))).toEqual([['Срок', 'Өңір', '2']]);
  });
});

describe('a file that is no plan', () => {
  const good = zipFile(workbookParts(textRows([['a']])));
  const withPart = (part: ZipPart): Buffer => zipFile(workbookParts(textRows([['a']]), [part]));
  const sheetOf = (sheetData: string): Buffer => zipFile(workbookParts(sheetData));
  const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024, 'A');

  it.each<[string, string, () => Buffer, string]>([
    ['nothing at all', 'plan.xlsx', () => Buffer.alloc(0), 'file_empty'],
    ['another ending', 'plan.pdf', () => good, 'file_not_a_spreadsheet'],
    ['another book', 'plan.docx', () => good, 'file_not_a_document'],
    ['the old Word', 'plan.doc', () => Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'file_old_word'],
    ['macros of Word by name', 'plan.docm', () => good, 'file_has_macros'],
    [
      'a document of Word under another name',
      'plan.xlsx',
      () => zipFile([{ name: 'word/document.xml', content: '<a/>' }]),
      'file_not_a_spreadsheet',
    ],
    ['a PDF under another name', 'plan.csv', () => Buffer.from('%PDF-1.7 ...'), 'file_not_a_spreadsheet'],
    ['a workbook named csv', 'plan.csv', () => good, 'file_not_a_spreadsheet'],
    ['a program named csv', 'plan.csv', () => Buffer.from('MZ\u0000\u0001'), 'file_not_a_spreadsheet'],
    ['a text named xlsx', 'plan.xlsx', () => Buffer.from('a;b;c'), 'file_not_a_spreadsheet'],
    ['the old format or a password', 'plan.xlsx', () => Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'file_old_excel'],
    ['macros by name', 'plan.xlsm', () => good, 'file_has_macros'],
    ['macros inside', 'plan.xlsx', () => withPart({ name: 'xl/vbaProject.bin', content: 'x' }), 'file_has_macros'],
    [
      'macro sheets',
      'plan.xlsx',
      () => withPart({ name: 'xl/macrosheets/sheet1.xml', content: 'x' }),
      'file_has_macros',
    ],
    ['half of an archive', 'plan.xlsx', () => good.subarray(0, good.length / 2), 'file_damaged'],
    [
      'a scratched archive',
      'plan.xlsx',
      () => Buffer.concat([good.subarray(0, 60), Buffer.alloc(200, 7), good.subarray(260)]),
      'file_damaged',
    ],
    ['xml that does not close', 'plan.xlsx', () => sheetOf('<row r="1"><c r="A1"><v>1</v>'), 'file_damaged'],
    [
      'a name that climbs out',
      'plan.xlsx',
      () => withPart({ name: '../../etc/passwd', content: 'x' }),
      'file_suspicious',
    ],
    ['an absolute name', 'plan.xlsx', () => withPart({ name: '/etc/passwd', content: 'x' }), 'file_suspicious'],
    ['a name twice', 'plan.xlsx', () => withPart({ name: 'xl/workbook.xml', content: '<a/>' }), 'file_suspicious'],
    [
      'entities of xml',
      'plan.xlsx',
      () => withPart({ name: 'xl/e.xml', content: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
      'file_suspicious',
    ],
    [
      '3,000 parts',
      'plan.xlsx',
      () =>
        zipFile([...workbookParts(''), ...Array.from({ length: 3000 }, (_, at) => ({ name: `p${at}`, content: '' }))]),
      'file_suspicious',
    ],
    [
      'a part under a password',
      'plan.xlsx',
      () => withPart({ name: 'xl/a.xml', content: 'x', encrypted: true }),
      'file_encrypted',
    ],
    [
      'one part of 70 MB',
      'plan.xlsx',
      () => withPart({ name: 'xl/a.xml', content: megabytes(70) }),
      'file_unpacks_too_large',
    ],
    [
      'one part packed a thousandfold',
      'plan.xlsx',
      () => withPart({ name: 'xl/a.xml', content: megabytes(20) }),
      'file_unpacks_too_large',
    ],
    [
      'a part larger than it says',
      'plan.xlsx',
      () => withPart({ name: 'xl/a.xml', content: megabytes(70), claimedSize: 1000 }),
      'file_damaged',
    ],
    ['a cell of 10 MB', 'plan.xlsx', () => sheetOf(textRows([[megabytesOfWords(10)]])), 'cell_too_long'],
    ['a cell of 40,000 letters in a csv', 'plan.csv', () => Buffer.from(`a;b;${'я'.repeat(40_000)}`), 'cell_too_long'],
  ])('is refused with its reason: %s', async (_, name, content, code) => {
    await expect((async () => read(name, content()))()).rejects.toMatchObject({ code });
  });

  it('does no harm by links to other books', async () => {
    const content = withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' });
    expect(texts(await read('plan.xlsx', content))).toEqual([['a']]);
  });
});

describe('the thread that reads', () => {
  jest.setTimeout(90_000);

  const inThread = (name: string, content: Buffer): Promise<readonly PlanTable[]> =>
    readPlanFile(planFileKind(name, content), content);

  it('gives the tables', async () => {
    expect(texts(await inThread('plan.csv', Buffer.from('a;b;c')))).toEqual([['a', 'b', 'c']]);
  });

  it('gives the reason of a refusal with its values', async () => {
    const content = Buffer.from(`a;b;${'я'.repeat(40_000)}`);
    await expect(inThread('plan.csv', content)).rejects.toMatchObject({
      code: 'cell_too_long',
      params: { most: 32_767 },
    });
  });

  it('takes a merged area without end for what is there', async () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const sheet = `<row r="1"><c r="A1"><v>1</v></c></row></sheetData>${merge}<sheetData>`;
    expect((await inThread('plan.xlsx', zipFile(workbookParts(sheet))))[0]?.rows).toHaveLength(1);
  });

  it('runs out of memory alone', async () => {
    const body = Array.from({ length: 150_000 }, (_, at) => `<w:p><w:r><w:t>${at * 7919}</w:t></w:r></w:p>`).join('');
    const task = { kind: 'body', content: docxFile(body) } as const;
    await expect(readInThread(task, 10)).rejects.toMatchObject({ code: 'file_too_complex' });
  });

  it('is not given more paragraphs than any document has', async () => {
    await expect(inThread('plan.docx', docxFile('<w:p/>'.repeat(310_000)))).rejects.toMatchObject({
      code: 'file_unpacks_too_large',
    });
  });
});

/** Words that do not repeat, so that they pack as text does. */
function megabytesOfWords(count: number): string {
  let text = '';
  for (let at = 0; text.length < count * 1024 * 1024; at++) text += `${(at * 2654435761) % 1_000_003} `;
  return text;
}
