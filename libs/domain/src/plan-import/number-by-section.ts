import type { PlanRow } from './plan-fields.js';

/**
 * Numbers that start again in every section are told apart by the section: «II.1».
 *
 * A plan numbers its measures through; where one does not, «1» alone would be no key. Nothing changes when a number
 * is repeated within one section: that is a mistake for a person to see.
 */
export function numberBySection(rows: readonly PlanRow[]): readonly PlanRow[] {
  const bySection = groupBySection(rows);
  const starts = [...bySection.values()].filter((group) => group.some(({ number }) => number === '1')).length;
  const clean = [...bySection.values()].every((group) => isDistinct(group.map(({ number }) => number)));
  if (starts < 2 || !clean) return rows;
  const names = [...bySection.keys()];
  return rows.map((row) => {
    if (row.number === '') return row;
    const prefix = row.sections[0]?.number || String(names.indexOf(topSection(row)) + 1);
    return { ...row, number: `${prefix}.${row.number}` };
  });
}

const topSection = ({ sections }: PlanRow): string =>
  sections[0] ? `${sections[0].number} ${sections[0].titleRu} ${sections[0].titleKk}` : '';

function isDistinct(numbers: readonly string[]): boolean {
  const written = numbers.filter((number) => number !== '');
  return new Set(written).size === written.length;
}

function groupBySection(rows: readonly PlanRow[]): Map<string, PlanRow[]> {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const group = groups.get(topSection(row));
    if (group) group.push(row);
    else groups.set(topSection(row), [row]);
  }
  return groups;
}
