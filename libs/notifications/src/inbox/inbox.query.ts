import { Injectable } from '@nestjs/common';
import { BadInputError, type Actor, type Locale } from '@zholdau/domain';
import { localDateSql, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { factsOf, NOTICE_JOINS, noticeColumns, type NoticeRow } from '../letters/notice-row.js';
import { SECURITY_KINDS, type NoticeKind } from '../notice-kind.js';
import { textOf } from '../texts/facts.js';
import { TEXTS } from '../texts/texts.js';
import { isUrgent, URGENT_FACTS, type UrgentFacts } from './is-urgent.js';

/** One line of an inbox, in the reader's language. */
export interface InboxLine {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly text: string;
  readonly itemId: string | null;
  readonly itemNumber: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  /** See {@link isUrgent}. */
  readonly urgent: boolean;
  /** Where it leads within the web, or null. */
  readonly link: string | null;
}

export interface InboxPage {
  readonly items: readonly InboxLine[];
  readonly next: string | null;
  readonly unread: number;
}

interface InboxRow extends NoticeRow, UrgentFacts {
  readonly readAt: Date | null;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * One's own, and only what one may still see: items and comments are read through row security, a comment by its key,
 * for few lines have one and a join would read them all.
 */
const MINE = `n.person_id = $1 AND n.kind <> ALL($2) AND (n.item_id IS NULL OR i.id IS NOT NULL OR n.kind = 'unassigned')
  AND n.bulk_id IS NULL AND (n.comment_id IS NULL OR (SELECT seen.id FROM comment seen WHERE seen.id = n.comment_id) IS NOT NULL)`;

/** What somebody was told, newest first, whether or not a letter has carried it. */
@Injectable()
export class InboxQuery {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @param page.after the cursor of the page before
   * @throws BadInputError `bad_cursor`
   */
  async list(
    actor: Actor,
    page: { unread?: boolean; kinds?: readonly NoticeKind[]; limit: number; after?: string },
  ): Promise<InboxPage> {
    const { unread = false, kinds = null, limit, after = null } = page;
    if (after !== null && !ID.test(after)) throw new BadInputError('bad_cursor');
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<InboxRow[]>(
        `SELECT ${noticeColumns(localDateSql('n.created_at'))}, n.read_at AS "readAt", ${URGENT_FACTS}
         FROM notice n ${NOTICE_JOINS}
         WHERE ${MINE} AND ($3::boolean IS FALSE OR n.read_at IS NULL) AND ($6::text[] IS NULL OR n.kind = ANY ($6))
           AND ($4::uuid IS NULL OR (n.created_at, n.id) <
                (SELECT a.created_at, a.id FROM notice a WHERE a.id = $4 AND a.person_id = $1))
         ORDER BY n.created_at DESC, n.id DESC LIMIT $5`,
        [actor.personId, SECURITY_KINDS, unread, after, limit + 1, kinds],
      );
      const shown = rows.slice(0, limit);
      return {
        items: shown.map((row) => lineOf(row, actor.locale)),
        next: rows.length > limit ? shown.at(-1)!.id : null,
        unread: await this.unread(tx, actor.personId),
      };
    });
  }

  /** What of these kinds the person has not read yet: the first lines and how many there are. */
  async waiting(
    actor: Actor,
    kinds: readonly NoticeKind[],
    limit: number,
  ): Promise<{ items: readonly InboxLine[]; total: number }> {
    const { items } = await this.list(actor, { kinds, unread: true, limit });
    const total = await this.transactions.asActor(actor, (tx) => this.unread(tx, actor.personId, kinds));
    return { items, total };
  }

  /** @returns how many stay unread */
  markRead(actor: Actor, ids: readonly string[] | 'all'): Promise<number> {
    return this.transactions.asActor(actor, async (tx) => {
      await tx.query(
        `UPDATE notice SET read_at = (SELECT zholdau_now())
         WHERE person_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2))`,
        [actor.personId, ids === 'all' ? null : ids],
      );
      return this.unread(tx, actor.personId);
    });
  }

  /** How many lines of the person nobody has read, of all kinds or of some. Runs in the reader's own transaction. */
  async unread(tx: EntityManager, personId: string, kinds: readonly NoticeKind[] | null = null): Promise<number> {
    const [row] = await tx.query<{ unread: number }[]>(
      `SELECT count(*)::int AS unread FROM notice n LEFT JOIN action_item i ON i.id = n.item_id
       WHERE ${MINE} AND n.read_at IS NULL AND ($3::text[] IS NULL OR n.kind = ANY ($3))`,
      [personId, SECURITY_KINDS, kinds],
    );
    return row!.unread;
  }
}

/** As it stood when it was told: a line of last month does not grow later every day. */
function lineOf(row: InboxRow, locale: Locale): InboxLine {
  const { id, kind, params, itemId, createdAt, readAt } = row;
  const days = typeof params['days'] === 'number' ? params['days'] : null;
  const words = TEXTS[locale].sentences[kind](factsOf(row, days, locale));
  return {
    id,
    kind,
    ...words,
    itemId,
    itemNumber: row.number ?? (textOf(params, 'number') || null),
    createdAt,
    readAt,
    urgent: isUrgent(row),
    link: linkOf(row),
  };
}

/** Of many items: the list they stand in is «My work». */
const SUMMARIES: readonly NoticeKind[] = ['plan_summary', 'bulk_summary', 'calendar_moved'];

function linkOf({ kind, itemId, number, comment }: InboxRow): string | null {
  if (comment)
    return itemId === null
      ? `/plan?talk=1${comment.directiveId === null ? '' : `&dir=${comment.directiveId}`}`
      : `/items/${itemId}#talk`;
  if (kind === 'substitution_set' || kind === 'substitution_revoked') return '/substitutions';
  if (itemId === null) return SUMMARIES.includes(kind) ? '/' : null;
  return number === null ? null : `/items/${itemId}`;
}
