import type { JournalFieldChange, Locale } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Puts names in the place of ids, so that a change can be read: people, bodies, seats, directives and items that the
 * reader sees. An id that names none of them stays.
 */
export async function nameIds<T extends { readonly changes: readonly JournalFieldChange[] }>(
  tx: EntityManager,
  rows: readonly T[],
  locale: Locale,
): Promise<T[]> {
  const texts = rows.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before ?? '', after ?? '']));
  const ids = [...new Set(texts.flatMap((text) => text.match(UUID) ?? []))];
  const names = ids.length === 0 ? new Map<string, string>() : await namesOf(tx, ids, locale);
  const named = (text: string | null): string | null => text && text.replace(UUID, (id) => names.get(id) ?? id);
  return rows.map((row) => ({
    ...row,
    changes: row.changes.map(({ field, before, after }) => ({ field, before: named(before), after: named(after) })),
  }));
}

async function namesOf(tx: EntityManager, ids: readonly string[], locale: Locale): Promise<Map<string, string>> {
  const own = locale === 'kk' ? 'kk' : 'ru';
  const rows = await tx.query<{ id: string; name: string }[]>(
    `SELECT id, name_${own} AS name FROM person WHERE id = ANY($1)
     UNION ALL SELECT id, name_${locale} FROM body WHERE id = ANY($1)
     UNION ALL SELECT id, title_${locale} FROM seat WHERE id = ANY($1)
     UNION ALL SELECT id, '№ ' || number FROM directive WHERE id = ANY($1)
     UNION ALL SELECT id, '№ ' || number FROM action_item WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
