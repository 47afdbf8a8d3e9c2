import { Injectable } from '@nestjs/common';
import type { Actor, Locale, Names } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { message } from '@zholdau/platform';
import type { EntityManager } from 'typeorm';
import type { Writable } from 'node:stream';
import { Outlooks } from '../outlooks.js';
import { dateText, written, type Word } from './annex-sheet.js';
import type { OverdueFilter, OverdueGrouping } from './overdue-filter.js';
import { OverdueListQuery } from './overdue-list.query.js';
import { OverdueMatrixQuery } from './overdue-matrix.query.js';
import { listCells, listSheet, totalsSheet } from './overdue-sheets.js';
import { ageingCode } from './overdue-words.js';
import { readTerrain, type Terrain } from './terrain.js';

/** Rows read at once: so many are in memory, however long the list is. */
const ROWS_AT_ONCE = 2000;

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
      const { default: exceljs } = await import('exceljs');
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
