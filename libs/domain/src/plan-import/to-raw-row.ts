import type { JoinedTable } from './join-tables.js';
import type { PlanRow, RawRow } from './plan-fields.js';
import type { OpenItem } from './read-table.js';
import { anyText, type FieldText } from './table-line.js';
import { languageOf, type PlanLanguage } from './text-language.js';

/** The measure with every text in its language; a text that shows none takes that of the row. */
export function toPlanRow(item: OpenItem, table: JoinedTable): PlanRow {
  const { fields } = item;
  const language = rowLanguage(item);
  const title = settle(fields.title, language);
  const form = settle(fields.completionForm, language);
  const deadline = settle(fields.deadline, language);
  const executors = withCoExecutors(settle(fields.executors, language), settle(fields.coExecutors, language));
  const raw: RawRow = {
    section: item.sections.map(({ number, titleRu, titleKk }) => `${number} ${titleRu || titleKk}`.trim()).join(' › '),
    number: anyText(fields.number),
    titleRu: unwrap(title.ru),
    titleKk: unwrap(title.kk),
    completionFormRu: form.ru,
    completionFormKk: form.kk,
    deadlineRu: deadline.ru,
    deadlineKk: deadline.kk,
    executorsRu: executors.ru,
    executorsKk: executors.kk,
    financing: [anyText(fields.amount), anyText(fields.source)].filter((text) => text !== '').join('; '),
  };
  const { sections, headings, number, doubts } = item;
  const origin = originIn(table, item.row);
  const places = Object.fromEntries(
    Object.entries(item.places).map(([field, { row, column }]) => [field, { row: originIn(table, row).row, column }]),
  );
  return { ...origin, sections, headings, number, raw, places, doubts };
}

/** Where a row of the table stood before pages were joined. */
export function originIn(table: JoinedTable, row: number): Pick<PlanRow, 'table' | 'tableIndex' | 'row'> {
  const origin = table.originOf?.(row) ?? { table, row };
  return { table: origin.table.name, tableIndex: origin.table.index ?? 1, row: origin.row };
}

function rowLanguage({ fields }: OpenItem): PlanLanguage | 'both' {
  if (fields.title.ru !== '' && fields.title.kk !== '') return 'both';
  for (const { ru, kk } of [fields.title, fields.executors, fields.deadline, fields.completionForm]) {
    if ((ru === '') !== (kk === '')) return ru === '' ? 'kk' : 'ru';
  }
  return languageOf(anyText(fields.title)) ?? 'ru';
}

/** A text of no certain language («форум») belongs to the row's own; a row in both takes it for whichever lacks one. */
function settle({ ru, kk, either }: FieldText, language: PlanLanguage | 'both'): { ru: string; kk: string } {
  if (either === '') return { ru, kk };
  if (language === 'both') return { ru: ru || either, kk: kk || either };
  return language === 'ru' ? { ru: `${ru}\n${either}`.trim(), kk } : { ru, kk: `${kk}\n${either}`.trim() };
}

function withCoExecutors(lead: { ru: string; kk: string }, co: { ru: string; kk: string }): { ru: string; kk: string } {
  return {
    ru: co.ru === '' ? lead.ru : `${lead.ru}\nсоисполнители: ${co.ru}`.trim(),
    kk: co.kk === '' ? lead.kk : `${lead.kk}\nбірлесіп орындаушылар: ${co.kk}`.trim(),
  };
}

/** A title wrapped over lines of the table is one line; parts «1)» and dashes keep theirs. */
const unwrap = (title: string): string => title.replace(/\n(?!\s*(?:[-–—•]|\p{L}\)|\d+[).]))/gu, ' ');
