import { anchorStatement, isChainLine } from '@zholdau/domain';
import { lineDigest, linkHash } from '../chain/hashes.js';
import { isSigned, type PublicKey } from '../chain/signing-key.js';
import { EXTRACT_FORMAT, type ExtractProof, type JournalExtract } from './journal-extract.js';

export interface ExtractVerdict {
  /** Lines that stood so in the journal when the head was signed. */
  readonly proven: number;
  /** Lines after the last anchor. */
  readonly pending: number;
  /** What does not hold: `format`, `signature SEQ`, `chain SEQ`, `line SEQ`. */
  readonly faults: readonly string[];
}

/**
 * Checks an extract by itself: needs the file and a public key, no database.
 *
 * @param trusted the published keys; without them those of the extract, which then vouches for itself only
 */
export function checkExtract(extract: unknown, trusted: readonly PublicKey[] | null = null): ExtractVerdict {
  if (!isExtract(extract)) return { proven: 0, pending: 0, faults: ['format'] };
  const faults: string[] = [];
  const digests = new Map<string, string>();
  for (const proof of extract.proofs) {
    const { anchor } = proof;
    const key = (trusted ?? extract.keys).find(({ id }) => id === anchor.keyId);
    const signed = key !== undefined && isSigned(anchorStatement(anchor), anchor.signature, key.pem);
    if (!signed || anchor.regionId !== extract.regionId) faults.push(`signature ${anchor.seq}`);
    else if (headOf(proof) !== anchor.hash) faults.push(`chain ${anchor.seq}`);
    else proof.digests.forEach((digest, at) => digests.set((BigInt(proof.from) + BigInt(at)).toString(), digest));
  }
  let proven = 0;
  for (const { seq, line } of extract.lines) {
    const own = isChainLine(line) && line.itemId === extract.itemId && line.regionId === extract.regionId;
    if (own && lineDigest(line) === digests.get(seq)) proven += 1;
    else faults.push(`line ${seq}`);
  }
  return { proven, pending: extract.pending.length, faults };
}

/** The hash at the end of a proof; empty when its numbers do not meet the anchor's. */
function headOf({ anchor, from, prevHash, digests }: ExtractProof): string {
  if (BigInt(from) + BigInt(digests.length) !== BigInt(anchor.seq) + 1n) return '';
  return digests.reduce(
    (hash, digest, at) =>
      linkHash({ regionId: anchor.regionId, seq: BigInt(from) + BigInt(at), prevHash: hash, digest }),
    prevHash,
  );
}

const isNumber = (value: unknown): boolean => typeof value === 'string' && /^\d{1,19}$/.test(value);

/** Enough of the shape that nothing below can throw; what the values mean is checked by their hashes. */
function isExtract(value: unknown): value is JournalExtract {
  const { format, lines, pending, proofs, keys } = (value ?? {}) as Partial<Record<keyof JournalExtract, unknown>>;
  return (
    format === EXTRACT_FORMAT &&
    [lines, pending, proofs, keys].every(Array.isArray) &&
    (lines as JournalExtract['lines']).every((one) => isNumber(one?.seq)) &&
    (proofs as ExtractProof[]).every(
      (proof) => isNumber(proof?.from) && isNumber(proof.anchor?.seq) && Array.isArray(proof.digests),
    )
  );
}
