import { Injectable, Logger } from '@nestjs/common';
import { localDateOf, postponedUntil, type Rung } from '@zholdau/domain';
import { Flags, Notifications } from '@zholdau/notifications';
import { Clock, EngineGeneration, passingTrouble, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FiringMemory } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { planFirings, scheduleOf, type Schedule } from './plan-firings.js';
import {
  closing,
  LAST_ACTIVITY,
  noticesOf,
  stops,
  vacancy,
  type DueRun,
  type Settled,
  type Standing,
  type SweptFiring,
} from './swept.js';
import { seatsNamed, TargetBook, type Recipients } from './target-book.js';

export interface SweepResult {
  /** Ladders looked at; fewer than the limit means that nothing more is due. */
  readonly runs: number;
  /** Firings remembered now, silent ones too. */
  readonly fired: number;
  /** People told. */
  readonly told: number;
}

const LIMIT = 500;
/** A ladder that cannot be computed is tried again after this; the others do not wait for it. */
const RETRY_MINUTES = 5;

/**
 * The sweep: finds the ladders whose rung has come, remembers the firing and tells the people, all in one transaction.
 *
 * Any number of sweeps may run at once, in any number of processes: each takes
 * rows that no other holds, and the memory of firings lets none happen twice.
 */
@Injectable()
export class SweepService {
  private readonly log = new Logger(SweepService.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
    private readonly targets: TargetBook,
    private readonly notifications: Notifications,
    private readonly flags: Flags,
    private readonly settings: SettingsStore,
    private readonly generation: EngineGeneration,
  ) {}

  /** One batch of due ladders. */
  async sweep({ limit = LIMIT }: { limit?: number } = {}): Promise<SweepResult> {
    const claimed: DueRun[] = [];
    try {
      return await this.transactions.asEngine(async (tx) => {
        claimed.push(...(await this.claim(tx, 'true', [], limit)));
        return this.fire(tx, claimed);
      });
    } catch (error) {
      if (claimed.length === 0) throw error;
      this.log.warn(`A batch of ${claimed.length} ladders failed, trying each by itself: ${String(error)}`);
      return this.oneByOne(claimed);
    }
  }

  /** Batches until nothing is due. */
  async sweepAll(stop: () => boolean = () => false): Promise<SweepResult> {
    let total: SweepResult = { runs: 0, fired: 0, told: 0 };
    let batch: SweepResult;
    do {
      batch = await this.sweep();
      total = add(total, batch);
    } while (batch.runs === LIMIT && !stop());
    return total;
  }

  private async oneByOne(runs: readonly DueRun[]): Promise<SweepResult> {
    let total: SweepResult = { runs: 0, fired: 0, told: 0 };
    for (const { runId, regionId, itemId } of runs) {
      try {
        total = add(
          total,
          await this.transactions.asEngine(async (tx) => this.fire(tx, await this.claim(tx, 'id = $2', [runId], 1))),
        );
      } catch (error) {
        const trouble = passingTrouble(error);
        if (trouble === 'away') throw error;
        if (trouble === 'busy') continue; // it is still due: the next look takes it
        this.log.error(`Ladder ${runId} cannot be computed: ${String(error)}`);
        await this.transactions.asEngine(async (tx) => {
          await tx.query(
            `UPDATE ladder_run SET next_rung_at = (SELECT zholdau_now()) + make_interval(mins => $2)
             WHERE id = $1 AND state = 'armed'`,
            [runId, RETRY_MINUTES],
          );
          await this.flags.raise(tx, [{ regionId, kind: 'sweep_failed', dedupeKey: `sweep-failed-${runId}`, itemId }]);
        });
        total = add(total, { runs: 1, fired: 0, told: 0 });
      }
    }
    return total;
  }

  private async claim(tx: EntityManager, which: string, params: unknown[], limit: number): Promise<DueRun[]> {
    if (!(await this.generation.holds(tx))) return [];
    return tx.query<DueRun[]>(
      `SELECT id AS "runId", region_id AS "regionId", item_id AS "itemId", checkpoint_id AS "checkpointId",
              deadline_version AS "deadlineVersion", policy_id AS "policyId", ladder_on::text AS "ladderOn",
              armed_at AS "armedAt"
       FROM ladder_run
       WHERE state = 'armed' AND next_rung_at <= (SELECT zholdau_now()) AND ${which}
       ORDER BY next_rung_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit, ...params],
    );
  }

  private async fire(tx: EntityManager, runs: readonly DueRun[]): Promise<SweepResult> {
    if (runs.length === 0) return { runs: 0, fired: 0, told: 0 };
    const now = await this.clock.now(tx);
    const today = localDateOf(now);
    const standings = await this.standings(tx, runs);
    const daysOf = await this.ground.of(tx, runs);
    const quietDays = await this.quietDays(tx, runs);
    const policies = await this.policies.frozenAt(
      tx,
      runs.map(({ policyId }) => policyId),
    );
    const fired = await this.memory.ofRuns(tx, runs);
    const named = runs.flatMap(({ policyId }) => seatsNamed(policies.get(policyId)!.rungs));
    const recipients = await this.targets.open(tx, [...standings.values()], today, named);

    const schedules = new Map<string, Schedule>();
    const scheduled = (run: DueRun): Schedule => {
      const days = daysOf(run);
      const key = `${run.regionId} ${run.policyId} ${run.ladderOn} ${days.pauseKey}`;
      const known = schedules.get(key) ?? scheduleOf(policies.get(run.policyId)!.rungs, days, now);
      schedules.set(key, known);
      return known;
    };

    const firings: SweptFiring[] = [];
    const settled: Settled[] = [];
    for (const run of runs) {
      const standing = standings.get(run.checkpointId)!;
      const schedule = scheduled(run);
      const closed = closing(standing, run);
      const active = { activeAt: standing.activeAt, quietDays: quietDays.get(run.regionId)! };
      const later = closed === null ? postponedUntil(schedule, fired(run), daysOf(run), active, now) : null;
      if (later !== null) {
        settled.push({ runId: run.runId, state: 'armed', next: later });
        continue;
      }
      if (closed === null || closed.outcome !== null) {
        const recipientsOf = (rung: Rung, first: boolean) => recipients(standing, rung, first);
        const plans = planFirings(schedule, fired(run), recipientsOf, stops(standing));
        for (const plan of plans) {
          const { instant, detail } = plan;
          const outcome = closed?.outcome ?? plan.outcome;
          firings.push({ run, instant, outcome, detail, plan, schedule, standing });
        }
      }
      settled.push({ runId: run.runId, state: closed?.state ?? 'armed', next: closed === null ? schedule.next : null });
    }

    const remembered = await this.memory.remember(tx, firings);
    const fireIds = new Map(
      remembered.map((one) => [fireKey(one.checkpointId, one.deadlineVersion, one.key), one.fireId]),
    );
    const notices = firings.flatMap((firing) => {
      const { run, instant } = firing;
      const key = `${instant.rung.key}#${instant.occurrence}`;
      const fireId = fireIds.get(fireKey(run.checkpointId, run.deadlineVersion, key));
      if (fireId === undefined || firing.outcome !== firing.plan.outcome) return [];
      return noticesOf(firing, fireId, now);
    });
    const told = await this.notifications.write(tx, notices);
    await this.flags.raise(tx, firings.filter(({ outcome }) => outcome === 'no_recipient').map(vacancy));
    await this.manned(tx, [...standings.values()], recipients);
    await this.settle(tx, settled);
    return { runs: runs.length, fired: remembered.length, told: told.length };
  }

  /** The checkpoints as they stand now. A closed one, a moved one or one under review says nothing. */
  private async standings(tx: EntityManager, runs: readonly DueRun[]): Promise<Map<string, Standing>> {
    const rows = await tx.query<Standing[]>(
      `SELECT c.id AS "checkpointId", c.state, c.deadline_version AS version, i.id AS "itemId",
              i.region_id AS "regionId", i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds",
              i.directive_id AS "directiveId", i.curator_seat_id AS "curatorSeatId",
              c.acknowledged_at IS NOT NULL AS "takenUp", written.at IS NOT NULL AS "reportBegun",
              greatest(written.at, said.at) AS "activeAt"
       FROM checkpoint c JOIN action_item i ON i.id = c.item_id
       ${LAST_ACTIVITY}
       WHERE c.id = ANY($1)`,
      [runs.map(({ checkpointId }) => checkpointId)],
    );
    return new Map(rows.map((row) => [row.checkpointId, row]));
  }

  /** For each region how long after an executor has done something reminders wait. */
  private async quietDays(tx: EntityManager, runs: readonly DueRun[]): Promise<Map<string, number>> {
    const days = new Map<string, number>();
    for (const regionId of new Set(runs.map((run) => run.regionId))) {
      days.set(regionId, (await this.settings.read(tx, regionId))['reminders.activity-days']);
    }
    return days;
  }

  /** Puts down the flags of bodies in which somebody sits again. */
  private async manned(tx: EntityManager, standings: readonly Standing[], recipients: Recipients): Promise<void> {
    const byBody = new Map(standings.map((standing) => [standing.leadBodyId, standing]));
    const flagged = await this.flags.unmanned(tx, [...byBody.keys()]);
    const lead: Rung = { key: 'lead', offset: 1, targets: ['executor'] };
    await this.flags.manned(
      tx,
      flagged.filter((bodyId) => recipients(byBody.get(bodyId)!, lead, false).length > 0),
    );
  }

  private async settle(tx: EntityManager, settled: readonly Settled[]): Promise<void> {
    await tx.query(
      `UPDATE ladder_run r SET state = s.state, next_rung_at = s.next,
              held_at = CASE WHEN s.state = 'held' THEN (SELECT zholdau_now()) END,
              ended_at = CASE WHEN s.state IN ('superseded', 'cancelled', 'done') THEN (SELECT zholdau_now()) END
       FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS s (id, state, next) WHERE r.id = s.id`,
      [settled.map(({ runId }) => runId), settled.map(({ state }) => state), settled.map(({ next }) => next)],
    );
  }
}

const fireKey = (checkpointId: string, version: number, key: string): string => `${checkpointId} ${version} ${key}`;

/** What two sweeps have done together. */
export function add(one: SweepResult, other: SweepResult): SweepResult {
  return { runs: one.runs + other.runs, fired: one.fired + other.fired, told: one.told + other.told };
}
