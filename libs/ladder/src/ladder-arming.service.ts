import { Injectable } from '@nestjs/common';
import { nextRungAt, rungInstants, type ControlLevel, type LocalDate, type RungInstant } from '@zholdau/domain';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FiringMemory, type FiredRun } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies, type LadderPolicy } from './ladder-policies.js';
import { LiveLadders, type LiveLadder } from './live-ladders.js';

/** A checkpoint whose ladder is to run. */
export interface Arming {
  readonly checkpointId: string;
  readonly itemId: string;
  readonly regionId: string;
  readonly deadlineVersion: number;
  /** The day it runs on: the inner date where there is one, else the due date. */
  readonly ladderOn: LocalDate;
  readonly level: ControlLevel;
  /** Approving a plan or importing: rungs already past are remembered in silence. */
  readonly quiet: boolean;
}

/** A ladder as it is about to be written. */
interface PlannedLadder {
  readonly arming: Arming;
  readonly policyId: string;
  /** Rungs that are remembered in silence at once. */
  readonly silent: readonly RungInstant[];
  readonly next: Date | null;
  readonly heldAt: Date | null;
}

const SUPERSEDED = { state: 'superseded', outcome: 'suppressed_superseded', reason: 'superseded' } as const;

/** Arms ladders, many at once, with the engine's rights. */
@Injectable()
export class LadderArming {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
    private readonly live: LiveLadders,
  ) {}

  async arm(engine: EntityManager, armings: readonly Arming[]): Promise<void> {
    if (armings.length === 0) return;
    const versions = new Map(armings.map((arming) => [arming.checkpointId, arming.deadlineVersion]));
    const before = await this.live.of(engine, [...versions.keys()]);
    const older = before.filter((ladder) => versions.get(ladder.checkpointId) !== ladder.deadlineVersion);
    await this.live.end(engine, older, SUPERSEDED);
    const planned = await this.plan(engine, armings, before);
    const runs = await this.write(engine, planned);
    const again = new Set(before.filter((ladder) => !older.includes(ladder)).map(({ checkpointId }) => checkpointId));
    await this.memory.remember(
      engine,
      planned.flatMap(({ arming, silent }) => {
        const outcome = again.has(arming.checkpointId) ? 'suppressed_superseded' : 'collapsed';
        const run = runs.get(arming.checkpointId)!;
        return silent.map((instant) => ({ run, instant, outcome, detail: { quiet: true } }) as const);
      }),
    );
  }

  /** A review under way goes on for the new ladder; the days of past ones count on only for the same date. */
  private async plan(
    engine: EntityManager,
    armings: readonly Arming[],
    before: readonly LiveLadder[],
  ): Promise<PlannedLadder[]> {
    const now = await this.clock.now(engine);
    const daysOf = await this.ground.of(engine, armings);
    const policyOf = await this.inForce(engine, armings);
    const present = new Map(before.map((ladder) => [ladder.checkpointId, ladder]));
    return armings.map((arming) => {
      const ladder = present.get(arming.checkpointId);
      const same = ladder?.deadlineVersion === arming.deadlineVersion ? ladder : undefined;
      const { id: policyId, rungs } = policyOf(arming);
      const days = daysOf({ ...arming, armedAt: same?.armedAt ?? null });
      const past = rungInstants(rungs, days, now);
      const quiet = arming.quiet || same !== undefined;
      const next = past.length > 0 && !quiet ? now : nextRungAt(rungs, days, now);
      const heldAt = ladder?.state === 'held' ? ladder.heldAt : null;
      return { arming, policyId, silent: quiet ? past : [], next: heldAt === null ? next : null, heldAt };
    });
  }

  private async write(engine: EntityManager, planned: readonly PlannedLadder[]): Promise<Map<string, FiredRun>> {
    const rows = planned.map(({ arming, policyId, next, heldAt }) => ({ ...arming, policyId, next, heldAt }));
    const runs = await engine.query<FiredRun[]>(
      `INSERT INTO ladder_run (region_id, item_id, checkpoint_id, deadline_version, policy_id, ladder_on, state,
                               next_rung_at, armed_at, held_at)
       SELECT r."regionId", r."itemId", r."checkpointId", r."deadlineVersion", r."policyId", r."ladderOn",
              CASE WHEN r."heldAt" IS NULL THEN 'armed' ELSE 'held' END, r.next, (SELECT zholdau_now()), r."heldAt"
       FROM jsonb_to_recordset($1::jsonb) AS r ("regionId" uuid, "itemId" uuid, "checkpointId" uuid,
              "deadlineVersion" int, "policyId" uuid, "ladderOn" date, next timestamptz, "heldAt" timestamptz)
       ON CONFLICT (checkpoint_id, deadline_version) DO UPDATE
         SET policy_id = excluded.policy_id, ladder_on = excluded.ladder_on, state = excluded.state,
             next_rung_at = excluded.next_rung_at, held_at = excluded.held_at, ended_at = NULL
       RETURNING id AS "runId", region_id AS "regionId", item_id AS "itemId", checkpoint_id AS "checkpointId",
                 deadline_version AS "deadlineVersion"`,
      [JSON.stringify(rows)],
    );
    return new Map(runs.map((run) => [run.checkpointId, run]));
  }

  /** The ladder of the item's level and origin, else the one of its level for all origins. */
  private async inForce(engine: EntityManager, armings: readonly Arming[]): Promise<(arming: Arming) => LadderPolicy> {
    const policies = new Map<string, LadderPolicy>();
    for (const regionId of new Set(armings.map((arming) => arming.regionId))) {
      await this.policies.ensureDefaults(engine, regionId);
      for (const policy of await this.policies.active(engine, regionId))
        policies.set(`${regionId} ${policy.level} ${policy.origin}`, policy);
    }
    const items = await engine.query<{ id: string; origin: string }[]>(
      'SELECT id, origin FROM action_item WHERE id = ANY($1)',
      [[...new Set(armings.map(({ itemId }) => itemId))]],
    );
    const origins = new Map(items.map(({ id, origin }) => [id, origin]));
    return ({ regionId, level, itemId }) =>
      policies.get(`${regionId} ${level} ${origins.get(itemId)}`) ?? policies.get(`${regionId} ${level} `)!;
  }
}
