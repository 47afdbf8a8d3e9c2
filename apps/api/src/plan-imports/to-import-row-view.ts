import {
  columnName,
  isLocalDate,
  type Doubt,
  type FieldChange,
  type Locale,
  type Places,
  type PlanSection,
} from '@zholdau/domain';
import type { ImportNames, ImportRow } from '@zholdau/plan-import';
import { message } from '@zholdau/platform';
import { toBodyRef } from '../directory/refs.view.js';
import { toDeadlineReadingView } from '../http/deadline-reading.view.js';
import type { ImportChange, ImportChoice, ImportDoubt, PlanImportRowView } from './plan-imports.view.js';

/** A row for people: ids get their names, doubts their sentences, dates the order people write them in. */
export function toImportRowView(row: ImportRow, names: ImportNames, locale: Locale): PlanImportRowView {
  const { draft } = row;
  return {
    id: row.id,
    ordinal: row.ordinal,
    sheet: row.sheet,
    sheetRow: row.sheetRow,
    outcome: row.outcome,
    skipped: row.skipped,
    raw: { ...row.read.cells },
    draft: {
      section: draft.sections.map((section) => sectionName(section, locale)).join(' › '),
      number: draft.number,
      titles: draft.titles,
      completionForms: draft.completionForms,
      level: draft.level,
      origin: draft.origin,
      deadline: draft.deadline && toDeadlineReadingView(draft.deadline, locale),
      executors: draft.executors.map(({ name, role, marks, bodyIds }) => ({
        name,
        role,
        marks: [...marks],
        bodies: bodyIds.flatMap((id) => names.bodies.get(id) ?? []).map(toBodyRef),
      })),
    },
    doubts: row.doubts.map((doubt) => ({
      ...toDoubt(doubt, names, locale),
      cell: cellOf(doubt.field, row.read.places ?? {}),
    })),
    corrections: row.corrections as PlanImportRowView['corrections'],
    changes: row.changes.map((change) => toChange(change, names, locale)),
    itemId: row.itemId,
  };
}

const sectionName = ({ number, titleRu, titleKk }: PlanSection, locale: Locale): string =>
  `${number} ${locale === 'kk' ? titleKk || titleRu : titleRu || titleKk}`.trim();

/** «D7»: the way both spreadsheets and Word name a cell. */
function cellOf(field: Doubt['field'], places: Places): string | null {
  const place = field === 'section' ? undefined : places[field];
  return place ? `${columnName(place.column - 1)}${place.row}` : null;
}

function toDoubt(
  { field, code, severity, params, choices }: Doubt,
  names: ImportNames,
  locale: Locale,
): Omit<ImportDoubt, 'cell'> {
  return {
    field,
    code,
    severity,
    message: message(`doubt_${code}`, params, locale),
    params: { ...params },
    choices: choices.map((value): ImportChoice => ({ value, label: labelOf(value, names, locale) })),
  };
}

function toChange({ field, before, after }: FieldChange, names: ImportNames, locale: Locale): ImportChange {
  const shown = (value: string): string => {
    if (field === 'lead' || field === 'executors')
      return value
        .split(',')
        .map((id) => labelOf(id, names, locale))
        .join(', ');
    if (field === 'dueOn')
      return value
        .split(', ')
        .map((date) => labelOf(date, names, locale))
        .join(', ');
    return field === 'section' ? directiveName(value, names, locale) : value;
  };
  return { field, before: shown(before), after: shown(after) };
}

function directiveName(value: string, { directives }: ImportNames, locale: Locale): string {
  const directive = directives.get(value);
  if (!directive) return value;
  return `${directive.number} ${locale === 'kk' ? directive.kk : directive.ru}`.trim();
}

function labelOf(value: string, { bodies }: ImportNames, locale: Locale): string {
  if (isLocalDate(value)) return value.split('-').reverse().join('.');
  return bodies.get(value)?.names[locale] ?? value;
}
