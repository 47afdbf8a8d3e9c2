/** Plan files on their way in, and the journal of everything that changed. */
export const intakeSql = `
-- An uploaded plan file and what became of it.
CREATE TABLE plan_import (
  id           uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id    uuid        NOT NULL,
  address_id   uuid        NOT NULL,
  plan_id      uuid, -- the plan it changes or has made
  file_name    text        NOT NULL,
  size         int         NOT NULL,
  sha256       text        NOT NULL,
  content      bytea       NOT NULL,
  act_number   text,
  act_on       date        NOT NULL, -- the plan's date: relative words count from it
  defaults     jsonb       NOT NULL DEFAULT '{}', -- level and origin of rows that name none
  state        text        NOT NULL DEFAULT 'uploaded',
  done_rows    int         NOT NULL DEFAULT 0,
  total_rows   int         NOT NULL DEFAULT 0,
  columns      jsonb       NOT NULL DEFAULT '{}', -- which column was taken for what
  error_code   text,
  error_params jsonb       NOT NULL DEFAULT '{}',
  summary      jsonb       NOT NULL DEFAULT '{}',
  created_by   uuid        NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL, -- real time: whoever reads the file leaves a sign of life here
  approved_by  uuid, -- who approved it, and in which seat
  approved_seat_id uuid,
  version      int         NOT NULL DEFAULT 1,
  CONSTRAINT pk_plan_import         PRIMARY KEY (id),
  CONSTRAINT fk_plan_import_address FOREIGN KEY (address_id) REFERENCES address (id),
  CONSTRAINT fk_plan_import_plan    FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT ck_plan_import_state   CHECK (state IN ('uploaded', 'reading', 'ready', 'applying', 'applied', 'failed', 'discarded'))
);
CREATE INDEX ix_plan_import_region ON plan_import (region_id, created_at DESC);
CREATE INDEX ix_plan_import_waiting ON plan_import (updated_at) WHERE state IN ('uploaded', 'reading', 'applying');

-- One row of the file: what stood there, what was understood, what is in doubt, what a person corrected.
CREATE TABLE plan_import_row (
  id          uuid  NOT NULL DEFAULT gen_random_uuid(),
  region_id   uuid  NOT NULL,
  import_id   uuid  NOT NULL,
  ordinal     int   NOT NULL,
  sheet       text  NOT NULL DEFAULT '',
  sheet_row   int   NOT NULL, -- as the spreadsheet numbers it
  raw         jsonb NOT NULL, -- the cells by field, as written
  draft       jsonb NOT NULL, -- as understood
  doubts      jsonb NOT NULL DEFAULT '[]', -- field, code, params, choices
  corrections jsonb NOT NULL DEFAULT '{}', -- what a person said instead, by field
  outcome     text  NOT NULL,
  changes     jsonb NOT NULL DEFAULT '[]', -- field, before, after, when the outcome is changed
  skipped     boolean NOT NULL DEFAULT false,
  item_id     uuid,
  CONSTRAINT pk_plan_import_row         PRIMARY KEY (id),
  CONSTRAINT fk_plan_import_row_import  FOREIGN KEY (import_id) REFERENCES plan_import (id) ON DELETE CASCADE,
  CONSTRAINT uq_plan_import_row         UNIQUE (import_id, ordinal),
  CONSTRAINT ck_plan_import_row_outcome CHECK (outcome IN ('new', 'changed', 'same', 'wrong'))
);

-- The journal: who changed what, when, from where, on whose authority. Rows are only ever added.
CREATE TABLE journal (
  id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  region_id    uuid        NOT NULL,
  at           timestamptz NOT NULL,
  person_id    uuid, -- null: the engine itself
  seat_id      uuid,
  action       text        NOT NULL, -- action-item.rescheduled
  subject_type text        NOT NULL,
  subject_id   uuid        NOT NULL,
  item_id      uuid, -- the item whose card shows this line
  before       jsonb,
  after        jsonb,
  reason       text        NOT NULL DEFAULT '',
  ip           text        NOT NULL DEFAULT '',
  request_id   text        NOT NULL DEFAULT '',
  CONSTRAINT pk_journal PRIMARY KEY (id)
);
CREATE INDEX ix_journal_item ON journal (item_id, id) WHERE item_id IS NOT NULL;
CREATE INDEX ix_journal_region ON journal (region_id, id);
`;
