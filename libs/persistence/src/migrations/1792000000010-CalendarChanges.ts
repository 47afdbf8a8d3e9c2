import { KZ_DAYS } from '@zholdau/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LATE = (moves: string): string => `
DROP INDEX ix_checkpoint_late;
CREATE INDEX ix_checkpoint_late ON checkpoint (region_id, due_at)
  INCLUDE (id, item_id, item_ordinal, state, submitted_at, due_on, deadline_version, ${moves}reviewed_days, lead_body_id,
    directive_id, curator_seat_id)
  WHERE closed_at IS NULL;`;

/** A change of the working calendar: its act, what it made of each day, and the dates that it moved. */
export class CalendarChanges1792000000010 implements MigrationInterface {
  name = 'CalendarChanges1792000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE work_calendar
  ADD COLUMN act_number text  NOT NULL DEFAULT '', -- of the change that made this edition; empty: the first one
  ADD COLUMN act_on     date,
  ADD COLUMN act_title  text  NOT NULL DEFAULT '',
  ADD COLUMN changes    jsonb NOT NULL DEFAULT '[]', -- the days it changed, with what they became
  ADD COLUMN created_by uuid,
  ADD COLUMN moved      int   NOT NULL DEFAULT 0, -- dates that it moved
  ADD CONSTRAINT ck_work_calendar_act CHECK ((act_number = '') = (act_on IS NULL));
ALTER TABLE work_calendar_day
  ADD COLUMN sort text NOT NULL DEFAULT 'holiday', -- holiday, moved (a day off moved here), worked
  ADD CONSTRAINT ck_work_calendar_day_sort CHECK (sort IN ('holiday', 'moved', 'worked'));
ALTER TABLE deadline ADD COLUMN inner_named_on date; -- inner_on as somebody named it; null: it stands as it was named
ALTER TABLE checkpoint ADD COLUMN calendar_moves int NOT NULL DEFAULT 0; -- versions of its date that a calendar made
${LATE('calendar_moves, ')}`);
    const moved = KZ_DAYS.filter(({ kind }) => kind === 'moved').map(({ on }) => on);
    await db.query(
      `UPDATE work_calendar_day SET sort = CASE WHEN kind = 'working_weekend' THEN 'worked'
         WHEN day = ANY($1::date[]) THEN 'moved' ELSE 'holiday' END`,
      [moved],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`${LATE('')}
ALTER TABLE checkpoint DROP COLUMN calendar_moves;
ALTER TABLE deadline DROP COLUMN inner_named_on;
ALTER TABLE work_calendar_day DROP COLUMN sort;
ALTER TABLE work_calendar DROP CONSTRAINT ck_work_calendar_act, DROP COLUMN act_number, DROP COLUMN act_on,
  DROP COLUMN act_title, DROP COLUMN changes, DROP COLUMN created_by, DROP COLUMN moved;`);
  }
}
