/**
 * Where a checkpoint belongs: lead, directive, curator and place in the plan of its item, copied by the database.
 *
 * The overdue report counts checkpoints by these; with the copies it reads one narrow index instead of visiting
 * every late item. An item keeps its checkpoints together: when it is given to another lead, they follow.
 */
export const placementSql = `
ALTER TABLE checkpoint
  ADD COLUMN lead_body_id    uuid NOT NULL,
  ADD COLUMN directive_id    uuid NOT NULL,
  ADD COLUMN curator_seat_id uuid,
  ADD COLUMN item_ordinal    int  NOT NULL;

CREATE FUNCTION place_checkpoint() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  SELECT lead_body_id, directive_id, curator_seat_id, ordinal
    INTO NEW.lead_body_id, NEW.directive_id, NEW.curator_seat_id, NEW.item_ordinal
    FROM action_item WHERE id = NEW.item_id;
  RETURN NEW;
END $$;
CREATE TRIGGER place_checkpoint BEFORE INSERT ON checkpoint FOR EACH ROW EXECUTE FUNCTION place_checkpoint();

CREATE FUNCTION move_checkpoints() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  UPDATE checkpoint SET lead_body_id = NEW.lead_body_id, directive_id = NEW.directive_id,
    curator_seat_id = NEW.curator_seat_id, item_ordinal = NEW.ordinal
    WHERE item_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER move_checkpoints AFTER UPDATE OF lead_body_id, directive_id, curator_seat_id, ordinal ON action_item FOR EACH ROW
  WHEN ((OLD.lead_body_id, OLD.directive_id, OLD.curator_seat_id, OLD.ordinal)
    IS DISTINCT FROM (NEW.lead_body_id, NEW.directive_id, NEW.curator_seat_id, NEW.ordinal))
  EXECUTE FUNCTION move_checkpoints();
`;
