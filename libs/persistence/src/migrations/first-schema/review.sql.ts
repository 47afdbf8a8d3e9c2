/**
 * Working days after the due date in which returned reports of a checkpoint lay with the reviewer, kept beside it.
 *
 * They are over and change no more unless the date moves; what lies with the reviewer now follows from submitted_at.
 * With both, a late checkpoint tells the agency's days from the reviewer's without a look at its reports.
 */
const localDate = (instant: string): string =>
  `((${instant} AT TIME ZONE 'UTC') + CASE WHEN ${instant} >= timestamptz '2024-02-29 18:00Z' THEN interval '5 hours' ELSE interval '6 hours' END)::date`;

export const reviewSql = `
ALTER TABLE checkpoint ADD COLUMN reviewed_days int NOT NULL DEFAULT 0;

CREATE FUNCTION reviewed_days_of(checkpoint uuid, due date) RETURNS int LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT coalesce(sum(greatest(until.ordinal - since.ordinal, 0)), 0)::int
  FROM progress_report r
  JOIN working_day since ON since.day = greatest(${localDate('r.submitted_at')}, due)
  JOIN working_day until ON until.day = ${localDate('r.decided_at')}
  WHERE r.checkpoint_id = checkpoint AND r.state = 'returned'
$$;

CREATE FUNCTION keep_reviewed_days() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  UPDATE checkpoint c SET reviewed_days = n.days
    FROM (SELECT of_report.id, reviewed_days_of(of_report.id, of_report.due_on) AS days FROM checkpoint of_report
      WHERE of_report.id IN (SELECT checkpoint_id FROM changed WHERE state = 'returned')) n
    WHERE c.id = n.id AND c.reviewed_days <> n.days;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_reviewed_days_insert AFTER INSERT ON progress_report
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_reviewed_days();
CREATE TRIGGER keep_reviewed_days_update AFTER UPDATE ON progress_report
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_reviewed_days();

CREATE FUNCTION move_reviewed_days() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  NEW.reviewed_days := reviewed_days_of(NEW.id, NEW.due_on);
  RETURN NEW;
END $$;
CREATE TRIGGER move_reviewed_days BEFORE UPDATE OF due_on ON checkpoint FOR EACH ROW
  WHEN (NEW.due_on IS DISTINCT FROM OLD.due_on) EXECUTE FUNCTION move_reviewed_days();

-- What is late, and what was done when its date came: both are read from the index alone.
CREATE INDEX ix_checkpoint_late ON checkpoint (region_id, due_at)
  INCLUDE (id, item_id, item_ordinal, state, submitted_at, due_on, deadline_version, reviewed_days, lead_body_id, directive_id,
    curator_seat_id)
  WHERE closed_at IS NULL;
CREATE INDEX ix_checkpoint_done ON checkpoint (region_id, due_at)
  INCLUDE (item_id, state, submitted_at, lead_body_id, directive_id, curator_seat_id)
  WHERE state IN ('accepted', 'removal_pending', 'off_control');
`;
