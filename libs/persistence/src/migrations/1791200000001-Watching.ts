import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes by which the engine watches itself: every armed ladder by what decides its next instant, letters by their leaving. */
export class Watching1791200000001 implements MigrationInterface {
  name = 'Watching1791200000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE INDEX ix_ladder_run_plan ON ladder_run (region_id, policy_id, ladder_on, held_days, next_rung_at) WHERE state = 'armed';
CREATE INDEX ix_ladder_run_alive ON ladder_run (checkpoint_id, deadline_version) WHERE state IN ('armed', 'held');
CREATE INDEX ix_outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX ix_outbox_trouble ON outbox (region_id, state) WHERE state IN ('failed', 'unknown');
CREATE INDEX ix_rung_fire_fired ON rung_fire (fired_at);
-- A letter to the duty person belongs to nobody's account.
ALTER TABLE mailbox_letter ALTER COLUMN to_person DROP NOT NULL;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX ix_ladder_run_plan, ix_ladder_run_alive, ix_outbox_sent, ix_outbox_trouble, ix_rung_fire_fired;
DELETE FROM mailbox_letter WHERE to_person IS NULL;
ALTER TABLE mailbox_letter ALTER COLUMN to_person SET NOT NULL;
`);
  }
}
