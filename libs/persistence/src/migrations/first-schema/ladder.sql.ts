/** Policies, ladder runs, fired rungs, and everything that carries a message to a person. */
export const ladderSql = `
-- The rungs of one control level as data; a version never changes once a run was armed with it.
CREATE TABLE ladder_policy (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  level      text        NOT NULL,
  version    int         NOT NULL,
  rungs      jsonb       NOT NULL,
  active     boolean     NOT NULL DEFAULT true,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_ladder_policy       PRIMARY KEY (id),
  CONSTRAINT fk_ladder_policy       FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT uq_ladder_policy       UNIQUE (region_id, level, version),
  CONSTRAINT ck_ladder_policy_level CHECK (level IN ('special', 'control', 'working'))
);
CREATE UNIQUE INDEX uq_ladder_policy_active ON ladder_policy (region_id, level) WHERE active;

-- The ladder of one deadline version of one checkpoint. The row is the plan; no job waits anywhere.
CREATE TABLE ladder_run (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id        uuid        NOT NULL,
  item_id          uuid        NOT NULL,
  checkpoint_id    uuid        NOT NULL,
  deadline_version int         NOT NULL,
  policy_id        uuid        NOT NULL,
  ladder_on        date        NOT NULL, -- the day it counts from
  state            text        NOT NULL DEFAULT 'armed',
  next_rung_at     timestamptz, -- null: nothing more to come, or held
  armed_at         timestamptz NOT NULL,
  held_at          timestamptz, -- since a report waits for review
  held_days        int         NOT NULL DEFAULT 0, -- working days of past reviews; escalations stand that much later
  ended_at         timestamptz,
  CONSTRAINT pk_ladder_run            PRIMARY KEY (id),
  CONSTRAINT fk_ladder_run_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT fk_ladder_run_policy     FOREIGN KEY (policy_id) REFERENCES ladder_policy (id),
  CONSTRAINT uq_ladder_run            UNIQUE (checkpoint_id, deadline_version),
  CONSTRAINT ck_ladder_run_state      CHECK (state IN ('armed', 'held', 'superseded', 'cancelled', 'done')),
  CONSTRAINT ck_ladder_run_next       CHECK (state = 'armed' OR next_rung_at IS NULL)
);
CREATE INDEX ix_ladder_run_next ON ladder_run (next_rung_at) WHERE state = 'armed' AND next_rung_at IS NOT NULL;
CREATE UNIQUE INDEX uq_ladder_run_live ON ladder_run (checkpoint_id) WHERE state IN ('armed', 'held');

-- The memory of one firing: the constraint, not the code, keeps a second one from happening.
CREATE TABLE rung_fire (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id        uuid        NOT NULL,
  item_id          uuid        NOT NULL,
  run_id           uuid        NOT NULL,
  checkpoint_id    uuid        NOT NULL,
  deadline_version int         NOT NULL,
  rung_key         text        NOT NULL,
  occurrence       int         NOT NULL DEFAULT 0,
  due_at           timestamptz NOT NULL,
  fired_at         timestamptz NOT NULL,
  outcome          text        NOT NULL,
  detail           jsonb       NOT NULL DEFAULT '{}', -- who was told, which seat was empty, why collapsed
  CONSTRAINT pk_rung_fire         PRIMARY KEY (id),
  CONSTRAINT fk_rung_fire_run     FOREIGN KEY (run_id) REFERENCES ladder_run (id) ON DELETE CASCADE,
  CONSTRAINT uq_rung_fire         UNIQUE (checkpoint_id, deadline_version, rung_key, occurrence),
  CONSTRAINT ck_rung_fire_outcome CHECK (outcome IN ('sent', 'collapsed', 'suppressed_closed', 'suppressed_superseded',
                                                     'suppressed_review', 'no_recipient'))
);
CREATE INDEX ix_rung_fire_item ON rung_fire (item_id, due_at);
CREATE INDEX ix_rung_fire_run ON rung_fire (run_id);

-- When a part of the engine last ran, for the status page and an outside monitor.
CREATE TABLE heartbeat (
  component text        NOT NULL,
  at        timestamptz NOT NULL, -- real time
  detail    jsonb       NOT NULL DEFAULT '{}',
  CONSTRAINT pk_heartbeat PRIMARY KEY (component)
);

-- Something the administrator must see to: an empty rung, an unknown outcome, a letter given up.
CREATE TABLE flag (
  id          uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id   uuid        NOT NULL,
  kind        text        NOT NULL,
  dedupe_key  text        NOT NULL,
  item_id     uuid,
  body_id     uuid,
  params      jsonb       NOT NULL DEFAULT '{}',
  raised_at   timestamptz NOT NULL,
  resolved_at timestamptz,
  CONSTRAINT pk_flag PRIMARY KEY (id),
  CONSTRAINT uq_flag UNIQUE (dedupe_key)
);

-- A letter on its way: one recipient, one or many notices, one stable Message-ID.
CREATE TABLE outbox (
  id           uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id    uuid        NOT NULL,
  dedupe_key   text        NOT NULL,
  person_id    uuid        NOT NULL,
  channel      text        NOT NULL DEFAULT 'email',
  template     text        NOT NULL,
  params       jsonb       NOT NULL DEFAULT '{}',
  not_before   timestamptz NOT NULL, -- the recipient's send window, on the one clock
  expires_at   timestamptz,
  state        text        NOT NULL DEFAULT 'pending',
  lease_until  timestamptz, -- real time
  lease_token  uuid,
  attempts     int         NOT NULL DEFAULT 0,
  unknowns     int         NOT NULL DEFAULT 0, -- how often the mail server went silent after the text was handed over
  retry_at     timestamptz, -- on the one clock: not before, after a failure
  message_id   text        NOT NULL,
  last_error   text,
  epoch        int         NOT NULL DEFAULT 1, -- of the installation; a restored copy has another and sends nothing
  created_at   timestamptz NOT NULL,
  sent_at      timestamptz,
  CONSTRAINT pk_outbox        PRIMARY KEY (id),
  CONSTRAINT fk_outbox_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT uq_outbox_dedupe UNIQUE (dedupe_key),
  CONSTRAINT ck_outbox_state  CHECK (state IN ('pending', 'leased', 'sending', 'sent', 'failed', 'unknown', 'cancelled')),
  CONSTRAINT ck_outbox_lease  CHECK (state NOT IN ('leased', 'sending') OR (lease_until IS NOT NULL AND lease_token IS NOT NULL))
);
CREATE INDEX ix_outbox_pending ON outbox (not_before) WHERE state = 'pending';
CREATE INDEX ix_outbox_leased ON outbox (lease_until) WHERE state IN ('leased', 'sending');
CREATE INDEX ix_outbox_person ON outbox (person_id, created_at);

-- One thing a person is told; the inbox is the list of these, a letter carries one or many.
CREATE TABLE notice (
  id            uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id     uuid        NOT NULL,
  person_id     uuid        NOT NULL,
  seat_id       uuid, -- in which seat the person is told
  item_id       uuid,
  checkpoint_id uuid,
  deadline_version int,
  rung_fire_id  uuid,
  letter_id     uuid,
  kind          text        NOT NULL,
  params        jsonb       NOT NULL DEFAULT '{}',
  dedupe_key    text        NOT NULL,
  state         text        NOT NULL DEFAULT 'pending', -- of its place in a letter
  cancel_reason text,
  created_at    timestamptz NOT NULL,
  expires_at    timestamptz,
  read_at       timestamptz,
  CONSTRAINT pk_notice        PRIMARY KEY (id),
  CONSTRAINT fk_notice_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_notice_item   FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_notice_letter FOREIGN KEY (letter_id) REFERENCES outbox (id),
  CONSTRAINT uq_notice_dedupe UNIQUE (dedupe_key),
  CONSTRAINT ck_notice_state  CHECK (state IN ('pending', 'sent', 'cancelled', 'inbox_only'))
);
CREATE INDEX ix_notice_person ON notice (person_id, created_at DESC, id);
CREATE INDEX ix_notice_checkpoint ON notice (checkpoint_id) WHERE state = 'pending';
CREATE INDEX ix_notice_letter ON notice (letter_id);
CREATE INDEX ix_notice_waiting ON notice (created_at, id) WHERE state = 'pending' AND letter_id IS NULL;

-- Where letters go while no mail server is set: an administrator can read them.
CREATE TABLE mailbox_letter (
  id          uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id   uuid        NOT NULL,
  message_id  text        NOT NULL,
  to_person   uuid        NOT NULL,
  to_address  text        NOT NULL,
  subject     text        NOT NULL,
  body_text   text        NOT NULL,
  body_html   text        NOT NULL,
  received_at timestamptz NOT NULL,
  CONSTRAINT pk_mailbox_letter PRIMARY KEY (id),
  CONSTRAINT uq_mailbox_letter UNIQUE (message_id)
);
CREATE INDEX ix_mailbox_letter_region ON mailbox_letter (region_id, received_at DESC);
`;
