/** The Address, its directives, the plan and its versions, the items with their executors, checkpoints and deadlines. */
export const directivesSql = `
-- One speech of the President; other owners' programmes stand beside it under another kind.
CREATE TABLE address (
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id    uuid NOT NULL,
  kind         text NOT NULL DEFAULT 'address',
  delivered_on date NOT NULL,
  title_ru     text NOT NULL,
  title_kk     text NOT NULL,
  title_en     text NOT NULL DEFAULT '',
  text_ru      text NOT NULL DEFAULT '',
  text_kk      text NOT NULL DEFAULT '',
  CONSTRAINT pk_address        PRIMARY KEY (id),
  CONSTRAINT fk_address_region FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT uq_address        UNIQUE (region_id, kind, delivered_on),
  CONSTRAINT ck_address_kind   CHECK (kind IN ('address', 'programme'))
);

-- A node of the tree under an Address: directions on top, single instructions below.
CREATE TABLE directive (
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid NOT NULL,
  address_id uuid NOT NULL,
  parent_id  uuid,
  ordinal    int  NOT NULL,
  number     text NOT NULL, -- as people call it: I, II, 2.3
  title_ru   text NOT NULL,
  title_kk   text NOT NULL,
  title_en   text NOT NULL DEFAULT '',
  CONSTRAINT pk_directive         PRIMARY KEY (id),
  CONSTRAINT fk_directive_address FOREIGN KEY (address_id) REFERENCES address (id) ON DELETE CASCADE,
  CONSTRAINT fk_directive_parent  FOREIGN KEY (parent_id) REFERENCES directive (id) ON DELETE CASCADE
);
CREATE INDEX ix_directive_address ON directive (address_id);
CREATE INDEX ix_directive_parent ON directive (parent_id);
ALTER TABLE seat_charge ADD CONSTRAINT fk_seat_charge_directive FOREIGN KEY (directive_id) REFERENCES directive (id) ON DELETE CASCADE;

-- The plan of measures of a region for one Address.
CREATE TABLE plan (
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid NOT NULL,
  address_id uuid NOT NULL,
  title_ru   text NOT NULL,
  title_kk   text NOT NULL,
  CONSTRAINT pk_plan         PRIMARY KEY (id),
  CONSTRAINT fk_plan_address FOREIGN KEY (address_id) REFERENCES address (id)
);
CREATE INDEX ix_plan_region ON plan (region_id);

-- An edition of the plan: a legal act with a number and a date once approved.
CREATE TABLE plan_version (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id   uuid NOT NULL,
  plan_id     uuid NOT NULL,
  number      int  NOT NULL,
  act_number  text,
  act_on      date, -- date of the act; relative deadline words count from it
  state       text NOT NULL DEFAULT 'draft',
  approved_by uuid,
  approved_at timestamptz,
  CONSTRAINT pk_plan_version      PRIMARY KEY (id),
  CONSTRAINT fk_plan_version_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT uq_plan_version      UNIQUE (plan_id, number),
  CONSTRAINT ck_plan_version      CHECK (state IN ('draft', 'approved', 'superseded'))
);

-- One row of the plan. Its status is derived from its checkpoints; its executors' ids are copied here for row security.
CREATE TABLE action_item (
  id                 uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id          uuid        NOT NULL,
  plan_id            uuid        NOT NULL,
  plan_version_id    uuid        NOT NULL, -- the version that brought it in
  directive_id       uuid        NOT NULL,
  parent_id          uuid, -- set for a sub-item
  external_key       text        NOT NULL, -- the number in the act, else the normalised title
  number             text        NOT NULL,
  ordinal            int         NOT NULL, -- place in the plan
  title_ru           text        NOT NULL DEFAULT '',
  title_kk           text        NOT NULL DEFAULT '',
  completion_form_ru text        NOT NULL DEFAULT '',
  completion_form_kk text        NOT NULL DEFAULT '',
  level              text        NOT NULL DEFAULT 'control',
  origin             text        NOT NULL DEFAULT 'president',
  roll               text        NOT NULL DEFAULT 'previous',
  deadline_words_ru  text        NOT NULL DEFAULT '',
  deadline_words_kk  text        NOT NULL DEFAULT '',
  deadline_kind      text        NOT NULL,
  deadline_rule      text        NOT NULL,
  status             text        NOT NULL DEFAULT 'draft',
  lead_body_id       uuid        NOT NULL,
  body_ids           uuid[]      NOT NULL, -- lead and co-executors
  delegate_ids       uuid[]      NOT NULL DEFAULT '{}', -- staff the item is handed to
  curator_seat_id    uuid,
  restricted         boolean     NOT NULL DEFAULT false, -- «ДСП»: number, date, body and due date only
  threat             text, -- a curator's words why it is under threat
  financing          jsonb, -- amount in million tenge and source, as in the plan
  source             jsonb, -- file, sheet and row it came from
  version            int         NOT NULL DEFAULT 1,
  created_at         timestamptz NOT NULL DEFAULT now(),
  updated_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_action_item           PRIMARY KEY (id),
  CONSTRAINT fk_action_item_plan      FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_action_item_version   FOREIGN KEY (plan_version_id) REFERENCES plan_version (id),
  CONSTRAINT fk_action_item_directive FOREIGN KEY (directive_id) REFERENCES directive (id),
  CONSTRAINT fk_action_item_parent    FOREIGN KEY (parent_id) REFERENCES action_item (id),
  CONSTRAINT fk_action_item_lead      FOREIGN KEY (lead_body_id) REFERENCES body (id),
  CONSTRAINT fk_action_item_curator   FOREIGN KEY (curator_seat_id) REFERENCES seat (id),
  CONSTRAINT uq_action_item_key       UNIQUE (plan_id, external_key),
  CONSTRAINT ck_action_item_title     CHECK (restricted OR title_ru <> '' OR title_kk <> ''),
  CONSTRAINT ck_action_item_form      CHECK (restricted OR completion_form_ru <> '' OR completion_form_kk <> ''),
  CONSTRAINT ck_action_item_level     CHECK (level IN ('special', 'control', 'working')),
  CONSTRAINT ck_action_item_origin    CHECK (origin IN ('president', 'administration', 'government', 'akim', 'maslikhat', 'party',
                                                        'meeting', 'own')),
  CONSTRAINT ck_action_item_roll      CHECK (roll IN ('previous', 'next', 'none')),
  CONSTRAINT ck_action_item_status    CHECK (status IN ('draft', 'assigned', 'in_work', 'submitted', 'returned', 'disputed', 'accepted',
                                                        'removal_pending', 'off_control', 'cancelled', 'replaced'))
);
CREATE INDEX ix_action_item_region ON action_item (region_id, ordinal, id);
CREATE INDEX ix_action_item_directive ON action_item (directive_id);
CREATE INDEX ix_action_item_parent ON action_item (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX ix_action_item_lead ON action_item (lead_body_id);
CREATE INDEX ix_action_item_bodies ON action_item USING gin (body_ids);
CREATE INDEX ix_action_item_curator ON action_item (curator_seat_id) WHERE curator_seat_id IS NOT NULL;
CREATE INDEX ix_action_item_delegates ON action_item USING gin (delegate_ids);

-- A body that carries out an item: exactly one lead, the others co-executors in their order.
CREATE TABLE item_executor (
  id        uuid   NOT NULL DEFAULT gen_random_uuid(),
  region_id uuid   NOT NULL,
  item_id   uuid   NOT NULL,
  body_id   uuid   NOT NULL,
  role      text   NOT NULL,
  marks     text[] NOT NULL DEFAULT '{}', -- convener, consolidator, by-agreement
  ordinal   int    NOT NULL,
  CONSTRAINT pk_item_executor      PRIMARY KEY (id),
  CONSTRAINT fk_item_executor_item FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_item_executor_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT uq_item_executor      UNIQUE (item_id, body_id),
  CONSTRAINT ck_item_executor_role CHECK (role IN ('lead', 'co'))
);
CREATE UNIQUE INDEX uq_item_executor_lead ON item_executor (item_id) WHERE role = 'lead';
CREATE INDEX ix_item_executor_body ON item_executor (body_id);

-- An item handed by a head to a member of staff.
CREATE TABLE item_delegation (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  item_id    uuid        NOT NULL,
  body_id    uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  given_by   uuid        NOT NULL,
  note       text        NOT NULL DEFAULT '',
  given_at   timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT pk_item_delegation        PRIMARY KEY (id),
  CONSTRAINT fk_item_delegation_item   FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_item_delegation_body   FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_item_delegation_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE UNIQUE INDEX uq_item_delegation_open ON item_delegation (item_id, person_id) WHERE revoked_at IS NULL;
CREATE INDEX ix_item_delegation_person ON item_delegation (person_id) WHERE revoked_at IS NULL;

-- One period of one item: its own due date, state, report, acceptance and ladder.
CREATE TABLE checkpoint (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id        uuid        NOT NULL,
  item_id          uuid        NOT NULL,
  ordinal          int         NOT NULL,
  period           text        NOT NULL DEFAULT '', -- 2026-Q4, 2026-11, or empty for a one-off item
  state            text        NOT NULL DEFAULT 'draft',
  deadline_version int         NOT NULL DEFAULT 1, -- the deadline in force
  original_due_on  date, -- the first date ever set; never changes
  due_on           date, -- outer date in force; null: no date yet
  due_at           timestamptz, -- end of that working day
  inner_on         date, -- earlier date of the region; null: the same
  ladder_on        date, -- the day the ladder runs on: the inner date, else the outer
  estimated        boolean     NOT NULL DEFAULT false, -- beyond the approved calendar
  acknowledged_at  timestamptz,
  submitted_at     timestamptz, -- of the report now under review, or of the accepted one
  accepted_at      timestamptz,
  closed_at        timestamptz, -- accepted, off control, cancelled or replaced
  percent          int         NOT NULL DEFAULT 0, -- work done by the last report
  returns          int         NOT NULL DEFAULT 0,
  version          int         NOT NULL DEFAULT 1,
  CONSTRAINT pk_checkpoint         PRIMARY KEY (id),
  CONSTRAINT fk_checkpoint_item    FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT uq_checkpoint_ordinal UNIQUE (item_id, ordinal),
  CONSTRAINT ck_checkpoint_state   CHECK (state IN ('draft', 'assigned', 'in_work', 'submitted', 'returned', 'disputed', 'accepted',
                                                    'removal_pending', 'off_control', 'cancelled', 'replaced')),
  CONSTRAINT ck_checkpoint_percent CHECK (percent BETWEEN 0 AND 100),
  CONSTRAINT ck_checkpoint_due     CHECK ((due_on IS NULL) = (due_at IS NULL))
);
CREATE INDEX ix_checkpoint_item ON checkpoint (item_id);

-- Every date a checkpoint ever had, with its words, reason and authority; versions are never deleted.
CREATE TABLE deadline (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id        uuid        NOT NULL,
  item_id          uuid        NOT NULL,
  checkpoint_id    uuid        NOT NULL,
  version          int         NOT NULL,
  kind             text        NOT NULL,
  rule             text        NOT NULL,
  words            text        NOT NULL DEFAULT '',
  base_on          date        NOT NULL, -- the day relative words count from
  unrolled_on      date        NOT NULL, -- the date the words mean
  roll             text        NOT NULL,
  due_on           date        NOT NULL, -- the same, on a working day
  due_at           timestamptz NOT NULL,
  inner_on         date,
  calendar_version text        NOT NULL,
  steps            jsonb       NOT NULL DEFAULT '[]', -- why this day
  reason           text        NOT NULL DEFAULT '',
  authority        text        NOT NULL DEFAULT '', -- who may set it: number and date of the decision
  created_by       uuid,
  created_at       timestamptz NOT NULL,
  superseded_at    timestamptz,
  CONSTRAINT pk_deadline            PRIMARY KEY (id),
  CONSTRAINT fk_deadline_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT uq_deadline_version    UNIQUE (checkpoint_id, version),
  CONSTRAINT ck_deadline_inner      CHECK (inner_on IS NULL OR inner_on <= due_on)
);
`;
