import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { BadInputError, demand, NotFoundError, RuleViolationError, type Actor } from '@zholdau/domain';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FileStore } from './file-store.js';
import { ReportFacts } from './indicators/report-facts.js';
import { checkDocument, checkEvidence, type DocumentWords, type NewEvidence } from './new-evidence.js';
import { recogniseFile } from './recognise-file.js';
import { lockReport, type ReportAtHand } from './report-at-hand.js';

/** A file as it came in. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A kept file on its way to a reader. */
export interface KeptFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly content: NodeJS.ReadableStream;
}

interface EvidenceRow extends Omit<NewEvidence, 'kind'> {
  readonly kind: NewEvidence['kind'] | 'file';
  readonly file?: { readonly sha256: string; readonly size: number; readonly mediaType: string };
}

/** A wall of attachments proves nothing; beyond so many pieces one adds an archive of a region's own choice. */
export const MOST_EVIDENCE = 50;

/** What proves a report: added to the draft, read by whoever may read the report. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly files: FileStore,
    private readonly facts: ReportFacts,
    private readonly journal: Journal,
  ) {}

  /** @throws BadInputError see {@link checkEvidence} */
  async add(actor: Actor, reportId: string, evidence: NewEvidence): Promise<string> {
    checkEvidence(evidence);
    return this.transactions.asActor(actor, async (tx) => {
      const report = await this.draft(tx, actor, reportId);
      const { kind, name, eventOn: on = null, fact: coverage = null, indicatorId } = evidence;
      if (indicatorId) await this.facts.checkEvent(tx, report, { kind, name, on, coverage }, indicatorId);
      return this.insert(tx, actor, report, evidence);
    });
  }

  /** @throws BadInputError `file_empty`, `file_too_big`, `file_type_refused` */
  addFile(actor: Actor, reportId: string, { name, bytes }: NewFile): Promise<string> {
    return this.transactions.asActor(actor, async (tx) => {
      const report = await this.draft(tx, actor, reportId);
      const settings = await this.settings.read(tx, actor.regionId);
      const most = settings['evidence.max-mb'];
      if (bytes.length > most * 1024 * 1024) throw new BadInputError('file_too_big', { most });
      const file = await recogniseFile(name, bytes, settings['evidence.types'].toLowerCase().split(/[\s,;]+/));
      const sha256 = await this.files.keep(bytes);
      return this.insert(tx, actor, report, {
        kind: 'file',
        name: file.name,
        documentType: file.mediaType.startsWith('image/') ? 'photo' : '',
        file: { sha256, size: bytes.length, mediaType: file.mediaType },
      });
    });
  }

  /**
   * Says what a document of a draft is, or why a figure is below its plan; what is absent stays.
   *
   * @throws NotFoundError `evidence_not_found`; BadInputError see {@link checkDocument}
   */
  describe(actor: Actor, reportId: string, evidenceId: string, words: DocumentWords): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const report = await this.draft(tx, actor, reportId);
      const [present] = await tx.query<(Required<DocumentWords> & { kind: EvidenceRow['kind']; name: string })[]>(
        `SELECT kind, name, document_type AS "documentType", document_number AS "documentNumber",
           document_on AS "documentOn", issuer, reason FROM evidence WHERE id = $1 AND report_id = $2`,
        [evidenceId, reportId],
      );
      if (!present) throw new NotFoundError('evidence_not_found');
      const next = { ...present, ...given(words) };
      checkDocument(present.kind, next);
      await tx.query(
        `UPDATE evidence SET document_type = $2, document_number = $3, document_on = $4, issuer = $5, reason = $6
         WHERE id = $1`,
        [evidenceId, next.documentType, next.documentNumber, next.documentOn, next.issuer, next.reason],
      );
      await this.record(tx, actor, report, 'evidence.described', evidenceId, present.name);
    });
  }

  remove(actor: Actor, reportId: string, evidenceId: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const report = await this.draft(tx, actor, reportId);
      const gone = await tx.query<{ name: string }[]>(
        `WITH gone AS (DELETE FROM evidence WHERE id = $1 AND report_id = $2 RETURNING name) SELECT name FROM gone`,
        [evidenceId, reportId],
      );
      if (!gone[0]) throw new NotFoundError('evidence_not_found');
      await this.record(tx, actor, report, 'evidence.removed', evidenceId, gone[0].name);
    });
  }

  /**
   * The bytes of a file, for whoever sees its report.
   *
   * @throws NotFoundError `evidence_not_found`, also when the disk has lost them
   */
  async open(actor: Actor, evidenceId: string): Promise<KeptFile> {
    const [row] = await this.transactions.asActor(actor, (tx) =>
      tx.query<{ name: string; mediaType: string; size: string; sha256: string }[]>(
        `SELECT e.name, e.media_type AS "mediaType", e.size, e.sha256 FROM evidence e
         JOIN progress_report r ON r.id = e.report_id WHERE e.id = $1 AND e.kind = 'file'`,
        [evidenceId],
      ),
    );
    const content = row ? await this.files.read(row.sha256) : null;
    if (!row || !content) throw new NotFoundError('evidence_not_found');
    return { name: row.name, mediaType: row.mediaType, size: Number(row.size), content };
  }

  private async draft(tx: EntityManager, actor: Actor, reportId: string): Promise<ReportAtHand> {
    const report = await lockReport(tx, reportId);
    demand(actor, 'report.edit', report);
    return report;
  }

  private async insert(tx: EntityManager, actor: Actor, report: ReportAtHand, evidence: EvidenceRow): Promise<string> {
    if (report.pieces.length >= MOST_EVIDENCE)
      throw new RuleViolationError('evidence_too_much', { most: MOST_EVIDENCE });
    const { file } = evidence;
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO evidence (region_id, item_id, report_id, kind, name, unit, plan, fact, event_on, url, sha256, size,
                             media_type, added_by, document_type, document_number, document_on, issuer, place, reason,
                             indicator_id, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
         (SELECT zholdau_now())) RETURNING id`,
      [
        report.checkpoint.item.regionId,
        report.checkpoint.item.id,
        report.id,
        evidence.kind,
        evidence.name,
        evidence.unit ?? '',
        evidence.plan ?? null,
        evidence.fact ?? null,
        evidence.eventOn ?? null,
        evidence.url ?? '',
        file?.sha256 ?? null,
        file?.size ?? null,
        file?.mediaType ?? null,
        actor.personId,
        evidence.documentType ?? '',
        evidence.documentNumber ?? '',
        evidence.documentOn ?? null,
        evidence.issuer ?? '',
        evidence.place ?? '',
        evidence.reason ?? '',
        evidence.indicatorId ?? null,
      ],
    );
    await this.record(tx, actor, report, 'evidence.added', row!.id, evidence.name);
    return row!.id;
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    report: ReportAtHand,
    action: string,
    id: string,
    name: string,
  ): Promise<void> {
    const itemId = report.checkpoint.item.id;
    return this.journal.record(tx, actor, { action, subjectType: 'evidence', subjectId: id, itemId, after: { name } });
  }
}

/** A body that leaves a field out means no change; its class still carries the name. */
function given(words: DocumentWords): DocumentWords {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
