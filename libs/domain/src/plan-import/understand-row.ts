import type { LocalDate } from '../calendar/local-date.js';
import type { DeadlineReading } from '../deadlines/reading.js';
import type { Level, Origin } from '../execution/origin.js';
import type { Texts } from '../names.js';
import type { BodyDirectory } from './body-directory.js';
import { cleanCell } from './clean-cell.js';
import { isVagueForm } from './completion-form.js';
import { doubt, wrong, type Doubt } from './doubt.js';
import type { Corrections, DraftRow } from './draft-row.js';
import { readFinancing } from './financing.js';
import { readItemNumber } from './item-number.js';
import type { PlanRow, RawRow } from './plan-fields.js';
import type { ReadPhrase } from './deadline-terms.js';
import { readDeadlineCell, type DeadlineCell } from './read-deadline-cell.js';
import { partsOfCell } from './parts-of-cell.js';
import { readExecutorsCell } from './read-executors-cell.js';
import { rowKey } from './row-key.js';

/** What a row is read with. */
export interface RowContext {
  readonly directory: BodyDirectory;
  /** Date of the plan's act. */
  readonly planOn: LocalDate;
  readonly read: ReadPhrase;
  /** A date a person chose, as a reading: the same, rolled to a working day. */
  readonly chosen: (dueOn: LocalDate) => DeadlineReading;
  readonly defaults: { readonly level: Level; readonly origin: Origin };
  /** Whether the plan numbers its measures and stands under headings; a row without is then in doubt. */
  readonly numbered: boolean;
  readonly sectioned: boolean;
}

export interface UnderstoodRow {
  readonly draft: DraftRow;
  readonly doubts: readonly Doubt[];
}

const LONGEST_TITLE = 4000;

/** A row of the file as a checked draft: what the cells mean, what a person said instead, and what remains open. */
export function understandRow(
  row: Pick<PlanRow, 'raw' | 'sections' | 'number'> & Partial<Pick<PlanRow, 'doubts'>>,
  context: RowContext,
  said: Corrections = {},
): UnderstoodRow {
  const number = cleanCell(said.number ?? row.number);
  const titles = textsOf(said.titleRu ?? row.raw.titleRu, said.titleKk ?? row.raw.titleKk);
  const forms = textsOf(
    said.completionFormRu ?? row.raw.completionFormRu,
    said.completionFormKk ?? row.raw.completionFormKk,
  );
  const deadline = deadlineOf(row.raw, context, said);
  const executors = readExecutorsCell(textsOf(row.raw.executorsRu, row.raw.executorsKk), context.directory, said);
  const draft: DraftRow = {
    sections: row.sections,
    number,
    key: rowKey(number, titles),
    titles,
    completionForms: forms,
    level: said.level ?? context.defaults.level,
    origin: said.origin ?? context.defaults.origin,
    deadlineWords: textsOf(row.raw.deadlineRu, row.raw.deadlineKk),
    deadline: deadline.reading,
    executors: executors.executors,
    leadBodyId: executors.leadBodyId,
    financing: readFinancing(row.raw.financing),
  };
  const own = [...textDoubts(draft, context), ...deadline.doubts, ...executors.doubts];
  return { draft, doubts: [...(row.doubts ?? []), ...own, ...unpaired(forms, deadline)] };
}

function deadlineOf(raw: RawRow, context: RowContext, { deadline }: Corrections): DeadlineCell {
  const words = textsOf(raw.deadlineRu, raw.deadlineKk);
  if (!deadline) return readDeadlineCell(words, context.planOn, context.read);
  if ('words' in deadline)
    return readDeadlineCell({ ru: cleanCell(deadline.words), kk: '' }, context.planOn, context.read);
  const phrase = words.ru || words.kk;
  if ('dueOn' in deadline) return { reading: { ...context.chosen(deadline.dueOn), phrase }, terms: [], doubts: [] };
  const none = {
    kind: 'none',
    rule: 'NONE',
    start: null,
    due: [],
    rolled: [],
    ask: false,
    choices: [],
    steps: [],
  } as const;
  return { reading: { ...none, phrase }, terms: [], doubts: [] };
}

/** Several results and several terms in one row go together by their order, so their counts must agree. */
export function unpaired(forms: Texts, { terms }: DeadlineCell): readonly Doubt[] {
  const results = partsOfCell(forms.ru || forms.kk).length;
  if (terms.length < 2 || results < 2 || results === terms.length) return [];
  return [doubt('deadline', 'terms_unpaired', { results, terms: terms.length })];
}

/** What is missing or odd about the texts of a row. */
export function textDoubts(
  { number, titles, completionForms, sections }: Pick<DraftRow, 'number' | 'titles' | 'completionForms' | 'sections'>,
  context: Pick<RowContext, 'numbered' | 'sectioned'>,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (titles.ru === '' && titles.kk === '') doubts.push(wrong('title', 'title_missing'));
  const longest = Math.max(titles.ru.length, titles.kk.length);
  if (longest > LONGEST_TITLE) doubts.push(wrong('title', 'title_too_long', { length: longest, most: LONGEST_TITLE }));
  const form = completionForms.ru || completionForms.kk;
  if (form === '') doubts.push(wrong('completionForm', 'completion_form_missing'));
  else if (isVagueForm(form)) doubts.push(doubt('completionForm', 'completion_form_vague', { form }));
  if (number === '' && context.numbered) doubts.push(doubt('number', 'number_missing'));
  if (number !== '' && !isNumber(number)) doubts.push(doubt('number', 'number_unusual', { number }));
  if (sections.length === 0 && context.sectioned) doubts.push(doubt('section', 'section_missing'));
  return doubts;
}

/** «12», «12.1», «12.б» and, where numbers start again in each section, «II.1». */
const isNumber = (number: string): boolean =>
  readItemNumber(number) !== null || /^[\p{L}\d]{1,6}([.-]\p{L}?\d*)+$/u.test(number);

const textsOf = (ru: string, kk: string): Texts => ({ ru: cleanCell(ru), kk: cleanCell(kk) });
