import type { WrittenRow } from '@zholdau/domain';
import type { LayoutOptions } from './layout-options.js';
import { SECTIONS, type TrueRow } from './true-rows.js';

export interface Score {
  readonly fields: number;
  readonly right: number;
  readonly planted: number;
  readonly marked: number;
  /** What is not right, for whoever looks into it. */
  readonly wrong: readonly string[];
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Fields of a generated plan read right, and planted doubts marked. */
export function scorePlan(truth: readonly TrueRow[], read: readonly WrittenRow[], options: LayoutOptions): Score {
  const wrong: string[] = [];
  let [fields, right, planted, marked] = [0, 0, 0, 0];
  const left = [...read];
  for (const row of truth) {
    const at = left.findIndex(({ row: { number } }) => number === row.number);
    const got = at < 0 ? undefined : left.splice(at, 1)[0];
    const wanted = fieldsOfTruth(row, options);
    const found = got ? fieldsOfRead(got, options) : {};
    for (const [field, want] of Object.entries(wanted)) {
      fields++;
      if (found[field] === want) right++;
      else wrong.push(`№ ${row.number} ${field}: «${found[field] ?? 'нет'}» вместо «${want}»`);
    }
    for (const field of row.doubts) {
      planted++;
      if (got?.doubts.some((doubt) => doubt.field === field)) marked++;
      else wrong.push(`№ ${row.number}: не отмечено сомнение в ${field}`);
    }
  }
  for (const { row } of left) {
    fields++;
    wrong.push(`лишняя строка ${row.table}:${row.row} № ${row.number}`);
  }
  return { fields, right, planted, marked, wrong };
}

function fieldsOfTruth(row: TrueRow, { language }: LayoutOptions): Record<string, string> {
  const own = language === 'kk' ? 'kk' : 'ru';
  const other: Record<string, string> =
    language === 'slash' || language === 'lines' || language === 'columns' ? { otherTitle: row.title.kk } : {};
  return {
    number: row.number,
    section: SECTIONS[row.section]![own],
    title: row.title[own],
    ...other,
    completionForm: words(row.forms.map((form) => form[own]).join(' ')),
    due: row.due.join(),
    executors: row.executors.map((one) => `${one[own]} ${one.marks.join()}`.trim()).join('; '),
    lead: leadOf(row)?.[own] ?? '',
  };
}

/** The convener, else the consolidator, else the first that is not by agreement. */
function leadOf({ executors }: TrueRow): TrueRow['executors'][number] | undefined {
  const marked = (mark: string): TrueRow['executors'][number] | undefined =>
    executors.find(({ marks }) => marks.includes(mark));
  return marked('convener') ?? marked('consolidator') ?? executors.find(({ marks }) => !marks.includes('by-agreement'));
}

function fieldsOfRead(got: WrittenRow, { language }: LayoutOptions): Record<string, string> {
  const own = language === 'kk' ? 'kk' : 'ru';
  const section = got.row.sections[0];
  return {
    number: got.row.number,
    section: (own === 'kk' ? section?.titleKk : section?.titleRu) ?? '',
    title: words(got.titles[own]),
    otherTitle: words(got.titles.kk),
    completionForm: words(got.completionForms[own].replace(/(^|\n)\d\) /g, ' ')),
    due: (got.deadline?.due ?? []).join(),
    executors: got.executors.map(({ name, marks }) => `${name} ${marks.join()}`.trim()).join('; '),
    lead: got.executors.find(({ role }) => role === 'lead')?.name ?? '',
  };
}
