import { enable } from '../row-security.sql.js';

/** Requests that may be sent again: who sent which, and what the answer was. */
export const idempotencySql = `
CREATE TABLE idempotency_key (
  person_id   uuid        NOT NULL,
  key         text        NOT NULL, -- as the sender chose it
  region_id   uuid        NOT NULL,
  fingerprint text        NOT NULL, -- sha-256 of what was asked
  request_id  text        NOT NULL, -- of the request that holds the key; the journal names it in every line
  claimed_at  timestamptz NOT NULL, -- real time, like the next two
  answered_at timestamptz,
  expires_at  timestamptz NOT NULL,
  answer      jsonb, -- status, headers and body, or the problem
  CONSTRAINT pk_idempotency_key PRIMARY KEY (person_id, key),
  CONSTRAINT ck_idempotency_key_answer CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX ix_idempotency_key_expires ON idempotency_key (expires_at);
${enable('idempotency_key')}
`;
