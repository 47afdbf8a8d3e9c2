import type { LocalDate } from '../calendar/local-date.js';
import type { DeadlineReading } from '../deadlines/reading.js';
import type { Level, Origin } from '../execution/origin.js';
import type { Texts } from '../names.js';
import type { ExecutorMark } from './executor-marks.js';
import type { Financing } from './financing.js';
import type { PlanSection } from './plan-fields.js';

export interface DraftExecutor {
  /** As the cell names it. */
  readonly name: string;
  readonly role: 'lead' | 'co';
  readonly marks: readonly ExecutorMark[];
  /** One for a body, several for a group, none while nobody knows the name. */
  readonly bodyIds: readonly string[];
}

/** A row of the plan as understood; what is in doubt stands beside it as {@link Doubt}s. */
export interface DraftRow {
  readonly sections: readonly PlanSection[];
  readonly number: string;
  /** What the row is found again by: its number, else its normalised title. */
  readonly key: string;
  readonly titles: Texts;
  readonly completionForms: Texts;
  readonly level: Level;
  readonly origin: Origin;
  readonly deadlineWords: Texts;
  /** Null when the cell is empty. */
  readonly deadline: DeadlineReading | null;
  readonly executors: readonly DraftExecutor[];
  /** Null until it is clear who leads. */
  readonly leadBodyId: string | null;
  readonly financing: Financing | null;
}

/** What a person said instead of the file, by field. */
export interface Corrections {
  readonly number?: string;
  readonly titleRu?: string;
  readonly titleKk?: string;
  readonly completionFormRu?: string;
  readonly completionFormKk?: string;
  readonly level?: Level;
  readonly origin?: Origin;
  readonly deadline?: { readonly dueOn: LocalDate } | { readonly words: string } | { readonly noDate: true };
  /** Who a written name means; null leaves the name out. */
  readonly executors?: readonly { readonly name: string; readonly bodyId: string | null }[];
  readonly leadBodyId?: string;
}
