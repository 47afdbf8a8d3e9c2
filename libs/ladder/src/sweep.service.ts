import { Injectable, Logger } from '@nestjs/common';
import { isOpen, localDateOf, type CheckpointState, type LocalDate } from '@zholdau/domain';
import { Flags, Notifications, type AddressedNotice } from '@zholdau/notifications';
import { Clock, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FiringMemory, type FiredRun, type Firing } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { planFirings, scheduleOf, type PlannedFiring, type Schedule } from './plan-firings.js';
import { TargetBook, type TargetItem } from './target-book.js';

export interface SweepResult {
  /** Ladders looked at; fewer than the limit means that nothing more is due. */
  readonly runs: number;
  /** Firings remembered now, silent ones too. */
  readonly fired: number;
  /** People told. */
  readonly told: number;
}

interface DueRun extends FiredRun {
  readonly policyId: string;
  readonly ladderOn: LocalDate;
  readonly heldDays: number;
}

interface Standing extends TargetItem {
  readonly checkpointId: string;
  readonly state: CheckpointState;
  readonly version: number;
}

interface SweptFiring extends Firing {
  readonly run: DueRun;
  readonly plan: PlannedFiring;
  readonly schedule: Schedule;
  readonly standing: Standing;
}

/** Where a ladder stands after the sweep has looked at it. */
interface Settled {
  readonly runId: string;
  readonly state: 'armed' | 'held' | 'superseded' | 'cancelled' | 'done';
  readonly next: Date | null;
}

const LIMIT = 500;
/** A ladder that cannot be computed is tried again after this; the others do not wait for it. */
const RETRY_MINUTES = 5;
/** A reminder is pointless a working week after it was written, an escalation after two. */
const REMINDER_LIFE_MS = 7 * 86_400_000;
const ESCALATION_LIFE_MS = 14 * 86_400_000;

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

  private claim(tx: EntityManager, which: string, params: unknown[], limit: number): Promise<DueRun[]> {
    return tx.query<DueRun[]>(
      `SELECT id AS "runId", region_id AS "regionId", item_id AS "itemId", checkpoint_id AS "checkpointId",
              deadline_version AS "deadlineVersion", policy_id AS "policyId", ladder_on::text AS "ladderOn",
              held_days AS "heldDays"
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
    const daysOf = await this.ground.of(
      tx,
      runs.map(({ regionId }) => regionId),
    );
    const policies = await this.policies.frozenAt(
      tx,
      runs.map(({ policyId }) => policyId),
    );
    const fired = await this.memory.ofRuns(tx, runs);
    const recipients = await this.targets.open(tx, [...standings.values()], today);

    const schedules = new Map<string, Schedule>();
    const scheduled = (run: DueRun): Schedule => {
      const key = `${run.regionId} ${run.policyId} ${run.ladderOn} ${run.heldDays}`;
      const known = schedules.get(key) ?? scheduleOf(policies.get(run.policyId)!.rungs, daysOf(run), now);
      schedules.set(key, known);
      return known;
    };

    const firings: SweptFiring[] = [];
    const settled: Settled[] = [];
    for (const run of runs) {
      const standing = standings.get(run.checkpointId)!;
      const schedule = scheduled(run);
      const closed = closing(standing, run);
      if (closed === null || closed.outcome !== null) {
        const plans = planFirings(schedule, fired(run), (rung, first) => recipients(standing, rung, first));
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
    await this.settle(tx, settled);
    return { runs: runs.length, fired: remembered.length, told: told.length };
  }

  /** The checkpoints as they stand now. A closed one, a moved one or one under review says nothing. */
  private async standings(tx: EntityManager, runs: readonly DueRun[]): Promise<Map<string, Standing>> {
    const rows = await tx.query<Standing[]>(
      `SELECT c.id AS "checkpointId", c.state, c.deadline_version AS version, i.id AS "itemId",
              i.region_id AS "regionId", i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds",
              i.directive_id AS "directiveId", i.curator_seat_id AS "curatorSeatId"
       FROM checkpoint c JOIN action_item i ON i.id = c.item_id WHERE c.id = ANY($1)`,
      [runs.map(({ checkpointId }) => checkpointId)],
    );
    return new Map(rows.map((row) => [row.checkpointId, row]));
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

/** Null while the ladder may speak; `outcome` null when its rungs wait instead of being remembered. */
function closing(
  { state, version }: Standing,
  { deadlineVersion }: DueRun,
): { state: Settled['state']; outcome: 'suppressed_superseded' | 'suppressed_closed' | null } | null {
  if (version !== deadlineVersion) return { state: 'superseded', outcome: 'suppressed_superseded' };
  if (state === 'submitted') return { state: 'held', outcome: null };
  if (state === 'draft') return { state: 'cancelled', outcome: 'suppressed_closed' };
  if (isOpen(state)) return null;
  return { state: state === 'cancelled' || state === 'replaced' ? 'cancelled' : 'done', outcome: 'suppressed_closed' };
}

function noticesOf({ run, plan, schedule }: SweptFiring, fireId: string, now: Date): AddressedNotice[] {
  const life = plan.says === 'reminder' ? REMINDER_LIFE_MS : ESCALATION_LIFE_MS;
  const { ladderOn: on, heldDays: held } = run;
  const params = { on, days: schedule.daysLeft, held, rung: plan.instant.rung.key };
  const expiresAt = new Date(now.getTime() + life);
  return plan.told.map(({ personId, seatId }) => ({
    regionId: run.regionId,
    personId,
    seatId,
    kind: plan.says,
    itemId: run.itemId,
    checkpointId: run.checkpointId,
    deadlineVersion: run.deadlineVersion,
    rungFireId: fireId,
    params,
    dedupeKey: `rung-${fireId}`,
    expiresAt,
  }));
}

const fireKey = (checkpointId: string, version: number, key: string): string => `${checkpointId} ${version} ${key}`;

const vacancy = ({ run, standing }: SweptFiring) =>
  ({
    regionId: run.regionId,
    kind: 'no_recipient',
    dedupeKey: `no-recipient-${standing.leadBodyId}`,
    itemId: run.itemId,
    bodyId: standing.leadBodyId,
  }) as const;

function add(one: SweepResult, other: SweepResult): SweepResult {
  return { runs: one.runs + other.runs, fired: one.fired + other.fired, told: one.told + other.told };
}
