import { Injectable } from '@nestjs/common';
import { indicatorText, type Actor, type Locale } from '@zholdau/domain';
import { message } from '@zholdau/platform';
import type { Writable } from 'node:stream';
import { IndicatorsQuery, type IndicatorFilter, type ListedIndicator } from './indicators.query.js';

type Cell = string | number | null;

/** Column: the code of its title, its width in characters, whether it holds text. */
const COLUMNS = [
  ['indicator_item_number', 8, true],
  ['indicator_item', 50, true],
  ['indicator_directive', 12, true],
  ['indicator_lead', 32, true],
  ['indicator_name', 40, true],
  ['indicator_unit', 12, true],
  ['indicator_direction', 16, true],
  ['indicator_sum', 18, true],
  ['indicator_baseline', 12, false],
  ['indicator_baseline_on', 13, true],
  ['indicator_period', 10, true],
  ['indicator_plan', 12, false],
  ['indicator_fact', 12, false],
  ['indicator_reported', 14, false],
  ['indicator_coverage', 14, false],
  ['indicator_attained', 14, false],
  ['indicator_colour', 12, true],
  ['indicator_computed', 14, true],
  ['indicator_reason', 40, true],
] as const;

/** A cell of text stays one when somebody edits it: what begins with an equals sign is not computed then either. */
const TEXT = '@';

/** What a spreadsheet would compute or run where a text begins with it. */
const RUNS = /^[=+\-@\t\r]/;

/** Indicators for other programs: one row per indicator and period (A-63). */
@Injectable()
export class IndicatorTable {
  constructor(private readonly indicators: IndicatorsQuery) {}

  /** Texts are cells of text, never formulas; numbers are numbers. */
  async writeXlsx(actor: Actor, filter: IndicatorFilter, to: Writable): Promise<void> {
    const rows = await this.rows(actor, filter);
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true });
    const sheet = book.addWorksheet(message('indicator_sheet', {}, actor.locale), {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    sheet.columns = COLUMNS.map(([, width, text]) => ({
      width,
      style: { alignment: { vertical: 'top', wrapText: true }, ...(text ? { numFmt: TEXT } : {}) },
    }));
    const head = sheet.addRow(titles(actor.locale));
    head.font = { bold: true };
    head.commit();
    for (const row of rows) sheet.addRow(row).commit();
    sheet.commit();
    await book.commit();
  }

  /** Commas, quotes doubled, a mark of UTF-8 before it; a text that a spreadsheet would run begins with an apostrophe. */
  async csv(actor: Actor, filter: IndicatorFilter): Promise<string> {
    const rows = [titles(actor.locale), ...(await this.rows(actor, filter))];
    return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
  }

  private async rows(actor: Actor, filter: IndicatorFilter): Promise<Cell[][]> {
    const all = await this.indicators.all(actor, filter);
    return all
      .filter(({ colour }) => filter.colour === undefined || colour === filter.colour)
      .flatMap((indicator) => cellsOf(indicator, actor.locale));
  }
}

const titles = (locale: Locale): string[] => COLUMNS.map(([code]) => message(code, {}, locale));

function cellsOf(indicator: ListedIndicator, locale: Locale): Cell[][] {
  const { item, computed, colour, judgement } = indicator;
  const word = (code: string): string => message(code, {}, locale);
  return indicator.periods.map((period) => [
    item.number,
    indicatorText(item.titles, locale),
    item.directiveNumber,
    item.lead.names[locale],
    indicatorText(indicator.names, locale),
    indicatorText(indicator.units, locale),
    word(`indicator_direction_${indicator.direction}`),
    word(`indicator_sum_${indicator.sum}`),
    indicator.baseline,
    indicator.baselineOn,
    period.period,
    period.plan,
    period.fact,
    period.reported,
    period.coverage,
    period.attained,
    word(`indicator_colour_${colour}`),
    word(`indicator_colour_${computed.colour}`),
    judgement?.reason ?? '',
  ]);
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = RUNS.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
