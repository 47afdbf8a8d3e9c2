import { Injectable } from '@nestjs/common';
import { dueRungs, endOfDay, localDateOf, nextRungAt, reviewDays } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FiringMemory, type Firing } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { LiveLadders } from './live-ladders.js';

/** What a review does to a ladder, with the engine's rights. */
@Injectable()
export class LadderReview {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
    private readonly live: LiveLadders,
    private readonly notifications: Notifications,
  ) {}

  /** A report waits for review, or a dispute for an answer: reminders are pointless and escalations wait. */
  async hold(engine: EntityManager, checkpointId: string, because: 'submitted' | 'disputed'): Promise<void> {
    await engine.query(
      `UPDATE ladder_run SET state = 'held', held_at = (SELECT zholdau_now()), next_rung_at = NULL
       WHERE checkpoint_id = $1 AND state = 'armed'`,
      [checkpointId],
    );
    await this.notifications.withdraw(engine, [checkpointId], because);
  }

  /**
   * The review is over without an acceptance, or the dispute is settled.
   *
   * `returned` and `settled`: the ladder goes on from the next working day. What fell due during the review is remembered as
   * suppressed, and the escalations move by the working days it took after the date: they are not the agency's.
   * `withdrawn`: the agency took its own report back, so nothing moves, and what was missed fires at once.
   */
  async resume(
    engine: EntityManager,
    checkpointId: string,
    because: 'returned' | 'settled' | 'withdrawn',
  ): Promise<void> {
    const [ladder] = (await this.live.of(engine, [checkpointId])).filter(({ state }) => state === 'held');
    if (!ladder) return;
    const now = await this.clock.now(engine);
    const today = localDateOf(now);
    const daysOf = await this.ground.of(engine, [ladder.regionId]);
    const { rungs } = (await this.policies.frozenAt(engine, [ladder.policyId])).get(ladder.policyId)!;
    const returned = because !== 'withdrawn';
    const { calendar } = daysOf(ladder);
    const review = returned ? reviewDays(ladder.ladderOn, localDateOf(ladder.heldAt!), today, calendar) : 0;
    const heldDays = ladder.heldDays + review;
    const days = daysOf({ ...ladder, heldDays });
    const until = returned ? new Date(endOfDay(today).getTime() - 1) : now;
    const fired = await this.memory.ofRuns(engine, [ladder]);
    const missed = dueRungs(rungs, days, fired(ladder), until);
    if (returned) await this.memory.remember(engine, missed.map(suppressed(ladder)));
    const next = !returned && missed.length > 0 ? now : nextRungAt(rungs, days, until);
    await engine.query(
      `UPDATE ladder_run SET state = 'armed', held_at = NULL, held_days = $2, next_rung_at = $3 WHERE id = $1`,
      [ladder.runId, heldDays, next],
    );
  }
}

const suppressed =
  (run: Firing['run']) =>
  (instant: Firing['instant']): Firing => ({ run, instant, outcome: 'suppressed_review', detail: {} });
