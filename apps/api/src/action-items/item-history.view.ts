import type { DeadlineRow, HistoryRow } from '@zholdau/reporting';
import type { Names, PersonRef } from '../directory/refs.view.js';

export class DeadlineView {
  checkpointId!: string;
  version!: number;
  dueOn!: string;
  unrolledOn!: string;
  innerOn!: string | null;
  roll!: string;
  words!: string;
  kind!: string;
  rule!: string;
  why!: string[];
  reason!: string;
  authority!: string;
  createdAt!: string;
  createdBy!: PersonRef | null;
  supersededAt!: string | null;
}

export class HistoryLine {
  id!: string;
  at!: string;
  person!: PersonRef | null;
  seatTitles!: Names | null;
  action!: string;
  /** A sentence in the reader's language. */
  text!: string;
  before!: unknown;
  after!: unknown;
  reason!: string;
  /** Number and date of the decision that allowed it. */
  authority!: string;
  /** Whom the person stood in for. */
  actingFor!: PersonRef | null;
}

export const toDeadlineView = (row: DeadlineRow): DeadlineView => ({
  checkpointId: row.checkpointId,
  version: row.version,
  dueOn: row.dueOn,
  unrolledOn: row.unrolledOn,
  innerOn: row.innerOn,
  roll: row.roll,
  words: row.words,
  kind: row.kind,
  rule: row.rule,
  why: [...row.why],
  reason: row.reason,
  authority: row.authority,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy,
  supersededAt: row.supersededAt?.toISOString() ?? null,
});

export const toHistoryLine = (row: HistoryRow): HistoryLine => ({
  id: row.id,
  at: row.at.toISOString(),
  person: row.person,
  seatTitles: row.seatTitles,
  action: row.action,
  text: row.text,
  before: row.before,
  after: row.after,
  reason: row.reason,
  authority: row.authority,
  actingFor: row.actingFor,
});
