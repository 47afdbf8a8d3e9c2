import type { PlanRow, RawRow } from './plan-fields.js';

/** Share of equal numbers from which two tables count as one plan in two languages. */
const SAME_PLAN = 0.8;

/**
 * Tables of one plan in two languages become one; all others follow each other.
 *
 * A Russian and a Kazakh table are one plan when most of their numbers are the same. Rows without a partner stay.
 */
export function pairTables(tables: readonly (readonly PlanRow[])[]): readonly PlanRow[] {
  const left = [...tables];
  const rows: PlanRow[] = [];
  for (let table = left.shift(); table !== undefined; table = left.shift()) {
    const first = table;
    const at = left.findIndex((other) => arePair(first, other));
    rows.push(...(at < 0 ? first : merge(first, left.splice(at, 1)[0]!)));
  }
  return rows;
}

function arePair(one: readonly PlanRow[], other: readonly PlanRow[]): boolean {
  if (one.length === 0 || other.length === 0 || mainLanguage(one) === mainLanguage(other)) return false;
  const numbers = new Set(other.map(({ number }) => number).filter((number) => number !== ''));
  const shared = one.filter(({ number }) => numbers.has(number)).length;
  return shared >= SAME_PLAN * Math.max(one.length, other.length);
}

function mainLanguage(rows: readonly PlanRow[]): 'ru' | 'kk' | 'both' {
  const russian = rows.filter(({ raw }) => raw.titleRu !== '').length;
  const kazakh = rows.filter(({ raw }) => raw.titleKk !== '').length;
  if (Math.min(russian, kazakh) > rows.length / 5) return 'both';
  return russian >= kazakh ? 'ru' : 'kk';
}

function merge(one: readonly PlanRow[], other: readonly PlanRow[]): PlanRow[] {
  const waiting = [...other];
  const merged = one.map((row) => {
    const at = waiting.findIndex(({ number }) => number !== '' && number === row.number);
    return at < 0 ? row : together(row, waiting.splice(at, 1)[0]!);
  });
  return [...merged, ...waiting];
}

function together(row: PlanRow, other: PlanRow): PlanRow {
  const raw = Object.fromEntries(
    Object.entries(row.raw).map(([field, text]) => [field, text || other.raw[field as keyof RawRow]]),
  );
  const sections = row.sections.map((section, level) => ({
    number: section.number,
    titleRu: section.titleRu || (other.sections[level]?.titleRu ?? ''),
    titleKk:
      section.titleKk === section.titleRu
        ? (other.sections[level]?.titleKk ?? section.titleKk)
        : section.titleKk || (other.sections[level]?.titleKk ?? ''),
  }));
  return { ...row, sections, raw: raw as unknown as RawRow };
}
