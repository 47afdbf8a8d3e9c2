import type { Actor, BulkKind, BulkOutcome, BulkWish } from '@zholdau/domain';
import type { BulkChangeState } from '@zholdau/persistence';

/** A change of many items as it is kept. */
export interface BulkRecord {
  readonly id: string;
  readonly regionId: string;
  readonly kind: BulkKind;
  readonly wish: BulkWish;
  readonly quiet: boolean;
  readonly state: BulkChangeState;
  readonly createdBy: string;
  readonly createdSeatId: string;
  readonly version: number;
}

export const BULK_COLUMNS = `b.id, b.region_id AS "regionId", b.kind, b.params AS wish, b.quiet, b.state,
  b.created_by AS "createdBy", b.created_seat_id AS "createdSeatId", b.version`;

/** One item of it. */
export interface BulkRow {
  readonly ordinal: number;
  readonly itemId: string;
  readonly itemVersion: number;
  readonly outcome: BulkOutcome;
}

export const ROW_COLUMNS = `r.ordinal, r.item_id AS "itemId", r.item_version AS "itemVersion", r.outcome`;

/** Whoever asked for the change acts, though a worker does the work. */
export const actorOf = ({ regionId, createdBy, createdSeatId }: BulkRecord): Actor => ({
  personId: createdBy,
  seatId: createdSeatId,
  role: 'coordinator',
  regionId,
  bodyIds: [],
  directiveIds: [],
  districtId: null,
  locale: 'ru',
});
