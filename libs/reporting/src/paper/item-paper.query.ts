import { Injectable } from '@nestjs/common';
import { OFFICIAL_CAPTIONS, type Actor, type LocalDate } from '@zholdau/domain';
import { message } from '@zholdau/platform';
import { ItemCardQuery } from '../item-card/item-card.query.js';
import type { CheckpointCard, ItemCard } from '../item-card/item-card.js';
import { ReportsQuery, type ReportRow } from '../item-card/reports.query.js';
import type { Paper, PaperLanguage, PaperTable } from './paper.js';

/** The card of an item for paper: what it is, its dates, and the reports handed in. */
@Injectable()
export class ItemPaperQuery {
  constructor(
    private readonly card: ItemCardQuery,
    private readonly reports: ReportsQuery,
  ) {}

  /** @throws NotFoundError `item_not_found` */
  async read(actor: Actor, itemId: string, language: PaperLanguage): Promise<Paper> {
    const item = await this.card.read({ ...actor, locale: language }, itemId);
    const reports = item.restricted ? [] : await this.reports.ofItem(actor, itemId);
    const handedIn = reports.filter(({ state }) => state !== 'draft');
    return {
      name: message('paper_item', { number: item.number }, language),
      language,
      title: message('paper_item', { number: item.number }, language),
      notes: [item.address.titles[language]],
      tables: [
        facts(item, language),
        dates(item.checkpoints, language),
        ...(handedIn.length === 0 ? [] : [reportTable(handedIn, language)]),
      ],
    };
  }
}

const said = (texts: { readonly ru: string; readonly kk: string }, language: PaperLanguage): string =>
  texts[language] || texts[language === 'ru' ? 'kk' : 'ru'];
const day = (on: LocalDate | null): string => (on === null ? '' : on.split('-').reverse().join('.'));
const word = (code: string, language: PaperLanguage): string => message(code, {}, language);

function facts(item: ItemCard, language: PaperLanguage): PaperTable {
  const bodies = item.executors.map(({ body, marks }) =>
    [said(body.names, language), ...marks.map((mark) => `(${word(`paper_mark_${mark}`, language)})`)].join(' '),
  );
  const hidden = word('overdue_restricted', language);
  const rows = [
    [OFFICIAL_CAPTIONS.title[language], item.restricted ? hidden : said(item.titles, language)],
    [word('paper_directive', language), `${item.directive.number} ${said(item.directive.titles, language)}`.trim()],
    [OFFICIAL_CAPTIONS.completionForm[language], item.restricted ? hidden : said(item.completionForms, language)],
    [OFFICIAL_CAPTIONS.deadline[language], said(item.deadlineWords, language)],
    [OFFICIAL_CAPTIONS.executors[language], bodies.join(', ')],
    [word('paper_curator', language), item.curator ? said(item.curator.titles, language) : ''],
    [word('paper_condition', language), word(`paper_condition_${item.condition}`, language)],
  ];
  return table(
    '',
    [
      [word('paper_field', language), 30],
      [word('paper_value', language), 100],
    ],
    rows,
  );
}

function dates(checkpoints: readonly CheckpointCard[], language: PaperLanguage): PaperTable {
  return table(
    word('paper_dates', language),
    [
      [word('paper_period', language), 20],
      [word('paper_original', language), 20],
      [word('paper_due', language), 20],
      [word('paper_actual', language), 20],
      [word('paper_condition', language), 30],
      [word('paper_percent', language), 12],
      [word('paper_days_late', language), 16],
    ],
    checkpoints.map(({ period, due, condition, percent, daysLate }) => [
      period,
      day(due.originalOn),
      day(due.dueOn),
      day(due.actualOn),
      word(`paper_condition_${condition}`, language),
      String(percent),
      daysLate > 0 ? String(daysLate) : '',
    ]),
  );
}

function reportTable(reports: readonly ReportRow[], language: PaperLanguage): PaperTable {
  return table(
    word('paper_reports', language),
    [
      [word('paper_period', language), 14],
      [word('paper_body', language), 30],
      [word('paper_state', language), 18],
      [word('paper_percent', language), 10],
      [word('paper_done', language), 70],
      [word('paper_evidence', language), 40],
    ],
    reports.map(({ period, body, state, percent, text, evidence }) => [
      period,
      said(body.names, language),
      word(`paper_report_${state}`, language),
      String(percent),
      text,
      evidence.map(({ name }) => name).join(', '),
    ]),
  );
}

const table = (title: string, columns: PaperTable['columns'], rows: readonly (readonly string[])[]): PaperTable => ({
  title,
  columns,
  numbered: false,
  rows: rows.map((cells) => ({ cells })),
});
