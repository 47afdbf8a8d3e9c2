/**
 * The ground: two roles without a right of their own, the clock, the settings and the working calendar.
 *
 * `zholdau_app` is bound by row security; `zholdau_engine` (sweep, sender, import, sign-in) sees every row.
 * A connection starts as `zholdau_app`, and only a transaction opened on purpose changes to the engine.
 */
export const groundSql = `
-- The one clock of the installation: database time plus an offset that is zero and locked outside demo and tests.
CREATE TABLE clock (
  id        int         NOT NULL DEFAULT 1,
  mode      text        NOT NULL DEFAULT 'live', -- live: real time only; demo: may go forward; test: may be set and stopped
  shift     interval    NOT NULL DEFAULT '0', -- what is added to database time
  frozen_at timestamptz, -- tests only: the clock stands still here
  CONSTRAINT pk_clock      PRIMARY KEY (id),
  CONSTRAINT ck_clock_one  CHECK (id = 1),
  CONSTRAINT ck_clock_mode CHECK (mode IN ('live', 'demo', 'test')),
  CONSTRAINT ck_clock_live CHECK (mode <> 'live' OR (shift = interval '0' AND frozen_at IS NULL)),
  CONSTRAINT ck_clock_demo CHECK (mode = 'test' OR frozen_at IS NULL)
);
INSERT INTO clock (id) VALUES (1);

CREATE FUNCTION zholdau_now() RETURNS timestamptz LANGUAGE sql STABLE AS
$$ SELECT coalesce(frozen_at, statement_timestamp()) + shift FROM clock $$;

-- A number or choice that an office may change; absent means the default of the rules.
CREATE TABLE setting (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  key        text        NOT NULL,
  value      jsonb       NOT NULL,
  updated_by uuid,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_setting     PRIMARY KEY (id),
  CONSTRAINT uq_setting_key UNIQUE (region_id, key)
);

-- One edition of the working calendar of the country; the active one decides which day is a working day.
CREATE TABLE work_calendar (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  version          text        NOT NULL, -- for people: 2026-07
  source           text        NOT NULL, -- the act that the days come from
  approved_through date        NOT NULL, -- later days follow the law's rule and are marked estimated
  active           boolean     NOT NULL DEFAULT false,
  created_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_work_calendar         PRIMARY KEY (id),
  CONSTRAINT uq_work_calendar_version UNIQUE (version)
);
CREATE UNIQUE INDEX uq_work_calendar_active ON work_calendar (active) WHERE active;

-- A day that differs from the plain week: a weekday off or a working weekend.
CREATE TABLE work_calendar_day (
  calendar_id uuid NOT NULL,
  day         date NOT NULL,
  kind        text NOT NULL, -- day_off or working_weekend
  note        text NOT NULL DEFAULT '', -- holiday, transfer, the act
  CONSTRAINT pk_work_calendar_day      PRIMARY KEY (calendar_id, day),
  CONSTRAINT fk_work_calendar_day      FOREIGN KEY (calendar_id) REFERENCES work_calendar (id) ON DELETE CASCADE,
  CONSTRAINT ck_work_calendar_day_kind CHECK (kind IN ('day_off', 'working_weekend'))
);

-- Every day of the active calendar with a running number of working days: days late are a subtraction.
CREATE TABLE working_day (
  day        date    NOT NULL,
  is_working boolean NOT NULL,
  ordinal    int     NOT NULL, -- working days from the first day of the table to this one, inclusive
  CONSTRAINT pk_working_day PRIMARY KEY (day)
);
`;
