import type { ChainLine } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import { chainLineSql } from '../chain/chain-line.sql.js';
import { genesisHash, lineDigest, linkHash } from '../chain/hashes.js';
import type { JournalBreak } from './journal-break.js';

/** Links in memory at a time. */
const BATCH = 5_000;

interface Link {
  readonly seq: string;
  readonly journalId: string;
  readonly digest: string;
  readonly prevHash: string;
  readonly hash: string;
  /** Null when the line is gone. */
  readonly line: ChainLine | null;
}

type Say = (found: JournalBreak) => void;

export interface Walked {
  readonly links: number;
  readonly seq: bigint;
}

/**
 * Walks a region's chain by its numbers, from the first link to the last, a batch at a time.
 *
 * Every link is compared with its line, with its own hash and with the link before it, so that one break is said
 * once and does not make everything after it look broken. A gap in the numbers is one break, however wide.
 */
export async function walkChain(
  tx: EntityManager,
  regionId: string,
  say: Say,
  stopping: () => boolean = () => false,
): Promise<Walked> {
  let seq = 0n;
  let links = 0;
  let prevHash = genesisHash(regionId);
  let coming = linksAfter(tx, regionId, seq);
  for (let batch = await coming; batch.length > 0 && !stopping(); batch = await coming) {
    coming = linksAfter(tx, regionId, BigInt(batch.at(-1)!.seq)); // read while this batch is hashed
    for (const link of batch) {
      checkPlace(link, seq, prevHash, say);
      checkLink(regionId, link, say);
      seq = BigInt(link.seq);
      prevHash = link.hash;
    }
    links += batch.length;
  }
  await coming;
  return { links, seq };
}

function checkPlace({ seq, journalId, prevHash }: Link, before: bigint, hashBefore: string, say: Say): void {
  if (BigInt(seq) !== before + 1n) return say({ kind: 'link-missing', seq: (before + 1n).toString(), journalId: null });
  if (prevHash !== hashBefore) say({ kind: 'link-broken', seq, journalId });
}

function checkLink(regionId: string, { seq, journalId, digest, prevHash, hash, line }: Link, say: Say): void {
  if (linkHash({ regionId, seq: BigInt(seq), prevHash, digest }) !== hash)
    return say({ kind: 'link-changed', seq, journalId });
  if (line === null) return say({ kind: 'line-deleted', seq, journalId });
  if (lineDigest(line) !== digest) say({ kind: 'line-changed', seq, journalId });
}

async function linksAfter(tx: EntityManager, regionId: string, seq: bigint): Promise<Link[]> {
  const rows = await tx.query<(Omit<Link, 'line'> & ChainLine)[]>(
    `SELECT l.seq::text AS seq, l.journal_id::text AS "journalId", encode(l.digest, 'hex') AS digest,
            encode(l.prev_hash, 'hex') AS "prevHash", encode(l.hash, 'hex') AS hash, ${chainLineSql('j')}
       FROM journal_link l LEFT JOIN journal j ON j.id = l.journal_id
      WHERE l.region_id = $1 AND l.seq > $2 ORDER BY l.seq LIMIT ${BATCH}`,
    [regionId, seq.toString()],
  );
  return rows.map((row) => ({ ...row, line: row.id === null ? null : row }));
}
