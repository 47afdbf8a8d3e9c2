import type { Doubt } from './doubt.js';

/** What a column of the official form can hold. */
export const PLAN_FIELDS = [
  'number',
  'title',
  'completionForm',
  'deadline',
  'executors',
  'coExecutors',
  'amount',
  'source',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** Without these there is no plan to read. */
export const REQUIRED_FIELDS = ['title', 'deadline', 'executors'] as const satisfies readonly PlanField[];

/**
 * The columns as the official form calls them, in both languages.
 *
 * Source: form of the National plan of measures and of the regional plans made after it.
 */
export const OFFICIAL_CAPTIONS: Readonly<Record<PlanField, { readonly ru: string; readonly kk: string }>> = {
  number: { ru: '№ п/п', kk: 'Р/с №' },
  title: { ru: 'Наименование мероприятия', kk: 'Іс-шараның атауы' },
  completionForm: { ru: 'Форма завершения', kk: 'Аяқталу нысаны' },
  deadline: { ru: 'Срок исполнения', kk: 'Орындау мерзімі' },
  executors: { ru: 'Ответственные исполнители', kk: 'Жауапты орындаушылар' },
  coExecutors: { ru: 'Соисполнители', kk: 'Бірлесіп орындаушылар' },
  amount: { ru: 'Предполагаемые расходы, млн тенге', kk: 'Болжамды шығыстар, млн теңге' },
  source: { ru: 'Источник финансирования', kk: 'Қаржыландыру көзі' },
};

/** The cells of one row by field, as written. */
export interface RawRow {
  readonly section: string;
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly completionFormRu: string;
  readonly completionFormKk: string;
  readonly deadlineRu: string;
  readonly deadlineKk: string;
  readonly executorsRu: string;
  readonly executorsKk: string;
  readonly financing: string;
}

/** A heading the row stands under; outermost first. */
export interface PlanSection {
  /** «I», «2», «1.1» as written; empty when the heading has none. */
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
}

/** Where a cell stands in its table: the row as the file numbers it, the column from 1 on. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** One measure as the table has it, joined over its lines, with the place it came from. */
export interface PlanRow {
  readonly table: string;
  /** 1-based place of the table among those of the file. */
  readonly tableIndex: number;
  /** The first row of the file that belongs to it. */
  readonly row: number;
  readonly sections: readonly PlanSection[];
  /** The headings as they are written, outermost first. */
  readonly headings: readonly string[];
  /** Stable within the plan: «12», «12.1»; empty when the row has none. */
  readonly number: string;
  readonly raw: RawRow;
  /** The first cell of every field that the row fills. */
  readonly places: Places;
  /** What is uncertain about how the table itself was read. */
  readonly doubts: readonly Doubt[];
}

export type Places = Readonly<Partial<Record<PlanField, CellPlace>>>;

/** A row of the file that was left out of the plan, and why; shown, so that nothing vanishes unseen. */
export interface IgnoredRow {
  readonly table: string;
  readonly tableIndex: number;
  readonly row: number;
  readonly text: string;
  readonly why: 'before_header' | 'note' | 'no_header' | 'empty_item' | 'hidden';
}
