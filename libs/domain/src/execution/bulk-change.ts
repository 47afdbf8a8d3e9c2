import type { LocalDate } from '../calendar/local-date.js';
import type { Level } from './origin.js';

/** What may be done to many items at once. */
export const BULK_KINDS = ['assign', 'move', 'remind', 'edit'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];

/** What becomes of one item of such a change; `possible` until it is carried out. */
export const BULK_OUTCOMES = ['waiting', 'possible', 'refused', 'conflict', 'changed'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** More at once nobody looks through before agreeing to it. */
export const MOST_BULK_ITEMS = 1000;

/** The change itself; what is absent stays as it is on each item. */
export type BulkWish =
  | {
      readonly kind: 'assign';
      readonly leadBodyId?: string;
      readonly coBodyIds?: readonly string[];
      readonly reason: string;
    }
  | { readonly kind: 'move'; readonly dueOn: LocalDate; readonly reason: string; readonly authority?: string }
  | { readonly kind: 'remind' }
  | { readonly kind: 'edit'; readonly level?: Level; readonly curatorSeatId?: string | null };

/**
 * The executors of one item after `assign`, the lead first: a new lead takes the old one's place, and nobody is both
 * lead and co-executor.
 */
export function executorsAfter(
  item: { readonly leadBodyId: string; readonly bodyIds: readonly string[] },
  wish: { readonly leadBodyId?: string; readonly coBodyIds?: readonly string[] },
): { readonly leadBodyId: string; readonly coBodyIds: readonly string[] } {
  const leadBodyId = wish.leadBodyId ?? item.leadBodyId;
  const present = item.bodyIds.filter((id) => id !== item.leadBodyId);
  const coBodyIds = [...new Set(wish.coBodyIds ?? present)].filter((id) => id !== leadBodyId);
  return { leadBodyId, coBodyIds };
}
