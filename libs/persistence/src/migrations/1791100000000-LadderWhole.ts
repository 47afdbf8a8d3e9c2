import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofItem } from './row-security.sql.js';

/** The ledger of pauses, the clock of the reviewer, ladders by origin, and who set a substitution. */
export class LadderWhole1791100000000 implements MigrationInterface {
  name = 'LadderWhole1791100000000';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [ledger, reviewers, policies, substitutions, access, present]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE substitution DROP COLUMN set_by, DROP COLUMN set_at;
      DROP TABLE review_fire, review_run, suspension;
      DELETE FROM rung_fire WHERE outcome = 'suppressed_stopped';
      ALTER TABLE rung_fire DROP CONSTRAINT ck_rung_fire_outcome;
      ALTER TABLE rung_fire ADD CONSTRAINT ck_rung_fire_outcome CHECK (outcome IN ('sent', 'collapsed', 'suppressed_closed',
        'suppressed_superseded', 'suppressed_review', 'no_recipient'));
      DELETE FROM ladder_run WHERE policy_id IN (SELECT id FROM ladder_policy WHERE origin <> '' OR level = 'review');
      DELETE FROM ladder_policy WHERE origin <> '' OR level = 'review';
      DROP INDEX uq_ladder_policy_active;
      ALTER TABLE ladder_policy DROP CONSTRAINT uq_ladder_policy, DROP CONSTRAINT ck_ladder_policy_level, DROP COLUMN origin;
      ALTER TABLE ladder_policy
        ADD CONSTRAINT uq_ladder_policy UNIQUE (region_id, level, version),
        ADD CONSTRAINT ck_ladder_policy_level CHECK (level IN ('special', 'control', 'working'));
      CREATE UNIQUE INDEX uq_ladder_policy_active ON ladder_policy (region_id, level) WHERE active;
    `);
  }
}

const ledger = `
-- When the clock of a checkpoint stood still and why. The days after from_on up to to_on do not count. Lines are closed,
-- never deleted; a line that counts for nothing ends on the day it began.
CREATE TABLE suspension (
  id            uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id     uuid        NOT NULL,
  item_id       uuid        NOT NULL,
  checkpoint_id uuid        NOT NULL,
  cause         text        NOT NULL,
  from_on       date        NOT NULL,
  to_on         date, -- null while it lasts
  reason        text        NOT NULL DEFAULT '',
  fire_id       uuid, -- the escalation that was taken note of
  opened_by     uuid, -- null: the engine, by what happened
  opened_at     timestamptz NOT NULL,
  closed_by     uuid,
  closed_at     timestamptz,
  CONSTRAINT pk_suspension            PRIMARY KEY (id),
  CONSTRAINT fk_suspension_item       FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_suspension_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT fk_suspension_fire       FOREIGN KEY (fire_id) REFERENCES rung_fire (id) ON DELETE CASCADE,
  CONSTRAINT uq_suspension_fire       UNIQUE (fire_id),
  CONSTRAINT ck_suspension_cause      CHECK (cause IN ('review', 'dispute', 'extension', 'other_body', 'acknowledged')),
  CONSTRAINT ck_suspension_span       CHECK (to_on IS NULL OR from_on <= to_on)
);
CREATE INDEX ix_suspension_checkpoint ON suspension (checkpoint_id);
CREATE UNIQUE INDEX uq_suspension_open ON suspension (checkpoint_id, cause) WHERE to_on IS NULL;
`;

const reviewers = `
-- The ladder against whoever must answer a report or a request for a later date.
CREATE TABLE review_run (
  id            uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id     uuid        NOT NULL,
  item_id       uuid        NOT NULL,
  checkpoint_id uuid        NOT NULL,
  subject       text        NOT NULL,
  subject_id    uuid        NOT NULL, -- the report or the request
  decider       text        NOT NULL, -- who must answer
  policy_id     uuid        NOT NULL,
  asked_on      date        NOT NULL, -- the day it counts from
  state         text        NOT NULL DEFAULT 'armed',
  next_rung_at  timestamptz,
  armed_at      timestamptz NOT NULL,
  ended_at      timestamptz,
  CONSTRAINT pk_review_run            PRIMARY KEY (id),
  CONSTRAINT fk_review_run_item       FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_review_run_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT fk_review_run_policy     FOREIGN KEY (policy_id) REFERENCES ladder_policy (id),
  CONSTRAINT uq_review_run            UNIQUE (subject_id),
  CONSTRAINT ck_review_run_subject    CHECK (subject IN ('report', 'extension')),
  CONSTRAINT ck_review_run_state      CHECK (state IN ('armed', 'done'))
);
CREATE INDEX ix_review_run_next ON review_run (next_rung_at) WHERE state = 'armed' AND next_rung_at IS NOT NULL;
CREATE INDEX ix_review_run_item ON review_run (item_id);

CREATE TABLE review_fire (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  item_id    uuid        NOT NULL,
  run_id     uuid        NOT NULL,
  rung_key   text        NOT NULL,
  occurrence int         NOT NULL DEFAULT 0,
  due_at     timestamptz NOT NULL,
  fired_at   timestamptz NOT NULL,
  outcome    text        NOT NULL,
  CONSTRAINT pk_review_fire         PRIMARY KEY (id),
  CONSTRAINT fk_review_fire_run     FOREIGN KEY (run_id) REFERENCES review_run (id) ON DELETE CASCADE,
  CONSTRAINT uq_review_fire         UNIQUE (run_id, rung_key, occurrence),
  CONSTRAINT ck_review_fire_outcome CHECK (outcome IN ('sent', 'collapsed', 'no_recipient'))
);
`;

const policies = `
-- A ladder may be for one origin alone; the one without an origin is for all others.
ALTER TABLE ladder_policy ADD COLUMN origin text NOT NULL DEFAULT '';
DROP INDEX uq_ladder_policy_active;
ALTER TABLE ladder_policy DROP CONSTRAINT uq_ladder_policy, DROP CONSTRAINT ck_ladder_policy_level;
ALTER TABLE ladder_policy
  ADD CONSTRAINT uq_ladder_policy UNIQUE (region_id, level, origin, version),
  ADD CONSTRAINT ck_ladder_policy_level CHECK (level IN ('special', 'control', 'working', 'review'));
CREATE UNIQUE INDEX uq_ladder_policy_active ON ladder_policy (region_id, level, origin) WHERE active;
CREATE INDEX ix_ladder_run_policy ON ladder_run (policy_id) WHERE state IN ('armed', 'held');

ALTER TABLE rung_fire DROP CONSTRAINT ck_rung_fire_outcome;
ALTER TABLE rung_fire ADD CONSTRAINT ck_rung_fire_outcome CHECK (outcome IN ('sent', 'collapsed', 'suppressed_closed',
  'suppressed_superseded', 'suppressed_review', 'suppressed_stopped', 'no_recipient'));
`;

const substitutions = `
ALTER TABLE substitution ADD COLUMN set_by uuid, ADD COLUMN set_at timestamptz;
`;

const access = ['suspension', 'review_run', 'review_fire'].map(ofItem).join('\n');

const localDay = (instant: string): string =>
  `((${instant} AT TIME ZONE 'UTC') + CASE WHEN ${instant} >= timestamptz '2024-02-29 18:00Z' THEN interval '5 hours' ELSE interval '6 hours' END)::date`;
const [submittedOn, decidedOn] = [localDay('submitted_at'), localDay('decided_at')];
const [disputedFrom, disputedTo] = ["(t ->> 'from')::timestamptz", "(t ->> 'to')::timestamptz"];

/**
 * What stood still before there was a ledger: reviews that came back, disputes that were settled, and what waits now. With
 * the engine's rights: row security shows the owner of the tables nothing.
 */
const present = `
SET LOCAL ROLE zholdau_engine;
INSERT INTO suspension (region_id, item_id, checkpoint_id, cause, from_on, to_on, opened_at, closed_at)
SELECT region_id, item_id, checkpoint_id, 'review', ${submittedOn}, greatest(${submittedOn}, ${decidedOn}), submitted_at, decided_at
FROM progress_report WHERE state = 'returned' AND submitted_at IS NOT NULL AND decided_at IS NOT NULL;

INSERT INTO suspension (region_id, item_id, checkpoint_id, cause, from_on, to_on, opened_at, closed_at)
SELECT c.region_id, c.item_id, c.id, 'dispute', ${localDay(disputedFrom)}, ${localDay(disputedTo)}, ${disputedFrom}, ${disputedTo}
FROM checkpoint c, jsonb_array_elements(c.dispute_times) AS t;

INSERT INTO suspension (region_id, item_id, checkpoint_id, cause, from_on, opened_at)
SELECT r.region_id, r.item_id, r.checkpoint_id, CASE WHEN c.state = 'disputed' THEN 'dispute' ELSE 'review' END,
       ${localDay('r.held_at')}, r.held_at
FROM ladder_run r JOIN checkpoint c ON c.id = r.checkpoint_id WHERE r.state = 'held' AND r.held_at IS NOT NULL;
RESET ROLE;
`;
