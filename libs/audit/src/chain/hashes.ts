import { canonicalLine, type ChainLine } from '@zholdau/domain';
import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What the chain keeps of a line: hexadecimal sha-256 of its canonical text. */
export const lineDigest = (line: ChainLine): string => sha256(canonicalLine(line));

/** What the first link of a region stands on. */
export const genesisHash = (regionId: string): string => sha256(`zholdau-journal-genesis-1\nregion ${regionId}\n`);

export interface LinkFacts {
  readonly regionId: string;
  readonly seq: bigint;
  readonly prevHash: string;
  readonly digest: string;
}

/** The hash of a link; over the digest and not the text, so that an extract can be proven without showing other lines. */
export function linkHash({ regionId, seq, prevHash, digest }: LinkFacts): string {
  return sha256(`zholdau-journal-link-1\nregion ${regionId}\nseq ${seq}\nprev ${prevHash}\nline ${digest}\n`);
}
