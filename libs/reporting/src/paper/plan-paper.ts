import {
  HeadingWriter,
  OFFICIAL_CAPTIONS,
  writeExecutors,
  type ExecutorToWrite,
  type HeadingToWrite,
  type PlanField,
} from '@zholdau/domain';
import { message } from '@zholdau/platform';
import type { Paper, PaperLanguage, PaperRow } from './paper.js';

/** A plan and the act that is in force, in the language of the paper. */
export interface PlanToPrint {
  readonly title: string;
  readonly actNumber: string | null;
  readonly actOn: string | null;
}

/** A measure as the act prints it, in the language of the paper. */
export interface PlanLine {
  readonly number: string;
  /** Outermost first. */
  readonly headings: readonly HeadingToWrite[];
  readonly title: string;
  readonly form: string;
  readonly words: string;
  readonly restricted: boolean;
  readonly executors: readonly ExecutorToWrite[];
  readonly amount: number | null;
  readonly source: string | null;
}

/** The columns of the official form with their share of the width. */
const COLUMNS: readonly (readonly [PlanField, number])[] = [
  ['number', 6],
  ['title', 48],
  ['completionForm', 24],
  ['deadline', 24],
  ['executors', 42],
  ['amount', 14],
  ['source', 16],
];

/** How a measure is called that has no number in its plan. */
const BY_ITS_PLACE = /^б\/н \d+$/u;

/** A plan in the official form; imported again it is the same plan, cell by cell. */
export function planPaper(plan: PlanToPrint, lines: readonly PlanLine[], language: PaperLanguage): Paper {
  const act = { number: plan.actNumber ?? '', on: plan.actOn ?? '' };
  const headings = new HeadingWriter(language);
  return {
    name: message('paper_plan', {}, language),
    language,
    title: plan.title,
    notes: plan.actNumber ? [message('paper_act', act, language)] : [],
    tables: [
      {
        title: '',
        columns: COLUMNS.map(([field, width]) => [OFFICIAL_CAPTIONS[field][language], width] as const),
        numbered: true,
        rows: lines.flatMap((line): PaperRow[] => [
          ...headings.to(line.headings).map((heading) => ({ heading })),
          { cells: cellsOf(line, language) },
        ]),
      },
    ],
  };
}

function cellsOf(line: PlanLine, language: PaperLanguage): string[] {
  const executors = writeExecutors(line.executors, (mark) => message(`paper_mark_${mark}`, {}, language));
  const number = BY_ITS_PLACE.test(line.number) ? '' : line.number;
  if (line.restricted) {
    return [number, message('overdue_restricted', {}, language), '', line.words, executors, '', ''];
  }
  const amount = line.amount === null ? '' : String(line.amount).replace('.', ',');
  return [number, line.title, line.form, line.words, executors, amount, line.source ?? ''];
}
