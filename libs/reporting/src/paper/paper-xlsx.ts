import exceljs from 'exceljs';
import { held, type Paper, type PaperTable } from './paper.js';

const A4_ACROSS = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
} as const;
/** Characters over the width of the page. */
const WIDTH = 170;
const THIN = { style: 'thin' } as const;
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** One sheet a table; every cell is text, so that nothing in it is ever computed. */
export async function paperXlsx(paper: Paper): Promise<Buffer> {
  const book = new exceljs.Workbook();
  for (const [at, table] of paper.tables.entries()) {
    const name = (table.title || paper.name).replace(/[[\]*?:/\\]/g, ' ').slice(0, 28);
    addTable(book.addWorksheet(at === 0 ? name : `${at + 1} ${name}`), at === 0 ? paper : null, table);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addTable(sheet: exceljs.Worksheet, head: Paper | null, table: PaperTable): void {
  const count = table.columns.length;
  const whole = table.columns.reduce((sum, [, width]) => sum + width, 0);
  sheet.columns = table.columns.map(([, width]) => ({ width: Math.round((WIDTH * width) / whole) }));
  const across = (text: string, bold: boolean): exceljs.Row => {
    const row = addRow(sheet, [text], bold);
    sheet.mergeCells(row.number, 1, row.number, count);
    row.getCell(1).alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
    return row;
  };
  if (head) across(head.title, true);
  for (const note of head?.notes ?? []) across(note, false);
  if (table.title !== '') across(table.title, true);
  sheet.addRow([]);
  const captions = addRow(
    sheet,
    table.columns.map(([caption]) => caption),
    true,
  );
  box(captions, count);
  if (table.numbered)
    box(
      addRow(
        sheet,
        table.columns.map((_, at) => String(at + 1)),
        false,
      ),
      count,
    );
  for (const row of table.rows) {
    if ('heading' in row) box(across(row.heading, true), count);
    else box(addRow(sheet, row.cells, false), count);
  }
  sheet.pageSetup = { ...A4_ACROSS, printTitlesRow: `${captions.number}:${captions.number}` };
  sheet.views = [{ state: 'frozen', ySplit: captions.number }];
  sheet.headerFooter = { oddFooter: '&R&P / &N' };
}

function addRow(sheet: exceljs.Worksheet, cells: readonly string[], bold: boolean): exceljs.Row {
  const row = sheet.addRow(cells.map(written));
  row.eachCell((cell) => {
    cell.numFmt = '@';
    cell.font = { name: 'Times New Roman', size: 12, bold };
    cell.alignment = { vertical: 'top', horizontal: bold ? 'center' : 'left', wrapText: true };
  });
  return row;
}

/** «_x0041_» would be shown as «A». Source: ECMA-376, part 1, 22.9.2.19. */
const written = (text: string): string => held(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function box(row: exceljs.Row, count: number): void {
  for (let at = 1; at <= count; at += 1) row.getCell(at).border = BOX;
}
