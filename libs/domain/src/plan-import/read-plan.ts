import { BadInputError } from '../errors.js';
import { missingColumns } from './find-header.js';
import { gatherParts } from './gather-parts.js';
import { numberBySection } from './number-by-section.js';
import { pairTables } from './pair-tables.js';
import { OFFICIAL_CAPTIONS, type IgnoredRow, type PlanRow } from './plan-fields.js';
import type { PlanTable } from './plan-table.js';
import { readTable } from './read-table.js';
import { toPlanRow } from './to-raw-row.js';

export interface PlanReading {
  readonly rows: readonly PlanRow[];
  /** Rows that are no measures: titles above the table, notes and signatures below it. */
  readonly ignored: readonly IgnoredRow[];
  /** Field → «C: Срок исполнения», of the first table. */
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * The measures of a plan out of the tables of one file: sheets, a csv, or the tables of a document.
 *
 * Finds the heading of each table in Russian, Kazakh or both; takes heading rows for directives; joins measures
 * written over several rows; lays a Russian and a Kazakh table of the same plan over each other.
 *
 * @throws BadInputError `plan_header_not_found` naming the columns that are missing; `plan_is_empty` when there is a
 * heading and no measure below it
 */
export function readPlan(tables: readonly PlanTable[]): PlanReading {
  const readings = tables.map((table) => ({ table, reading: readTable(table) }));
  const found = readings.flatMap(({ table, reading }) => (reading ? [{ table, reading }] : []));
  if (found.length === 0) throw new BadInputError('plan_header_not_found', { missing: missingCaptions(tables) });
  const perTable = found.map(({ table, reading }) =>
    gatherParts(reading.items).map((item) => toPlanRow(item, table.name)),
  );
  const rows = numberBySection(pairTables(perTable));
  if (rows.length === 0) throw new BadInputError('plan_is_empty');
  return { rows, ignored: found.flatMap(({ reading }) => reading.ignored), columns: found[0]!.reading.columns };
}

/** What the likeliest table lacks, each column by its official name in both languages. */
function missingCaptions(tables: readonly PlanTable[]): string {
  const lacking =
    tables.map(missingColumns).sort((a, b) => a.length - b.length)[0] ?? (['title', 'deadline', 'executors'] as const);
  return lacking.map((field) => `«${OFFICIAL_CAPTIONS[field].kk} / ${OFFICIAL_CAPTIONS[field].ru}»`).join(', ');
}
