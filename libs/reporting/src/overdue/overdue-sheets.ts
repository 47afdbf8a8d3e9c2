import { AGEINGS, type Locale } from '@zholdau/domain';
import type exceljs from 'exceljs';
import { beginSheet, dateText, type Column, type Sheet, type Word } from './annex-sheet.js';
import type { LateCounts } from './late-counts.js';
import type { OverdueRow } from './overdue-list.query.js';
import type { OverdueMatrix } from './overdue-matrix.query.js';
import { ageingCode } from './overdue-words.js';

/** One row for each group of the matrix, the totals, and what the figures mean. */
export function totalsSheet(
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

/** An empty sheet for the late checkpoints, one by one. */
export function listSheet(book: exceljs.stream.xlsx.WorkbookWriter, head: readonly string[], word: Word): Sheet {
  const columns: Column[] = [
    [word('overdue_row'), 7, 'number'],
    [word('overdue_item_number'), 8],
    [word('overdue_item'), 60],
    [word('overdue_period'), 10],
    [word('overdue_lead'), 32],
    [word('overdue_district'), 20],
    [word('overdue_original_on'), 13],
    [word('overdue_due_on'), 13],
    [word('overdue_actual_on'), 13],
    [word('overdue_days_late'), 12, 'number'],
    [word('overdue_agency_days'), 14, 'number'],
    [word('overdue_review_days'), 14, 'number'],
    [word('overdue_charges'), 36],
    [word('overdue_postponed'), 12, 'number'],
    [word('overdue_breaches'), 30],
  ];
  return beginSheet(book, word('overdue_sheet_list'), head, columns, word);
}

export function listCells(row: OverdueRow, number: number, locale: Locale, word: Word): (string | number)[] {
  const { item, district } = row;
  const { actualOn, breaches } = item.due ?? { actualOn: null, breaches: [] };
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
    actualOn === null ? '' : dateText(actualOn, locale),
    row.daysLate,
    row.agencyDays,
    row.reviewDays,
    row.charges.flatMap(({ body, days }) => (body ? [`${body.names[locale]} – ${days}`] : [])).join('; '),
    row.postponements,
    breaches.map((breach) => word(`breach_${breach}`)).join('; '),
  ];
}
