import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An item's words for the search are computed when its texts change, and only then.
 *
 * PostgreSQL computes every generated column anew at every update of a table with a row trigger BEFORE UPDATE, for that
 * could change any text; such a trigger stood on the items for the one moment when a draft is given. It comes after now.
 * Source: PostgreSQL, ExecInitStoredGenerated in nodeModifyTable.c.
 */
export class WordsKept1791630000000 implements MigrationInterface {
  name = 'WordsKept1791630000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER mark_item_given_update ON action_item;
CREATE FUNCTION mark_draft_given() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  UPDATE action_item SET given_at = zholdau_now() WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER mark_item_given_update AFTER UPDATE OF status ON action_item FOR EACH ROW
  WHEN (OLD.status = 'draft' AND NEW.status <> 'draft') EXECUTE FUNCTION mark_draft_given();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER mark_item_given_update ON action_item;
DROP FUNCTION mark_draft_given();
CREATE TRIGGER mark_item_given_update BEFORE UPDATE OF status ON action_item FOR EACH ROW
  WHEN (OLD.status = 'draft' AND NEW.status <> 'draft') EXECUTE FUNCTION mark_item_given();
`);
  }
}
