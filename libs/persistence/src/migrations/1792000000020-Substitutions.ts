import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The seats in which a person stands in on a day, with everybody for whom: the holder, and whoever is away between the
 * holder and the person. The same walk as `resolveRecipient`: at most three substitutes, nobody twice; of several
 * substitutes of one person the one whose term began last.
 */
const standIns = `
CREATE FUNCTION seats_stood_in(substitute uuid, day date)
RETURNS TABLE (seat_id uuid, from_on date, for_ids uuid[]) LANGUAGE plpgsql STABLE SET search_path = public AS $$
#variable_conflict use_column
BEGIN
  IF NOT EXISTS (SELECT FROM substitution u WHERE u.person_id = substitute AND u.revoked_at IS NULL
                    AND day BETWEEN u.from_on AND u.to_on) THEN RETURN; END IF;
  RETURN QUERY
  WITH RECURSIVE away AS (
    SELECT DISTINCT ON (u.seat_id) u.id, u.seat_id, u.person_id, u.from_on, holder.person_id AS holder_id
      FROM substitution u JOIN person p ON p.id = u.person_id AND p.disabled_at IS NULL
      LEFT JOIN LATERAL (
        SELECT h.person_id FROM seat_holder h JOIN person hp ON hp.id = h.person_id AND hp.disabled_at IS NULL
         WHERE h.seat_id = u.seat_id AND h.from_on <= day AND (h.to_on IS NULL OR h.to_on >= day)
         ORDER BY h.from_on DESC LIMIT 1) AS holder ON true
     WHERE u.revoked_at IS NULL AND day BETWEEN u.from_on AND u.to_on
     ORDER BY u.seat_id, u.from_on DESC, u.id DESC
  ), chain AS (
    SELECT a.seat_id, a.from_on, a.person_id, array_remove(ARRAY[a.holder_id], NULL) AS passed, 1 AS hops FROM away a
    UNION ALL
    SELECT c.seat_id, c.from_on, n.person_id, c.passed || c.person_id, c.hops + 1
      FROM chain c CROSS JOIN LATERAL (
        SELECT a.person_id FROM away a WHERE a.holder_id = c.person_id ORDER BY a.from_on DESC, a.id DESC LIMIT 1) AS n
     WHERE c.hops < 3 AND n.person_id <> ALL (c.passed || c.person_id)
  )
  SELECT c.seat_id, c.from_on, c.passed FROM chain c WHERE c.person_id = substitute;
END $$;
GRANT EXECUTE ON FUNCTION seats_stood_in(uuid, date) TO zholdau_app, zholdau_engine;`;

/** What was sent and what was not is read backwards, a page at a time, by region, outcome, channel, seat. */
const logs = `
CREATE INDEX ix_outbox_log ON outbox (region_id, created_at DESC, id DESC);
CREATE INDEX ix_outbox_log_state ON outbox (region_id, state, created_at DESC, id DESC);
CREATE INDEX ix_outbox_log_channel ON outbox (region_id, channel, created_at DESC, id DESC);
CREATE INDEX ix_notice_seat ON notice (seat_id, created_at DESC, id DESC);
CREATE INDEX ix_rung_fire_silent ON rung_fire (region_id, fired_at DESC, id DESC) WHERE outcome <> 'sent';`;

/** On what a substitution rests, who ended it, the chain of those who stand in; and the logs of what was sent. */
export class Substitutions1792000000020 implements MigrationInterface {
  name = 'Substitutions1792000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE substitution
        ADD COLUMN reason text NOT NULL DEFAULT '',
        ADD COLUMN order_number text NOT NULL DEFAULT '', -- number and date of the order that it rests on
        ADD COLUMN revoked_by uuid;
      CREATE INDEX ix_substitution_person ON substitution (person_id, to_on);
      ${standIns}
      ${logs}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX ix_outbox_log, ix_outbox_log_state, ix_outbox_log_channel, ix_notice_seat, ix_rung_fire_silent;
      DROP FUNCTION seats_stood_in(uuid, date);
      DROP INDEX ix_substitution_person;
      ALTER TABLE substitution DROP COLUMN reason, DROP COLUMN order_number, DROP COLUMN revoked_by;`);
  }
}
