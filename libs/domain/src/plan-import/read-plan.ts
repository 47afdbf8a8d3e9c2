import { BadInputError } from '../errors.js';
import { doubt } from './doubt.js';
import { describeColumns, missingColumns } from './find-header.js';
import { gatherParts } from './gather-parts.js';
import { guessColumns } from './guess-columns.js';
import { alone, joinTables, type JoinedTable } from './join-tables.js';
import { numberBySection } from './number-by-section.js';
import { pairTables } from './pair-tables.js';
import { OFFICIAL_CAPTIONS, type IgnoredRow, type PlanRow } from './plan-fields.js';
import type { PlanTable } from './plan-table.js';
import { readTable, readTableBy, type TableReading } from './read-table.js';
import { originIn, toPlanRow } from './to-raw-row.js';

export interface PlanReading {
  readonly rows: readonly PlanRow[];
  /** Rows that are no measures: titles above the table, notes and signatures below it, tables that are no plan. */
  readonly ignored: readonly IgnoredRow[];
  /** Field → «C: Срок исполнения», of the first table. */
  readonly columns: Readonly<Record<string, string>>;
}

interface ReadTable {
  readonly table: JoinedTable;
  readonly reading: TableReading;
}

/**
 * The measures of a plan out of the tables of one file: sheets, a csv, or the tables of a document.
 *
 * Finds the heading of each table in Russian, Kazakh or both; takes heading rows for directives; joins measures
 * written over several rows and tables cut by pages; lays a Russian and a Kazakh table of the same plan over each
 * other. Where no table has a heading, columns are told by what they hold, and every row carries the doubt.
 *
 * @throws BadInputError `plan_header_not_found` naming the columns that are missing; `plan_is_empty` when there is a
 * heading and no measure below it
 */
export function readPlan(tables: readonly PlanTable[]): PlanReading {
  const joined = joinTables(tables.filter(({ hidden }) => !hidden));
  const headed = joined.flatMap((table): ReadTable[] => {
    const reading = readTable(table);
    return reading ? [{ table, reading }] : [];
  });
  const found = headed.length > 0 ? headed : readByContents(joined);
  if (found.length === 0) throw new BadInputError('plan_header_not_found', { missing: missingCaptions(tables) });
  const perTable = found.map(({ table, reading }) => gatherParts(reading.items).map((item) => toPlanRow(item, table)));
  const rows = numberBySection(pairTables(perTable));
  if (rows.length === 0) throw new BadInputError('plan_is_empty');
  const others = joined.filter((table) => found.every((one) => one.table !== table));
  const hidden = tables.filter((table) => table.hidden).flatMap((table) => allOf(alone(table), 'hidden'));
  const ignored = [...found.flatMap(ignoredIn), ...others.flatMap((table) => allOf(table, 'no_header')), ...hidden];
  return { rows, ignored, columns: describeColumns(found[0]!.reading.header) };
}

function readByContents(tables: readonly JoinedTable[]): ReadTable[] {
  return tables.flatMap((table) => {
    const columns = guessColumns(table);
    return columns ? [{ table, reading: readTableBy(table, columns, doubt('title', 'columns_guessed')) }] : [];
  });
}

const ignoredIn = ({ table, reading }: ReadTable): IgnoredRow[] =>
  reading.ignored.map((one) => ({ ...one, ...originIn(table, one.row) }));

/** A table without the heading of a plan (an approval block, a legend, a list of signatures) or a hidden sheet. */
function allOf(table: JoinedTable, why: IgnoredRow['why']): IgnoredRow[] {
  return table.rows.flatMap(({ number, cells }) => {
    const text = [...new Set(cells.map((cell) => cell.text.trim()).filter((cell) => cell !== ''))].join(' ');
    if (text === '') return [];
    return [{ ...originIn(table, number), text: text.slice(0, 300), why }];
  });
}

/** What the likeliest table lacks, each column by its official name in both languages. */
function missingCaptions(tables: readonly PlanTable[]): string {
  const lacking =
    tables.map(missingColumns).sort((a, b) => a.length - b.length)[0] ?? (['title', 'deadline', 'executors'] as const);
  return lacking.map((field) => `«${OFFICIAL_CAPTIONS[field].kk} / ${OFFICIAL_CAPTIONS[field].ru}»`).join(', ');
}
