import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable } from './row-security.sql.js';

/** Two versions of the engine may run side by side: the older one steps aside. */
export class EngineGeneration1791530000000 implements MigrationInterface {
  name = 'EngineGeneration1791530000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- One row. An engine whose own generation is another claims nothing.
CREATE TABLE engine_generation (
  id               int         NOT NULL DEFAULT 1,
  generation       int         NOT NULL,
  rolled_back_from int, -- this generation does not come again by itself
  since            timestamptz NOT NULL DEFAULT clock_timestamp(), -- real time
  CONSTRAINT pk_engine_generation      PRIMARY KEY (id),
  CONSTRAINT ck_engine_generation_one  CHECK (id = 1),
  CONSTRAINT ck_engine_generation_back CHECK (rolled_back_from > generation)
);
INSERT INTO engine_generation (generation) VALUES (1);
${enable('engine_generation')}
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE engine_generation');
  }
}
