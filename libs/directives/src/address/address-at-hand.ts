import { NotFoundError, StaleError, type SentenceDecision } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** An Address whose text is changed: locked until the transaction ends. */
export interface AddressAtHand {
  readonly id: string;
  readonly textVersion: number;
  readonly titleRu: string;
}

/** @throws NotFoundError `address_not_found`; StaleError `address_stale` when the text is another one than was seen */
export async function lockAddress(tx: EntityManager, id: string, seen?: number): Promise<AddressAtHand> {
  const [address] = await tx.query<AddressAtHand[]>(
    'SELECT id, text_version AS "textVersion", title_ru AS "titleRu" FROM address WHERE id = $1 FOR NO KEY UPDATE',
    [id],
  );
  if (!address) throw new NotFoundError('address_not_found');
  if (seen !== undefined && seen !== address.textVersion) throw new StaleError('address_stale');
  return address;
}

/** A sentence that something is made of. */
export interface SentenceAtHand {
  readonly id: string;
  readonly textRu: string;
  readonly textKk: string;
  readonly instructs: boolean;
  readonly decision: SentenceDecision;
  readonly directiveId: string | null;
}

const SENTENCE = `s.id, s.text_ru AS "textRu", s.text_kk AS "textKk", s.instructs, s.decision, s.directive_id AS "directiveId"`;

/**
 * Sentences of one Address in their order, locked.
 *
 * @throws NotFoundError `sentence_not_found` when one of them is not there
 */
export async function lockSentences(
  tx: EntityManager,
  addressId: string,
  ids: readonly string[],
): Promise<SentenceAtHand[]> {
  const found = await tx.query<SentenceAtHand[]>(
    `SELECT ${SENTENCE} FROM address_sentence s WHERE s.address_id = $1 AND s.id = ANY ($2::uuid[])
     ORDER BY s.ordinal, s.id FOR NO KEY UPDATE`,
    [addressId, ids],
  );
  if (found.length < new Set(ids).size) throw new NotFoundError('sentence_not_found');
  return found;
}
