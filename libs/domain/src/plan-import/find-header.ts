import { classifyCaption, type Caption } from './classify-caption.js';
import { REQUIRED_FIELDS, type PlanField } from './plan-fields.js';
import { columnName, type PlanTable, type PlanTableRow } from './plan-table.js';

export interface HeaderColumn extends Caption {
  /** 0-based place in the row. */
  readonly index: number;
  readonly caption: string;
}

export interface PlanHeader {
  /** Index of the first and of the last row of the header among the rows of the table. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeaderColumn[];
}

/** A heading may take up to three rows: «Наименование» over «на казахском» and «на русском». */
const DEEPEST_HEADER = 3;
const CORE: ReadonlySet<PlanField> = new Set(['title', 'completionForm', 'deadline', 'executors']);

/**
 * The next heading of the plan's table at or below row `start`, wherever it stands and in whatever order its columns
 * are; null when no row names at least three of measure, form, term and executors, the required ones among them.
 */
export function findHeader(table: PlanTable, start = 0): PlanHeader | null {
  for (let from = start; from < table.rows.length; from++) {
    const header = headerAt(table, from);
    if (header && missingFields(header.columns).length === 0) return header;
  }
  return null;
}

/** Whether the heading of a plan begins in this row. */
export function isHeaderRow(table: PlanTable, from: number): boolean {
  const header = headerAt(table, from);
  return header !== null && missingFields(header.columns).length === 0;
}

/** «1 2 3 4 5» under the heading. */
export function isNumberingRow(row: PlanTableRow): boolean {
  const filled = row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return filled.length >= 3 && filled.every((text, at) => text.replace(/[.)]$/, '') === String(at + 1));
}

/** The required columns that the best candidate for a heading lacks; all of them when there is no candidate. */
export function missingColumns(table: PlanTable): readonly PlanField[] {
  const candidates = table.rows.map((_, from) => headerAt(table, from)?.columns ?? []);
  const best = candidates.sort((a, b) => missingFields(a).length - missingFields(b).length)[0] ?? [];
  return missingFields(best);
}

/** «C: Срок исполнения» by field, for the person who checks what was taken for what. */
export function describeColumns(header: PlanHeader): Record<string, string> {
  return Object.fromEntries(
    header.columns.map(({ field, language, index, caption }) => {
      const suffix = language === 'ru' ? 'Ru' : language === 'kk' ? 'Kk' : '';
      return [`${field}${suffix}`, `${columnName(index)}: ${caption}`];
    }),
  );
}

function headerAt(table: PlanTable, from: number): PlanHeader | null {
  let best: PlanHeader | null = null;
  for (let depth = 1; depth <= DEEPEST_HEADER && from + depth <= table.rows.length; depth++) {
    const rows = table.rows.slice(from, from + depth);
    const columns = columnsOf(rows);
    if (coreCount(columns) < 2) return best;
    if (!best || shades(columns) > shades(best.columns)) best = { from, to: from + depth - 1, columns };
  }
  return best;
}

function columnsOf(rows: readonly PlanTableRow[]): HeaderColumn[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns: HeaderColumn[] = [];
  for (let index = 0; index < width; index++) {
    const texts = rows.map(({ cells }) => cells[index]?.text ?? '');
    const caption = [...new Set(texts.filter((text) => text !== ''))].join(' ');
    const known = classifyCaption(caption);
    if (known) columns.push({ ...known, index, caption: caption.replace(/\s+/g, ' ') });
  }
  return columns;
}

const missingFields = (columns: readonly Caption[]): PlanField[] =>
  REQUIRED_FIELDS.filter((field) => !columns.some((column) => column.field === field));

const coreCount = (columns: readonly Caption[]): number =>
  new Set(columns.map(({ field }) => field).filter((field) => CORE.has(field))).size;

/** How many fields in how many languages; a deeper heading is taken only when it tells more. */
const shades = (columns: readonly Caption[]): number =>
  new Set(columns.map(({ field, language }) => `${field} ${language}`)).size;
