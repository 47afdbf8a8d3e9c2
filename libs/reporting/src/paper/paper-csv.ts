import { withGuard } from '@zholdau/domain';
import { held, type Paper, type PaperTable } from './paper.js';

/** For a spreadsheet with the separator of Russian and Kazakh systems; a cell that begins like a formula gets an apostrophe, which our own reader takes off. */
export function paperCsv({ title, notes, tables }: Paper): Buffer {
  const lines = [[title], ...notes.map((note) => [note]), ...tables.flatMap(tableLines)];
  return Buffer.from(`\ufeff${lines.map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`);
}

function tableLines({ title, columns, numbered, rows }: PaperTable): (readonly string[])[] {
  return [
    [],
    ...(title === '' ? [] : [[title]]),
    columns.map(([caption]) => caption),
    ...(numbered ? [columns.map((_, at) => String(at + 1))] : []),
    ...rows.map((row) => ('heading' in row ? [row.heading] : row.cells)),
  ];
}

const cell = (text: string): string => `"${withGuard(held(text)).replace(/"/g, '""')}"`;
