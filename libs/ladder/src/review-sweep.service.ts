import { Injectable, Logger } from '@nestjs/common';
import {
  firingKey,
  localDateOf,
  workingDaysBetween,
  type ExtensionAddressee,
  type LocalDate,
  type Rung,
  type RungTarget,
} from '@zholdau/domain';
import { Flags, Notifications, type AddressedNotice } from '@zholdau/notifications';
import { Clock, EngineGeneration, passingTrouble, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { planFirings, scheduleOf, type PlannedFiring } from './plan-firings.js';
import { add, type SweepResult } from './sweep.service.js';
import { waysOf } from './swept.js';
import { seatsNamed, TargetBook, type TargetItem } from './target-book.js';

/** A clock of a reviewer that is due, with the item it is about. */
interface DueReview extends TargetItem {
  readonly runId: string;
  readonly checkpointId: string;
  readonly subject: 'report' | 'extension';
  readonly subjectId: string;
  readonly decider: ExtensionAddressee;
  readonly policyId: string;
  readonly askedOn: LocalDate;
  /** Whether the answer is still to come. */
  readonly waits: boolean;
}

const LIMIT = 500;
/** A clock that cannot be computed is tried again after this; the others, and the letters, do not wait for it. */
const RETRY_MINUTES = 5;

/** Who is meant where a ladder of review says «coordinator»: whoever the region has decide. */
const DECIDERS: Readonly<Record<ExtensionAddressee, readonly RungTarget[]>> = {
  coordinator: ['coordinator'],
  above: ['coordinator'],
  chief_of_staff: ['chief_of_staff'],
  akim: ['akim'],
  leadership: ['akim', 'chief_of_staff'],
};

/** The sweep of the reviewers' clocks; like {@link SweepService} any number of them may run at once. */
@Injectable()
export class ReviewSweep {
  private readonly log = new Logger(ReviewSweep.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly targets: TargetBook,
    private readonly notifications: Notifications,
    private readonly flags: Flags,
    private readonly generation: EngineGeneration,
  ) {}

  async sweepAll(stop: () => boolean = () => false): Promise<SweepResult> {
    let total: SweepResult = { runs: 0, fired: 0, told: 0 };
    let batch: SweepResult;
    do {
      batch = await this.sweep();
      total = add(total, batch);
    } while (batch.runs === LIMIT && !stop());
    return total;
  }

  private async sweep(): Promise<SweepResult> {
    const claimed: DueReview[] = [];
    try {
      return await this.transactions.asEngine(async (tx) => {
        claimed.push(...(await this.claim(tx, 'true', [])));
        return this.fire(tx, claimed);
      });
    } catch (error) {
      if (claimed.length === 0) throw error;
      this.log.warn(`A batch of ${claimed.length} clocks failed, trying each by itself: ${String(error)}`);
      return this.oneByOne(claimed);
    }
  }

  private async oneByOne(runs: readonly DueReview[]): Promise<SweepResult> {
    let total: SweepResult = { runs: 0, fired: 0, told: 0 };
    for (const { runId, regionId, itemId } of runs) {
      try {
        total = add(
          total,
          await this.transactions.asEngine(async (tx) => this.fire(tx, await this.claim(tx, 'r.id = $1', [runId]))),
        );
      } catch (error) {
        const trouble = passingTrouble(error);
        if (trouble === 'away') throw error;
        if (trouble === 'busy') continue; // it is still due: the next look takes it
        this.log.error(`The clock of reviewer ${runId} cannot be computed: ${String(error)}`);
        await this.transactions.asEngine(async (tx) => {
          await tx.query(
            `UPDATE review_run SET next_rung_at = (SELECT zholdau_now()) + make_interval(mins => $2)
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

  private async claim(tx: EntityManager, which: string, params: unknown[]): Promise<DueReview[]> {
    if (!(await this.generation.holds(tx))) return [];
    return tx.query<DueReview[]>(
      `SELECT r.id AS "runId", r.checkpoint_id AS "checkpointId", r.subject, r.subject_id AS "subjectId", r.decider,
              r.policy_id AS "policyId", r.asked_on::text AS "askedOn", i.id AS "itemId", i.region_id AS "regionId",
              i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds", i.directive_id AS "directiveId",
              i.curator_seat_id AS "curatorSeatId",
              CASE r.subject WHEN 'report' THEN EXISTS (SELECT FROM progress_report p WHERE p.id = r.subject_id AND p.state = 'submitted')
                ELSE EXISTS (SELECT FROM extension_request e WHERE e.id = r.subject_id AND e.state = 'pending') END AS waits
       FROM review_run r JOIN action_item i ON i.id = r.item_id
       WHERE r.state = 'armed' AND r.next_rung_at <= (SELECT zholdau_now()) AND ${which}
       ORDER BY r.next_rung_at LIMIT ${LIMIT} FOR UPDATE OF r SKIP LOCKED`,
      params,
    );
  }

  private async fire(tx: EntityManager, runs: readonly DueReview[]): Promise<SweepResult> {
    if (runs.length === 0) return { runs: 0, fired: 0, told: 0 };
    const now = await this.clock.now(tx);
    const today = localDateOf(now);
    const daysOf = await this.ground.of(tx, runs);
    const policies = await this.policies.frozenAt(
      tx,
      runs.map(({ policyId }) => policyId),
    );
    const named = runs.flatMap(({ policyId }) => seatsNamed(policies.get(policyId)!.rungs));
    const recipients = await this.targets.open(tx, runs, today, named);
    const fired = await this.fired(tx, runs);
    let [remembered, told] = [0, 0];
    for (const run of runs) {
      const { paused: _, ...days } = daysOf({ ...run, ladderOn: run.askedOn, armedAt: null });
      const schedule = scheduleOf(policies.get(run.policyId)!.rungs, days, now);
      const plans = run.waits
        ? planFirings(schedule, fired.get(run.runId) ?? new Set(), (rung) =>
            recipients(run, toDecider(rung, run.decider), false),
          )
        : [];
      const fresh = await this.remember(tx, run, plans);
      remembered += fresh.length;
      const waited = workingDaysBetween(run.askedOn, today, days.calendar);
      const notices = fresh.flatMap((plan) => noticesOf(run, plan, waited));
      told += (await this.notifications.write(tx, notices)).length;
      await this.flags.raise(
        tx,
        fresh
          .filter(({ outcome }) => outcome === 'no_recipient')
          .map(() => ({
            regionId: run.regionId,
            kind: 'no_reviewer' as const,
            dedupeKey: `no-reviewer-${run.regionId}-${run.decider}`,
            itemId: run.itemId,
          })),
      );
      await tx.query(
        `UPDATE review_run SET state = $2, next_rung_at = $3, ended_at = CASE WHEN $2 = 'done' THEN (SELECT zholdau_now()) END
         WHERE id = $1`,
        [run.runId, run.waits ? 'armed' : 'done', run.waits ? schedule.next : null],
      );
    }
    return { runs: runs.length, fired: remembered, told };
  }

  private async fired(tx: EntityManager, runs: readonly DueReview[]): Promise<Map<string, Set<string>>> {
    const rows = await tx.query<{ runId: string; rungKey: string; occurrence: number }[]>(
      `SELECT run_id AS "runId", rung_key AS "rungKey", occurrence FROM review_fire WHERE run_id = ANY($1)`,
      [runs.map(({ runId }) => runId)],
    );
    const fired = new Map<string, Set<string>>();
    for (const { runId, rungKey, occurrence } of rows) {
      fired.set(runId, (fired.get(runId) ?? new Set()).add(firingKey(rungKey, occurrence)));
    }
    return fired;
  }

  /** @returns the firings that nobody had remembered before */
  private async remember(
    tx: EntityManager,
    { runId, regionId, itemId }: DueReview,
    plans: readonly PlannedFiring[],
  ): Promise<PlannedFiring[]> {
    if (plans.length === 0) return [];
    const written = await tx.query<{ rungKey: string; occurrence: number }[]>(
      `INSERT INTO review_fire (region_id, item_id, run_id, rung_key, occurrence, due_at, fired_at, outcome)
       SELECT $1, $2, $3, f.key, f.occurrence, f.at, (SELECT zholdau_now()), f.outcome
       FROM jsonb_to_recordset($4::jsonb) AS f (key text, occurrence int, at timestamptz, outcome text)
       ON CONFLICT (run_id, rung_key, occurrence) DO NOTHING RETURNING rung_key AS "rungKey", occurrence`,
      [
        regionId,
        itemId,
        runId,
        JSON.stringify(
          plans.map(({ instant, outcome }) => ({
            key: instant.rung.key,
            occurrence: instant.occurrence,
            at: instant.at,
            outcome,
          })),
        ),
      ],
    );
    const fresh = new Set(written.map(({ rungKey, occurrence }) => firingKey(rungKey, occurrence)));
    return plans.filter(({ instant }) => fresh.has(firingKey(instant.rung.key, instant.occurrence)));
  }
}

function toDecider(rung: Rung, decider: ExtensionAddressee): Rung {
  const targets = rung.targets.flatMap((target) => (target === 'coordinator' ? DECIDERS[decider] : [target]));
  return { ...rung, targets: [...new Set(targets)] };
}

function noticesOf(run: DueReview, { instant, told }: PlannedFiring, waited: number): AddressedNotice[] {
  const { regionId, itemId, checkpointId, subject, subjectId } = run;
  return told.map(({ personId, seatId }) => ({
    regionId,
    personId,
    seatId,
    kind: 'review_late',
    itemId,
    checkpointId,
    params: { subject, subjectId, waited, rung: instant.rung.key },
    ...waysOf(instant.rung),
    dedupeKey: `review-${subjectId}-${firingKey(instant.rung.key, instant.occurrence)}`,
  }));
}
