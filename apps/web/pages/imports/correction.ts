import { isLocalDate } from '@zholdau/domain';
import type { SaidCorrections } from '../../api/imports.js';
import type { ImportCorrections, ImportDoubt } from '../../api/types.js';

/** What was said before and what is said now; of names the later word on each counts. */
export function mergedCorrections(before: ImportCorrections, now: ImportCorrections): ImportCorrections {
  const merged = { ...before, ...now };
  if (before.executors === undefined || now.executors === undefined) return merged;
  const later = new Set(now.executors.map(({ name }) => name));
  return { ...merged, executors: [...before.executors.filter(({ name }) => !later.has(name)), ...now.executors] };
}

/** Every field that was corrected, taken back: the row is then as the file has it. */
export function forgotten(before: ImportCorrections): SaidCorrections {
  return Object.fromEntries(Object.keys(before).map((field) => [field, null]));
}

/** What choosing one of the answers that a doubt offers says about the row; null where the doubt offers none. */
export function correctionOf(doubt: ImportDoubt, value: string): ImportCorrections | null {
  switch (doubt.field) {
    case 'deadline':
      return { deadline: isLocalDate(value) ? { dueOn: value } : { words: value } };
    case 'executors':
      if (typeof doubt.params.name === 'string' && !doubt.code.startsWith('lead')) {
        return { executors: [{ name: doubt.params.name, bodyId: value }] };
      }
      return { leadBodyId: value };
    case 'number':
      return { number: value };
    case 'title':
    case 'completionForm':
    case 'section':
      return null;
  }
}
