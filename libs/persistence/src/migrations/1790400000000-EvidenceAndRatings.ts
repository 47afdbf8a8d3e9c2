import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a piece of evidence is, what an item demands of it, and the two ratings of the same work: the agency's own and
 * the coordinator's, apart, the second with what it rests on.
 */
export class EvidenceAndRatings1790400000000 implements MigrationInterface {
  name = 'EvidenceAndRatings1790400000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE evidence
        ADD COLUMN document_type   text NOT NULL DEFAULT '',
        ADD COLUMN document_number text NOT NULL DEFAULT '',
        ADD COLUMN document_on     date,
        ADD COLUMN issuer          text NOT NULL DEFAULT '',
        ADD COLUMN place           text NOT NULL DEFAULT '', -- of an event
        ADD COLUMN reason          text NOT NULL DEFAULT '', -- why a figure is below its plan
        DROP CONSTRAINT ck_evidence_kind,
        ADD CONSTRAINT ck_evidence_kind CHECK (kind IN ('file', 'link', 'number', 'event', 'reference')),
        ADD CONSTRAINT ck_evidence_document_type CHECK (document_type IN ('', 'act', 'act_draft', 'letter', 'document',
          'protocol', 'object_act', 'conclusion', 'payment', 'media', 'list', 'photo'));
      ALTER TABLE action_item ADD COLUMN demanded_sorts text[]; -- null: as the completion form and the settings say
      ALTER TABLE progress_report
        ADD COLUMN submitted_seat_id    uuid,
        ADD COLUMN self_rating          text,
        ADD COLUMN self_rating_words    text NOT NULL DEFAULT '',
        ADD COLUMN verdict              text,
        ADD COLUMN verdict_source       text,
        ADD COLUMN verdict_evidence_id  uuid,
        ADD COLUMN verdict_source_words text NOT NULL DEFAULT '',
        ADD CONSTRAINT ck_progress_report_self_rating CHECK (self_rating IN ('not_done', 'partly', 'done')),
        ADD CONSTRAINT ck_progress_report_verdict CHECK (verdict IN ('not_done', 'partly', 'done')),
        ADD CONSTRAINT ck_progress_report_verdict_source
          CHECK (verdict_source IN ('evidence', 'report', 'act', 'visit', 'system')),
        ADD CONSTRAINT ck_progress_report_verdict_quoted CHECK ((verdict IS NULL) = (verdict_source IS NULL)),
        ADD CONSTRAINT fk_progress_report_verdict_evidence FOREIGN KEY (verdict_evidence_id) REFERENCES evidence (id);
      CREATE INDEX ix_progress_report_rated ON progress_report (region_id, decided_at, id) WHERE verdict IS NOT NULL;
    `);
  }

  /** References by number become links without an address, which the earlier schema can hold. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX ix_progress_report_rated;
      ALTER TABLE progress_report DROP CONSTRAINT fk_progress_report_verdict_evidence, DROP COLUMN submitted_seat_id,
        DROP COLUMN self_rating, DROP COLUMN self_rating_words, DROP COLUMN verdict, DROP COLUMN verdict_source,
        DROP COLUMN verdict_evidence_id, DROP COLUMN verdict_source_words;
      ALTER TABLE action_item DROP COLUMN demanded_sorts;
      UPDATE evidence SET kind = 'link' WHERE kind = 'reference';
      ALTER TABLE evidence
        DROP CONSTRAINT ck_evidence_kind,
        ADD CONSTRAINT ck_evidence_kind CHECK (kind IN ('file', 'link', 'number', 'event')),
        DROP COLUMN document_type, DROP COLUMN document_number, DROP COLUMN document_on, DROP COLUMN issuer,
        DROP COLUMN place, DROP COLUMN reason;
    `);
  }
}
