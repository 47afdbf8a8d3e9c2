import { type Locale, type LocalDate } from '@zholdau/domain';
import type exceljs from 'exceljs';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

/** A cell of text stays one when somebody edits it: what begins with an equals sign is not computed then either. */
const TEXT = '@';
const WHOLE = '0';

const LANDSCAPE_A4 = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const satisfies Partial<exceljs.PageSetup>;

/** A sentence of the dictionaries in the reader's language. */
export type Word = (code: string, params?: Record<string, string | number>) => string;

/** 2026-11-23 as people write it. */
export const dateText = (on: LocalDate, locale: Locale): string =>
  locale === 'en' ? on : `${on.slice(8)}.${on.slice(5, 7)}.${on.slice(0, 4)}`;

export type Sheet = exceljs.Worksheet;

/**
 * Waits until the rows given to a sheet have gone on to the file. The library takes them without end, and a long list
 * would pile up in memory; the pipes of its stream are where the archive takes them over.
 */
export async function written(sheet: Sheet): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: readonly Writable[] } }).stream;
  while (pipes.length === 0) await setImmediate();
  await Promise.all(pipes.map((pipe) => new Promise((resolve) => pipe.write(Buffer.alloc(0), resolve))));
}

/** Title, width in characters, and what stands below. */
export type Column = readonly [string, number, ('text' | 'number')?];

export function beginSheet(
  book: exceljs.stream.xlsx.WorkbookWriter,
  name: string,
  head: readonly string[],
  columns: readonly Column[],
  word: Word,
): Sheet {
  const frozen = head.length + 2;
  const sheet = book.addWorksheet(name, {
    pageSetup: { ...LANDSCAPE_A4, printTitlesRow: `${frozen}:${frozen}` },
    headerFooter: { oddFooter: `&R${word('overdue_page')} &P / &N` },
    views: [{ state: 'frozen', ySplit: frozen }],
  });
  sheet.columns = columns.map(([, width, holds = 'text']) => ({
    width,
    style: { alignment: { vertical: 'top', wrapText: true }, numFmt: holds === 'text' ? TEXT : WHOLE },
  }));
  head.forEach((line, index) => {
    const row = sheet.addRow([line]);
    row.getCell(1).alignment = { wrapText: false };
    row.getCell(1).numFmt = TEXT;
    row.font = { bold: index === 1, size: index === 1 ? 14 : 11 };
    row.commit();
  });
  sheet.addRow([]).commit();
  const titles = sheet.addRow(columns.map(([title]) => title));
  titles.font = { bold: true };
  titles.eachCell((cell) => (cell.border = { bottom: { style: 'thin' } }));
  titles.commit();
  return sheet;
}
