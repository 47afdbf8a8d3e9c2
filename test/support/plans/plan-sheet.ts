import {
  localDate,
  readDeadline,
  type DeadlineReading,
  type LocalDate,
  type PlanTable,
  type RowContext,
} from '@zholdau/domain';
import { KZ_CALENDAR } from '@zholdau/domain';
import type { FixtureRow } from '../../fixtures/plans/fixture-row.js';
import { demoDirectory } from './demo-directory.js';

/** The rows of a labelled plan as its official table: titles above, a row of column numbers, a heading per section. */
export function planSheet(header: readonly string[], rows: readonly FixtureRow[]): string[][] {
  const table: string[][] = [
    ['План мероприятий по реализации Послания'],
    [],
    [...header],
    header.map((_, at) => String(at + 1)),
  ];
  let section = '';
  for (const row of rows) {
    if (row.section !== section) table.push([row.section]);
    section = row.section;
    table.push([String(row.no), row.measure, row.completionForm, row.deadline, row.executors]);
  }
  return table;
}

/** The same as a table of cells, without a file. */
export function toPlanTable(rows: readonly (readonly string[])[], name = 'План'): PlanTable {
  return { name, rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map((text) => ({ text })) })) };
}

/** What rows are read with: the demo's directory, the calendar of Kazakhstan, a plan of the given day. */
export function demoContext(on = '2026-09-15'): RowContext {
  const planOn = localDate(on);
  const rules = { today: planOn, planOn, calendar: KZ_CALENDAR, roll: 'previous' } as const;
  const chosen = (dueOn: LocalDate): DeadlineReading => ({
    phrase: '',
    kind: 'date',
    rule: 'DATE',
    start: null,
    due: [dueOn],
    rolled: [dueOn],
    ask: false,
    choices: [],
    steps: [],
  });
  return {
    directory: demoDirectory(on),
    planOn,
    read: (phrase) => readDeadline(phrase, rules),
    chosen,
    defaults: { level: 'control', origin: 'president' },
    numbered: true,
    sectioned: true,
  };
}
