import type { DisputeRow } from '@zholdau/reporting';
import type { BodyRef, PersonRef } from '../directory/refs.view.js';

export class DisputeView {
  id!: string;
  itemId!: string;
  /** Who disputes. */
  body!: BodyRef;
  role!: 'lead' | 'co';
  raisedBy!: PersonRef;
  raisedAt!: string;
  reason!: string;
  /** Who should do it instead. */
  proposed!: BodyRef | null;
  /** The coordinator answers by then. */
  answerBy!: string;
  /** Open, and not answered in time. */
  late!: boolean;
  state!: 'open' | 'kept' | 'given' | 'void';
  settledBy!: PersonRef | null;
  settledAt!: string | null;
  answer!: string;
  /** Who has it now. */
  given!: BodyRef | null;
  /** What the reader may do with it now. */
  actions!: string[];
}

export const toDisputeView = (row: DisputeRow): DisputeView => ({
  id: row.id,
  itemId: row.itemId,
  body: row.body,
  role: row.role,
  raisedBy: row.raisedBy,
  raisedAt: row.raisedAt.toISOString(),
  reason: row.reason,
  proposed: row.proposed,
  answerBy: row.answerBy.toISOString(),
  late: row.late,
  state: row.state,
  settledBy: row.settledBy,
  settledAt: row.settledAt?.toISOString() ?? null,
  answer: row.answer,
  given: row.given,
  actions: [...row.actions],
});
