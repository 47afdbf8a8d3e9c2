import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable } from './row-security.sql.js';

/** The restore fence: a restored backup or a copy of the database sends nothing until an administrator opens it. */
export class Fence1791200000000 implements MigrationInterface {
  name = 'Fence1791200000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- One row. Letters leave while closed_at is null and the database is still at home.
CREATE TABLE fence (
  id              int         NOT NULL DEFAULT 1,
  installation_id uuid        NOT NULL DEFAULT gen_random_uuid(),
  epoch           int         NOT NULL DEFAULT 1, -- one more at every opening
  home            jsonb, -- cluster, database and table that letters have left from; null before the first
  closed_at       timestamptz, -- on the one clock: what was told until then belongs to the past
  closed_why      text,
  opened_at       timestamptz,
  opened_by       uuid,
  CONSTRAINT pk_fence     PRIMARY KEY (id),
  CONSTRAINT ck_fence_one CHECK (id = 1),
  CONSTRAINT ck_fence_why CHECK ((closed_at IS NULL) = (closed_why IS NULL)
                                 AND closed_why IN ('moved', 'restored', 'copied', 'by_hand'))
);
INSERT INTO fence (id) VALUES (1);

-- Where senders run: a machine and its data folder. The folder remembers its last turn too, outside the database.
CREATE TABLE sending_place (
  id       uuid        NOT NULL,
  name     text        NOT NULL,
  admitted boolean     NOT NULL DEFAULT false,
  turn     bigint, -- null right after the fence was opened: the folder's own count is taken
  seen_at  timestamptz NOT NULL, -- real time
  CONSTRAINT pk_sending_place PRIMARY KEY (id)
);
${enable('fence')}
${enable('sending_place')}

-- Which table of which database of which cluster this is.
CREATE FUNCTION fence_here() RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_catalog AS $$
  SELECT jsonb_build_object(
    'cluster', (SELECT system_identifier::text FROM pg_control_system()),
    'database', (SELECT oid::text FROM pg_database WHERE datname = current_database()),
    'table', 'fence'::regclass::oid::text)
$$;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION fence_here(); DROP TABLE sending_place; DROP TABLE fence;');
  }
}
