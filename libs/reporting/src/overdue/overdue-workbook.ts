import { Injectable } from '@nestjs/common';
import { AGEINGS, type Actor, type Locale, type LocalDate, type Names } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { message } from '@zholdau/platform';
import exceljs from 'exceljs';
import type { EntityManager } from 'typeorm';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { Outlooks } from '../outlooks.js';
import type { LateCounts } from './late-counts.js';
import type { OverdueFilter, OverdueGrouping } from './overdue-filter.js';
import { OverdueListQuery, type OverdueRow } from './overdue-list.query.js';
import { OverdueMatrixQuery, type OverdueMatrix } from './overdue-matrix.query.js';
import { ageingCode } from './overdue-words.js';
import { readTerrain, type Terrain } from './terrain.js';

/** Rows read at once: so many are in memory, however long the list is. */
const ROWS_AT_ONCE = 2000;

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

type Word = (code: string, params?: Record<string, string | number>) => string;

/** The overdue report as an official annex: a sheet of totals and a sheet of what stands behind them. */
@Injectable()
export class OverdueWorkbook {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
    private readonly matrix: OverdueMatrixQuery,
    private readonly list: OverdueListQuery,
  ) {}

  /** Everything of one snapshot: totals equal the list. Texts are cells of text, never formulas. */
  write(actor: Actor, filter: OverdueFilter, by: OverdueGrouping, to: Writable): Promise<void> {
    const work = async (tx: EntityManager): Promise<void> => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const terrain = await readTerrain(tx, actor.regionId);
      const ground = { look, terrain };
      const matrix = await this.matrix.matrix(tx, actor, filter, by, ground);
      const [region] = await tx.query<Names[]>(
        'SELECT name_ru AS ru, name_kk AS kk, name_en AS en FROM region WHERE id = $1',
        [actor.regionId],
      );
      const word: Word = (code, params = {}) => message(code, params, actor.locale);
      const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true });
      book.creator = 'Zholdau';
      book.created = look.now;
      const head = annexHead(
        region![actor.locale],
        dateText(matrix.asOf, actor.locale),
        narrowed(filter, terrain, await addressOf(tx, filter), actor.locale, word),
        word,
      );
      totalsSheet(book, head, matrix, actor.locale, word);
      const sheet = listSheet(book, head, word);
      let after: string | undefined;
      let number = 0;
      do {
        const page = await this.list.page(tx, actor, filter, { limit: ROWS_AT_ONCE, after }, ground);
        for (const row of page.items) sheet.addRow(listCells(row, (number += 1), actor.locale, word)).commit();
        await written(sheet);
        after = page.next ?? undefined;
      } while (after !== undefined);
      sheet.commit();
      await book.commit();
    };
    return this.transactions.asActor(actor, work, { snapshot: true });
  }
}

async function addressOf(tx: EntityManager, { addressId }: OverdueFilter): Promise<Names | undefined> {
  if (addressId === undefined) return undefined;
  const [names] = await tx.query<Names[]>(
    `SELECT title_ru AS ru, title_kk AS kk, coalesce(nullif(title_en, ''), title_ru) AS en FROM address WHERE id = $1`,
    [addressId],
  );
  return names;
}

/** 2026-11-23 as people write it. */
const dateText = (on: LocalDate, locale: Locale): string =>
  locale === 'en' ? on : `${on.slice(8)}.${on.slice(5, 7)}.${on.slice(0, 4)}`;

const annexHead = (region: string, asOf: string, limits: string, word: Word): string[] => [
  word('overdue_annex'),
  word('overdue_title'),
  `${region}. ${word('overdue_as_of', { date: asOf })}`,
  limits,
];

/** The filters in words, so that a printed sheet says what it leaves out. */
function narrowed(
  filter: OverdueFilter,
  terrain: Terrain,
  address: Names | undefined,
  locale: Locale,
  word: Word,
): string {
  const name = (places: readonly { id: string; titles: Names }[], id: string | undefined, none: string): string =>
    places.find((place) => place.id === id)?.titles[locale] ?? word(none);
  const said = [
    address && word('overdue_filter_address', { name: address[locale] }),
    filter.directiveId &&
      word('overdue_filter_directive', { name: name(terrain.directives, filter.directiveId, 'overdue_filter_none') }),
    filter.bodyId && word('overdue_filter_body', { name: name(terrain.bodies, filter.bodyId, 'overdue_filter_none') }),
    filter.districtId &&
      word('overdue_filter_district', { name: name(terrain.districts, filter.districtId, 'overdue_no_district') }),
    filter.curatorSeatId &&
      word('overdue_filter_curator', { name: name(terrain.curators, filter.curatorSeatId, 'overdue_no_curator') }),
    filter.ageing && word('overdue_filter_ageing', { name: word(ageingCode(filter.ageing)) }),
  ].filter(Boolean);
  return said.length === 0 ? word('overdue_filter_none') : said.join('. ');
}

type Sheet = exceljs.Worksheet;

/**
 * Waits until the rows given to a sheet have gone on to the file. The library takes them without end, and a long list
 * would pile up in memory; the pipes of its stream are where the archive takes them over.
 */
async function written(sheet: Sheet): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: readonly Writable[] } }).stream;
  while (pipes.length === 0) await setImmediate();
  await Promise.all(pipes.map((pipe) => new Promise((resolve) => pipe.write(Buffer.alloc(0), resolve))));
}

/** Title, width in characters, and what stands below. */
type Column = readonly [string, number, ('text' | 'number')?];

function beginSheet(
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

function totalsSheet(
  book: exceljs.stream.xlsx.WorkbookWriter,
  head: readonly string[],
  matrix: OverdueMatrix,
  locale: Locale,
  word: Word,
): void {
  const columns: Column[] = [
    [word(`overdue_group_${matrix.by}`), 52],
    [word('overdue_total'), 9, 'number'],
    ...AGEINGS.map((ageing): Column => [word(ageingCode(ageing)), 12, 'number']),
    [word('overdue_agency_days'), 16, 'number'],
    [word('overdue_review_days'), 16, 'number'],
    [word('overdue_postponed'), 13, 'number'],
  ];
  const sheet = beginSheet(book, word('overdue_sheet_totals'), head, columns, word);
  const cells = (title: string, counts: LateCounts): (string | number)[] => [
    title,
    counts.total,
    ...AGEINGS.map((ageing) => counts.cells[ageing]),
    counts.agencyDays,
    counts.reviewDays,
    counts.postponed,
  ];
  for (const group of matrix.groups) sheet.addRow(cells(group.titles[locale], group)).commit();
  const totals = sheet.addRow(cells(word('overdue_totals'), matrix.totals));
  totals.font = { bold: true };
  totals.commit();
  sheet.addRow([]).commit();
  const { due, doneInTime } = matrix.onTimeShare;
  const notes = [
    word('overdue_counts', { total: matrix.totals.total, items: matrix.totals.items }),
    word('overdue_on_time', { due, done: doneInTime }),
    word('overdue_note'),
  ];
  for (const note of notes) {
    const row = sheet.addRow([note]);
    row.getCell(1).alignment = { wrapText: false };
    row.commit();
  }
  sheet.commit();
}

function listSheet(book: exceljs.stream.xlsx.WorkbookWriter, head: readonly string[], word: Word): Sheet {
  const columns: Column[] = [
    [word('overdue_row'), 7, 'number'],
    [word('overdue_item_number'), 8],
    [word('overdue_item'), 60],
    [word('overdue_period'), 10],
    [word('overdue_lead'), 32],
    [word('overdue_district'), 20],
    [word('overdue_original_on'), 13],
    [word('overdue_due_on'), 13],
    [word('overdue_days_late'), 12, 'number'],
    [word('overdue_agency_days'), 14, 'number'],
    [word('overdue_review_days'), 14, 'number'],
    [word('overdue_postponed'), 12, 'number'],
  ];
  return beginSheet(book, word('overdue_sheet_list'), head, columns, word);
}

function listCells(row: OverdueRow, number: number, locale: Locale, word: Word): (string | number)[] {
  const { item, district } = row;
  const title = locale === 'kk' ? item.titles.kk || item.titles.ru : item.titles.ru || item.titles.kk;
  return [
    number,
    item.number,
    item.restricted ? word('overdue_restricted') : title,
    item.due?.period ?? '',
    item.lead.names[locale],
    district?.names[locale] ?? '',
    dateText(row.originalOn, locale),
    dateText(row.dueOn, locale),
    row.daysLate,
    row.agencyDays,
    row.reviewDays,
    row.postponements,
  ];
}
