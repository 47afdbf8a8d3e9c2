import { anchorStatement } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import { ANCHOR_SQL, type Anchor } from '../chain/journal-anchors.js';
import { isSigned, type PublicKey } from '../chain/signing-key.js';
import type { JournalBreak } from './journal-break.js';

/**
 * Compares signed heads with the chain: it must still have the number with the hash. This finds a chain cut short or
 * made anew, which is whole in itself.
 *
 * @param kept anchors and keys that somebody kept outside; without them those of the database
 */
export async function checkAnchors(
  tx: EntityManager,
  regionId: string,
  kept: { readonly anchors: readonly Anchor[]; readonly keys: readonly PublicKey[] } | null,
  say: (found: JournalBreak) => void,
): Promise<number> {
  const anchors = kept ? kept.anchors.filter((anchor) => anchor.regionId === regionId) : await stored(tx, regionId);
  const keys = kept?.keys ?? (await tx.query<PublicKey[]>('SELECT id, public_key AS pem FROM journal_key'));
  for (const anchor of anchors) {
    const key = keys.find(({ id }) => id === anchor.keyId);
    const place = { seq: anchor.seq, journalId: null };
    if (!key || !isSigned(anchorStatement(anchor), anchor.signature, key.pem)) say({ kind: 'anchor-forged', ...place });
    const [link] = await tx.query<{ hash: string }[]>(
      `SELECT encode(hash, 'hex') AS hash FROM journal_link WHERE region_id = $1 AND seq = $2`,
      [regionId, anchor.seq],
    );
    if (link?.hash !== anchor.hash) say({ kind: 'anchor-unmet', ...place });
  }
  return anchors.length;
}

function stored(tx: EntityManager, regionId: string): Promise<Anchor[]> {
  return tx.query<Anchor[]>(
    `SELECT ${ANCHOR_SQL} FROM journal_anchor a WHERE a.region_id = $1 ORDER BY a.anchored_on`,
    [regionId],
  );
}
