import type { NoticeRow } from '../letters/notice-row.js';
import { voidReason } from '../letters/void-reason.js';

/** What urgency depends on beside the notice itself. */
export interface UrgentFacts {
  readonly now: Date;
  /** Of an escalation: whether it is the one that speaks to this person. */
  readonly speaksToReader: boolean;
  readonly threatened: boolean;
  /** Whether a deputy still waits for an answer about the item. */
  readonly asked: boolean;
}

/**
 * Columns of {@link UrgentFacts}; `n` is the notice, `i` its item, `s` the seat.
 *
 * An escalation speaks to the agency whose work it is by its latest word, and to those above by the first that reaches
 * them: what goes higher afterwards they hear for their knowledge.
 */
export const URGENT_FACTS = `
  (SELECT zholdau_now()) AS now, i.threat IS NOT NULL AS threatened,
  n.kind = 'escalation' AND NOT EXISTS (
    SELECT 1 FROM notice other
    WHERE other.person_id = n.person_id AND other.checkpoint_id = n.checkpoint_id AND other.kind = 'escalation'
      AND other.deadline_version = n.deadline_version
      AND CASE WHEN s.kind IS NULL OR s.kind IN ('head', 'executor', 'staff') THEN other.created_at > n.created_at
               ELSE other.created_at < n.created_at END) AS "speaksToReader",
  n.kind = 'request' AND EXISTS (
    SELECT 1 FROM item_request q WHERE q.item_id = n.item_id AND q.answered_at IS NULL) AS asked`;

/**
 * Whether a line of an inbox asks its reader to act before anything else: an escalation that speaks to them, a reminder
 * somebody sent by hand, a threat, a deputy's question. Each only as long as it holds; reminders of the calendar,
 * summaries and news are never urgent.
 */
export function isUrgent(row: Pick<NoticeRow, VoidFields> & Partial<Pick<NoticeRow, 'params'>> & UrgentFacts): boolean {
  if (voidReason(row, row.now) !== null) return false;
  switch (row.kind) {
    case 'escalation':
      return row.speaksToReader;
    case 'remind_now':
    case 'review_late':
      return true;
    case 'threat':
      return row.threatened;
    case 'request':
      return row.asked;
    default:
      return false;
  }
}

type VoidFields = 'kind' | 'checkpointState' | 'itemStatus' | 'version' | 'currentVersion' | 'expiresAt' | 'comment';
