import { Injectable } from '@nestjs/common';
import { can, demand, NotFoundError, type Actor, type ItemSubject, type Names } from '@zholdau/domain';
import { Clock, SettingsStore, Transactions, type CommentLevel } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { readCursor, writeCursor } from '../cursor.js';
import { personRefSql, titlesSql, type PersonRef } from '../refs.js';

export interface TalkFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export interface TalkLine {
  readonly id: string;
  readonly version: number;
  readonly level: CommentLevel;
  readonly checkpointId: string | null;
  readonly reportId: string | null;
  /** Of the checkpoint or the report it stands on. */
  readonly period: string;
  readonly author: PersonRef;
  readonly authorSeatTitles: Names;
  /** Plain text; empty when it was taken back. */
  readonly text: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly retractedAt: Date | null;
  readonly mentions: readonly PersonRef[];
  readonly files: readonly TalkFile[];
  readonly actions: readonly string[];
}

export interface TalkPage {
  readonly items: readonly TalkLine[];
  readonly next: string | null;
  readonly total: number;
  /** Whether the reader may say something here. */
  readonly mayComment: boolean;
}

type RawLine = Omit<TalkLine, 'actions'>;

/** An item's talk holds what is said on its periods and reports; above the items each place has its own. */
const COLUMN: Readonly<Record<CommentLevel, string>> = {
  address: 'c.address_id',
  directive: 'c.directive_id',
  item: 'c.item_id',
  checkpoint: 'c.checkpoint_id',
  report: 'c.report_id',
};

const LINES = `
  SELECT c.id, c.version, c.level, c.checkpoint_id AS "checkpointId", c.report_id AS "reportId",
    coalesce(k.period, '') AS period, ${personRefSql('p')} AS author, ${titlesSql('s')} AS "authorSeatTitles",
    c.text, c.created_at AS "createdAt", c.created_at::text AS key, c.edited_at AS "editedAt", c.retracted_at AS "retractedAt",
    coalesce((SELECT jsonb_agg(${personRefSql('q')} ORDER BY q.name_ru) FROM comment_mention m
      JOIN person q ON q.id = m.person_id WHERE m.comment_id = c.id AND c.retracted_at IS NULL), '[]') AS mentions,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'size', f.size) ORDER BY f.added_at, f.id)
      FROM comment_file f WHERE f.comment_id = c.id AND c.retracted_at IS NULL), '[]') AS files
  FROM comment c JOIN person p ON p.id = c.author_id JOIN seat s ON s.id = c.author_seat_id
  LEFT JOIN progress_report r ON r.id = c.report_id
  LEFT JOIN checkpoint k ON k.id = coalesce(c.checkpoint_id, r.checkpoint_id)`;

const MINUTE_MS = 60_000;

/** What was said at one place, the newest first. */
@Injectable()
export class TalkQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
  ) {}

  /**
   * @throws NotAllowedError to a deputy, for whom talk is not meant
   * @throws BadInputError `bad_cursor`
   */
  async read(
    actor: Actor,
    place: { readonly level: CommentLevel; readonly subjectId: string },
    page: { readonly limit: number; readonly after?: string },
  ): Promise<TalkPage> {
    demand(actor, 'comment.read');
    return this.transactions.asActor(actor, async (tx) => {
      const where = `${COLUMN[place.level]} = $1`;
      const after = page.after === undefined ? null : readCursor(page.after, ['instant', 'id']);
      const rows = await tx.query<(RawLine & { key: string })[]>(
        `${LINES} WHERE ${where} AND ($2::timestamptz IS NULL OR (c.created_at, c.id) < ($2::timestamptz, $3::uuid))
         ORDER BY c.created_at DESC, c.id DESC LIMIT $4`,
        [place.subjectId, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
      );
      const [count] = await tx.query<{ total: number }[]>(
        `SELECT count(*)::int AS total FROM comment c WHERE ${where}`,
        [place.subjectId],
      );
      const last = rows.length > page.limit ? rows[page.limit - 1] : undefined;
      const open = await this.openUntil(tx, actor);
      return {
        items: rows
          .slice(0, page.limit)
          .map(({ key: _, ...row }) => ({ ...row, actions: actionsOf(actor, row, open) })),
        next: last ? writeCursor([last.key, last.id]) : null,
        total: count!.total,
        mayComment: await this.mayComment(tx, actor, place),
      };
    });
  }

  /** @throws NotFoundError `comment_not_found` */
  one(actor: Actor, id: string): Promise<TalkLine> {
    demand(actor, 'comment.read');
    return this.transactions.asActor(actor, async (tx) => {
      const [found] = await tx.query<(RawLine & { key: string })[]>(`${LINES} WHERE c.id = $1`, [id]);
      if (!found) throw new NotFoundError('comment_not_found');
      const { key: _, ...row } = found;
      return { ...row, actions: actionsOf(actor, row, await this.openUntil(tx, actor)) };
    });
  }

  /** Whether a comment of this instant may still be edited. */
  private async openUntil(tx: EntityManager, actor: Actor): Promise<(createdAt: Date) => boolean> {
    const now = await this.clock.now(tx);
    const minutes = (await this.settings.read(tx, actor.regionId))['comment.edit-minutes'];
    return (createdAt) => now.getTime() < createdAt.getTime() + minutes * MINUTE_MS;
  }

  private async mayComment(
    tx: EntityManager,
    actor: Actor,
    { level, subjectId }: { readonly level: CommentLevel; readonly subjectId: string },
  ): Promise<boolean> {
    if (level === 'address' || level === 'directive') return can(actor, 'comment.add-above');
    const source =
      level === 'item'
        ? '$1'
        : `(SELECT item_id FROM ${level === 'report' ? 'progress_report' : 'checkpoint'} WHERE id = $1)`;
    const [item] = await tx.query<(Omit<ItemSubject, 'overdue'> & { restricted: boolean })[]>(
      `SELECT lead_body_id AS "leadBodyId", body_ids AS "bodyIds", delegate_ids AS "delegateIds",
         curator_seat_id AS "curatorSeatId", directive_id AS "directiveId", status, restricted
       FROM action_item WHERE id = ${source}`,
      [subjectId],
    );
    return item !== undefined && !item.restricted && can(actor, 'comment.add', { ...item, overdue: false });
  }
}

function actionsOf(actor: Actor, row: RawLine, open: (createdAt: Date) => boolean): string[] {
  const subject = { authorId: row.author.id, retracted: row.retractedAt !== null, editInTime: open(row.createdAt) };
  return (['edit', 'retract'] as const).filter((name) => can(actor, `comment.${name}`, subject));
}
