import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { BadInputError, demand, NotFoundError, RuleViolationError, type Actor } from '@zholdau/domain';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import { MOST_EVIDENCE, type KeptFile, type NewFile } from '../evidence.service.js';
import { FileStore } from '../file-store.js';
import { recogniseFile } from '../recognise-file.js';
import { lockExtension } from './extension-at-hand.js';

/** Files that support a request for a later date; what one may send with a report, one may send here. */
@Injectable()
export class ExtensionEvidenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly files: FileStore,
    private readonly journal: Journal,
  ) {}

  /** @throws BadInputError `file_empty`, `file_too_big`, `file_type_refused`; RuleViolationError `evidence_too_much` */
  addFile(actor: Actor, id: string, { name, bytes }: NewFile): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const { checkpoint, ...request } = await lockExtension(tx, id);
      demand(actor, 'extension.evidence', request);
      if (request.evidence >= MOST_EVIDENCE) throw new RuleViolationError('evidence_too_much', { most: MOST_EVIDENCE });
      const settings = await this.settings.read(tx, actor.regionId);
      const most = settings['evidence.max-mb'];
      if (bytes.length > most * 1024 * 1024) throw new BadInputError('file_too_big', { most });
      const file = await recogniseFile(name, bytes, settings['evidence.types'].toLowerCase().split(/[\s,;]+/));
      const sha256 = await this.files.keep(bytes);
      const { id: itemId, regionId } = checkpoint.item;
      await tx.query(
        `INSERT INTO extension_evidence (region_id, item_id, request_id, kind, name, sha256, size, media_type, added_by, added_at)
         VALUES ($1, $2, $3, 'file', $4, $5, $6, $7, $8, (SELECT zholdau_now()))`,
        [regionId, itemId, id, file.name, sha256, bytes.length, file.mediaType, actor.personId],
      );
      await this.journal.record(tx, actor, {
        action: 'extension.evidence-added',
        subjectType: 'extension',
        subjectId: id,
        itemId,
        after: { name: file.name },
      });
    });
  }

  /**
   * The bytes of a file, for whoever sees its request.
   *
   * @throws NotFoundError `evidence_not_found`, also when the disk has lost them
   */
  async open(actor: Actor, evidenceId: string): Promise<KeptFile> {
    const [row] = await this.transactions.asActor(actor, (tx) =>
      tx.query<{ name: string; mediaType: string; size: string; sha256: string }[]>(
        `SELECT e.name, e.media_type AS "mediaType", e.size, e.sha256 FROM extension_evidence e
         JOIN extension_request x ON x.id = e.request_id WHERE e.id = $1 AND e.kind = 'file'`,
        [evidenceId],
      ),
    );
    const content = row ? await this.files.read(row.sha256) : null;
    if (!row || !content) throw new NotFoundError('evidence_not_found');
    return { name: row.name, mediaType: row.mediaType, size: Number(row.size), content };
  }
}
