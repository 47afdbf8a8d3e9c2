import type { ChainLine } from '@zholdau/domain';
import type { Anchor } from '../chain/journal-anchors.js';
import type { PublicKey } from '../chain/signing-key.js';

export const EXTRACT_FORMAT = 'zholdau-journal-extract-1';

/**
 * The history of one item with the proof that it stood in the journal when its head was signed.
 *
 * A proof leads from a line to the first anchor after it: the digests of all lines between, and nothing of what they
 * say. The extract proves that its lines are unchanged; that none was left out, it cannot prove.
 */
export interface JournalExtract {
  readonly format: typeof EXTRACT_FORMAT;
  readonly itemId: string;
  readonly regionId: string;
  readonly madeAt: string;
  readonly lines: readonly { readonly seq: string; readonly line: ChainLine }[];
  /** Lines after the last anchor: sealed or not, nothing signed vouches for them yet. */
  readonly pending: readonly ChainLine[];
  readonly proofs: readonly ExtractProof[];
  readonly keys: readonly PublicKey[];
}

export interface ExtractProof {
  readonly anchor: Omit<Anchor, 'madeAt'>;
  /** Number of the first digest. */
  readonly from: string;
  /** Hash of the link before it. */
  readonly prevHash: string;
  /** Of the lines `from` to that of the anchor. */
  readonly digests: readonly string[];
}
