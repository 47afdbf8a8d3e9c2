import exceljs from 'exceljs';
import type { FixtureRow } from '../../fixtures/plans/fixture-row.js';
import { planSheet } from './plan-sheet.js';

/** The bytes of a labelled plan as an xlsx of the official form. */
export async function planWorkbook(header: readonly string[], rows: readonly FixtureRow[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('План');
  for (const cells of planSheet(header, rows)) sheet.addRow(cells);
  return Buffer.from(await book.xlsx.writeBuffer());
}
