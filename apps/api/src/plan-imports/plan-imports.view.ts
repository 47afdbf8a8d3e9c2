import type { Level, Origin, RowOutcome } from '@zholdau/domain';
import type { PlanImportState } from '@zholdau/persistence';
import { DeadlineReadingView } from '../http/deadline-reading.view.js';
import { BodyRef, PersonRef, Texts } from '../directory/refs.view.js';

export class ImportErrorView {
  code!: string;
  /** In the reader's language. */
  message!: string;
}

/** Rows of each kind; skipped rows count as skipped only. */
export class ImportSummaryView {
  new!: number;
  changed!: number;
  same!: number;
  wrong!: number;
  doubts!: number;
  skipped!: number;
}

export class PlanImportView {
  id!: string;
  version!: number;
  fileName!: string;
  /** Bytes. */
  size!: number;
  state!: PlanImportState;
  doneRows!: number;
  totalRows!: number;
  actNumber!: string | null;
  actOn!: string;
  /** Field → the column it was taken from; `left_out:Лист!14` → a row that is no measure. */
  columns!: Record<string, string>;
  error!: ImportErrorView | null;
  summary!: ImportSummaryView;
  createdAt!: string;
  createdBy!: PersonRef;
  planId!: string | null;
}

/** The cells of a row by field, as written. */
export class ImportRaw {
  section!: string;
  number!: string;
  titleRu!: string;
  titleKk!: string;
  completionFormRu!: string;
  completionFormKk!: string;
  deadlineRu!: string;
  deadlineKk!: string;
  executorsRu!: string;
  executorsKk!: string;
  financing!: string;
}

export class ImportExecutorView {
  /** As the cell names it. */
  name!: string;
  role!: 'lead' | 'co';
  marks!: string[];
  /** One for a body, several for a group, none while nobody knows the name. */
  bodies!: BodyRef[];
}

export class ImportDraft {
  section!: string;
  number!: string;
  titles!: Texts;
  completionForms!: Texts;
  level!: Level;
  origin!: Origin;
  deadline!: DeadlineReadingView | null;
  executors!: ImportExecutorView[];
}

export class ImportChoice {
  value!: string;
  label!: string;
}

export class ImportDoubt {
  field!: 'number' | 'title' | 'completionForm' | 'deadline' | 'executors' | 'section';
  code!: string;
  /** `wrong` stops the row until it is corrected or skipped; `doubt` asks for a look. */
  severity!: 'wrong' | 'doubt';
  /** In the reader's language. */
  message!: string;
  /** The cell it came from, as «D7»; null where the row fills none. */
  cell!: string | null;
  params!: Record<string, string | number>;
  choices!: ImportChoice[];
}

export class ImportNameCorrection {
  name!: string;
  bodyId!: string | null;
}

export class ImportDeadlineCorrection {
  dueOn?: string;
  words?: string;
  noDate?: true;
}

export class ImportCorrections {
  number?: string;
  titleRu?: string;
  titleKk?: string;
  completionFormRu?: string;
  completionFormKk?: string;
  level?: Level;
  origin?: Origin;
  deadline?: ImportDeadlineCorrection;
  executors?: ImportNameCorrection[];
  leadBodyId?: string;
}

export class ImportChange {
  field!: string;
  before!: string;
  after!: string;
}

export class PlanImportRowView {
  id!: string;
  ordinal!: number;
  sheet!: string;
  sheetRow!: number;
  outcome!: RowOutcome;
  skipped!: boolean;
  raw!: ImportRaw;
  draft!: ImportDraft;
  doubts!: ImportDoubt[];
  corrections!: ImportCorrections;
  changes!: ImportChange[];
  itemId!: string | null;
}

export class PlanImportRowsView {
  items!: PlanImportRowView[];
  next!: string | null;
  total!: number;
}
