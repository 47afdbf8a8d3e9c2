import { BadInputError, type PlanCell, type PlanTable, type PlanTableRow } from '@zholdau/domain';
import { OfficeArchive } from '../zip/office-archive.js';
import { CellStyles } from './cell-styles.js';
import { areasByRow, type Area } from './merged-areas.js';
import { SharedStrings } from './shared-strings.js';
import { SheetReader, type Book, type SheetCell, type SheetRow } from './sheet-reader.js';
import { WorkbookIndex } from './workbook-index.js';

/**
 * The sheets of an inspected workbook as tables, hidden ones marked. A merged value stands in every cell of its area.
 *
 * @throws BadInputError `file_not_a_spreadsheet` when there is no book inside; `file_damaged`; `plan_too_many_rows`;
 *   `cell_too_long`
 */
export async function readWorkbook(content: Buffer): Promise<PlanTable[]> {
  const archive = await OfficeArchive.open(content);
  try {
    const main = await archive.mainPart('xl/workbook.xml');
    if (!main?.startsWith('xl/')) throw new BadInputError('file_not_a_spreadsheet');
    const relations = await archive.relations(main);
    const index = new WorkbookIndex();
    await archive.read(main, index);
    const [strings, styles] = [new SharedStrings(), new CellStyles()];
    const partOf = (type: string): string => relations.find((one) => one.type === type)?.target ?? `xl/${type}.xml`;
    await archive.read(partOf('sharedStrings'), strings);
    await archive.read(partOf('styles'), styles);
    const book: Book = { strings: strings.strings, styles, from1904: index.from1904 };
    const tables: PlanTable[] = [];
    for (const [at, sheet] of index.sheets.entries()) {
      const part = relations.find(({ id }) => id === sheet.relation)?.target;
      const reader = new SheetReader(book, sheet.name);
      if (part) await archive.read(part, reader);
      const rows = toRows(reader);
      tables.push({ name: sheet.name, index: at + 1, rows, ...(sheet.hidden ? { hidden: true } : {}) });
    }
    return tables;
  } finally {
    archive.close();
  }
}

function toRows({ rows, areas }: SheetReader): PlanTableRow[] {
  const byRow = areasByRow(
    areas,
    rows.map(({ number }) => number),
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return rows.flatMap((row) => {
    const cells = cellsOf(row, byRow.get(row.number) ?? [], byNumber);
    if (cells.every(({ text }) => text.trim() === '')) return [];
    return [{ number: row.number, cells, ...(row.hidden ? { hidden: true } : {}) }];
  });
}

function cellsOf(row: SheetRow, areas: readonly Area[], rows: ReadonlyMap<number, SheetRow>): PlanCell[] {
  const last = Math.max(0, ...row.cells.keys(), ...areas.map(({ right }) => right));
  const cells: PlanCell[] = Array.from({ length: last }, (_, at) => shown(row.cells.get(at + 1)));
  for (const { top, left, bottom, right } of areas) {
    const first = shown(rows.get(top)?.cells.get(left));
    const merged = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    for (let column = left; column <= right; column++) cells[column - 1] = { ...first, merged };
  }
  return cells;
}

const shown = (cell: SheetCell | undefined): PlanCell =>
  cell === undefined ? { text: '' } : { text: cell.text, ...(cell.bold ? { bold: true } : {}) };
