import type { LocalDate } from '../calendar/local-date.js';
import type { Texts } from '../names.js';
import { doubt, type Doubt, type DoubtField } from './doubt.js';
import type { Corrections, DraftRow } from './draft-row.js';
import { foldText } from './fold-letters.js';
import type { RawRow } from './plan-fields.js';
import { executorBodies } from './read-executors-cell.js';
import { similarity, trigrams } from './similarity.js';

/** An item of the plan as it stands now, with the cells it was last read from. */
export interface PlanItem {
  readonly id: string;
  readonly key: string;
  readonly number: string;
  readonly titles: Texts;
  readonly completionForms: Texts;
  readonly deadlineWords: Texts;
  /** Dates the words meant, before any roll; of the checkpoints in their order. */
  readonly due: readonly LocalDate[];
  readonly directiveId: string;
  readonly executors: readonly { readonly bodyId: string; readonly role: 'lead' | 'co' }[];
  /** False once it is done, cancelled or replaced: its dates then stay. */
  readonly open: boolean;
  /** The row of the file it came from; null when it was made by hand. */
  readonly raw: RawRow | null;
}

/** One difference between the file and the plan. Bodies are given by their ids, comma between. */
export interface FieldChange {
  readonly field:
    | 'number'
    | 'titleRu'
    | 'titleKk'
    | 'completionFormRu'
    | 'completionFormKk'
    | 'deadlineWords'
    | 'dueOn'
    | 'lead'
    | 'executors'
    | 'section';
  readonly before: string;
  readonly after: string;
}

export type RowOutcome = 'new' | 'changed' | 'same' | 'wrong';

export interface ComparedRow {
  readonly outcome: RowOutcome;
  readonly changes: readonly FieldChange[];
  readonly doubts: readonly Doubt[];
}

type Part = 'title' | 'completionForm' | 'deadline' | 'executors' | 'section';

const CELLS: Readonly<Record<Part, readonly (keyof RawRow)[]>> = {
  title: ['titleRu', 'titleKk'],
  completionForm: ['completionFormRu', 'completionFormKk'],
  deadline: ['deadlineRu', 'deadlineKk'],
  executors: ['executorsRu', 'executorsKk'],
  section: ['section'],
};

/**
 * What importing the row would do to the plan.
 *
 * A cell that reads as it did when the item was last imported changes nothing, however the item has been mended since
 * and whatever was doubtful about it then: importing one file twice changes nothing. A cell that differs is compared
 * with the item as it stands now. A language the file does not give is left as it is.
 *
 * @param directiveId where the row's heading leads; null when that directive does not exist yet
 */
export function compareWithItem(
  raw: RawRow,
  draft: DraftRow,
  doubts: readonly Doubt[],
  item: PlanItem | null,
  directiveId: string | null,
  said: Corrections = {},
): ComparedRow {
  if (!item) return { outcome: hasWrong(doubts) ? 'wrong' : 'new', changes: [], doubts };
  const touched = (part: Part): boolean => corrected(part, said) || !sameCells(part, raw, item);
  const open = doubts.filter(({ field }) => field === 'number' || touched(PART_OF[field]));
  if (hasWrong(open)) return { outcome: 'wrong', changes: [], doubts: open };
  const changes = [
    ...(touched('title') ? textChanges('title', draft.titles, item.titles) : []),
    ...(touched('completionForm') ? textChanges('completionForm', draft.completionForms, item.completionForms) : []),
    ...(touched('deadline') ? deadlineChanges(draft, item, said) : []),
    ...(touched('executors') ? executorChanges(draft, item) : []),
    ...(touched('section') && draft.sections.length > 0 ? sectionChange(draft, item, directiveId) : []),
  ];
  const late = touched('deadline') && isTooLate(draft, item) ? [doubt('deadline', 'item_closed')] : [];
  const other = touched('title') ? anotherMeasure(draft, item) : [];
  return { outcome: changes.length > 0 ? 'changed' : 'same', changes, doubts: [...other, ...open, ...late] };
}

/** Mended words keep most of their letters; two measures of one plan share hardly a third of theirs. */
const MENDED = 0.35;

/** The number is the same and the words are of something else: perhaps the file is of another plan. */
function anotherMeasure({ titles }: DraftRow, { number, titles: present }: PlanItem): Doubt[] {
  const likeness = (['ru', 'kk'] as const)
    .filter((language) => titles[language] !== '' && present[language] !== '')
    .map((language) => similarity(trigrams(foldText(titles[language])), trigrams(foldText(present[language]))));
  if (likeness.length === 0 || Math.max(...likeness) >= MENDED) return [];
  return [doubt('title', 'title_of_another', { number, present: wordsOf(present) })];
}

const PART_OF: Readonly<Record<Exclude<DoubtField, 'number'>, Part> & { number: Part }> = {
  number: 'title',
  title: 'title',
  completionForm: 'completionForm',
  deadline: 'deadline',
  executors: 'executors',
  section: 'section',
};

function corrected(part: Part, said: Corrections): boolean {
  if (part === 'title') return said.titleRu !== undefined || said.titleKk !== undefined;
  if (part === 'completionForm') return said.completionFormRu !== undefined || said.completionFormKk !== undefined;
  if (part === 'deadline') return said.deadline !== undefined;
  return part === 'executors' && (said.executors !== undefined || said.leadBodyId !== undefined);
}

/** An item made by hand has no cells; its words for the term count as the cell they would have stood in. */
function sameCells(part: Part, raw: RawRow, { raw: before, deadlineWords }: PlanItem): boolean {
  if (before) return CELLS[part].every((cell) => before[cell] === raw[cell]);
  const { ru, kk } = deadlineWords;
  const words = [raw.deadlineRu, raw.deadlineKk].filter((text) => text !== '');
  return part === 'deadline' && words.length > 0 && words.every((text) => sameText(text, ru) || sameText(text, kk));
}

function textChanges(part: 'title' | 'completionForm', after: Texts, before: Texts): FieldChange[] {
  const one = (language: 'ru' | 'kk'): FieldChange[] =>
    after[language] === '' || sameText(after[language], before[language])
      ? []
      : [{ field: language === 'ru' ? `${part}Ru` : `${part}Kk`, before: before[language], after: after[language] }];
  return [...one('ru'), ...one('kk')];
}

function deadlineChanges(draft: DraftRow, item: PlanItem, said: Corrections): FieldChange[] {
  const [before, after] = [wordsOf(item.deadlineWords), wordsOf(draft.deadlineWords)];
  const changes: FieldChange[] = [];
  if (after !== '' && !sameText(before, after)) changes.push({ field: 'deadlineWords', before, after });
  const due = draft.deadline?.due ?? [];
  const moved = item.open && due.join(', ') !== item.due.join(', ') && (due.length > 0 || said.deadline !== undefined);
  if (moved && (changes.length > 0 || said.deadline !== undefined)) {
    changes.push({ field: 'dueOn', before: item.due.join(', '), after: due.join(', ') });
  }
  return changes;
}

function executorChanges(draft: DraftRow, item: PlanItem): FieldChange[] {
  if (draft.leadBodyId === null) return [];
  const after = executorBodies(draft.executors, draft.leadBodyId);
  const changes: FieldChange[] = [];
  const lead = item.executors.find(({ role }) => role === 'lead')?.bodyId ?? '';
  if (lead !== draft.leadBodyId) changes.push({ field: 'lead', before: lead, after: draft.leadBodyId });
  const coOf = (list: readonly { bodyId: string; role: string }[]): string[] =>
    list.filter(({ role }) => role === 'co').map(({ bodyId }) => bodyId);
  const [coBefore, coAfter] = [coOf(item.executors), coOf(after)];
  if ([...coBefore].sort().join() !== [...coAfter].sort().join()) {
    changes.push({ field: 'executors', before: coBefore.join(','), after: coAfter.join(',') });
  }
  return changes;
}

function sectionChange(draft: DraftRow, item: PlanItem, directiveId: string | null): FieldChange[] {
  if (directiveId === item.directiveId) return [];
  const section = draft.sections.at(-1)!;
  return [
    {
      field: 'section',
      before: item.directiveId,
      after: `${section.number} ${section.titleRu || section.titleKk}`.trim(),
    },
  ];
}

/** The file gives a closed item other dates. */
const isTooLate = (draft: DraftRow, item: PlanItem): boolean =>
  !item.open && (draft.deadline?.due.length ?? 0) > 0 && draft.deadline?.due.join() !== item.due.join();

const hasWrong = (doubts: readonly Doubt[]): boolean => doubts.some(({ severity }) => severity === 'wrong');
const wordsOf = ({ ru, kk }: Texts): string => ru || kk;
const sameText = (one: string, other: string): boolean => foldText(one) === foldText(other);
