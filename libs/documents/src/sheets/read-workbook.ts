import { BadInputError, type MergedArea, type PlanCell, type PlanTable, type PlanTableRow } from '@zholdau/domain';
import ExcelJS, { type Row, type Worksheet } from 'exceljs';
import { cellText } from './cell-text.js';
import { READING_LIMITS } from '../reading-limits.js';

/** Parts of a sheet that say nothing about its cells; pictures, charts and rules of other programs often break readers. */
const SKIPPED = [
  'autoFilter', 'conditionalFormatting', 'dataValidations', 'drawing', 'extLst', 'headerFooter', 'hyperlinks',
  'legacyDrawing', 'pageMargins', 'pageSetup', 'picture', 'printOptions', 'sheetProtection', 'tableParts',
]; // prettier-ignore

/**
 * The visible sheets of an inspected workbook as tables. A merged value stands in every cell of its area.
 *
 * @throws BadInputError `file_damaged` on what is no workbook inside; `plan_too_many_rows`; `cell_too_long`
 */
export async function readWorkbook(content: Buffer): Promise<PlanTable[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(content as unknown as ArrayBuffer, { ignoreNodes: SKIPPED });
  } catch {
    throw new BadInputError('file_damaged');
  }
  return workbook.worksheets.filter(({ state }) => state === 'visible' || state === undefined).map(toTable);
}

function toTable(sheet: Worksheet): PlanTable {
  const areas = mergedAreas(sheet);
  const rows: PlanTableRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    const cells = cellsOf(row, sheet.name, areas);
    if (cells.every(({ text }) => text.trim() === '')) return;
    rows.push({ number: row.number, cells });
    if (rows.length > READING_LIMITS.rows) {
      throw new BadInputError('plan_too_many_rows', { rows: rows.length, most: READING_LIMITS.rows });
    }
  });
  return { name: sheet.name, rows };
}

function cellsOf(row: Row, sheet: string, areas: ReadonlyMap<string, MergedArea>): PlanCell[] {
  const cells: PlanCell[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    if (column > READING_LIMITS.columns) return;
    while (cells.length < column - 1) cells.push({ text: '' });
    const merged = cell.isMerged ? areas.get(cell.master.address) : undefined;
    const bold = cell.font?.bold === true;
    cells.push({ text: cellText(cell.master, sheet), ...(merged ? { merged } : {}), ...(bold ? { bold } : {}) });
  });
  return cells;
}

/** Every merged area by the address of its first cell. */
function mergedAreas(sheet: Worksheet): ReadonlyMap<string, MergedArea> {
  const areas = new Map<string, MergedArea>();
  sheet.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (!cell.isMerged) return;
      const { address, row: top, col: left } = cell.master;
      const [firstRow, firstColumn] = [Number(top), Number(left)];
      const known = areas.get(address);
      const rows = Math.max(known?.rows ?? 1, row.number - firstRow + 1);
      const columns = Math.max(known?.columns ?? 1, column - firstColumn + 1);
      areas.set(address, { row: firstRow, column: firstColumn, rows, columns });
    }),
  );
  return areas;
}
