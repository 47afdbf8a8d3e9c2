import ExcelJS from 'exceljs';
import { writePaper } from './write-paper.js';
import type { Paper } from './paper.js';

/** Beginnings that a spreadsheet computes, and signs that spoil a file. */
const PAYLOADS = [
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '=cmd|"/c calc"!A1',
  '=HYPERLINK("http://x","y")',
  'a\u0000b\ud800c',
];

const paper: Paper = {
  name: 'План',
  language: 'kk',
  title: 'Іс-шаралар жоспары ₸ Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі',
  notes: ['=2+2'],
  tables: [
    {
      title: '',
      columns: [
        ['Р/с №', 10],
        ['Іс-шараның атауы', 90],
      ],
      numbered: true,
      rows: [{ heading: 'I. Экономика' }, ...PAYLOADS.map((text, at) => ({ cells: [String(at + 1), text] }))],
    },
  ],
};

describe('papers', () => {
  it('hold cells of text in a workbook for A4 across, whatever the text begins with', async () => {
    const bytes = await writePaper(paper, 'xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const [sheet] = book.worksheets;
    expect(sheet!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' });
    sheet!.eachRow((row) =>
      row.eachCell((cell) => expect([cell.value, cell.type === ExcelJS.ValueType.Formula]).toEqual([cell.text, false])),
    );
    expect(sheet!.getColumn(2).values).toEqual(expect.arrayContaining(['=1+1', 'abc']));
  });

  it('guard the cells of a csv with an apostrophe, and leave a lone dash', async () => {
    const bytes = await writePaper(
      { ...paper, tables: [{ ...paper.tables[0]!, rows: [{ cells: ['-', '-2+3'] }] }] },
      'csv',
    );
    const text = bytes.toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain(`"-";"'-2+3"`);
    for (const line of (await writePaper(paper, 'csv')).toString().replace('\ufeff', '').split('\r\n'))
      for (const cell of line.split('";"')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@\t]/);
  });

  it('are a docx and a pdf across, the pdf with its fonts inside', async () => {
    const docx = await writePaper(paper, 'docx');
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    const bytes = await writePaper(paper, 'pdf');
    const pdf = bytes.toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/MediaBox \[0 0 841\.89 595\.28\]/);
    expect(pdf).toMatch(/\+DejaVuSerifCondensed/);
    expect(pdf).toMatch(/\/FontFile2/);
  });
});
