import type { ExtensionAddressee, ExtensionState, RemovalState } from '@zholdau/domain';
import type { ExtensionRow, RemovalRow } from '@zholdau/reporting';
import type { PersonRef } from '../directory/refs.view.js';

export class ExtensionEvidenceView {
  id!: string;
  kind!: 'file' | 'link';
  name!: string;
  url!: string;
  size!: number | null;
  mediaType!: string | null;
  addedAt!: string;
  addedBy!: PersonRef;
}

export class ExtensionView {
  id!: string;
  itemId!: string;
  checkpointId!: string;
  period!: string;
  state!: ExtensionState;
  /** In force when it was asked. */
  dueOn!: string;
  wantedOn!: string;
  reason!: string;
  evidenceText!: string;
  evidence!: ExtensionEvidenceView[];
  addressee!: string;
  /** Who decides here, or above. */
  decider!: ExtensionAddressee;
  /** Asked with fewer working days left than usual. */
  late!: boolean;
  /** The date moved as often as usual already. */
  overLimit!: boolean;
  /** Asked after the date had passed. */
  afterDue!: boolean;
  askedBy!: PersonRef;
  askedAt!: string;
  /** Working days it has waited, or waited until it was decided. */
  waitingDays!: number;
  /** Working days within which it should be decided. */
  decideDays!: number;
  decidedBy!: PersonRef | null;
  decidedAt!: string | null;
  decisionReason!: string;
  decisionBody!: string;
  decisionNumber!: string;
  decisionOn!: string | null;
  /** The new date. */
  grantedOn!: string | null;
  deadlineVersion!: number | null;
  version!: number;
  /** What the reader may do with it now. */
  actions!: string[];
}

export class RemovalView {
  id!: string;
  checkpointId!: string;
  period!: string;
  state!: RemovalState;
  /** A higher body decides. */
  higher!: boolean;
  note!: string;
  proposedBy!: PersonRef;
  proposedAt!: string;
  decidedBy!: PersonRef | null;
  decidedAt!: string | null;
  decisionReason!: string;
  decisionBody!: string;
  decisionNumber!: string;
  decisionOn!: string | null;
}

export const toExtensionView = (row: ExtensionRow): ExtensionView => ({
  id: row.id,
  itemId: row.itemId,
  checkpointId: row.checkpointId,
  period: row.period,
  state: row.state,
  dueOn: row.dueOn,
  wantedOn: row.wantedOn,
  reason: row.reason,
  evidenceText: row.evidenceText,
  evidence: row.evidence.map(({ id, kind, name, url, size, mediaType, addedAt, addedBy }) => ({
    id,
    kind,
    name,
    url,
    size,
    mediaType,
    addedAt,
    addedBy,
  })),
  addressee: row.addressee,
  decider: row.decider,
  late: row.late,
  overLimit: row.overLimit,
  afterDue: row.afterDue,
  askedBy: row.askedBy,
  askedAt: row.askedAt.toISOString(),
  waitingDays: row.waitingDays,
  decideDays: row.decideDays,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decisionReason: row.decisionReason,
  decisionBody: row.decisionBody,
  decisionNumber: row.decisionNumber,
  decisionOn: row.decisionOn,
  grantedOn: row.grantedOn,
  deadlineVersion: row.deadlineVersion,
  version: row.version,
  actions: [...row.actions],
});

export const toRemovalView = (row: RemovalRow): RemovalView => ({
  id: row.id,
  checkpointId: row.checkpointId,
  period: row.period,
  state: row.state,
  higher: row.higher,
  note: row.note,
  proposedBy: row.proposedBy,
  proposedAt: row.proposedAt.toISOString(),
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decisionReason: row.decisionReason,
  decisionBody: row.decisionBody,
  decisionNumber: row.decisionNumber,
  decisionOn: row.decisionOn,
});
