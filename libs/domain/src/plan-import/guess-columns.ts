import { localDate } from '../calendar/local-date.js';
import { KZ_CALENDAR } from '../calendar/kz-calendar.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import { RU_ORGANISATION } from './akim-lists.js';
import { completionClassOf } from './completion-form.js';
import type { HeaderColumn } from './find-header.js';
import { readItemNumber } from './item-number.js';
import type { PlanField } from './plan-fields.js';
import { columnName, type PlanTable } from './plan-table.js';

/** Rows that are looked at; a plan shows its shape early. */
const SAMPLE = 40;
/** Share of filled cells that must be of a kind for the column to be of it. */
const ENOUGH = 0.5;
const LONGEST_FORM = 120;
const KAZAKH_BODY = /(басқарма|әкім|департамент|аппарат|министрл|палата|қоры|орталығы)/iu;
const NO_TERM = new Set(['none', 'not_a_date', 'horizon', 'relative_min', 'event', 'reference']);
/** Only the shape of a phrase is asked for, so any day does. */
const ANY_DAY = localDate('2026-09-08');

const KINDS: readonly (readonly [PlanField, (cell: string) => boolean])[] = [
  ['number', (cell) => readItemNumber(cell) !== null],
  ['deadline', isTerm],
  [
    'executors',
    (cell) => RU_ORGANISATION.test(cell) || /^аким/iu.test(cell) || KAZAKH_BODY.test(cell) || isShort(cell),
  ],
  ['completionForm', (cell) => cell.length <= LONGEST_FORM && completionClassOf(cell) !== null],
];

/**
 * The columns of a plan without a heading, told by what they hold: numbers, terms, bodies, results, and the longest
 * text as the measure. Null when measure, term and executors cannot all be told.
 */
export function guessColumns(table: PlanTable): readonly HeaderColumn[] | null {
  const rows = table.rows
    .filter(({ cells }) => cells.filter(({ text }) => text.trim() !== '').length >= 3)
    .slice(0, SAMPLE);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length === 0 || width < 3) return null;
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map(({ cells }) => cells[index]?.text.trim() ?? '').filter((text) => text !== ''),
  );
  const taken = new Map<PlanField, number>();
  for (const [field, fits] of KINDS) {
    const best = bestColumn(columns, [...taken.values()], (cell) => (fits(cell) ? 1 : 0));
    if (best && best.score >= ENOUGH) taken.set(field, best.index);
  }
  const title = bestColumn(columns, [...taken.values()], (cell) => cell.length);
  if (!title || !taken.has('deadline') || !taken.has('executors')) return null;
  taken.set('title', title.index);
  return [...taken]
    .sort(([, a], [, b]) => a - b)
    .map(([field, index]) => ({ field, index, language: null, caption: columnName(index) }));
}

function bestColumn(
  columns: readonly (readonly string[])[],
  taken: readonly number[],
  score: (cell: string) => number,
): { readonly index: number; readonly score: number } | null {
  const scored = columns.flatMap((cells, index) =>
    taken.includes(index) || cells.length === 0
      ? []
      : [{ index, score: cells.reduce((sum, cell) => sum + score(cell), 0) / cells.length }],
  );
  return scored.sort((a, b) => b.score - a.score)[0] ?? null;
}

function isTerm(cell: string): boolean {
  if (cell.length > 100 || readItemNumber(cell)) return false;
  const { kind } = readDeadline(cell.replace(/\s+/g, ' '), { today: ANY_DAY, calendar: KZ_CALENDAR, roll: 'previous' });
  return !NO_TERM.has(kind);
}

/** «УО», «МНЭ, МФ (созыв)». */
const isShort = (cell: string): boolean => /^\p{Lu}{2,}\p{L}*(\s*[(,;]|$)/u.test(cell);
