import { BadInputError, type MergedArea, type PlanCell, type PlanTable, type PlanTableRow } from '@zholdau/domain';
import { READING_LIMITS } from '../reading-limits.js';
import { columnsOf } from './docx-columns.js';
import { labelled, type DocxBlock, type DocxCell, type DocxDocument, type DocxTable } from './docx-document.js';

/** Every table of a document in its order, those inside cells after the one they stand in. */
export function tablesOfDocx({ blocks }: DocxDocument): PlanTable[] {
  const tables: DocxTable[] = [];
  collect(blocks, tables);
  return tables.map((table, at) => toPlanTable(table, at + 1));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function collect(blocks: readonly DocxBlock[], into: DocxTable[]): void {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    into.push(block);
    for (const { cells } of block.rows) for (const cell of cells) collect(cell.blocks, into);
  }
}

function toPlanTable(table: DocxTable, index: number): PlanTable {
  const rows: PlanTableRow[] = [];
  const columns = columnsOf(table);
  let above: readonly PlanCell[] = [];
  const areas = new WeakMap<PlanCell, Writable<MergedArea>>();
  table.rows.forEach((row, at) => {
    const cells: PlanCell[] = [];
    for (const [place, cell] of row.cells.entries()) {
      const { from, to } = columns.placeOf(at, place);
      if (to > READING_LIMITS.columns) break;
      while (cells.length < from) cells.push({ text: '' });
      const upper = cell.continues ? above[from] : undefined;
      const begun = upper && areas.get(upper);
      if (begun) begun.rows++;
      const area = begun ?? { row: at + 1, column: from + 1, rows: 1, columns: to - from };
      const content = upper ?? read(cell, index, at + 1, from + 1);
      const merged = isMerged(table, columns, at, from) || to - from > 1 || upper !== undefined ? area : undefined;
      for (let column = from; column < to; column++) {
        const shown = { text: content.text, ...(content.bold ? { bold: true } : {}), ...(merged ? { merged } : {}) };
        if (merged) areas.set(shown, merged);
        cells.push(shown);
      }
    }
    above = cells;
    rows.push({ number: at + 1, cells });
  });
  return { name: String(index), index, rows };
}

/** Whether the row below continues the cell, which makes the two one area. */
function isMerged(table: DocxTable, columns: ReturnType<typeof columnsOf>, at: number, column: number): boolean {
  const below = table.rows[at + 1];
  return below?.cells.some((cell, place) => cell.continues && columns.placeOf(at + 1, place).from === column) ?? false;
}

function read(cell: DocxCell, table: number, row: number, column: number): PlanCell {
  const paragraphs = cell.blocks.filter((block) => block.kind === 'paragraph');
  const written = paragraphs.filter(({ text }) => text.trim() !== '');
  const numbers = paragraphs.filter(({ label }) => label !== '').slice(0, 1);
  const text =
    written.length > 0
      ? cell.blocks
          .map(textOf)
          .filter((line) => line !== '')
          .join('\n')
      : [...numbers.map(labelled), ...cell.blocks.filter(({ kind }) => kind === 'table').map(textOf)].join('\n');
  if (text.length > READING_LIMITS.cellLength) {
    throw new BadInputError('cell_too_long', {
      sheet: table,
      cell: `${row}:${column}`,
      most: READING_LIMITS.cellLength,
    });
  }
  return { text, bold: written.length > 0 && written.every(({ bold }) => bold) };
}

/** A table inside a cell reads as its lines, so that nothing in it is lost to the row it stands in. */
function textOf(block: DocxBlock): string {
  if (block.kind === 'paragraph') return block.text.trim() === '' ? '' : labelled(block);
  return block.rows
    .map(({ cells }) =>
      cells
        .map(({ blocks }) => blocks.map(textOf).join(' ').trim())
        .filter(Boolean)
        .join(' '),
    )
    .filter((line) => line !== '')
    .join('\n');
}
