import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, RuleViolationError, StaleError, type Actor } from '@zholdau/domain';
import { Notifications, TalkReaders, type TalkReader } from '@zholdau/notifications';
import { Clock, SettingsStore, Transactions, type CommentLevel } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { readComment, type CommentAtHand } from './comment-at-hand.js';
import { followByItself } from './follow.js';
import { placeAtHand } from './talk-place.js';

/** What somebody says, and to whom by name. */
export interface CommentWords {
  /** Plain text; line breaks stay, nothing in it is ever run. */
  readonly text: string;
  /** People the text names as «@…». */
  readonly mentionIds: readonly string[];
}

/**
 * Talk of the apparatus and the executors. Its lines of the journal belong to no card: a text that was changed or
 * taken back is there for auditors, and for nobody who only sees the item.
 */
@Injectable()
export class CommentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly readers: TalkReaders,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * @returns the id of the comment
   * @throws NotFoundError `talk_place_not_found`, `item_not_found`
   * @throws RuleViolationError `comment_on_restricted`; `mention_out_of_reach` when somebody named does not see the place
   */
  add(actor: Actor, place: { level: CommentLevel; subjectId: string }, words: CommentWords): Promise<string> {
    return this.transactions.asActor(actor, async (tx) => {
      demand(actor, 'comment.read');
      if (place.level === 'address' || place.level === 'directive') demand(actor, 'comment.add-above');
      const at = await placeAtHand(tx, actor, place.level, place.subjectId);
      if (at.item) demand(actor, 'comment.add', at.item);
      if (at.item?.restricted) throw new RuleViolationError('comment_on_restricted', { number: at.item.number });
      const named = await this.named(tx, at, words.mentionIds);
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO comment (region_id, level, address_id, directive_id, item_id, checkpoint_id, report_id, author_id,
                              author_seat_id, text, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (SELECT zholdau_now())) RETURNING id`,
        [
          at.regionId,
          at.level,
          at.addressId,
          at.directiveId,
          at.itemId,
          at.checkpointId,
          at.reportId,
          actor.personId,
          actor.seatId,
          words.text,
        ],
      );
      const comment = { ...at, id: row!.id };
      await this.mention(tx, actor, comment, named);
      const settings = await this.settings.read(tx, at.regionId);
      if (settings['follow.authors']) await followByItself(tx, actor.personId, at);
      await this.record(tx, actor, 'comment.added', comment, { after: { ...words, ...whereOf(at) } });
      return comment.id;
    });
  }

  /**
   * Whoever was named before hears nothing again.
   *
   * @throws NotFoundError `comment_not_found`; NotAllowedError to whoever did not write it
   * @throws RuleViolationError `comment_retracted`, `comment_edit_too_late`, `mention_out_of_reach`
   * @throws StaleError `comment_stale`
   */
  edit(actor: Actor, id: string, version: number, words: CommentWords): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const comment = await this.read(tx, actor, id);
      demand(actor, 'comment.edit', comment);
      const named = await this.named(tx, comment, words.mentionIds);
      await this.change(tx, comment, version, 'text = $3, edited_at = (SELECT zholdau_now())', [words.text]);
      await tx.query('DELETE FROM comment_mention WHERE comment_id = $1', [id]);
      await this.mention(tx, actor, comment, named);
      await this.record(tx, actor, 'comment.edited', comment, {
        before: { text: comment.text, ...whereOf(comment) },
        after: { ...words },
      });
    });
  }

  /**
   * The words go, that somebody said something stays.
   *
   * @throws RuleViolationError `comment_retracted` on the second time
   * @throws StaleError `comment_stale`
   */
  retract(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const comment = await this.read(tx, actor, id);
      demand(actor, 'comment.retract', comment);
      await this.change(tx, comment, version, `text = '', retracted_at = (SELECT zholdau_now())`, []);
      await this.record(tx, actor, 'comment.retracted', comment, {
        before: { text: comment.text, ...whereOf(comment) },
      });
    });
  }

  private async read(tx: EntityManager, actor: Actor, id: string): Promise<CommentAtHand> {
    const settings = await this.settings.read(tx, actor.regionId);
    return readComment(tx, id, await this.clock.now(tx), settings['comment.edit-minutes']);
  }

  private async change(
    tx: EntityManager,
    { id }: CommentAtHand,
    version: number,
    set: string,
    values: unknown[],
  ): Promise<void> {
    const changed = await tx.query<unknown[]>(
      `WITH changed AS (UPDATE comment SET ${set}, version = version + 1 WHERE id = $1 AND version = $2 RETURNING 1)
       SELECT 1 FROM changed`,
      [id, version, ...values],
    );
    if (changed.length === 0) throw new StaleError('comment_stale');
  }

  /** Somebody without the right and somebody who does not exist are refused alike. */
  private async named(
    tx: EntityManager,
    place: Parameters<TalkReaders['among']>[1],
    personIds: readonly string[],
  ): Promise<TalkReader[]> {
    const wanted = [...new Set(personIds)];
    const found = await this.readers.among(tx, place, wanted);
    if (found.length < wanted.length) throw new RuleViolationError('mention_out_of_reach');
    return found;
  }

  private async mention(
    tx: EntityManager,
    actor: Actor,
    comment: Pick<CommentAtHand, 'id' | 'regionId' | 'itemId' | 'checkpointId'>,
    named: readonly TalkReader[],
  ): Promise<void> {
    const { id, regionId, itemId, checkpointId } = comment;
    for (const { personId } of named) {
      await tx.query('INSERT INTO comment_mention (region_id, comment_id, person_id) VALUES ($1, $2, $3)', [
        regionId,
        id,
        personId,
      ]);
    }
    const told = await this.notifications.tellMany(
      tx,
      named
        .filter(({ personId }) => personId !== actor.personId)
        .map(({ personId, seatId }) => ({
          regionId,
          kind: 'mention',
          itemId,
          checkpointId,
          commentId: id,
          to: { personId, seatId },
          dedupeKey: `mention-${id}`,
        })),
    );
    await this.notifications.tellFollowers(
      tx,
      [{ regionId, event: 'commented', itemId, checkpointId, commentId: id, key: `comment-${id}` }],
      told,
    );
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    action: string,
    { id }: { readonly id: string },
    change: { readonly before?: unknown; readonly after?: unknown },
  ): Promise<void> {
    return this.journal.record(tx, actor, { action, subjectType: 'comment', subjectId: id, ...change });
  }
}

const whereOf = ({
  level,
  addressId,
  directiveId,
  itemId,
  checkpointId,
  reportId,
}: Pick<CommentAtHand, 'level' | 'addressId' | 'directiveId' | 'itemId' | 'checkpointId' | 'reportId'>) => ({
  level,
  addressId,
  directiveId,
  itemId,
  checkpointId,
  reportId,
});
