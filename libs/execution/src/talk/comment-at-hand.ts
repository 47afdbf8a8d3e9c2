import { NotFoundError, type CommentSubject } from '@zholdau/domain';
import type { TalkPlace } from '@zholdau/notifications';
import type { CommentLevel } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** A comment that its author wants to change. */
export interface CommentAtHand extends CommentSubject, TalkPlace {
  readonly id: string;
  readonly level: CommentLevel;
  readonly checkpointId: string | null;
  readonly reportId: string | null;
  readonly text: string;
  readonly files: number;
}

const MINUTE_MS = 60_000;

/**
 * @param editMinutes how long its author may edit it; 0: not at all
 * @throws NotFoundError `comment_not_found` when it is not there or not visible
 */
export async function readComment(
  tx: EntityManager,
  id: string,
  now: Date,
  editMinutes: number,
): Promise<CommentAtHand> {
  const [row] = await tx.query<(Omit<CommentAtHand, 'editInTime'> & { createdAt: Date })[]>(
    `SELECT id, level, region_id AS "regionId", address_id AS "addressId", directive_id AS "directiveId", item_id AS "itemId",
       checkpoint_id AS "checkpointId", report_id AS "reportId", author_id AS "authorId", text, created_at AS "createdAt",
       retracted_at IS NOT NULL AS retracted, (SELECT count(*)::int FROM comment_file f WHERE f.comment_id = c.id) AS files
     FROM comment c WHERE id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError('comment_not_found');
  const { createdAt, ...comment } = row;
  return { ...comment, editInTime: now.getTime() < createdAt.getTime() + editMinutes * MINUTE_MS };
}
