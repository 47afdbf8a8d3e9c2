import ExcelJS from 'exceljs';

/** Rows as a workbook; a row of one cell is merged over the width of the table, as headings are. */
export async function planWorkbook(rows: readonly (readonly string[])[], sheetName = 'План'): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  const width = Math.max(...rows.map((row) => row.length));
  for (const row of rows) {
    const added = sheet.addRow([...row]);
    if (row.length === 1) sheet.mergeCells(added.number, 1, added.number, width);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Rows as a csv with semicolons, every cell in quotes. */
export function planCsv(rows: readonly (readonly string[])[]): Buffer {
  const line = (row: readonly string[]): string => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  return Buffer.from(rows.map(line).join('\r\n'));
}
