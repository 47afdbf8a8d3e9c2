import { Injectable } from '@nestjs/common';
import { dueRungs, type LocalDate } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FiringMemory, type FiredRun, type Firing } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';

/** A ladder that fires, or waits for a review to end. */
export interface LiveLadder extends FiredRun {
  readonly policyId: string;
  readonly ladderOn: LocalDate;
  readonly armedAt: Date;
  readonly heldAt: Date | null;
  readonly state: 'armed' | 'held';
}

export interface LadderEnd {
  readonly state: 'superseded' | 'cancelled' | 'done';
  /** What is remembered of rungs that were due and had not fired yet. */
  readonly outcome: 'suppressed_superseded' | 'suppressed_closed';
  /** Why letters on their way were taken back. */
  readonly reason: string;
}

/** Ladders that are alive: at most one of a checkpoint. */
@Injectable()
export class LiveLadders {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
    private readonly notifications: Notifications,
  ) {}

  /** Those of these checkpoints, locked: the sweep leaves them alone until the commit. */
  of(engine: EntityManager, checkpointIds: readonly string[]): Promise<LiveLadder[]> {
    return engine.query<LiveLadder[]>(
      `SELECT id AS "runId", region_id AS "regionId", item_id AS "itemId", checkpoint_id AS "checkpointId",
              deadline_version AS "deadlineVersion", policy_id AS "policyId", ladder_on::text AS "ladderOn",
              armed_at AS "armedAt", held_at AS "heldAt", state
       FROM ladder_run WHERE checkpoint_id = ANY($1) AND state IN ('armed', 'held') ORDER BY id FOR UPDATE`,
      [checkpointIds],
    );
  }

  /** Ends them: nothing fires any more, and what no letter has carried yet is taken back. */
  async end(
    engine: EntityManager,
    ladders: readonly LiveLadder[],
    { state, outcome, reason }: LadderEnd,
  ): Promise<void> {
    if (ladders.length === 0) return;
    const now = await this.clock.now(engine);
    const daysOf = await this.ground.of(engine, ladders);
    const policies = await this.policies.frozenAt(
      engine,
      ladders.map(({ policyId }) => policyId),
    );
    const fired = await this.memory.ofRuns(engine, ladders);
    const missed = ladders.flatMap((run) =>
      dueRungs(policies.get(run.policyId)!.rungs, daysOf(run), fired(run), now).map((instant): Firing => ({
        run,
        instant,
        outcome,
        detail: {},
      })),
    );
    await this.memory.remember(engine, missed);
    await engine.query(
      `UPDATE ladder_run SET state = $2, next_rung_at = NULL, ended_at = (SELECT zholdau_now()) WHERE id = ANY($1)`,
      [ladders.map(({ runId }) => runId), state],
    );
    await this.notifications.withdraw(
      engine,
      ladders.map(({ checkpointId }) => checkpointId),
      reason,
    );
  }
}
