import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable, itemVisible, ofItem } from './row-security.sql.js';

/** Indicators of items with plan and fact by period, and the colours that people give them. */
export class Indicators1790600000000 implements MigrationInterface {
  name = 'Indicators1790600000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE indicator (
        id          uuid        NOT NULL DEFAULT gen_random_uuid(),
        region_id   uuid        NOT NULL,
        item_id     uuid        NOT NULL,
        ordinal     int         NOT NULL,
        name_ru     text        NOT NULL DEFAULT '',
        name_kk     text        NOT NULL DEFAULT '',
        unit_ru     text        NOT NULL DEFAULT '',
        unit_kk     text        NOT NULL DEFAULT '',
        direction   text        NOT NULL,
        sum         text        NOT NULL,
        period_kind text        NOT NULL,
        baseline    numeric     NOT NULL,
        baseline_on date        NOT NULL,
        created_by  uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     int         NOT NULL DEFAULT 1,
        CONSTRAINT pk_indicator             PRIMARY KEY (id),
        CONSTRAINT fk_indicator_item        FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
        CONSTRAINT uq_indicator_ordinal     UNIQUE (item_id, ordinal),
        CONSTRAINT ck_indicator_direction   CHECK (direction IN ('up', 'down')),
        CONSTRAINT ck_indicator_sum         CHECK (sum IN ('cumulative', 'per_period')),
        CONSTRAINT ck_indicator_period_kind CHECK (period_kind IN ('month', 'quarter', 'half_year', 'year'))
      );
      CREATE INDEX ix_indicator_region ON indicator (region_id, item_id);

      CREATE TABLE indicator_plan (
        id           uuid    NOT NULL DEFAULT gen_random_uuid(),
        region_id    uuid    NOT NULL,
        item_id      uuid    NOT NULL,
        indicator_id uuid    NOT NULL,
        period       text    NOT NULL,
        ends_on      date    NOT NULL,
        value        numeric NOT NULL,
        CONSTRAINT pk_indicator_plan           PRIMARY KEY (id),
        CONSTRAINT fk_indicator_plan_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE,
        CONSTRAINT uq_indicator_plan_period    UNIQUE (indicator_id, period)
      );

      -- What a report says of a period; a fact only when the report is accepted.
      CREATE TABLE indicator_fact (
        id           uuid    NOT NULL DEFAULT gen_random_uuid(),
        region_id    uuid    NOT NULL,
        item_id      uuid    NOT NULL,
        indicator_id uuid    NOT NULL,
        report_id    uuid    NOT NULL,
        period       text    NOT NULL,
        value        numeric NOT NULL,
        CONSTRAINT pk_indicator_fact           PRIMARY KEY (id),
        CONSTRAINT fk_indicator_fact_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE,
        CONSTRAINT fk_indicator_fact_report    FOREIGN KEY (report_id) REFERENCES progress_report (id) ON DELETE CASCADE,
        CONSTRAINT uq_indicator_fact_period    UNIQUE (report_id, indicator_id, period)
      );
      CREATE INDEX ix_indicator_fact_indicator ON indicator_fact (indicator_id, period);

      -- A colour that a person gave in place of the computed one; its reason stays for ever.
      CREATE TABLE indicator_judgement (
        id            uuid        NOT NULL DEFAULT gen_random_uuid(),
        region_id     uuid        NOT NULL,
        item_id       uuid        NOT NULL,
        indicator_id  uuid        NOT NULL,
        colour        text        NOT NULL,
        computed      text        NOT NULL,
        reason        text        NOT NULL DEFAULT '',
        given_by      uuid        NOT NULL,
        given_at      timestamptz NOT NULL,
        ended_at      timestamptz,
        ended_because text,
        CONSTRAINT pk_indicator_judgement           PRIMARY KEY (id),
        CONSTRAINT fk_indicator_judgement_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE,
        CONSTRAINT ck_indicator_judgement_colour    CHECK (colour IN ('green', 'yellow', 'red')),
        CONSTRAINT ck_indicator_judgement_computed  CHECK (computed IN ('none', 'green', 'yellow', 'red')),
        CONSTRAINT ck_indicator_judgement_end       CHECK ((ended_at IS NULL) = (ended_because IS NULL)
          AND ended_because IN ('replaced', 'lifted', 'new_report', 'computed_changed'))
      );
      CREATE UNIQUE INDEX uq_indicator_judgement_open ON indicator_judgement (indicator_id) WHERE ended_at IS NULL;

      -- The indicator that an event adds its coverage to.
      ALTER TABLE evidence
        ADD COLUMN indicator_id uuid,
        ADD CONSTRAINT fk_evidence_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE SET NULL,
        ADD CONSTRAINT ck_evidence_indicator CHECK (indicator_id IS NULL OR (kind = 'event' AND event_on IS NOT NULL AND fact IS NOT NULL));
      CREATE INDEX ix_evidence_indicator ON evidence (indicator_id) WHERE indicator_id IS NOT NULL;

      -- Work done by the accepted facts of the indicators; null where there are none.
      ALTER TABLE action_item ADD COLUMN indicator_percent int;

      ${['indicator', 'indicator_plan', 'indicator_judgement'].map(ofItem).join('\n')}

      -- A number is seen with its report: a draft is no business of others.
      ${enable('indicator_fact')}
      GRANT SELECT, INSERT, UPDATE, DELETE ON indicator_fact TO zholdau_app;
      CREATE POLICY report_indicator_fact ON indicator_fact TO zholdau_app
        USING (${itemVisible('indicator_fact')}
          AND EXISTS (SELECT FROM progress_report AS of_report WHERE of_report.id = indicator_fact.report_id))
        WITH CHECK (${itemVisible('indicator_fact')});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE action_item DROP COLUMN indicator_percent;
      ALTER TABLE evidence DROP COLUMN indicator_id;
      DROP TABLE indicator_judgement, indicator_fact, indicator_plan, indicator;
    `);
  }
}
