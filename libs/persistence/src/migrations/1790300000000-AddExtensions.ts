import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable, itemVisible } from './row-security.sql.js';

/** A deputy reads what was decided, not the correspondence between an agency and the apparatus. */
const notForDeputies = (decided: string): string => `((SELECT scope_role()) <> 'deputy' OR ${decided})`;

/**
 * Requests for a later date with their evidence, proposals to take off control, and the two facts that discipline
 * needs beside a checkpoint: how often its date moved after it had passed is kept there, so that lists read one row.
 */
export class AddExtensions1790300000000 implements MigrationInterface {
  name = 'AddExtensions1790300000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE checkpoint ADD COLUMN late_extensions int NOT NULL DEFAULT 0;

-- The lead asks whoever gave the task for a later date of one checkpoint.
CREATE TABLE extension_request (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id        uuid        NOT NULL,
  item_id          uuid        NOT NULL,
  checkpoint_id    uuid        NOT NULL,
  state            text        NOT NULL DEFAULT 'pending',
  due_on           date        NOT NULL, -- in force when it was asked
  wanted_on        date        NOT NULL,
  reason           text        NOT NULL,
  evidence_text    text        NOT NULL,
  addressee        text        NOT NULL, -- whom the letter names
  decider          text        NOT NULL, -- who decides here, or above
  late             boolean     NOT NULL,
  over_limit       boolean     NOT NULL,
  after_due        boolean     NOT NULL,
  asked_by         uuid        NOT NULL,
  asked_seat_id    uuid        NOT NULL,
  asked_for        uuid, -- the holder of that seat, where the asker stood in for them
  asked_at         timestamptz NOT NULL,
  decided_by       uuid,
  decided_seat_id  uuid,
  decided_at       timestamptz,
  decision_reason  text        NOT NULL DEFAULT '',
  decision_body    text        NOT NULL DEFAULT '', -- above the region
  decision_number  text        NOT NULL DEFAULT '',
  decision_on      date,
  granted_on       date, -- the new date
  deadline_version int, -- that it made
  version          int         NOT NULL DEFAULT 1,
  CONSTRAINT pk_extension_request            PRIMARY KEY (id),
  CONSTRAINT fk_extension_request_item       FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_extension_request_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT ck_extension_request_state      CHECK (state IN ('pending', 'granted', 'refused', 'withdrawn', 'recorded')),
  CONSTRAINT ck_extension_request_decider    CHECK (decider IN ('coordinator', 'chief_of_staff', 'akim', 'leadership', 'above')),
  CONSTRAINT ck_extension_request_granted    CHECK ((state IN ('granted', 'recorded')) = (granted_on IS NOT NULL AND deadline_version IS NOT NULL)),
  CONSTRAINT ck_extension_request_authority  CHECK (state <> 'granted' OR decider <> 'above'),
  CONSTRAINT ck_extension_request_recorded   CHECK (state <> 'recorded'
    OR (decision_body <> '' AND decision_number <> '' AND decision_on IS NOT NULL))
);
CREATE INDEX ix_extension_request_item ON extension_request (item_id, asked_at);
CREATE UNIQUE INDEX uq_extension_request_pending ON extension_request (checkpoint_id) WHERE state = 'pending';
CREATE INDEX ix_extension_request_waiting ON extension_request (region_id, asked_at, id) WHERE state = 'pending';
${enable('extension_request')}
GRANT SELECT, INSERT, UPDATE ON extension_request TO zholdau_app;
CREATE POLICY item_extension_request ON extension_request TO zholdau_app
  USING (${itemVisible('extension_request')} AND ${notForDeputies(`state IN ('granted', 'recorded')`)})
  WITH CHECK (${itemVisible('extension_request')} AND (SELECT scope_role()) <> 'deputy');

-- What supports a request: a link, or a file kept by its content; some come from a report.
CREATE TABLE extension_evidence (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  item_id    uuid        NOT NULL,
  request_id uuid        NOT NULL,
  kind       text        NOT NULL,
  name       text        NOT NULL,
  url        text        NOT NULL DEFAULT '',
  sha256     text, -- where the file's bytes are
  size       bigint,
  media_type text,
  added_by   uuid        NOT NULL,
  added_at   timestamptz NOT NULL,
  CONSTRAINT pk_extension_evidence         PRIMARY KEY (id),
  CONSTRAINT fk_extension_evidence_request FOREIGN KEY (request_id) REFERENCES extension_request (id) ON DELETE CASCADE,
  CONSTRAINT ck_extension_evidence_kind    CHECK (kind IN ('file', 'link')),
  CONSTRAINT ck_extension_evidence_file    CHECK ((kind = 'file') = (sha256 IS NOT NULL))
);
CREATE INDEX ix_extension_evidence_request ON extension_evidence (request_id);
${enable('extension_evidence')}
GRANT SELECT, INSERT ON extension_evidence TO zholdau_app;
CREATE POLICY item_extension_evidence ON extension_evidence TO zholdau_app
  USING (${itemVisible('extension_evidence')} AND ${notForDeputies('false')})
  WITH CHECK (${itemVisible('extension_evidence')} AND (SELECT scope_role()) <> 'deputy');

-- Accepted work on its way off control: who proposed it, and what a higher body decided.
CREATE TABLE removal (
  id              uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id       uuid        NOT NULL,
  item_id         uuid        NOT NULL,
  checkpoint_id   uuid        NOT NULL,
  state           text        NOT NULL DEFAULT 'pending',
  higher          boolean     NOT NULL, -- a higher body decides
  note            text        NOT NULL DEFAULT '',
  proposed_by     uuid        NOT NULL,
  proposed_seat_id uuid       NOT NULL,
  proposed_at     timestamptz NOT NULL,
  decided_by      uuid,
  decided_seat_id uuid,
  decided_at      timestamptz,
  decision_reason text        NOT NULL DEFAULT '',
  decision_body   text        NOT NULL DEFAULT '',
  decision_number text        NOT NULL DEFAULT '',
  decision_on     date,
  CONSTRAINT pk_removal            PRIMARY KEY (id),
  CONSTRAINT fk_removal_item       FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_removal_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT ck_removal_state      CHECK (state IN ('pending', 'removed', 'returned', 'kept')),
  CONSTRAINT ck_removal_authority  CHECK (state <> 'removed' OR NOT higher
    OR (decision_body <> '' AND decision_number <> '' AND decision_on IS NOT NULL))
);
CREATE INDEX ix_removal_item ON removal (item_id, proposed_at);
CREATE UNIQUE INDEX uq_removal_pending ON removal (checkpoint_id) WHERE state = 'pending';
CREATE INDEX ix_removal_waiting ON removal (region_id, proposed_at, id) WHERE state = 'pending';
${enable('removal')}
GRANT SELECT, INSERT, UPDATE ON removal TO zholdau_app;
CREATE POLICY item_removal ON removal TO zholdau_app
  USING (${itemVisible('removal')} AND ${notForDeputies(`state = 'removed'`)})
  WITH CHECK (${itemVisible('removal')} AND (SELECT scope_role()) <> 'deputy');
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE removal, extension_evidence, extension_request;
      ALTER TABLE checkpoint DROP COLUMN late_extensions;
    `);
  }
}
