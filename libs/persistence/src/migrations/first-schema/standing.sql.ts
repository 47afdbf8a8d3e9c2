/**
 * How an item stands, told by its checkpoints: its status, the checkpoint that matters now, and the few values from
 * which its condition at any instant follows by comparison (sql/condition.sql.ts). The database keeps them in the
 * statement that changes a checkpoint, so that a list of 100,000 items reads one row for each.
 *
 * Nothing here depends on the clock: overdue is computed at the moment of use, `overdue_from` says since when.
 */
export const standingSql = `
ALTER TABLE action_item
  ADD COLUMN checkpoint_id     uuid, -- the checkpoint that matters now: the first open one, else the last
  ADD COLUMN due_on            date, -- of that checkpoint
  ADD COLUMN percent           int  NOT NULL DEFAULT 0, -- of that checkpoint
  ADD COLUMN checkpoints_total int  NOT NULL DEFAULT 0,
  ADD COLUMN checkpoints_done  int  NOT NULL DEFAULT 0,
  ADD COLUMN standing          text NOT NULL DEFAULT 'no_date', -- the condition while nothing is overdue or at risk
  ADD COLUMN overdue_from      timestamptz, -- overdue after this instant
  ADD COLUMN undone            boolean NOT NULL DEFAULT false, -- there is work that was not handed in
  ADD COLUMN risk_on           date, -- first due date of such work with less than half done
  ADD COLUMN returned_on       date, -- first due date of a returned report
  ADD COLUMN threatened        boolean NOT NULL GENERATED ALWAYS AS (threat IS NOT NULL) STORED,
  ADD CONSTRAINT ck_action_item_standing CHECK (standing IN ('waiting', 'in_time', 'no_date', 'done_late', 'done_in_time', 'closed'));
CREATE INDEX ix_action_item_due ON action_item (region_id, due_on, id);
-- Counts and pages by condition are read from the index alone: row security needs the bodies and delegates.
CREATE INDEX ix_action_item_standing ON action_item (region_id, plan_id)
  INCLUDE (id, due_on, status, standing, overdue_from, undone, threatened, risk_on, returned_on, directive_id, lead_body_id,
    curator_seat_id, body_ids, delegate_ids);
CREATE INDEX ix_action_item_overdue ON action_item (region_id, overdue_from, id) WHERE overdue_from IS NOT NULL;

-- Planned anew at every call (EXECUTE): a plan kept from when the tables were small goes through a grown one row by row.
CREATE FUNCTION keep_item_standing() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  EXECUTE $standing$
  UPDATE action_item i SET
    status = s.status, checkpoint_id = s.checkpoint_id, due_on = s.due_on, percent = s.percent,
    checkpoints_total = s.total, checkpoints_done = s.done, standing = s.standing,
    overdue_from = s.overdue_from, undone = s.undone, risk_on = s.risk_on, returned_on = s.returned_on
  FROM (
    SELECT c.item_id, count(*) AS total, count(*) FILTER (WHERE f.done) AS done,
      (array_agg(c.id      ORDER BY f.place, f.turn))[1] AS checkpoint_id,
      (array_agg(c.state   ORDER BY f.place, f.turn))[1] AS status,
      (array_agg(c.due_on  ORDER BY f.place, f.turn))[1] AS due_on,
      (array_agg(c.percent ORDER BY f.place, f.turn))[1] AS percent,
      CASE WHEN bool_or(c.state = 'submitted')                                     THEN 'waiting'
           WHEN bool_or(f.open AND c.due_on IS NOT NULL)                           THEN 'in_time'
           WHEN bool_or(f.open)                                                    THEN 'no_date'
           WHEN bool_or(f.done AND c.due_at < c.submitted_at)                      THEN 'done_late'
           WHEN bool_or(f.done)                                                    THEN 'done_in_time'
           ELSE 'closed' END AS standing,
      min(c.due_at) FILTER (WHERE f.given AND (c.submitted_at IS NULL OR c.due_at < c.submitted_at)) AS overdue_from,
      bool_or(f.undone) AS undone,
      min(c.due_on) FILTER (WHERE f.undone AND c.percent < 50) AS risk_on,
      min(c.due_on) FILTER (WHERE c.state = 'returned') AS returned_on
    FROM checkpoint c
    CROSS JOIN LATERAL (SELECT
      c.state IN ('draft', 'assigned', 'in_work', 'submitted', 'returned', 'disputed') AS open,
      c.state IN ('assigned', 'in_work', 'submitted', 'returned', 'disputed') AS given,
      c.state IN ('assigned', 'in_work', 'returned', 'disputed') AS undone,
      c.state IN ('accepted', 'removal_pending', 'off_control') AS done) g (open, given, undone, done)
    CROSS JOIN LATERAL (SELECT g.open, g.given, g.undone, g.done,
      CASE WHEN g.open THEN 0 WHEN g.done THEN 1 ELSE 2 END AS place,
      CASE WHEN g.open THEN c.ordinal ELSE -c.ordinal END AS turn) f
    WHERE c.item_id IN (SELECT item_id FROM changed)
    GROUP BY c.item_id
  ) s
  WHERE i.id = s.item_id
  $standing$;
  RETURN NULL;
END $$;

CREATE TRIGGER keep_item_standing_insert AFTER INSERT ON checkpoint
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_item_standing();
CREATE TRIGGER keep_item_standing_update AFTER UPDATE ON checkpoint
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_item_standing();
CREATE TRIGGER keep_item_standing_delete AFTER DELETE ON checkpoint
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_item_standing();
`;
