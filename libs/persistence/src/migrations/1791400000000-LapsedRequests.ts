import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = (...names: string[]): string => `
ALTER TABLE extension_request DROP CONSTRAINT ck_extension_request_state,
  ADD CONSTRAINT ck_extension_request_state CHECK (state IN (${names.map((name) => `'${name}'`).join(', ')}));`;

/** A request for a later date falls when the work it asks for ends; nobody is asked to decide on it then. */
export class LapsedRequests1791400000000 implements MigrationInterface {
  name = 'LapsedRequests1791400000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`${states('pending', 'granted', 'refused', 'withdrawn', 'recorded', 'lapsed')}
UPDATE extension_request x SET state = 'lapsed', decided_at = c.closed_at, version = x.version + 1
FROM checkpoint c WHERE c.id = x.checkpoint_id AND c.closed_at IS NOT NULL AND x.state = 'pending';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE extension_request SET state = 'withdrawn' WHERE state = 'lapsed';
${states('pending', 'granted', 'refused', 'withdrawn', 'recorded')}`);
  }
}
