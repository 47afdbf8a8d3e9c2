import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable, itemVisible, ofItem, reaches } from './row-security.sql.js';

/** What stands in which plan under which number, what each approved version contained, and what became of the rest. */
export class PlanVersions1790500000000 implements MigrationInterface {
  name = 'PlanVersions1790500000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tablesSql);
    await db.query(placesSql);
    await db.query(accessSql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER keep_home_place ON action_item;
      DROP TRIGGER follow_home_place ON action_item;
      DROP FUNCTION keep_home_place(), follow_home_place();
      DROP TABLE silence, carry_over, plan_version_item, plan_change, plan_entry;
      DROP INDEX uq_plan_version_draft;
      DROP POLICY region_plan_version ON plan_version;
      CREATE POLICY region_plan_version ON plan_version TO zholdau_app
        USING (region_id = (SELECT scope_region())) WITH CHECK (region_id = (SELECT scope_region()));
      ALTER TABLE plan_version DROP COLUMN revision;
      ALTER TABLE plan DROP COLUMN owner, DROP COLUMN branch;
    `);
  }
}

const tablesSql = `
ALTER TABLE plan
  ADD COLUMN owner  text NOT NULL DEFAULT 'region', -- whose act the plan is
  ADD COLUMN branch text NOT NULL DEFAULT '', -- of a party plan: the branch
  ADD CONSTRAINT ck_plan_owner CHECK (owner IN ('national', 'region', 'akimat', 'party', 'meeting'));
ALTER TABLE plan_version ADD COLUMN revision int NOT NULL DEFAULT 1; -- counts the changes of a draft
CREATE UNIQUE INDEX uq_plan_version_draft ON plan_version (plan_id) WHERE state = 'draft';

-- A place of an item in a plan. Its own plan gives it the first one; other plans hold it under their own numbers.
CREATE TABLE plan_entry (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id        uuid        NOT NULL,
  plan_id          uuid        NOT NULL,
  item_id          uuid        NOT NULL,
  number           text        NOT NULL,
  ordinal          int         NOT NULL,
  linked           boolean     NOT NULL DEFAULT true, -- false: the plan the item was made in
  since_version_id uuid, -- the version of the plan that brought it in
  since_at         timestamptz NOT NULL,
  ended_at         timestamptz,
  until_version_id uuid, -- the version that dropped it
  outcome          text, -- why it ended
  reason           text        NOT NULL DEFAULT '',
  act              text        NOT NULL DEFAULT '', -- the act that dropped it, in words
  successor_id     uuid, -- the item that stands in its place
  CONSTRAINT pk_plan_entry           PRIMARY KEY (id),
  CONSTRAINT fk_plan_entry_plan      FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT fk_plan_entry_item      FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_plan_entry_successor FOREIGN KEY (successor_id) REFERENCES action_item (id),
  CONSTRAINT uq_plan_entry           UNIQUE (plan_id, item_id),
  CONSTRAINT ck_plan_entry_outcome   CHECK (outcome IN ('dropped', 'unlinked', 'continued', 'merged', 'closed')),
  CONSTRAINT ck_plan_entry_ended     CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX ix_plan_entry_item ON plan_entry (item_id);
CREATE INDEX ix_plan_entry_place ON plan_entry (plan_id, ordinal, item_id);
CREATE UNIQUE INDEX uq_plan_entry_number ON plan_entry (plan_id, lower(number)) WHERE linked AND ended_at IS NULL;

-- A change that waits for the act: new words of an item, or its leaving the plan.
CREATE TABLE plan_change (
  id              uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id       uuid        NOT NULL,
  plan_version_id uuid        NOT NULL,
  item_id         uuid        NOT NULL,
  kind            text        NOT NULL,
  changes         jsonb       NOT NULL DEFAULT '[]', -- field, before, after
  import_row_id   uuid, -- the row of a file that says so
  reason          text        NOT NULL DEFAULT '',
  successor_id    uuid,
  made_by         uuid        NOT NULL,
  made_at         timestamptz NOT NULL,
  CONSTRAINT pk_plan_change         PRIMARY KEY (id),
  CONSTRAINT fk_plan_change_version FOREIGN KEY (plan_version_id) REFERENCES plan_version (id) ON DELETE CASCADE,
  CONSTRAINT fk_plan_change_item    FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_plan_change_row     FOREIGN KEY (import_row_id) REFERENCES plan_import_row (id),
  CONSTRAINT uq_plan_change         UNIQUE (plan_version_id, item_id),
  CONSTRAINT ck_plan_change_kind    CHECK (kind IN ('change', 'drop'))
);
CREATE INDEX ix_plan_change_item ON plan_change (item_id);

-- What an approved version contained, word for word; written once with the approval.
CREATE TABLE plan_version_item (
  plan_version_id    uuid   NOT NULL,
  item_id            uuid   NOT NULL,
  region_id          uuid   NOT NULL,
  number             text   NOT NULL,
  ordinal            int    NOT NULL,
  title_ru           text   NOT NULL,
  title_kk           text   NOT NULL,
  completion_form_ru text   NOT NULL,
  completion_form_kk text   NOT NULL,
  level              text   NOT NULL,
  section            text   NOT NULL, -- number of the directive
  deadline_words     text   NOT NULL,
  due_on             date[] NOT NULL,
  lead_body_id       uuid   NOT NULL,
  co_body_ids        uuid[] NOT NULL,
  CONSTRAINT pk_plan_version_item         PRIMARY KEY (plan_version_id, item_id),
  CONSTRAINT fk_plan_version_item_version FOREIGN KEY (plan_version_id) REFERENCES plan_version (id) ON DELETE CASCADE,
  CONSTRAINT fk_plan_version_item_item    FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE
);
CREATE INDEX ix_plan_version_item_item ON plan_version_item (item_id);

-- A decision about an unfinished item when the next plan comes, with its counts at that moment.
CREATE TABLE carry_over (
  id            uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id     uuid        NOT NULL,
  from_plan_id  uuid        NOT NULL,
  to_plan_id    uuid        NOT NULL,
  item_id       uuid        NOT NULL,
  decision      text        NOT NULL,
  successor_id  uuid, -- of a merge: the item it went into
  number        text        NOT NULL, -- in the older plan
  postponements int         NOT NULL,
  days_late     int         NOT NULL, -- working days
  reason        text        NOT NULL DEFAULT '',
  decided_by    uuid        NOT NULL,
  decided_at    timestamptz NOT NULL,
  CONSTRAINT pk_carry_over           PRIMARY KEY (id),
  CONSTRAINT fk_carry_over_from      FOREIGN KEY (from_plan_id) REFERENCES plan (id),
  CONSTRAINT fk_carry_over_to        FOREIGN KEY (to_plan_id) REFERENCES plan (id),
  CONSTRAINT fk_carry_over_item      FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_carry_over_successor FOREIGN KEY (successor_id) REFERENCES action_item (id),
  CONSTRAINT uq_carry_over           UNIQUE (from_plan_id, item_id),
  CONSTRAINT ck_carry_over_decision  CHECK (decision IN ('continue', 'merge', 'close')),
  CONSTRAINT ck_carry_over_merge     CHECK ((decision = 'merge') = (successor_id IS NOT NULL))
);
CREATE INDEX ix_carry_over_item ON carry_over (item_id);
CREATE INDEX ix_carry_over_successor ON carry_over (successor_id) WHERE successor_id IS NOT NULL;

-- A continuous item that missed its reports in a row; one row for each run of them, so that a curator hears once.
CREATE TABLE silence (
  id            uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id     uuid        NOT NULL,
  item_id       uuid        NOT NULL,
  checkpoint_id uuid        NOT NULL, -- the first report missed
  missed        int         NOT NULL, -- when it was raised
  raised_at     timestamptz NOT NULL,
  CONSTRAINT pk_silence            PRIMARY KEY (id),
  CONSTRAINT fk_silence_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT uq_silence            UNIQUE (item_id, checkpoint_id)
);
`;

/** The place in an item's own plan is kept by the database, whoever writes the item; parts of an item have none. */
const placesSql = `
INSERT INTO plan_entry (region_id, plan_id, item_id, number, ordinal, linked, since_version_id, since_at)
SELECT region_id, plan_id, id, number, ordinal, false, plan_version_id, created_at FROM action_item WHERE parent_id IS NULL;

-- Of versions approved before, the one in force is kept as it stands today; what older ones contained is not known.
INSERT INTO plan_version_item (plan_version_id, item_id, region_id, number, ordinal, title_ru, title_kk, completion_form_ru,
  completion_form_kk, level, section, deadline_words, due_on, lead_body_id, co_body_ids)
SELECT v.id, e.item_id, e.region_id, e.number, e.ordinal, i.title_ru, i.title_kk, i.completion_form_ru,
  i.completion_form_kk, i.level, d.number AS section, coalesce(nullif(i.deadline_words_ru, ''), i.deadline_words_kk) AS deadline_words,
  ARRAY(SELECT c.due_on FROM checkpoint c WHERE c.item_id = i.id AND c.due_on IS NOT NULL AND c.state NOT IN ('cancelled', 'replaced')
    ORDER BY c.ordinal) AS due_on, i.lead_body_id, array_remove(i.body_ids, i.lead_body_id) AS co_body_ids FROM plan_entry e JOIN action_item i ON i.id = e.item_id JOIN directive d ON d.id = i.directive_id
JOIN plan_version v ON v.plan_id = e.plan_id AND v.state = 'approved' AND v.act_on IS NOT NULL WHERE i.status <> 'draft';

CREATE FUNCTION keep_home_place() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO plan_entry (region_id, plan_id, item_id, number, ordinal, linked, since_version_id, since_at)
  SELECT region_id, plan_id, id, number, ordinal, false, plan_version_id, created_at FROM added WHERE parent_id IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_home_place AFTER INSERT ON action_item
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_home_place();

CREATE FUNCTION follow_home_place() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  UPDATE plan_entry SET number = NEW.number, ordinal = NEW.ordinal WHERE item_id = NEW.id AND NOT linked;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_home_place AFTER UPDATE OF number, ordinal ON action_item FOR EACH ROW
  WHEN ((OLD.number, OLD.ordinal) IS DISTINCT FROM (NEW.number, NEW.ordinal)) EXECUTE FUNCTION follow_home_place();
`;

/**
 * Places, contents of versions and silences are seen with their item. A draft of a version and what is to change in it
 * is the region's own work: agencies and deputies see neither. A merge is also read by whoever sees the item it went into.
 */
const accessSql = `
${['plan_entry', 'plan_version_item', 'silence'].map(ofItem).join('\n')}

${enable('plan_change')}
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_change TO zholdau_app;
CREATE POLICY region_plan_change ON plan_change TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND ${reaches('region')})
  WITH CHECK (region_id = (SELECT scope_region()) AND ${reaches('region')});

${enable('carry_over')}
GRANT SELECT, INSERT ON carry_over TO zholdau_app;
CREATE POLICY item_carry_over ON carry_over TO zholdau_app
  USING (${itemVisible('carry_over')}
    OR (region_id = (SELECT scope_region()) AND EXISTS (SELECT FROM action_item AS of_row WHERE of_row.id = carry_over.successor_id)))
  WITH CHECK (region_id = (SELECT scope_region()) AND ${reaches('region')});

DROP POLICY region_plan_version ON plan_version;
CREATE POLICY region_plan_version ON plan_version TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND (state <> 'draft' OR ${reaches('region')}))
  WITH CHECK (region_id = (SELECT scope_region()));
GRANT DELETE ON plan_version TO zholdau_app;
`;
