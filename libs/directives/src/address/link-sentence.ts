import { NotFoundError, type Actor } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/**
 * Ties an item to a sentence and counts the sentence as taken; a second time changes nothing.
 *
 * @returns whether the tie is new
 * @throws NotFoundError `sentence_not_found`
 */
export async function linkSentence(
  tx: EntityManager,
  actor: Actor,
  { itemId, sentenceId }: { readonly itemId: string; readonly sentenceId: string },
): Promise<boolean> {
  const [sentence] = await tx.query<unknown[]>('SELECT 1 FROM address_sentence WHERE id = $1 FOR NO KEY UPDATE', [
    sentenceId,
  ]);
  if (!sentence) throw new NotFoundError('sentence_not_found');
  const made = await tx.query<unknown[]>(
    `WITH made AS (
       INSERT INTO item_sentence (region_id, item_id, sentence_id, linked_by, linked_at)
       VALUES ($1, $2, $3, $4, zholdau_now()) ON CONFLICT DO NOTHING RETURNING 1)
     SELECT 1 FROM made`,
    [actor.regionId, itemId, sentenceId, actor.personId],
  );
  if (made.length === 0) return false;
  await tx.query(
    `UPDATE address_sentence SET decision = 'taken', decided_by = $2, decided_at = zholdau_now() WHERE id = $1`,
    [sentenceId, actor.personId],
  );
  return true;
}
