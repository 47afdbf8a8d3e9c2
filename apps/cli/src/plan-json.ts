import type { Doubt, IgnoredRow, Locale, Texts, WrittenRow } from '@zholdau/domain';
import { message } from '@zholdau/platform';
import { deadlineJson } from './deadline-json.js';

/** A row of a plan as the command prints it. */
export interface PlanRowJson {
  readonly table: number;
  readonly row: number;
  readonly number: string;
  readonly section: readonly string[];
  readonly title: string;
  /** Both languages, where the row has both. */
  readonly titles?: Texts;
  readonly completionForm: string;
  readonly deadline: ReturnType<typeof deadlineJson> | null;
  /** Each term in its order, where the cell holds several. */
  readonly deadlines?: readonly ReturnType<typeof deadlineJson>[];
  readonly executors: readonly {
    readonly name: string;
    readonly role: 'lead' | 'co';
    readonly marks: readonly string[];
    /** The single names of a list under one noun. */
    readonly members?: readonly string[];
  }[];
  /** Field → the cell it came from. */
  readonly cells: Readonly<Record<string, { readonly row: number; readonly column: number }>>;
  readonly doubts: readonly { readonly field: string; readonly code: string; readonly reason: string }[];
}

export function planRowJson(
  { row, titles, completionForms, deadline, deadlines, executors, doubts }: WrittenRow,
  locale: Locale,
): PlanRowJson {
  const own = ({ ru, kk }: Texts): string => (locale === 'kk' ? kk || ru : ru || kk);
  return {
    table: row.tableIndex,
    row: row.row,
    number: row.number,
    section: row.headings,
    title: own(titles),
    ...(titles.ru !== '' && titles.kk !== '' ? { titles } : {}),
    completionForm: own(completionForms),
    deadline: deadline && deadlineJson(deadline, locale),
    ...(deadlines.length > 1 ? { deadlines: deadlines.map((one) => deadlineJson(one, locale)) } : {}),
    executors: executors.map(({ name, role, marks, members }) => ({
      name,
      role,
      marks,
      ...(members.length > 0 ? { members } : {}),
    })),
    cells: Object.fromEntries(Object.entries(row.places)),
    doubts: doubts.map((doubt) => doubtJson(doubt, locale)),
  };
}

/** A row with a number and nothing beside it: kept in sight, so that it is not lost. */
export function emptyRowJson({ tableIndex, row, text }: IgnoredRow, locale: Locale): PlanRowJson {
  const doubts = [
    { field: 'title', code: 'row_without_words', reason: message('doubt_row_without_words', {}, locale) },
  ];
  const nothing = { section: [], title: '', completionForm: '', deadline: null, executors: [], cells: {} };
  return { table: tableIndex, row, number: text, ...nothing, doubts };
}

const doubtJson = ({ field, code, params }: Doubt, locale: Locale) => ({
  field,
  code,
  reason: message(`doubt_${code}`, params, locale),
});

/** The row for people: number, measure, form, dates, executors, and what is in doubt. */
export function planRowText(row: PlanRowJson): string {
  const terms = row.deadlines ?? (row.deadline ? [row.deadline] : []);
  const dates = terms.map(({ phrase, due }) => (due.length > 0 ? `${phrase} → ${due.join(', ')}` : phrase));
  const names = row.executors.map(({ name, role, marks }) =>
    [name, role === 'lead' ? '★' : '', ...marks.map((mark) => `(${mark})`)].filter(Boolean).join(' '),
  );
  const lines = [
    `${row.table}:${row.row}  № ${row.number}  ${row.title.replace(/\n/g, ' ')}`,
    ...(row.section.length > 0 ? [`  ${row.section.join(' › ')}`] : []),
    `  ${row.completionForm.replace(/\n/g, '; ')}`,
    `  ${dates.join('; ')}`,
    `  ${names.join(', ')}`,
    ...row.doubts.map(({ field, reason }) => `  ? ${field}: ${reason}`),
  ];
  return lines.filter((line) => line.trim() !== '').join('\n');
}
