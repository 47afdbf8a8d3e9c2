import { doubt, type Doubt } from './doubt.js';
import { findHeader, isNumberingRow, type PlanHeader } from './find-header.js';
import { foldText } from './fold-letters.js';
import { readItemNumber } from './item-number.js';
import type { PlanTable, PlanTableRow } from './plan-table.js';

/** A row of a joined table, and where it stood before. */
interface Origin {
  readonly table: PlanTable;
  readonly row: number;
}

/** Tables that are one table cut by pages; rows are counted through. */
export interface JoinedTable extends PlanTable {
  /** Where a row of the whole stood; null while nothing was joined. */
  readonly originOf: ((row: number) => Origin) | null;
  /** From this row on the heading was taken over from a table above. */
  readonly doubtful: { readonly from: number; readonly said: Doubt } | null;
}

/**
 * Puts together what pages have cut: a table of the same columns that repeats the heading and goes on with the numbers,
 * or that has no heading and looks like more of the same.
 */
export function joinTables(tables: readonly PlanTable[]): readonly JoinedTable[] {
  const joined: JoinedTable[] = [];
  for (const table of tables) {
    const above = joined.at(-1);
    const how = above ? continues(above, table) : null;
    if (above && how) joined[joined.length - 1] = join(above, table, how);
    else joined.push(alone(table));
  }
  return joined;
}

export const alone = (table: PlanTable): JoinedTable => ({ ...table, originOf: null, doubtful: null });

function continues(above: JoinedTable, table: PlanTable): 'repeated' | 'bare' | null {
  const header = findHeader(above);
  if (!header || widthOf(above) !== widthOf(table)) return null;
  const own = findHeader(table);
  const numberAt = header.columns.find(({ field }) => field === 'number')?.index;
  if (!own) return looksLikeMore(table, header, numberAt) ? 'bare' : null;
  if (captionsOf(own) !== captionsOf(header) || own.from > 0) return null;
  const last = numbersOf(above.rows.slice(header.to + 1), numberAt).at(-1);
  const first = numbersOf(table.rows.slice(own.to + 1), numberAt)[0];
  return last !== undefined && (first === undefined || first > last) ? 'repeated' : null;
}

/** At least half of the rows begin with a number where numbers stand, or are one cell wide and so headings. */
function looksLikeMore({ rows }: PlanTable, header: PlanHeader, numberAt: number | undefined): boolean {
  if (numberAt === undefined) return false;
  const titleAt = header.columns.find(({ field }) => field === 'title')?.index ?? 0;
  const fits = rows.filter(({ cells }) => {
    const number = cells[numberAt]?.text.trim() ?? '';
    return readItemNumber(number) !== null && (cells[titleAt]?.text.trim() ?? '').length > 3;
  });
  return fits.length > 0 && fits.length >= rows.filter(({ cells }) => distinctTexts(cells) > 1).length / 2;
}

function join(above: JoinedTable, table: PlanTable, how: 'repeated' | 'bare'): JoinedTable {
  const shift = above.rows.at(-1)?.number ?? 0;
  const before = above.originOf ?? ((row: number): Origin => ({ table: above, row }));
  const said = doubt('title', 'table_without_header', { table: table.name || String(table.index ?? 1) });
  return {
    ...above,
    rows: [...above.rows, ...table.rows.map((row) => shifted(row, shift))],
    originOf: (row) => (row > shift ? { table, row: row - shift } : before(row)),
    doubtful: above.doubtful ?? (how === 'bare' ? { from: shift + 1, said } : null),
  };
}

const shifted = ({ number, cells }: PlanTableRow, by: number): PlanTableRow => ({
  number: number + by,
  cells: cells.map((cell) => (cell.merged ? { ...cell, merged: { ...cell.merged, row: cell.merged.row + by } } : cell)),
});

function numbersOf(rows: readonly PlanTableRow[], at: number | undefined): number[] {
  if (at === undefined) return [];
  return rows.flatMap((row) => {
    if (isNumberingRow(row)) return [];
    const { cells } = row;
    const number = readItemNumber(cells[at]?.text.trim() ?? '');
    return number && /^\d/.test(number.text) ? [Number.parseInt(number.text, 10)] : [];
  });
}

const widthOf = ({ rows }: PlanTable): number => Math.max(0, ...rows.map(({ cells }) => cells.length));
const captionsOf = ({ columns }: PlanHeader): string =>
  columns.map(({ index, caption }) => `${index} ${foldText(caption)}`).join('|');
const distinctTexts = (cells: PlanTableRow['cells']): number =>
  new Set(cells.map(({ text }) => text.trim()).filter((text) => text !== '')).size;
