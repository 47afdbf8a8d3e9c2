import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable, itemVisible, ofItem } from './row-security.sql.js';

const localDate = (instant: string): string =>
  `((${instant} AT TIME ZONE 'UTC') + CASE WHEN ${instant} >= timestamptz '2024-02-29 18:00Z' THEN interval '5 hours' ELSE interval '6 hours' END)::date`;

/** Rows of an item that are talk between the apparatus and the executors: deputies read none of them. */
const ofItemInside = (table: string): string => `${enable(table)}
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO zholdau_app;
CREATE POLICY item_${table} ON ${table} TO zholdau_app
  USING ((SELECT scope_role()) <> 'deputy' AND ${itemVisible(table)}) WITH CHECK (${itemVisible(table)});`;

/** Days of a checkpoint that lay with the coordinator after its date: reports that were returned and disputes that were settled. */
const reviewedDaysOf = (disputes: string): string => `
CREATE OR REPLACE FUNCTION reviewed_days_of(checkpoint uuid, due date) RETURNS int LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT coalesce(sum(greatest(until.ordinal - since.ordinal, 0)), 0)::int
  FROM (
    SELECT r.submitted_at AS since, r.decided_at AS until FROM progress_report r
    WHERE r.checkpoint_id = checkpoint AND r.state = 'returned' ${disputes}) lay
  JOIN working_day since ON since.day = greatest(${localDate('lay.since')}, due)
  JOIN working_day until ON until.day = ${localDate('lay.until')}
$$;`;

const LATE_INDEX = (more: string): string => `
DROP INDEX ix_checkpoint_late;
CREATE INDEX ix_checkpoint_late ON checkpoint (region_id, due_at)
  INCLUDE (id, item_id, item_ordinal, state, submitted_at, due_on, deadline_version, reviewed_days, lead_body_id, directive_id,
    curator_seat_id${more})
  WHERE closed_at IS NULL;`;

/** When an assignment began, disputes over it, and the parts of co-executors with their own dates. */
export class Assignment1790200000000 implements MigrationInterface {
  name = 'Assignment1790200000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- When the item came into force; a draft is given to nobody.
ALTER TABLE action_item ADD COLUMN given_at timestamptz;
UPDATE action_item SET given_at = created_at WHERE status <> 'draft';
CREATE FUNCTION mark_item_given() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  NEW.given_at := zholdau_now();
  RETURN NEW;
END $$;
CREATE TRIGGER mark_item_given_insert BEFORE INSERT ON action_item FOR EACH ROW
  WHEN (NEW.status <> 'draft' AND NEW.given_at IS NULL) EXECUTE FUNCTION mark_item_given();
CREATE TRIGGER mark_item_given_update BEFORE UPDATE OF status ON action_item FOR EACH ROW
  WHEN (OLD.status = 'draft' AND NEW.status <> 'draft') EXECUTE FUNCTION mark_item_given();

-- Since when the body has been named in this role.
ALTER TABLE item_executor ADD COLUMN assigned_at timestamptz;
UPDATE item_executor e SET assigned_at = i.created_at FROM action_item i WHERE i.id = e.item_id;
ALTER TABLE item_executor ALTER COLUMN assigned_at SET DEFAULT zholdau_now(), ALTER COLUMN assigned_at SET NOT NULL;

-- An executor disputes its assignment; the coordinator answers by the end of a working day.
CREATE TABLE item_dispute (
  id               uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id        uuid        NOT NULL,
  item_id          uuid        NOT NULL,
  checkpoint_ids   uuid[]      NOT NULL DEFAULT '{}', -- periods that wait for the answer; none when a co-executor disputes
  body_id          uuid        NOT NULL, -- who disputes
  role             text        NOT NULL,
  raised_by        uuid        NOT NULL,
  raised_at        timestamptz NOT NULL,
  reason           text        NOT NULL,
  proposed_body_id uuid, -- who should do it instead
  answer_by        timestamptz NOT NULL,
  state            text        NOT NULL DEFAULT 'open',
  settled_by       uuid,
  settled_at       timestamptz,
  answer           text        NOT NULL DEFAULT '',
  given_body_id    uuid, -- who has it now
  escalated_at     timestamptz, -- the chief of staff was told that no answer came
  CONSTRAINT pk_item_dispute          PRIMARY KEY (id),
  CONSTRAINT fk_item_dispute_item     FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_item_dispute_body     FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_item_dispute_proposed FOREIGN KEY (proposed_body_id) REFERENCES body (id),
  CONSTRAINT fk_item_dispute_given    FOREIGN KEY (given_body_id) REFERENCES body (id),
  CONSTRAINT ck_item_dispute_role     CHECK (role IN ('lead', 'co')),
  CONSTRAINT ck_item_dispute_state    CHECK (state IN ('open', 'kept', 'given', 'void')),
  CONSTRAINT ck_item_dispute_settled  CHECK ((state = 'open') = (settled_at IS NULL)),
  CONSTRAINT ck_item_dispute_bodies   CHECK (proposed_body_id <> body_id AND given_body_id <> body_id)
);
CREATE INDEX ix_item_dispute_item ON item_dispute (item_id, raised_at);
CREATE UNIQUE INDEX uq_item_dispute_open ON item_dispute (item_id, body_id) WHERE state = 'open';
CREATE INDEX ix_item_dispute_waiting ON item_dispute (region_id, raised_at, id) WHERE state = 'open';
CREATE INDEX ix_item_dispute_unanswered ON item_dispute (answer_by) WHERE state = 'open' AND escalated_at IS NULL;
ALTER TABLE checkpoint
  ADD COLUMN disputed_at   timestamptz, -- since when a dispute holds it; null: none does
  ADD COLUMN dispute_times jsonb NOT NULL DEFAULT '[]'; -- [{from, to}] of disputes that were settled: no talk, only time
${ofItemInside('item_dispute')}

${reviewedDaysOf(`
    UNION ALL SELECT (t ->> 'from')::timestamptz, (t ->> 'to')::timestamptz
    FROM checkpoint c, jsonb_array_elements(c.dispute_times) AS t WHERE c.id = checkpoint`)}
CREATE FUNCTION keep_disputed_days() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  UPDATE checkpoint SET reviewed_days = reviewed_days_of(id, due_on)
    WHERE id = NEW.id AND reviewed_days <> reviewed_days_of(id, due_on);
  RETURN NULL;
END $$;
CREATE TRIGGER keep_disputed_days AFTER UPDATE OF dispute_times ON checkpoint FOR EACH ROW
  WHEN (OLD.dispute_times <> NEW.dispute_times) EXECUTE FUNCTION keep_disputed_days();
-- What is closed is disputed no more.
CREATE FUNCTION void_disputes() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  UPDATE item_dispute SET state = 'void', settled_at = zholdau_now() WHERE item_id = NEW.id AND state = 'open';
  RETURN NULL;
END $$;
CREATE TRIGGER void_disputes AFTER UPDATE OF status ON action_item FOR EACH ROW
  WHEN (OLD.status <> NEW.status AND NEW.status IN ('accepted', 'removal_pending', 'off_control', 'cancelled', 'replaced'))
  EXECUTE FUNCTION void_disputes();
${LATE_INDEX(', disputed_at')}

-- What a co-executor owes the lead for one period, by its own earlier date.
CREATE TABLE checkpoint_part (
  id            uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id     uuid        NOT NULL,
  item_id       uuid        NOT NULL,
  checkpoint_id uuid        NOT NULL,
  body_id       uuid        NOT NULL,
  due_on        date        NOT NULL,
  state         text        NOT NULL DEFAULT 'waiting',
  handed_in_at  timestamptz, -- the last time; null while it was never handed in
  ended_at      timestamptz, -- the body is no executor any more
  set_by        uuid        NOT NULL,
  CONSTRAINT pk_checkpoint_part            PRIMARY KEY (id),
  CONSTRAINT fk_checkpoint_part_item       FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_checkpoint_part_checkpoint FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (id) ON DELETE CASCADE,
  CONSTRAINT fk_checkpoint_part_body       FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT uq_checkpoint_part            UNIQUE (checkpoint_id, body_id),
  CONSTRAINT ck_checkpoint_part_state      CHECK (state IN ('waiting', 'handed_in', 'returned'))
);
CREATE INDEX ix_checkpoint_part_item ON checkpoint_part (item_id);
${ofItem('checkpoint_part')}

-- Each time a part was handed in, and when the lead gave it back.
CREATE TABLE part_handover (
  id           uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id    uuid        NOT NULL,
  item_id      uuid        NOT NULL,
  part_id      uuid        NOT NULL,
  handed_in_by uuid        NOT NULL,
  handed_in_at timestamptz NOT NULL,
  returned_by  uuid,
  returned_at  timestamptz,
  CONSTRAINT pk_part_handover      PRIMARY KEY (id),
  CONSTRAINT fk_part_handover_part FOREIGN KEY (part_id) REFERENCES checkpoint_part (id) ON DELETE CASCADE
);
CREATE INDEX ix_part_handover_part ON part_handover (part_id, handed_in_at);
CREATE UNIQUE INDEX uq_part_handover_lying ON part_handover (part_id) WHERE returned_at IS NULL;
${ofItem('part_handover')}

-- Why the lead gave a part back: talk between executors.
CREATE TABLE part_return (
  handover_id uuid NOT NULL,
  region_id   uuid NOT NULL,
  item_id     uuid NOT NULL,
  reason      text NOT NULL,
  CONSTRAINT pk_part_return          PRIMARY KEY (handover_id),
  CONSTRAINT fk_part_return_handover FOREIGN KEY (handover_id) REFERENCES part_handover (id) ON DELETE CASCADE
);
${ofItemInside('part_return')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE part_return, part_handover, checkpoint_part;
${LATE_INDEX('')}
DROP TRIGGER keep_disputed_days ON checkpoint;
${reviewedDaysOf('')}
ALTER TABLE checkpoint DROP COLUMN disputed_at, DROP COLUMN dispute_times;
DROP TRIGGER void_disputes ON action_item;
DROP FUNCTION keep_disputed_days(), void_disputes();
DROP TABLE item_dispute;
ALTER TABLE item_executor DROP COLUMN assigned_at;
DROP TRIGGER mark_item_given_insert ON action_item;
DROP TRIGGER mark_item_given_update ON action_item;
DROP FUNCTION mark_item_given();
ALTER TABLE action_item DROP COLUMN given_at;
    `);
  }
}
