/** Everything the system tells a person. */
export const NOTICE_KINDS = [
  'reminder',
  'escalation',
  'vacancy',
  'remind_now',
  'assigned',
  'unassigned',
  'delegated',
  'rescheduled',
  'cancelled',
  'draft_ready',
  'submitted',
  'review_late',
  'returned',
  'accepted',
  'disputed',
  'dispute_settled',
  'dispute_unanswered',
  'part_asked',
  'part_handed_in',
  'part_returned',
  'threat',
  'silence',
  'extension_asked',
  'extension_granted',
  'extension_refused',
  'removal_proposed',
  'removal_kept',
  'removed',
  'request',
  'answer',
  'mention',
  'followed',
  'bulk_summary',
  'plan_summary',
  'calendar_moved',
  'substitution_set',
  'substitution_revoked',
  'invitation',
  'password_reset',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a rung or a person reminds of; void as soon as the report is in, the date has moved or the work is closed. */
export const LADDER_KINDS: readonly NoticeKind[] = ['reminder', 'escalation', 'vacancy', 'remind_now'];

/** What is said to a person, whatever seat they sat in then: nobody else is told it in their place. */
export const PERSONAL_KINDS: readonly NoticeKind[] = ['answer', 'mention', 'followed', 'delegated', 'bulk_summary'];

/** Letters about one's own account: they ignore the send window, stand in no inbox and carry a secret link. */
export const SECURITY_KINDS: readonly NoticeKind[] = ['invitation', 'password_reset'];

/** How a notice travels by letter. */
export type Delivery = 'digest' | 'escalation' | 'single';

/**
 * Reminders and news of what one follows are collected in the one digest of the day, escalations of one person and hour in one letter,
 * everything else is a letter by itself.
 */
export function deliveryOf(kind: NoticeKind): Delivery {
  if (kind === 'reminder' || kind === 'followed') return 'digest';
  return ['escalation', 'vacancy', 'review_late'].includes(kind) ? 'escalation' : 'single';
}

/**
 * Whether a letter whose outcome is unknown stays unsent: the next rung covers a reminder, while an escalation or a
 * decision must arrive even at the price of a second copy under the same Message-ID.
 */
export function sentAtMostOnce(template: string): boolean {
  return template === 'digest' || template === 'reminder' || template === 'remind_now';
}
