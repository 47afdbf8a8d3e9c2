import { fieldsOf, type VersionRow, type VersionRowChange, type VersionRowField } from './version-row.js';

export interface ChangedRow {
  readonly itemId: string;
  readonly before: VersionRow;
  readonly after: VersionRow;
  readonly changes: readonly VersionRowChange[];
}

export interface PlanComparison {
  readonly added: readonly VersionRow[];
  readonly dropped: readonly VersionRow[];
  readonly changed: readonly ChangedRow[];
  /** Rows that stand alike in both. */
  readonly same: number;
}

/**
 * What differs between two versions of one plan, field by field.
 *
 * Rows are the same when they are one item: a new number alone is a change of the number. Added and changed rows stand
 * in the order of the second version, dropped ones in that of the first. The order of co-executors does not matter.
 */
export function comparePlanVersions(before: readonly VersionRow[], after: readonly VersionRow[]): PlanComparison {
  const known = new Map(before.map((row) => [row.itemId, row]));
  const kept = new Set(after.map(({ itemId }) => itemId));
  const added = after.filter(({ itemId }) => !known.has(itemId));
  const changed = after.flatMap((row) => {
    const first = known.get(row.itemId);
    const changes = first ? changesOf(first, row) : [];
    return first && changes.length > 0 ? [{ itemId: row.itemId, before: first, after: row, changes }] : [];
  });
  return {
    added,
    dropped: before.filter(({ itemId }) => !kept.has(itemId)),
    changed,
    same: after.length - added.length - changed.length,
  };
}

function changesOf(before: VersionRow, after: VersionRow): VersionRowChange[] {
  const [first, second] = [fieldsOf(inOrder(before)), fieldsOf(inOrder(after))];
  return (Object.keys(first) as VersionRowField[])
    .filter((field) => first[field] !== second[field])
    .map((field) => ({ field, before: first[field], after: second[field] }));
}

const inOrder = (row: VersionRow): VersionRow => ({ ...row, coBodyIds: [...row.coBodyIds].sort() });
