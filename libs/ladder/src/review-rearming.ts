import { Injectable } from '@nestjs/common';
import { nextRungAt, rungInstants, type LocalDate } from '@zholdau/domain';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderGround } from './ladder-ground.js';
import type { LadderPolicy } from './ladder-policies.js';

/** Clocks moved in one statement. */
const BATCH = 1_000;

/** A running clock of a reviewer that goes by another ladder than the one in force; `r` is the run, `p` the policy. */
export const REVIEWS_BEHIND = `
  FROM review_run r
  JOIN ladder_policy p ON p.region_id = r.region_id AND p.level = 'review' AND p.active AND p.id <> r.policy_id
  WHERE r.state = 'armed'`;

interface RunBehind {
  readonly runId: string;
  readonly regionId: string;
  readonly itemId: string;
  readonly checkpointId: string;
  readonly askedOn: LocalDate;
}

/** Takes the running clocks of the reviewers over to the ladder in force, with the engine's rights (U7). */
@Injectable()
export class ReviewRearming {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
  ) {}

  /**
   * Nothing is said twice: rungs that have passed under the new ladder are remembered as superseded, and what has fired
   * stays fired (I10).
   *
   * @returns how many clocks it was
   */
  async rearm(engine: EntityManager, policy: LadderPolicy): Promise<number> {
    const runs = await engine.query<RunBehind[]>(
      `SELECT r.id AS "runId", r.region_id AS "regionId", r.item_id AS "itemId", r.checkpoint_id AS "checkpointId",
              r.asked_on::text AS "askedOn" ${REVIEWS_BEHIND} AND p.id = $1 ORDER BY r.id FOR UPDATE OF r`,
      [policy.id],
    );
    for (let from = 0; from < runs.length; from += BATCH) {
      await this.move(engine, policy, runs.slice(from, from + BATCH));
    }
    return runs.length;
  }

  private async move(engine: EntityManager, { id, rungs }: LadderPolicy, runs: readonly RunBehind[]): Promise<void> {
    const now = await this.clock.now(engine);
    const daysOf = await this.ground.of(engine, runs);
    const moved = runs.map((run) => {
      const { paused: _, ...days } = daysOf({ ...run, ladderOn: run.askedOn, armedAt: null });
      return { run, past: rungInstants(rungs, days, now), next: nextRungAt(rungs, days, now) };
    });
    await engine.query(
      `INSERT INTO review_fire (region_id, item_id, run_id, rung_key, occurrence, due_at, fired_at, outcome)
       SELECT f."regionId", f."itemId", f."runId", f.key, f.occurrence, f.at, (SELECT zholdau_now()), 'suppressed_superseded'
       FROM jsonb_to_recordset($1::jsonb) AS f ("regionId" uuid, "itemId" uuid, "runId" uuid, key text, occurrence int, at timestamptz)
       ON CONFLICT (run_id, rung_key, occurrence) DO NOTHING`,
      [
        JSON.stringify(
          moved.flatMap(({ run, past }) =>
            past.map(({ rung, occurrence, at }) => ({ ...run, key: rung.key, occurrence, at })),
          ),
        ),
      ],
    );
    await engine.query(
      `UPDATE review_run r SET policy_id = $1, next_rung_at = m.next
       FROM jsonb_to_recordset($2::jsonb) AS m ("runId" uuid, next timestamptz) WHERE r.id = m."runId"`,
      [id, JSON.stringify(moved.map(({ run, next }) => ({ runId: run.runId, next })))],
    );
  }
}
