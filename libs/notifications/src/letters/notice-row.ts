import type { CheckpointState, Locale } from '@zholdau/domain';
import type { NoticeKind } from '../notice-kind.js';
import type { NoticeParams } from '../new-notice.js';
import { dateOf, textOf, type NoticeFacts } from '../texts/facts.js';

/** The comment a notice tells of, as it stands now; gone from sight with the right to see it. */
export interface NoticeComment {
  readonly text: string;
  readonly authorRu: string;
  readonly authorKk: string;
  readonly retracted: boolean;
  readonly directiveId: string | null;
  readonly directiveNumber: string | null;
}

/** A notice with what its sentences speak of, as it stands now. */
export interface NoticeRow {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly params: NoticeParams;
  readonly itemId: string | null;
  readonly checkpointId: string | null;
  /** Whose date stands in its words: its checkpoint, or the present one of an item that has come to somebody. */
  readonly datedId: string | null;
  /** The deadline version it speaks about. */
  readonly version: number | null;
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
  readonly number: string | null;
  readonly titleRu: string | null;
  readonly titleKk: string | null;
  readonly restricted: boolean | null;
  readonly itemStatus: CheckpointState | null;
  readonly leadRu: string | null;
  readonly leadKk: string | null;
  readonly checkpointState: CheckpointState | null;
  readonly currentVersion: number | null;
  /** The day the ladder runs on. */
  readonly ladderOn: string | null;
  /** Working days from the day asked for to that day; negative when late. */
  readonly days: number | null;
  /** The date given from above with the working days to it, where the ladder runs on an earlier one of the region. */
  readonly outer?: { readonly on: string; readonly days: number } | null;
  readonly seatTitleRu: string | null;
  readonly seatTitleKk: string | null;
  readonly seatTitleEn: string | null;
  readonly comment?: NoticeComment | null;
}

/** Letters and inboxes show the beginning of a comment. */
const EXCERPT = 300;

/**
 * Columns and joins of a {@link NoticeRow}; `n` is the notice.
 *
 * @param on SQL of the day from which working days are counted
 */
export const noticeColumns = (on: string): string => `
  n.id, n.kind, n.params, n.item_id AS "itemId", n.checkpoint_id AS "checkpointId", c.id AS "datedId",
  n.deadline_version AS version,
  n.expires_at AS "expiresAt", n.created_at AS "createdAt", i.number, i.title_ru AS "titleRu", i.title_kk AS "titleKk",
  i.restricted, i.status AS "itemStatus", b.short_ru AS "leadRu", b.short_kk AS "leadKk", c.state AS "checkpointState",
  c.deadline_version AS "currentVersion", c.ladder_on::text AS "ladderOn",
  CASE WHEN c.ladder_on IS NULL THEN NULL
       ELSE (SELECT ordinal FROM working_day WHERE day = c.ladder_on) - (SELECT ordinal FROM working_day WHERE day = ${on})
            + coalesce((SELECT r.held_days FROM ladder_run r
                        WHERE r.checkpoint_id = c.id AND r.deadline_version = c.deadline_version), 0) END AS days,
  CASE WHEN c.ladder_on < c.due_on THEN jsonb_build_object('on', c.due_on,
    'days', (SELECT ordinal FROM working_day WHERE day = c.due_on) - (SELECT ordinal FROM working_day WHERE day = ${on})) END AS outer,
  s.title_ru AS "seatTitleRu", s.title_kk AS "seatTitleKk", s.title_en AS "seatTitleEn",
  CASE WHEN k.id IS NOT NULL THEN jsonb_build_object('text', left(k.text, ${EXCERPT}), 'authorRu', ka.name_ru, 'authorKk', ka.name_kk,
    'retracted', k.retracted_at IS NOT NULL, 'directiveId', k.directive_id, 'directiveNumber', kd.number) END AS comment`;

export const NOTICE_JOINS = `
  LEFT JOIN action_item i ON i.id = n.item_id
  LEFT JOIN body b ON b.id = i.lead_body_id
  LEFT JOIN checkpoint c ON c.id = coalesce(n.checkpoint_id, CASE WHEN n.kind IN ('assigned', 'delegated') THEN i.checkpoint_id END)
  LEFT JOIN seat s ON s.id = n.seat_id
  LEFT JOIN comment k ON k.id = n.comment_id
  LEFT JOIN person ka ON ka.id = k.author_id
  LEFT JOIN directive kd ON kd.id = k.directive_id`;

/** The date of which words speak. */
export interface SpokenDate {
  readonly on: string | null;
  /** Working days to it; negative when it has passed. */
  readonly days: number | null;
  /** It is the region's own earlier date: who has passed it is not late by the law. */
  readonly inner: boolean;
}

/** The region's earlier date until the one from above has passed: from then on the item is late, and by that one. */
export function spokenDate({ ladderOn, outer }: NoticeRow, days: number | null): SpokenDate {
  if (outer == null) return { on: ladderOn, days, inner: false };
  if (outer.days >= 0) return { on: ladderOn, days, inner: true };
  return { on: outer.on, days: days === null ? null : outer.days, inner: false };
}

/** What the sentences may say to this reader. A restricted item keeps only its number, its body and its date. */
export function factsOf(row: NoticeRow, counted: number | null, locale: Locale): NoticeFacts {
  const { on, days, inner } = spokenDate(row, counted);
  const title = locale === 'kk' ? row.titleKk || row.titleRu : row.titleRu || row.titleKk;
  return {
    number: row.number ?? textOf(row.params, 'number'),
    itemTitle: row.restricted ? '' : (title ?? ''),
    lead: (locale === 'kk' ? row.leadKk || row.leadRu : row.leadRu || row.leadKk) ?? '',
    dueOn: on === null ? '' : dateOf(on),
    days,
    inner,
    params: row.restricted ? {} : row.params,
    comment: row.comment && !row.restricted ? commentFacts(row.comment, locale) : null,
  };
}

function commentFacts(comment: NoticeComment, locale: Locale): NonNullable<NoticeFacts['comment']> {
  const { text, retracted, authorRu, authorKk, directiveNumber } = comment;
  const author = (locale === 'kk' ? authorKk || authorRu : authorRu || authorKk) ?? '';
  return { text: retracted ? '' : text, author, directive: directiveNumber ?? '' };
}
