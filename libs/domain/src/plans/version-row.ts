import type { LocalDate } from '../calendar/local-date.js';
import type { Texts } from '../names.js';

/** One row of a plan version: what the act says of an item. */
export interface VersionRow {
  readonly itemId: string;
  readonly number: string;
  readonly titles: Texts;
  readonly completionForms: Texts;
  readonly level: string;
  /** Number of the directive it stands under. */
  readonly section: string;
  readonly deadlineWords: string;
  /** Dates in force, of the periods in their order. */
  readonly dueOn: readonly LocalDate[];
  readonly leadBodyId: string;
  readonly coBodyIds: readonly string[];
}

/** What of an item belongs to the act: it changes by another act only. */
export const ACT_FIELDS = ['number', 'titleRu', 'titleKk', 'completionFormRu', 'completionFormKk'] as const;
export type ActField = (typeof ACT_FIELDS)[number];

export type VersionRowField = ActField | 'level' | 'section' | 'deadlineWords' | 'dueOn' | 'lead' | 'executors';

/** One difference; bodies are given by their ids, comma between, dates with comma and space. */
export interface VersionRowChange {
  readonly field: VersionRowField;
  readonly before: string;
  readonly after: string;
}

/** The fields of a row as texts, in the order in which people read a plan. */
export function fieldsOf(row: VersionRow): Readonly<Record<VersionRowField, string>> {
  return {
    number: row.number,
    section: row.section,
    titleRu: row.titles.ru,
    titleKk: row.titles.kk,
    completionFormRu: row.completionForms.ru,
    completionFormKk: row.completionForms.kk,
    level: row.level,
    deadlineWords: row.deadlineWords,
    dueOn: row.dueOn.join(', '),
    lead: row.leadBodyId,
    executors: row.coBodyIds.join(','),
  };
}

/**
 * The row as it will stand when the waiting changes come into force.
 *
 * Later changes of one field win. A change of the heading names it as «number title»; the row keeps the number.
 */
export function withChanges(row: VersionRow, changes: readonly VersionRowChange[]): VersionRow {
  const after = new Map(changes.map((change) => [change.field, change.after]));
  const text = (field: VersionRowField, present: string): string => after.get(field) ?? present;
  const list = (field: VersionRowField, present: readonly string[]): readonly string[] =>
    after.has(field) ? split(after.get(field)!) : present;
  return {
    itemId: row.itemId,
    number: text('number', row.number),
    titles: { ru: text('titleRu', row.titles.ru), kk: text('titleKk', row.titles.kk) },
    completionForms: {
      ru: text('completionFormRu', row.completionForms.ru),
      kk: text('completionFormKk', row.completionForms.kk),
    },
    level: text('level', row.level),
    section: after.has('section') ? (after.get('section')!.split(' ')[0] ?? '') : row.section,
    deadlineWords: text('deadlineWords', row.deadlineWords),
    dueOn: list('dueOn', row.dueOn) as readonly LocalDate[],
    leadBodyId: text('lead', row.leadBodyId),
    coBodyIds: list('executors', row.coBodyIds),
  };
}

const split = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
