/** One field of a change; null where it was not or is no more. */
export interface JournalFieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What a line changed, field by field, in the order of the fields; what stayed the same is left out.
 *
 * A side that is no object (a list, a text) is one field with an empty name. Fields inside fields are named by their
 * path, `names.ru`; lists are written one after the other.
 */
export function changesBetween(before: unknown, after: unknown): JournalFieldChange[] {
  const old = new Map(flat('', before));
  const fresh = new Map(flat('', after));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function flat(path: string, value: unknown): [string, string][] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value.map(inWords).join(', ')]];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => flat(path === '' ? name : `${path}.${name}`, inner));
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .filter((inner) => inner !== null && inner !== '')
    .map(inWords)
    .join(' ');
}
