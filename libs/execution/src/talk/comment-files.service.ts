import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { BadInputError, demand, NotFoundError, RuleViolationError, type Actor } from '@zholdau/domain';
import { Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { KeptFile, NewFile } from '../evidence.service.js';
import { FileStore } from '../file-store.js';
import { recogniseFile } from '../recognise-file.js';
import { readComment } from './comment-at-hand.js';

export const MOST_COMMENT_FILES = 10;

/** Files beside a comment, checked as evidence is: by content, kind and size. */
@Injectable()
export class CommentFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly files: FileStore,
    private readonly journal: Journal,
  ) {}

  /**
   * As long as the author may edit the comment.
   *
   * @throws BadInputError `file_empty`, `file_too_big`, `file_type_refused`
   * @throws RuleViolationError `comment_files_too_many`, `comment_edit_too_late`, `comment_retracted`
   */
  add(actor: Actor, commentId: string, { name, bytes }: NewFile): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const settings = await this.settings.read(tx, actor.regionId);
      const comment = await readComment(tx, commentId, await this.clock.now(tx), settings['comment.edit-minutes']);
      demand(actor, 'comment.edit', comment);
      if (comment.files >= MOST_COMMENT_FILES) {
        throw new RuleViolationError('comment_files_too_many', { most: MOST_COMMENT_FILES });
      }
      const most = settings['evidence.max-mb'];
      if (bytes.length > most * 1024 * 1024) throw new BadInputError('file_too_big', { most });
      const file = await recogniseFile(name, bytes, settings['evidence.types'].toLowerCase().split(/[\s,;]+/));
      const sha256 = await this.files.keep(bytes);
      await tx.query(
        `INSERT INTO comment_file (region_id, comment_id, name, sha256, size, media_type, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, (SELECT zholdau_now()))`,
        [actor.regionId, commentId, file.name, sha256, bytes.length, file.mediaType],
      );
      await this.journal.record(tx, actor, {
        action: 'comment.file-added',
        subjectType: 'comment',
        subjectId: commentId,
        after: { name: file.name, sha256 },
      });
    });
  }

  /** @throws NotFoundError `comment_file_not_found`, also when the comment was taken back */
  async open(actor: Actor, fileId: string): Promise<KeptFile> {
    demand(actor, 'comment.read');
    const [row] = await this.transactions.asActor(actor, (tx) =>
      tx.query<{ name: string; mediaType: string; size: string; sha256: string }[]>(
        `SELECT f.name, f.media_type AS "mediaType", f.size, f.sha256 FROM comment_file f
         JOIN comment c ON c.id = f.comment_id AND c.retracted_at IS NULL WHERE f.id = $1`,
        [fileId],
      ),
    );
    const content = row ? await this.files.read(row.sha256) : null;
    if (!row || !content) throw new NotFoundError('comment_file_not_found');
    return { name: row.name, mediaType: row.mediaType, size: Number(row.size), content };
  }
}
