/** Reports of agencies with their evidence, and the requests of deputies. */
export const executionSql = `
-- What an agency says it has done for one checkpoint.
CREATE TABLE progress_report (
  id              uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id       uuid        NOT NULL,
  item_id         uuid        NOT NULL,
  checkpoint_id   uuid        NOT NULL,
  body_id         uuid        NOT NULL, -- on whose behalf
  author_id       uuid        NOT NULL,
  state           text        NOT NULL DEFAULT 'draft',
  text            text        NOT NULL DEFAULT '',
  percent         int         NOT NULL DEFAULT 0,
  delay_reason    text        NOT NULL DEFAULT '',
  next_step       text        NOT NULL DEFAULT '',
  submitted_by    uuid,
  submitted_at    timestamptz,
  decided_by      uuid,
  decided_at      timestamptz,
  decision_reason text        NOT NULL DEFAULT '',
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  version         int         NOT NULL DEFAULT 1,
  CONSTRAINT pk_progress_report            PRIMARY KEY (id),
  CONSTRAINT fk_progress_report_item       FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_progress_report_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT fk_progress_report_body       FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT ck_progress_report_state      CHECK (state IN ('draft', 'submitted', 'withdrawn', 'returned', 'accepted')),
  CONSTRAINT ck_progress_report_percent    CHECK (percent BETWEEN 0 AND 100)
);
CREATE INDEX ix_progress_report_item ON progress_report (item_id, created_at);
CREATE INDEX ix_progress_report_checkpoint ON progress_report (checkpoint_id);
CREATE UNIQUE INDEX uq_progress_report_draft ON progress_report (checkpoint_id, body_id) WHERE state = 'draft';
CREATE UNIQUE INDEX uq_progress_report_review ON progress_report (checkpoint_id) WHERE state = 'submitted';
CREATE INDEX ix_progress_report_waiting ON progress_report (region_id, submitted_at, id) WHERE state = 'submitted';

-- What proves a report: a file, a link, a number with its unit, or an event with its coverage.
CREATE TABLE evidence (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  item_id    uuid        NOT NULL,
  report_id  uuid        NOT NULL,
  kind       text        NOT NULL,
  name       text        NOT NULL, -- file name, title of the link, name of the figure or of the event
  unit       text        NOT NULL DEFAULT '',
  plan       numeric,
  fact       numeric,
  event_on   date,
  url        text        NOT NULL DEFAULT '',
  sha256     text, -- where the file's bytes are
  size       bigint,
  media_type text,
  added_by   uuid        NOT NULL,
  added_at   timestamptz NOT NULL,
  CONSTRAINT pk_evidence        PRIMARY KEY (id),
  CONSTRAINT fk_evidence_report FOREIGN KEY (report_id) REFERENCES progress_report (id) ON DELETE CASCADE,
  CONSTRAINT ck_evidence_kind   CHECK (kind IN ('file', 'link', 'number', 'event'))
);
CREATE INDEX ix_evidence_report ON evidence (report_id);

-- A deputy's question to a late item, and the answer of its lead.
CREATE TABLE item_request (
  id             uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id      uuid        NOT NULL,
  item_id        uuid        NOT NULL,
  asked_by       uuid        NOT NULL,
  asked_seat_id  uuid        NOT NULL,
  text           text        NOT NULL,
  asked_at       timestamptz NOT NULL,
  answer         text,
  answered_by    uuid,
  answered_at    timestamptz,
  CONSTRAINT pk_item_request      PRIMARY KEY (id),
  CONSTRAINT fk_item_request_item FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE
);
CREATE INDEX ix_item_request_item ON item_request (item_id);
CREATE INDEX ix_item_request_open ON item_request (region_id, asked_at, id) WHERE answered_at IS NULL;
`;
