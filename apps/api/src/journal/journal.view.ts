import type { PublishedAnchors } from '@zholdau/audit';
import { anchorStatement } from '@zholdau/domain';
import type { JournalPage, JournalState } from '@zholdau/reporting';
import { Names, PersonRef } from '../directory/refs.view.js';

/** One field of a change; ids of people, bodies and seats are shown by name. */
export class JournalChange {
  /** Empty where the change is one value as a whole. */
  field!: string;
  before!: string | null;
  after!: string | null;
}

export class JournalItemRef {
  id!: string;
  number!: string;
}

export class JournalRowView {
  id!: string;
  at!: string;
  /** Null: the engine by itself. */
  person!: PersonRef | null;
  seatTitles!: Names | null;
  /** Whom the person stood in for. */
  actingFor!: PersonRef | null;
  /** Number and date of the decision that allowed it. */
  authority!: string;
  action!: string;
  /** A sentence in the reader's language. */
  text!: string;
  item!: JournalItemRef | null;
  changes!: JournalChange[];
  reason!: string;
  ip!: string;
  /** Number in the chain; null while the line is not sealed. */
  seq!: string | null;
}

export class JournalPageView {
  items!: JournalRowView[];
  next!: string | null;
}

export class JournalActionView {
  action!: string;
  name!: string;
}

export class JournalBreakView {
  kind!: string;
  seq!: string | null;
  journalId!: string | null;
}

export class JournalCheckView {
  checkedAt!: string;
  /** The last number that was looked at. */
  through!: number;
  breaks!: number;
  /** The first twenty. */
  first!: JournalBreakView[];
}

export class JournalAnchorRow {
  anchoredOn!: string;
  seq!: number;
  hash!: string;
  keyId!: string;
}

export class JournalStateView {
  sealedTo!: number;
  sealedAt!: string | null;
  unsealed!: number;
  lastCheck!: JournalCheckView | null;
  /** The latest sixty days. */
  anchors!: JournalAnchorRow[];
}

/** A signed head of a region's chain. */
export class PublishedAnchor {
  /** Code of the region (КАТО). */
  kato!: string;
  regionId!: string;
  anchoredOn!: string;
  seq!: string;
  /** Hexadecimal. */
  hash!: string;
  /** The text that is signed. */
  statement!: string;
  /** Ed25519 over the bytes of the statement, base64. */
  signature!: string;
  keyId!: string;
  madeAt!: string;
}

export class PublishedKey {
  id!: string;
  algorithm!: 'Ed25519';
  pem!: string;
}

export class PublishedAnchorsView {
  anchors!: PublishedAnchor[];
  keys!: PublishedKey[];
}

export const toJournalPageView = ({ rows, next }: JournalPage): JournalPageView => ({
  items: rows.map(({ at, changes, ...row }) => ({ ...row, at: at.toISOString(), changes: [...changes] })),
  next,
});

export const toJournalStateView = ({ sealedAt, lastCheck, anchors, ...state }: JournalState): JournalStateView => ({
  ...state,
  sealedAt: sealedAt?.toISOString() ?? null,
  lastCheck: lastCheck && {
    ...lastCheck,
    checkedAt: lastCheck.checkedAt.toISOString(),
    first: [...lastCheck.first],
  },
  anchors: [...anchors],
});

export const toPublishedAnchorsView = ({ anchors, keys }: PublishedAnchors): PublishedAnchorsView => ({
  anchors: anchors.map((anchor) => ({
    kato: anchor.kato,
    regionId: anchor.regionId,
    anchoredOn: anchor.anchoredOn,
    seq: anchor.seq,
    hash: anchor.hash,
    statement: anchorStatement(anchor),
    signature: anchor.signature,
    keyId: anchor.keyId,
    madeAt: anchor.madeAt.toISOString(),
  })),
  keys: keys.map(({ id, pem }) => ({ id, algorithm: 'Ed25519', pem })),
});
