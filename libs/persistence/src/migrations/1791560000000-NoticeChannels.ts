import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The channels a rung names go with what it says, so that the letter knows them when it leaves. */
export class NoticeChannels1791560000000 implements MigrationInterface {
  name = 'NoticeChannels1791560000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE notice
  ADD COLUMN channels text[], -- to try before the others of the person's order; null: the order as it is
  ADD CONSTRAINT ck_notice_channels CHECK (channels <@ ARRAY['email', 'push', 'telegram', 'sms', 'webhook']);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE notice DROP COLUMN channels;`);
  }
}
