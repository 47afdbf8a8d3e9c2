import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reaches } from './row-security.sql.js';

/** Who sees an item; `delegated` says whose items a seat of staff sees. */
const seesItem = (delegated: string): string => `
ALTER POLICY item_action_item ON action_item
  USING (
    region_id = (SELECT scope_region())
    AND (
      ${reaches('region')}
      OR (status <> 'draft' AND (
        ${reaches('reader')}
        OR (${reaches('bodies')} AND body_ids && (SELECT scope_bodies()))
        OR (${reaches('curated')} AND (
             body_ids && (SELECT scope_bodies())
             OR directive_id = ANY ((SELECT scope_directives())::uuid[])
             OR curator_seat_id = (SELECT scope_seat())))
        OR (${reaches('delegated')} AND ${delegated})
      ))
    )
  );`;

/**
 * Whoever stands in for a member of staff sees what was handed to the holder of the seat. A process of an older version
 * does not say for whom it stands in: it sees what was handed to the person, as before.
 */
export class HandedInSeat1792000000040 implements MigrationInterface {
  name = 'HandedInSeat1792000000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE FUNCTION scope_handed() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('zholdau.handed', true), '')::uuid[], ARRAY[scope_person()]) $$;
${seesItem('delegate_ids && (SELECT scope_handed())')}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`${seesItem('delegate_ids @> ARRAY[(SELECT scope_person())]')}
DROP FUNCTION scope_handed();`);
  }
}
