import type { Ageing } from '@zholdau/domain';

/** What the rows of the overdue matrix stand for. */
export const OVERDUE_GROUPINGS = ['directive', 'body', 'district', 'curator', 'ageing'] as const;
export type OverdueGrouping = (typeof OVERDUE_GROUPINGS)[number];

/** The key of the group, and the value of the filter, for items of no district or no curator. */
export const NONE = 'none';

/**
 * What narrows the overdue report; every absent field means all.
 *
 * The key of a group is what the filter of the same name takes, so a cell of the
 * matrix and the list that it opens are one question.
 */
export interface OverdueFilter {
  readonly addressId?: string;
  /** A directive with everything below it. */
  readonly directiveId?: string;
  /** The lead. */
  readonly bodyId?: string;
  /** The district of the lead, or NONE. */
  readonly districtId?: string;
  /** The seat that answers for the item, or NONE. */
  readonly curatorSeatId?: string;
  readonly ageing?: Ageing;
}
