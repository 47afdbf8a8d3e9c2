import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable, reaches } from './row-security.sql.js';

/** Talk of the apparatus and the executors, who follows what, and changes of many items at once. */
export class Talk1790700000000 implements MigrationInterface {
  name = 'Talk1790700000000';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [tables, bulkTables, functions, access]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX ix_notice_escalation;
      ALTER TABLE notice DROP COLUMN comment_id, DROP COLUMN bulk_id;
      DROP TABLE bulk_change_row, bulk_change, follow, comment_file, comment_mention, comment;
      DROP FUNCTION directive_and_below(uuid), directive_and_above(uuid);
    `);
  }
}

const tables = `
-- What people of the apparatus and of the executors say to each other; deputies and the public never see it.
CREATE TABLE comment (
  id             uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id      uuid        NOT NULL,
  level          text        NOT NULL,
  address_id     uuid,
  directive_id   uuid,
  item_id        uuid, -- of the item itself, its period or its report
  checkpoint_id  uuid,
  report_id      uuid,
  author_id      uuid        NOT NULL,
  author_seat_id uuid        NOT NULL,
  text           text        NOT NULL, -- plain; empty once it was taken back, the journal keeps what it said
  created_at     timestamptz NOT NULL,
  edited_at      timestamptz,
  retracted_at   timestamptz,
  version        int         NOT NULL DEFAULT 1,
  CONSTRAINT pk_comment            PRIMARY KEY (id),
  CONSTRAINT fk_comment_address    FOREIGN KEY (address_id) REFERENCES address (id) ON DELETE CASCADE,
  CONSTRAINT fk_comment_directive  FOREIGN KEY (directive_id) REFERENCES directive (id) ON DELETE CASCADE,
  CONSTRAINT fk_comment_item       FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_comment_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT fk_comment_report     FOREIGN KEY (report_id) REFERENCES progress_report (id) ON DELETE CASCADE,
  CONSTRAINT fk_comment_author     FOREIGN KEY (author_id) REFERENCES person (id),
  CONSTRAINT ck_comment_place      CHECK (CASE level
    WHEN 'address' THEN address_id IS NOT NULL AND num_nonnulls(directive_id, item_id, checkpoint_id, report_id) = 0
    WHEN 'directive' THEN directive_id IS NOT NULL AND num_nonnulls(address_id, item_id, checkpoint_id, report_id) = 0
    WHEN 'item' THEN item_id IS NOT NULL AND num_nonnulls(address_id, directive_id, checkpoint_id, report_id) = 0
    WHEN 'checkpoint' THEN item_id IS NOT NULL AND checkpoint_id IS NOT NULL AND num_nonnulls(address_id, directive_id, report_id) = 0
    WHEN 'report' THEN item_id IS NOT NULL AND report_id IS NOT NULL AND num_nonnulls(address_id, directive_id, checkpoint_id) = 0
    ELSE false END),
  CONSTRAINT ck_comment_retracted  CHECK (retracted_at IS NULL OR text = '')
);
CREATE INDEX ix_comment_item ON comment (item_id, created_at) WHERE item_id IS NOT NULL;
CREATE INDEX ix_comment_directive ON comment (directive_id, created_at) WHERE directive_id IS NOT NULL;
CREATE INDEX ix_comment_address ON comment (address_id, created_at) WHERE address_id IS NOT NULL;

CREATE TABLE comment_mention (
  region_id  uuid NOT NULL,
  comment_id uuid NOT NULL,
  person_id  uuid NOT NULL,
  CONSTRAINT pk_comment_mention         PRIMARY KEY (comment_id, person_id),
  CONSTRAINT fk_comment_mention_comment FOREIGN KEY (comment_id) REFERENCES comment (id) ON DELETE CASCADE,
  CONSTRAINT fk_comment_mention_person  FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE comment_file (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  comment_id uuid        NOT NULL,
  name       text        NOT NULL,
  sha256     text        NOT NULL, -- where the bytes are
  size       bigint      NOT NULL,
  media_type text        NOT NULL,
  added_at   timestamptz NOT NULL,
  CONSTRAINT pk_comment_file         PRIMARY KEY (id),
  CONSTRAINT fk_comment_file_comment FOREIGN KEY (comment_id) REFERENCES comment (id) ON DELETE CASCADE
);
CREATE INDEX ix_comment_file_comment ON comment_file (comment_id);

-- Who wants news of what. A row that is not active says that the person has had enough: nothing follows it again by itself.
CREATE TABLE follow (
  region_id  uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  level      text        NOT NULL,
  subject_id uuid        NOT NULL,
  active     boolean     NOT NULL DEFAULT true,
  since_at   timestamptz NOT NULL,
  CONSTRAINT pk_follow        PRIMARY KEY (person_id, subject_id),
  CONSTRAINT fk_follow_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_follow_level  CHECK (level IN ('address', 'directive', 'item'))
);
CREATE INDEX ix_follow_subject ON follow (subject_id) WHERE active;

ALTER TABLE notice
  ADD COLUMN comment_id uuid CONSTRAINT fk_notice_comment REFERENCES comment (id) ON DELETE CASCADE,
  ADD COLUMN bulk_id uuid;
CREATE INDEX ix_notice_escalation ON notice (person_id, checkpoint_id, created_at) WHERE kind = 'escalation';
`;

const bulkTables = `
-- One change of many items: looked at first, then carried out row by row.
CREATE TABLE bulk_change (
  id              uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id       uuid        NOT NULL,
  kind            text        NOT NULL,
  params          jsonb       NOT NULL,
  quiet           boolean     NOT NULL, -- no letters
  state           text        NOT NULL DEFAULT 'checking',
  created_by      uuid        NOT NULL,
  created_seat_id uuid        NOT NULL,
  created_at      timestamptz NOT NULL,
  applied_at      timestamptz,
  version         int         NOT NULL DEFAULT 1,
  CONSTRAINT pk_bulk_change       PRIMARY KEY (id),
  CONSTRAINT fk_bulk_change_by    FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT ck_bulk_change_kind  CHECK (kind IN ('assign', 'move', 'remind', 'edit')),
  CONSTRAINT ck_bulk_change_state CHECK (state IN ('checking', 'ready', 'applying', 'done'))
);
CREATE INDEX ix_bulk_change_waiting ON bulk_change (created_at) WHERE state IN ('checking', 'applying');

CREATE TABLE bulk_change_row (
  region_id     uuid NOT NULL,
  bulk_id       uuid NOT NULL,
  ordinal       int  NOT NULL,
  item_id       uuid NOT NULL,
  item_version  int  NOT NULL, -- the one the person saw
  outcome       text NOT NULL DEFAULT 'waiting',
  before        jsonb NOT NULL DEFAULT '{}',
  after         jsonb NOT NULL DEFAULT '{}',
  code          text, -- of the rule that refuses it
  params        jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT pk_bulk_change_row         PRIMARY KEY (bulk_id, ordinal),
  CONSTRAINT fk_bulk_change_row_bulk    FOREIGN KEY (bulk_id) REFERENCES bulk_change (id) ON DELETE CASCADE,
  CONSTRAINT fk_bulk_change_row_item    FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT uq_bulk_change_row_item    UNIQUE (bulk_id, item_id),
  CONSTRAINT ck_bulk_change_row_outcome CHECK (outcome IN ('waiting', 'possible', 'refused', 'conflict', 'changed'))
);
`;

const functions = `
CREATE FUNCTION directive_and_below(top uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = public AS $$
  WITH RECURSIVE below (id) AS (SELECT top UNION SELECT d.id FROM directive d JOIN below ON d.parent_id = below.id)
  SELECT id FROM below
$$;
CREATE FUNCTION directive_and_above(node uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = public AS $$
  WITH RECURSIVE above (id, parent_id) AS (
    SELECT d.id, d.parent_id FROM directive d WHERE d.id = node
    UNION SELECT d.id, d.parent_id FROM directive d JOIN above ON d.id = above.parent_id)
  SELECT id FROM above
$$;
`;

/** A comment on an item is seen with the item, one above it by the apparatus and by whoever has an item below; no reader sees any. */
const commentVisible = `region_id = (SELECT scope_region()) AND NOT ${reaches('reader')} AND (
    ${reaches('region')}
    OR (item_id IS NOT NULL AND EXISTS (SELECT FROM action_item AS of_row WHERE of_row.id = comment.item_id))
    OR (directive_id IS NOT NULL AND NOT ${reaches('delegated')} AND EXISTS (
         SELECT FROM action_item AS of_row WHERE of_row.directive_id IN (SELECT directive_and_below(comment.directive_id))))
    OR (address_id IS NOT NULL AND NOT ${reaches('delegated')} AND EXISTS (
         SELECT FROM action_item AS of_row JOIN plan ON plan.id = of_row.plan_id WHERE plan.address_id = comment.address_id)))`;

const ofComment = (table: string): string => `${enable(table)}
GRANT SELECT, INSERT ON ${table} TO zholdau_app;
CREATE POLICY comment_${table} ON ${table} TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND EXISTS (SELECT FROM comment AS c WHERE c.id = ${table}.comment_id))
  WITH CHECK (region_id = (SELECT scope_region()) AND EXISTS (
    SELECT FROM comment AS c WHERE c.id = ${table}.comment_id AND c.author_id = (SELECT scope_person())));`;

const access = `
${enable('comment')}
GRANT SELECT, INSERT ON comment TO zholdau_app;
GRANT UPDATE (text, edited_at, retracted_at, version) ON comment TO zholdau_app;
CREATE POLICY read_comment ON comment FOR SELECT TO zholdau_app USING (${commentVisible});
CREATE POLICY write_comment ON comment FOR INSERT TO zholdau_app
  WITH CHECK (${commentVisible} AND author_id = (SELECT scope_person()));
CREATE POLICY mend_comment ON comment FOR UPDATE TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND author_id = (SELECT scope_person()))
  WITH CHECK (region_id = (SELECT scope_region()) AND author_id = (SELECT scope_person()));
${ofComment('comment_mention')}
GRANT DELETE ON comment_mention TO zholdau_app;
${ofComment('comment_file')}

-- What somebody follows is nobody else's matter.
${enable('follow')}
GRANT SELECT, INSERT, UPDATE ON follow TO zholdau_app;
CREATE POLICY own_follow ON follow TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND person_id = (SELECT scope_person()))
  WITH CHECK (region_id = (SELECT scope_region()) AND person_id = (SELECT scope_person()));

${['bulk_change', 'bulk_change_row']
  .map(
    (table) => `${enable(table)}
GRANT SELECT, INSERT, UPDATE ON ${table} TO zholdau_app;
CREATE POLICY read_${table} ON ${table} FOR SELECT TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND (SELECT scope_role()) IN ('coordinator', 'auditor'));
CREATE POLICY write_${table} ON ${table} TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND (SELECT scope_role()) = 'coordinator')
  WITH CHECK (region_id = (SELECT scope_region()) AND (SELECT scope_role()) = 'coordinator');`,
  )
  .join('\n')}
`;
