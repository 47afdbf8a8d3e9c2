import type { EntityManager } from 'typeorm';
import { genesisHash } from './hashes.js';

/** The end of a region's chain: number and hash of its last link. */
export interface ChainHead {
  readonly seq: bigint;
  readonly hash: string;
}

/** @returns number 0 and the hash of the beginning for a region without a sealed line */
export async function chainHead(tx: EntityManager, regionId: string): Promise<ChainHead> {
  const [last] = await tx.query<{ seq: string; hash: string }[]>(
    `SELECT l.seq::text AS seq, encode(l.hash, 'hex') AS hash FROM journal_link l
      WHERE l.region_id = $1 ORDER BY l.seq DESC LIMIT 1`,
    [regionId],
  );
  return last ? { seq: BigInt(last.seq), hash: last.hash } : { seq: 0n, hash: genesisHash(regionId) };
}
