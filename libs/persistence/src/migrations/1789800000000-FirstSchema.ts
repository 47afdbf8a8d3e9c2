import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessSql } from './first-schema/access.sql.js';
import { directivesSql } from './first-schema/directives.sql.js';
import { executionSql } from './first-schema/execution.sql.js';
import { groundSql } from './first-schema/ground.sql.js';
import { identitySql } from './first-schema/identity.sql.js';
import { intakeSql } from './first-schema/intake.sql.js';
import { ladderSql } from './first-schema/ladder.sql.js';
import { placementSql } from './first-schema/placement.sql.js';
import { reviewSql } from './first-schema/review.sql.js';
import { standingSql } from './first-schema/standing.sql.js';

/** The whole first schema with row security from the first day, so that nothing is ever written around it. */
export class FirstSchema1789800000000 implements MigrationInterface {
  name = 'FirstSchema1789800000000';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      groundSql,
      identitySql,
      directivesSql,
      executionSql,
      standingSql,
      placementSql,
      reviewSql,
      ladderSql,
      intakeSql,
      accessSql,
    ]) {
      await db.query(sql);
    }
  }

  /** Tables in reverse order of their references. The two roles stay: other databases of the cluster may use them. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE journal, plan_import_row, plan_import, mailbox_letter, notice, outbox, flag, heartbeat, rung_fire, ladder_run,
        ladder_policy, item_request, evidence, progress_report, deadline, checkpoint, item_delegation, item_executor, action_item,
        plan_version, plan, seat_charge, directive, address, sign_in_attempt, person_token, session, substitution, seat_holder,
        seat, credential, person, body_alias, body_group, body, district, region, working_day, work_calendar_day, work_calendar,
        setting, clock;
      DROP FUNCTION keep_item_standing(), place_checkpoint(), move_checkpoints(), reviewed_days_of(uuid, date),
        keep_reviewed_days(), move_reviewed_days(), zholdau_move_clock(timestamptz, boolean), zholdau_now(),
        scope_region(), scope_reaches(text),
        scope_role(), scope_person(), scope_seat(), scope_bodies(), scope_directives();
    `);
  }
}
