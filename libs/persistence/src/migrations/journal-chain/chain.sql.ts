import { enable, reaches } from '../row-security.sql.js';

/** Insert only, for everybody: even the owner must first take the guard away, and that shows. */
const addedOnly = (table: string): string => `
CREATE TRIGGER keep_${table} BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM zholdau_engine, zholdau_app;`;

const WATCHERS = `region_id = (SELECT scope_region()) AND ${reaches('region')}
  AND (SELECT scope_role()) IN ('auditor', 'administrator')`;

/** Seen by those who read the journal, written by the engine. */
const watched = (table: string): string => `${enable(table)}
GRANT SELECT ON ${table} TO zholdau_app;
CREATE POLICY read_${table} ON ${table} FOR SELECT TO zholdau_app USING (${WATCHERS});`;

/** The chain over the journal, what is not yet in it, the signed heads and the checks made. */
export const chainSql = `
ALTER TABLE journal
  ADD COLUMN authority     text NOT NULL DEFAULT '', -- number and date of the decision that allows it
  ADD COLUMN acting_for_id uuid; -- the holder of the seat, when a substitute acts in it
CREATE INDEX ix_journal_request ON journal (request_id) WHERE request_id <> '';
CREATE INDEX ix_journal_region_at ON journal (region_id, at, id);
CREATE INDEX ix_journal_person_at ON journal (region_id, person_id, at, id);
CREATE INDEX ix_journal_action_at ON journal (region_id, action, at, id);

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'ZH003'; END $$;

-- Lines that are written and not yet sealed. A writer only adds here, so no writer waits for another.
CREATE TABLE journal_tail (
  journal_id bigint NOT NULL,
  region_id  uuid   NOT NULL,
  CONSTRAINT pk_journal_tail PRIMARY KEY (region_id, journal_id)
);
${enable('journal_tail')}
GRANT SELECT, INSERT ON journal_tail TO zholdau_app;
CREATE POLICY read_journal_tail ON journal_tail FOR SELECT TO zholdau_app USING (${WATCHERS});
CREATE POLICY add_journal_tail ON journal_tail FOR INSERT TO zholdau_app WITH CHECK (region_id = (SELECT scope_region()));
CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO journal_tail (journal_id, region_id) SELECT id, region_id FROM written;
  RETURN NULL;
END $$;
CREATE TRIGGER await_seal AFTER INSERT ON journal REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION await_seal();
INSERT INTO journal_tail (journal_id, region_id) SELECT id, region_id FROM journal;

-- The chain: one link for one line, numbered without a gap within a region.
CREATE TABLE journal_link (
  region_id  uuid        NOT NULL,
  seq        bigint      NOT NULL,
  journal_id bigint      NOT NULL,
  digest     bytea       NOT NULL, -- sha-256 of the canonical text of the line
  prev_hash  bytea       NOT NULL,
  hash       bytea       NOT NULL, -- sha-256 over region, seq, prev_hash and digest
  sealed_at  timestamptz NOT NULL, -- real time
  CONSTRAINT pk_journal_link         PRIMARY KEY (region_id, seq),
  CONSTRAINT uq_journal_link_prev    UNIQUE (region_id, prev_hash), -- two links on one end would be a fork
  CONSTRAINT uq_journal_link_journal UNIQUE (journal_id),
  CONSTRAINT ck_journal_link_seq     CHECK (seq > 0),
  CONSTRAINT ck_journal_link_size    CHECK (length(digest) = 32 AND length(prev_hash) = 32 AND length(hash) = 32)
);
${watched('journal_link')}

-- The key that signs the heads; the private half is here only when the environment holds none.
CREATE TABLE journal_key (
  id          text        NOT NULL, -- the first 16 signs of the sha-256 of the public key
  public_key  text        NOT NULL, -- PEM
  private_key text, -- PEM
  made_at     timestamptz NOT NULL, -- real time
  CONSTRAINT pk_journal_key PRIMARY KEY (id)
);
${enable('journal_key')}

-- The signed head of a day, published; kept apart from the chain it vouches for.
CREATE TABLE journal_anchor (
  region_id   uuid        NOT NULL,
  anchored_on date        NOT NULL,
  seq         bigint      NOT NULL,
  hash        bytea       NOT NULL,
  key_id      text        NOT NULL,
  signature   bytea       NOT NULL, -- Ed25519 over the statement of the anchor
  made_at     timestamptz NOT NULL, -- by the one clock
  CONSTRAINT pk_journal_anchor     PRIMARY KEY (region_id, anchored_on),
  CONSTRAINT fk_journal_anchor_key FOREIGN KEY (key_id) REFERENCES journal_key (id)
);
CREATE INDEX ix_journal_anchor_seq ON journal_anchor (region_id, seq);
${watched('journal_anchor')}

-- What a verification found.
CREATE TABLE journal_check (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  checked_at timestamptz NOT NULL, -- by the one clock
  through    bigint      NOT NULL, -- the last number that was looked at
  unsealed   bigint      NOT NULL,
  breaks     bigint      NOT NULL,
  first      jsonb       NOT NULL DEFAULT '[]', -- the first breaks: kind, seq, line
  CONSTRAINT pk_journal_check PRIMARY KEY (id)
);
CREATE INDEX ix_journal_check_region ON journal_check (region_id, checked_at DESC);
${watched('journal_check')}

${['journal', 'journal_link', 'journal_key', 'journal_anchor', 'journal_check'].map(addedOnly).join('\n')}
`;

export const dropChainSql = `
DROP TABLE journal_check, journal_anchor, journal_key, journal_link, journal_tail;
DROP TRIGGER await_seal ON journal;
DROP TRIGGER keep_journal ON journal;
DROP FUNCTION await_seal(), refuse_rewriting();
DROP INDEX ix_journal_request, ix_journal_region_at, ix_journal_person_at, ix_journal_action_at;
ALTER TABLE journal DROP COLUMN authority, DROP COLUMN acting_for_id;
`;
