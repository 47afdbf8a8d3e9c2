import { Injectable } from '@nestjs/common';
import {
  addDays,
  dueRungs,
  endOfDay,
  localDateOf,
  NotFoundError,
  nextRungAt,
  reviewDays,
  RuleViolationError,
  rungInstants,
  type Actor,
  type ControlLevel,
  type LocalDate,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, elevated } from '@zholdau/persistence';
import { Notifications, type Told } from '@zholdau/notifications';
import type { EntityManager } from 'typeorm';
import { FiringMemory, type FiredRun, type Firing } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies, type LadderPolicy } from './ladder-policies.js';

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

interface LiveRun extends FiredRun {
  readonly policyId: string;
  readonly ladderOn: LocalDate;
  readonly heldDays: number;
  readonly heldAt: Date | null;
  readonly state: 'armed' | 'held';
}

const RUN = `id, region_id AS "regionId", item_id AS "itemId", checkpoint_id AS "checkpointId",
  deadline_version AS "deadlineVersion", policy_id AS "policyId", ladder_on::text AS "ladderOn",
  held_days AS "heldDays", held_at AS "heldAt", state`;

/**
 * The life of a ladder from outside: armed with a date, held while a report waits for review, resumed, ended.
 *
 * Every method joins the caller's transaction and takes the engine's rights for its part of it, so that the date,
 * the ladder and the letters on their way change together or not at all. The row of the checkpoint is changed by the
 * caller before the ladder is, always in this order: the sender reads them in the same one.
 */
@Injectable()
export class LadderService {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Arms the ladder of a deadline version. A live ladder of an older version is superseded and its letters that have
   * not left are taken back. Armed again for the same version (the level of control has changed), it fires nothing
   * twice: what is past under the new policy is remembered as superseded.
   */
  arm(tx: EntityManager, arming: Arming): Promise<void> {
    return this.armMany(tx, [arming]);
  }

  /** The same for a whole plan, in a few statements. */
  async armMany(tx: EntityManager, armings: readonly Arming[]): Promise<void> {
    if (armings.length === 0) return;
    await elevated(tx, async (engine) => {
      const now = await this.clock.now(engine);
      const regionIds = [...new Set(armings.map(({ regionId }) => regionId))];
      const daysOf = await this.ground.of(engine, regionIds);
      const policies = await this.activePolicies(engine, regionIds);
      const before = await this.live(
        engine,
        armings.map(({ checkpointId }) => checkpointId),
      );
      const versions = new Map(armings.map((arming) => [arming.checkpointId, arming.deadlineVersion]));
      const older = before.filter((run) => versions.get(run.checkpointId) !== run.deadlineVersion);
      await this.end(engine, older, 'superseded', 'suppressed_superseded', 'superseded');
      const again = new Set(before.filter((run) => !older.includes(run)).map(({ checkpointId }) => checkpointId));
      const held = new Map(before.filter(({ state }) => state === 'held').map((run) => [run.checkpointId, run.heldAt]));
      const planned = armings.map((arming) => {
        const policy = policies(arming.regionId, arming.level);
        const days = daysOf({ ...arming, heldDays: 0 });
        const past = rungInstants(policy.rungs, days, now);
        const silent = arming.quiet || again.has(arming.checkpointId);
        const next = past.length > 0 && !silent ? now : nextRungAt(policy.rungs, days, now);
        const heldAt = held.get(arming.checkpointId) ?? null;
        return { arming, policyId: policy.id, past: silent ? past : [], next: heldAt ? null : next, heldAt };
      });
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
        [JSON.stringify(planned.map(({ arming, policyId, next, heldAt }) => ({ ...arming, policyId, next, heldAt })))],
      );
      const byCheckpoint = new Map(runs.map((run) => [run.checkpointId, run]));
      await this.memory.remember(
        engine,
        planned.flatMap(({ arming, past }) => {
          const outcome = again.has(arming.checkpointId) ? 'suppressed_superseded' : 'collapsed';
          const run = byCheckpoint.get(arming.checkpointId)!;
          return past.map((instant) => ({ run, instant, outcome, detail: { quiet: true } }) as const);
        }),
      );
    });
  }

  /** A report waits for review: reminders are pointless and escalations wait. */
  async hold(tx: EntityManager, checkpointId: string): Promise<void> {
    await elevated(tx, async (engine) => {
      await engine.query(
        `UPDATE ladder_run SET state = 'held', held_at = (SELECT zholdau_now()), next_rung_at = NULL
         WHERE checkpoint_id = $1 AND state = 'armed'`,
        [checkpointId],
      );
      await this.notifications.withdraw(engine, [checkpointId], 'submitted');
    });
  }

  /**
   * The review is over without an acceptance.
   *
   * `returned`: the ladder goes on from the next working day. What fell due during the review is remembered as
   * suppressed, and the escalations move by the working days it took after the date: they are not the agency's.
   * `withdrawn`: the agency took its own report back, so nothing moves, and what was missed fires at once.
   */
  async resume(tx: EntityManager, checkpointId: string, because: 'returned' | 'withdrawn'): Promise<void> {
    await elevated(tx, async (engine) => {
      const [run] = (await this.live(engine, [checkpointId])).filter(({ state }) => state === 'held');
      if (!run) return;
      const now = await this.clock.now(engine);
      const today = localDateOf(now);
      const passed =
        because === 'withdrawn'
          ? 0
          : reviewDays(run.ladderOn, localDateOf(run.heldAt!), today, await this.calendar.load(engine));
      const heldDays = run.heldDays + passed;
      const daysOf = await this.ground.of(engine, [run.regionId]);
      const days = daysOf({ ...run, heldDays });
      const { rungs } = (await this.policies.frozenAt(engine, [run.policyId])).get(run.policyId)!;
      const fired = await this.memory.ofRuns(engine, [run]);
      const until = because === 'withdrawn' ? now : new Date(endOfDay(today).getTime() - 1);
      const missed = dueRungs(rungs, days, fired(run), until);
      if (because === 'returned') {
        const outcome = 'suppressed_review';
        await this.memory.remember(
          engine,
          missed.map((instant): Firing => ({ run, instant, outcome, detail: {} })),
        );
      }
      const next = because === 'withdrawn' && missed.length > 0 ? now : nextRungAt(rungs, days, until);
      await engine.query(
        `UPDATE ladder_run SET state = 'armed', held_at = NULL, held_days = $2, next_rung_at = $3 WHERE id = $1`,
        [run.runId, heldDays, next],
      );
    });
  }

  /**
   * The checkpoint is closed: accepted, cancelled, replaced. Nothing fires any more and no letter begins after the commit.
   *
   * @param reason shown where the letters that were taken back are listed
   */
  async cancel(tx: EntityManager, checkpointId: string, reason: 'accepted' | 'cancelled' | 'replaced'): Promise<void> {
    await this.cancelMany(tx, [checkpointId], reason);
  }

  async cancelMany(
    tx: EntityManager,
    checkpointIds: readonly string[],
    reason: 'accepted' | 'cancelled' | 'replaced',
  ): Promise<void> {
    await elevated(tx, async (engine) => {
      const runs = await this.live(engine, checkpointIds);
      await this.end(engine, runs, reason === 'accepted' ? 'done' : 'cancelled', 'suppressed_closed', reason);
      await this.notifications.withdraw(engine, checkpointIds, reason);
    });
  }

  /** The date is taken away without a new one. */
  async supersede(tx: EntityManager, checkpointId: string): Promise<void> {
    await elevated(tx, async (engine) =>
      this.end(engine, await this.live(engine, [checkpointId]), 'superseded', 'suppressed_superseded', 'superseded'),
    );
  }

  /**
   * A coordinator reminds by hand: the executors and the head of the lead hear of it at once, in a letter of its own.
   * Whether the actor may, the caller has asked.
   *
   * @throws NotFoundError when there is no such checkpoint in reach
   * @throws RuleViolationError `checkpoint_not_open`, or `already_reminded_today` on the second time that day
   */
  async remindNow(tx: EntityManager, actor: Actor, checkpointId: string): Promise<Told[]> {
    const [checkpoint] = await tx.query<
      { itemId: string; leadId: string; bodyIds: string[]; version: number; state: string }[]
    >(
      `SELECT c.item_id AS "itemId", i.lead_body_id AS "leadId", i.body_ids AS "bodyIds",
              c.deadline_version AS version, c.state
       FROM checkpoint c JOIN action_item i ON i.id = c.item_id WHERE c.id = $1`,
      [checkpointId],
    );
    if (!checkpoint) throw new NotFoundError();
    if (!['assigned', 'in_work', 'returned', 'disputed'].includes(checkpoint.state)) {
      throw new RuleViolationError('checkpoint_not_open');
    }
    const today = await this.clock.today(tx);
    const told = await this.notifications.tell(tx, {
      regionId: actor.regionId,
      kind: 'remind_now',
      itemId: checkpoint.itemId,
      checkpointId,
      deadlineVersion: checkpoint.version,
      to: [
        { bodyId: checkpoint.leadId, as: 'both' },
        ...checkpoint.bodyIds.map((bodyId) => ({ bodyId, as: 'executor' }) as const),
      ],
      dedupeKey: `remind-now-${checkpointId}-${today}`,
      expiresAt: endOfDay(addDays(today, 7)),
    });
    if (told.length === 0) throw new RuleViolationError('already_reminded_today');
    return told;
  }

  private async end(
    engine: EntityManager,
    runs: readonly LiveRun[],
    state: 'superseded' | 'cancelled' | 'done',
    outcome: 'suppressed_superseded' | 'suppressed_closed',
    reason: string,
  ): Promise<void> {
    if (runs.length === 0) return;
    const now = await this.clock.now(engine);
    const daysOf = await this.ground.of(
      engine,
      runs.map(({ regionId }) => regionId),
    );
    const policies = await this.policies.frozenAt(
      engine,
      runs.map(({ policyId }) => policyId),
    );
    const fired = await this.memory.ofRuns(engine, runs);
    const missed = runs.flatMap((run) =>
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
      [runs.map(({ runId }) => runId), state],
    );
    await this.notifications.withdraw(
      engine,
      runs.map(({ checkpointId }) => checkpointId),
      reason,
    );
  }

  /** The live ladders of these checkpoints, locked: the sweep leaves them alone until the commit. */
  private live(engine: EntityManager, checkpointIds: readonly string[]): Promise<LiveRun[]> {
    return engine.query<LiveRun[]>(
      `SELECT ${RUN.replace('id,', 'id AS "runId",')} FROM ladder_run
       WHERE checkpoint_id = ANY($1) AND state IN ('armed', 'held') ORDER BY id FOR UPDATE`,
      [checkpointIds],
    );
  }

  private async activePolicies(engine: EntityManager, regionIds: readonly string[]) {
    const all = new Map<string, LadderPolicy>();
    for (const regionId of regionIds) {
      await this.policies.ensureDefaults(engine, regionId);
      for (const policy of await this.policies.active(engine, regionId)) all.set(`${regionId} ${policy.level}`, policy);
    }
    return (regionId: string, level: ControlLevel): LadderPolicy => all.get(`${regionId} ${level}`)!;
  }
}
