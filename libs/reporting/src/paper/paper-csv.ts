import { held, type Paper, type PaperTable } from './paper.js';

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+@\t\r]|^-(?!\s*$)/u;

/** For a spreadsheet with the separator of Russian and Kazakh systems; a cell that begins like a formula gets an apostrophe. */
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

function cell(text: string): string {
  const plain = held(text);
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replace(/"/g, '""')}"`;
}
