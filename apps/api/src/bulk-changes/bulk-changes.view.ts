import type { BulkKind, BulkOutcome } from '@zholdau/domain';
import type { BulkChangeState } from '@zholdau/persistence';
import type { BulkChange, BulkChangeRow } from '@zholdau/reporting';
import { Texts } from '../directory/refs.view.js';

/** Items by what becomes of them; their sum is the total. */
export class BulkCounts {
  /** Not looked at yet. */
  waiting!: number;
  possible!: number;
  /** A rule forbids it. */
  refused!: number;
  /** Somebody has changed the item since it was seen. */
  conflict!: number;
  changed!: number;
}

export class BulkChangeView {
  id!: string;
  version!: number;
  kind!: BulkKind;
  quiet!: boolean;
  state!: BulkChangeState;
  total!: number;
  counts!: BulkCounts;
}

export class BulkItemRef {
  id!: string;
  number!: string;
  titles!: Texts;
}

export class BulkRowView {
  item!: BulkItemRef;
  outcome!: BulkOutcome;
  /** What will change or has changed, a sentence each. */
  changes!: string[];
  /** Why it cannot be. */
  problem!: string | null;
}

export class BulkRowsView {
  items!: BulkRowView[];
  next!: string | null;
}

export const toBulkChangeView = ({ id, version, kind, quiet, state, total, counts }: BulkChange): BulkChangeView => ({
  id,
  version,
  kind,
  quiet,
  state,
  total,
  counts: { ...counts },
});

export const toBulkRowView = ({ item, outcome, changes, problem }: BulkChangeRow): BulkRowView => ({
  item,
  outcome,
  changes: [...changes],
  problem,
});
