import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable, itemVisible } from './row-security.sql.js';

/**
 * The draw of accepted work that is checked again each quarter. The secret lies in a table of the engine alone until
 * the draw tells it; what is committed and drawn, everybody of the region reads and nobody changes.
 */
export class RecheckDraw1790400000001 implements MigrationInterface {
  name = 'RecheckDraw1790400000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recheck_draw (
        id                uuid        NOT NULL DEFAULT gen_random_uuid(),
        region_id         uuid        NOT NULL,
        quarter           text        NOT NULL, -- 2026-Q3
        from_on           date        NOT NULL,
        to_on             date        NOT NULL,
        percent           int         NOT NULL,
        commitment        text        NOT NULL, -- hash of the secret
        committed_at      timestamptz NOT NULL,
        nonce             text, -- the secret, told with the draw
        population        uuid[], -- checkpoints accepted in the quarter
        population_digest text,
        seed              text,
        drawn_at          timestamptz,
        CONSTRAINT pk_recheck_draw         PRIMARY KEY (id),
        CONSTRAINT fk_recheck_draw_region  FOREIGN KEY (region_id) REFERENCES region (id),
        CONSTRAINT uq_recheck_draw_quarter UNIQUE (region_id, quarter),
        CONSTRAINT ck_recheck_draw_percent CHECK (percent BETWEEN 0 AND 100),
        CONSTRAINT ck_recheck_draw_whole   CHECK (num_nulls(nonce, population, population_digest, seed, drawn_at) IN (0, 5))
      );
      CREATE TABLE recheck_secret (
        draw_id uuid NOT NULL,
        nonce   text NOT NULL,
        CONSTRAINT pk_recheck_secret      PRIMARY KEY (draw_id),
        CONSTRAINT fk_recheck_secret_draw FOREIGN KEY (draw_id) REFERENCES recheck_draw (id) ON DELETE CASCADE
      );
      CREATE TABLE recheck_sample (
        id            uuid NOT NULL DEFAULT gen_random_uuid(),
        region_id     uuid NOT NULL,
        draw_id       uuid NOT NULL,
        item_id       uuid NOT NULL,
        checkpoint_id uuid NOT NULL,
        report_id     uuid, -- the report that was accepted
        place         int  NOT NULL, -- in the draw, from 1
        outcome       text,
        reason        text NOT NULL DEFAULT '',
        source        text,
        source_words  text NOT NULL DEFAULT '',
        finish_on     date, -- the new period to finish, where it was not confirmed
        decided_by    uuid,
        decided_at    timestamptz,
        CONSTRAINT pk_recheck_sample            PRIMARY KEY (id),
        CONSTRAINT fk_recheck_sample_draw       FOREIGN KEY (draw_id) REFERENCES recheck_draw (id) ON DELETE CASCADE,
        CONSTRAINT fk_recheck_sample_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
        CONSTRAINT uq_recheck_sample_checkpoint UNIQUE (draw_id, checkpoint_id),
        CONSTRAINT ck_recheck_sample_outcome    CHECK (outcome IN ('confirmed', 'not_confirmed')),
        CONSTRAINT ck_recheck_sample_source     CHECK (source IN ('act', 'visit', 'system')),
        CONSTRAINT ck_recheck_sample_decided    CHECK (num_nulls(outcome, source, decided_by, decided_at) IN (0, 4))
      );
      CREATE INDEX ix_recheck_sample_place ON recheck_sample (draw_id, place);
      CREATE INDEX ix_recheck_sample_item ON recheck_sample (item_id);
      ${enable('recheck_draw')}
      GRANT SELECT ON recheck_draw TO zholdau_app;
      CREATE POLICY region_recheck_draw ON recheck_draw FOR SELECT TO zholdau_app
        USING (region_id = (SELECT scope_region()));
      ${enable('recheck_secret')}
      ${enable('recheck_sample')}
      GRANT SELECT ON recheck_sample TO zholdau_app;
      GRANT UPDATE (outcome, reason, source, source_words, finish_on, decided_by, decided_at) ON recheck_sample TO zholdau_app;
      CREATE POLICY item_recheck_sample ON recheck_sample FOR SELECT TO zholdau_app USING (${itemVisible('recheck_sample')});
      CREATE POLICY decide_recheck_sample ON recheck_sample FOR UPDATE TO zholdau_app
        USING (region_id = (SELECT scope_region()) AND (SELECT scope_role()) IN ('coordinator', 'auditor') AND outcome IS NULL)
        WITH CHECK (region_id = (SELECT scope_region()));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE recheck_sample, recheck_secret, recheck_draw;`);
  }
}
