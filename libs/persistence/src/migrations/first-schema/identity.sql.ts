/** Regions, bodies, people and the seats they hold. Items name bodies; letters go to seats. */
export const identitySql = `
-- An oblast or a city of republican significance; every row of the system belongs to one.
CREATE TABLE region (
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  kato         text NOT NULL, -- nine digits of the classifier of territories
  name_ru      text NOT NULL,
  name_kk      text NOT NULL,
  name_en      text NOT NULL,
  CONSTRAINT pk_region      PRIMARY KEY (id),
  CONSTRAINT uq_region_kato UNIQUE (kato),
  CONSTRAINT ck_region_kato CHECK (kato ~ '^[0-9]{9}$')
);

-- A district or a city of oblast significance.
CREATE TABLE district (
  id        uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id uuid NOT NULL,
  kato      text NOT NULL,
  kind      text NOT NULL,
  name_ru   text NOT NULL,
  name_kk   text NOT NULL,
  name_en   text NOT NULL,
  CONSTRAINT pk_district        PRIMARY KEY (id),
  CONSTRAINT fk_district_region FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT uq_district_kato   UNIQUE (kato),
  CONSTRAINT ck_district_kato   CHECK (kato ~ '^[0-9]{9}$'),
  CONSTRAINT ck_district_kind   CHECK (kind IN ('district', 'city'))
);
CREATE INDEX ix_district_region ON district (region_id);

-- Whoever an item can name: a department, an akimat, a territorial department, a company.
CREATE TABLE body (
  id          uuid    NOT NULL DEFAULT gen_random_uuid(),
  region_id   uuid    NOT NULL,
  district_id uuid, -- set for the akimat of a district or city
  kind        text    NOT NULL,
  name_ru     text    NOT NULL,
  name_kk     text    NOT NULL,
  name_en     text    NOT NULL,
  short_ru    text    NOT NULL,
  short_kk    text    NOT NULL,
  subordinate boolean NOT NULL DEFAULT true, -- false: takes part by agreement
  valid_from  date,
  valid_to    date, -- last day the body existed under this name
  version     int     NOT NULL DEFAULT 1,
  CONSTRAINT pk_body          PRIMARY KEY (id),
  CONSTRAINT fk_body_region   FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT fk_body_district FOREIGN KEY (district_id) REFERENCES district (id),
  CONSTRAINT uq_body_name     UNIQUE (region_id, name_ru),
  CONSTRAINT ck_body_kind     CHECK (kind IN ('akim_office', 'department', 'district_akimat', 'city_akimat', 'rural_akimat',
                                              'territorial_department', 'company', 'association')),
  CONSTRAINT ck_body_validity CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from <= valid_to)
);
CREATE INDEX ix_body_region ON body (region_id);

-- Several bodies under one name: «акимы районов и городов».
CREATE TABLE body_group (
  id        uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id uuid NOT NULL,
  key       text NOT NULL,
  name_ru   text NOT NULL,
  name_kk   text NOT NULL,
  rule      text NOT NULL, -- which bodies it stands for
  CONSTRAINT pk_body_group        PRIMARY KEY (id),
  CONSTRAINT fk_body_group_region FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT uq_body_group_key    UNIQUE (region_id, key),
  CONSTRAINT ck_body_group_rule   CHECK (rule IN ('districts', 'cities', 'districts_and_cities', 'departments'))
);

-- Another way people write the name of a body or of a group.
CREATE TABLE body_alias (
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid NOT NULL,
  body_id    uuid,
  group_id   uuid,
  alias      text NOT NULL,
  normalised text NOT NULL, -- as the matcher compares it
  source     text NOT NULL DEFAULT 'directory', -- directory, or correction: learnt while importing
  CONSTRAINT pk_body_alias        PRIMARY KEY (id),
  CONSTRAINT fk_body_alias_body   FOREIGN KEY (body_id) REFERENCES body (id) ON DELETE CASCADE,
  CONSTRAINT fk_body_alias_group  FOREIGN KEY (group_id) REFERENCES body_group (id) ON DELETE CASCADE,
  CONSTRAINT uq_body_alias        UNIQUE (region_id, normalised),
  CONSTRAINT ck_body_alias_target CHECK ((body_id IS NULL) <> (group_id IS NULL)),
  CONSTRAINT ck_body_alias_source CHECK (source IN ('directory', 'correction'))
);
CREATE INDEX ix_body_alias_body ON body_alias (body_id);

-- Somebody who signs in or receives letters.
CREATE TABLE person (
  id          uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id   uuid        NOT NULL,
  email       text        NOT NULL, -- lower case; the sign-in name
  name_ru     text        NOT NULL,
  name_kk     text        NOT NULL,
  locale      text        NOT NULL DEFAULT 'ru',
  disabled_at timestamptz,
  created_at  timestamptz NOT NULL DEFAULT now(),
  version     int         NOT NULL DEFAULT 1,
  CONSTRAINT pk_person        PRIMARY KEY (id),
  CONSTRAINT fk_person_region FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT uq_person_email  UNIQUE (email),
  CONSTRAINT ck_person_email  CHECK (email = lower(email)),
  CONSTRAINT ck_person_locale CHECK (locale IN ('kk', 'ru', 'en'))
);
CREATE INDEX ix_person_region ON person (region_id);

-- The secret of a person, apart from the row that others may read.
CREATE TABLE credential (
  person_id     uuid        NOT NULL,
  password_hash text        NOT NULL, -- argon2id
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_credential        PRIMARY KEY (person_id),
  CONSTRAINT fk_credential_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

-- A post that is held by one person at a time; what it may do follows from its kind.
CREATE TABLE seat (
  id          uuid    NOT NULL DEFAULT gen_random_uuid(),
  region_id   uuid    NOT NULL,
  body_id     uuid, -- head, executor and staff sit in a body
  district_id uuid, -- a deputy's own district
  kind        text    NOT NULL,
  title_ru    text    NOT NULL,
  title_kk    text    NOT NULL,
  title_en    text    NOT NULL,
  closed_at   timestamptz,
  CONSTRAINT pk_seat          PRIMARY KEY (id),
  CONSTRAINT fk_seat_region   FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT fk_seat_body     FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_seat_district FOREIGN KEY (district_id) REFERENCES district (id),
  CONSTRAINT ck_seat_kind     CHECK (kind IN ('coordinator', 'head', 'executor', 'staff', 'curator', 'chief_of_staff', 'akim',
                                              'deputy', 'auditor', 'administrator')),
  CONSTRAINT ck_seat_body     CHECK ((kind IN ('head', 'executor', 'staff')) = (body_id IS NOT NULL))
);
CREATE INDEX ix_seat_region ON seat (region_id, kind);
CREATE INDEX ix_seat_body ON seat (body_id);
CREATE UNIQUE INDEX uq_seat_head ON seat (body_id) WHERE kind = 'head' AND closed_at IS NULL;
CREATE UNIQUE INDEX uq_seat_executor ON seat (body_id) WHERE kind = 'executor' AND closed_at IS NULL;

-- Who holds a seat from one day to another; the open row is the present holder.
CREATE TABLE seat_holder (
  id        uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id uuid NOT NULL,
  seat_id   uuid NOT NULL,
  person_id uuid NOT NULL,
  from_on   date NOT NULL,
  to_on     date, -- last day in the seat
  CONSTRAINT pk_seat_holder        PRIMARY KEY (id),
  CONSTRAINT fk_seat_holder_seat   FOREIGN KEY (seat_id) REFERENCES seat (id),
  CONSTRAINT fk_seat_holder_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_seat_holder_term   CHECK (to_on IS NULL OR from_on <= to_on)
);
CREATE UNIQUE INDEX uq_seat_holder_open ON seat_holder (seat_id) WHERE to_on IS NULL;
CREATE INDEX ix_seat_holder_person ON seat_holder (person_id);

-- The person who stands in for the holder of a seat between two days, both inclusive.
CREATE TABLE substitution (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  seat_id    uuid        NOT NULL,
  person_id  uuid        NOT NULL, -- the substitute
  from_on    date        NOT NULL,
  to_on      date        NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT pk_substitution        PRIMARY KEY (id),
  CONSTRAINT fk_substitution_seat   FOREIGN KEY (seat_id) REFERENCES seat (id),
  CONSTRAINT fk_substitution_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_substitution_term   CHECK (from_on <= to_on)
);
CREATE INDEX ix_substitution_seat ON substitution (seat_id);

-- A body or a directive that a curator answers for.
CREATE TABLE seat_charge (
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id    uuid NOT NULL,
  seat_id      uuid NOT NULL,
  body_id      uuid,
  directive_id uuid,
  CONSTRAINT pk_seat_charge        PRIMARY KEY (id),
  CONSTRAINT fk_seat_charge_seat   FOREIGN KEY (seat_id) REFERENCES seat (id) ON DELETE CASCADE,
  CONSTRAINT fk_seat_charge_body   FOREIGN KEY (body_id) REFERENCES body (id) ON DELETE CASCADE,
  CONSTRAINT uq_seat_charge        UNIQUE NULLS NOT DISTINCT (seat_id, body_id, directive_id),
  CONSTRAINT ck_seat_charge_target CHECK ((body_id IS NULL) <> (directive_id IS NULL))
);

-- A signed-in browser. Only the hash of its token is kept; times are real time, not the moved clock.
CREATE TABLE session (
  token_hash   text        NOT NULL,
  person_id    uuid        NOT NULL,
  seat_id      uuid, -- the seat the person acts in now
  csrf         text        NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL,
  ip           text        NOT NULL DEFAULT '',
  user_agent   text        NOT NULL DEFAULT '',
  CONSTRAINT pk_session        PRIMARY KEY (token_hash),
  CONSTRAINT fk_session_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT fk_session_seat   FOREIGN KEY (seat_id) REFERENCES seat (id) ON DELETE SET NULL
);
CREATE INDEX ix_session_person ON session (person_id);

-- A one-time link from a letter: an invitation or a forgotten password. Only its hash is kept.
CREATE TABLE person_token (
  token_hash text        NOT NULL,
  person_id  uuid        NOT NULL,
  purpose    text        NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  CONSTRAINT pk_person_token         PRIMARY KEY (token_hash),
  CONSTRAINT fk_person_token_person  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT ck_person_token_purpose CHECK (purpose IN ('invitation', 'password_reset'))
);
CREATE INDEX ix_person_token_person ON person_token (person_id);

-- A failed sign-in or a request for a reset letter, kept for the throttle.
CREATE TABLE sign_in_attempt (
  id    uuid        NOT NULL DEFAULT gen_random_uuid(),
  email text        NOT NULL,
  ip    text        NOT NULL,
  kind  text        NOT NULL DEFAULT 'password',
  at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id)
);
CREATE INDEX ix_sign_in_attempt_email ON sign_in_attempt (email, at);
CREATE INDEX ix_sign_in_attempt_ip ON sign_in_attempt (ip, at);
`;
