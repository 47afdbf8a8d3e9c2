import { isOpen } from '@zholdau/domain';
import { LADDER_KINDS } from '../notice-kind.js';
import type { NoticeRow } from './notice-row.js';

/** Why a line is taken out of a letter just before it leaves. */
export type VoidReason =
  | 'expired'
  | 'superseded'
  | 'closed'
  | 'submitted'
  | 'already_decided'
  | 'not_visible'
  | 'not_in_seat'
  | 'newer_notice'
  | 'retracted';

/** What can still be said of an item that is cancelled or gone from the reader's sight. */
const SAID_AT_THE_END = ['cancelled', 'unassigned'];

/**
 * Whether what was worth telling when the notice was written still is.
 *
 * A reminder or an escalation is void once its date has moved, the report is in
 * or the work is closed; a report to review is void once it is decided; every
 * notice is void when it has outlived itself or its item was cancelled.
 *
 * @returns null when the line may leave
 */
export function voidReason(
  line: Pick<
    NoticeRow,
    'kind' | 'checkpointState' | 'itemStatus' | 'version' | 'currentVersion' | 'expiresAt' | 'comment'
  > &
    Partial<Pick<NoticeRow, 'params'>>,
  now: Date,
): VoidReason | null {
  const { kind, checkpointState: state } = line;
  if (line.expiresAt !== null && line.expiresAt <= now) return 'expired';
  if (line.comment?.retracted) return 'retracted';
  if (line.version !== null && line.currentVersion !== null && line.version !== line.currentVersion)
    return 'superseded';
  if (LADDER_KINDS.includes(kind)) {
    if (state === 'submitted') return 'submitted';
    return state !== null && isOpen(state) && state !== 'draft' ? null : 'closed';
  }
  if (kind === 'review_late' && line.params?.['subject'] === 'report' && state !== 'submitted')
    return 'already_decided';
  if (kind === 'submitted' && state !== null && state !== 'submitted') return 'already_decided';
  const gone = line.itemStatus === 'cancelled' || line.itemStatus === 'replaced';
  return gone && !SAID_AT_THE_END.includes(kind) ? 'closed' : null;
}
