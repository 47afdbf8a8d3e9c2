import { Injectable, Logger } from '@nestjs/common';
import { firingKey, localDateOf, workingDaysBetween } from '@zholdau/domain';
import { Flags, Notifications, type AddressedNotice } from '@zholdau/notifications';
import { Clock, EngineGeneration, passingTrouble, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { planFirings, scheduleOf, type PlannedFiring } from './plan-firings.js';
import { add, type SweepResult } from './sweep.service.js';
import { waysOf } from './swept.js';
import { seatsNamed, TargetBook } from './target-book.js';
import { firedReviews, REVIEW_RUN_COLUMNS, toDecider, type ReviewRun } from './waiting-review.js';

const LIMIT = 500;
/** A clock that cannot be computed is tried again after this; the others, and the letters, do not wait for it. */
const RETRY_MINUTES = 5;

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
    const claimed: ReviewRun[] = [];
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

  private async oneByOne(runs: readonly ReviewRun[]): Promise<SweepResult> {
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

  private async claim(tx: EntityManager, which: string, params: unknown[]): Promise<ReviewRun[]> {
    if (!(await this.generation.holds(tx))) return [];
    return tx.query<ReviewRun[]>(
      `SELECT ${REVIEW_RUN_COLUMNS}
       FROM review_run r JOIN action_item i ON i.id = r.item_id
       WHERE r.state = 'armed' AND r.next_rung_at <= (SELECT zholdau_now()) AND ${which}
       ORDER BY r.next_rung_at LIMIT ${LIMIT} FOR UPDATE OF r SKIP LOCKED`,
      params,
    );
  }

  private async fire(tx: EntityManager, runs: readonly ReviewRun[]): Promise<SweepResult> {
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
    const fired = await firedReviews(
      tx,
      runs.map(({ runId }) => runId),
    );
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

  /** @returns the firings that nobody had remembered before */
  private async remember(
    tx: EntityManager,
    { runId, regionId, itemId }: ReviewRun,
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

function noticesOf(run: ReviewRun, { instant, told }: PlannedFiring, waited: number): AddressedNotice[] {
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
