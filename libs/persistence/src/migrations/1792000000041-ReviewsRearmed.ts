import type { MigrationInterface, QueryRunner } from 'typeorm';

const outcomes = (...names: readonly string[]): string => `
ALTER TABLE review_fire DROP CONSTRAINT ck_review_fire_outcome,
  ADD CONSTRAINT ck_review_fire_outcome CHECK (outcome IN (${names.map((name) => `'${name}'`).join(', ')}));`;

/** A reviewer's clock can go over to another ladder: what has passed under it is remembered and not said. */
export class ReviewsRearmed1792000000041 implements MigrationInterface {
  name = 'ReviewsRearmed1792000000041';

  async up(db: QueryRunner): Promise<void> {
    await db.query(outcomes('sent', 'collapsed', 'no_recipient', 'suppressed_superseded'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE review_fire SET outcome = 'collapsed' WHERE outcome = 'suppressed_superseded';
${outcomes('sent', 'collapsed', 'no_recipient')}`);
  }
}
