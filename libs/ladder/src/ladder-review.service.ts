import { Injectable } from '@nestjs/common';
import { dueRungs, endOfDay, localDateOf, nextRungAt, type PauseCause } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FiringMemory, type Firing } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { LiveLadders, type LiveLadder } from './live-ladders.js';
import { PauseLedger, type NewPause } from './pause-ledger.js';

/** What holds a ladder still, by its name in the life of a checkpoint. */
const CAUSES = { submitted: 'review', disputed: 'dispute' } as const;
const ENDS = { returned: 'review', settled: 'dispute', withdrawn: 'review' } as const;

/** What a pause does to a ladder, with the engine's rights. The ledger decides; the ladder is counted anew from it. */
@Injectable()
export class LadderReview {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
    private readonly live: LiveLadders,
    private readonly notifications: Notifications,
    private readonly ledger: PauseLedger,
  ) {}

  /** A report waits for review, or a dispute for an answer: reminders are pointless and escalations wait. */
  async hold(engine: EntityManager, checkpointId: string, because: 'submitted' | 'disputed'): Promise<void> {
    await this.stop(engine, { checkpointId, cause: CAUSES[because] }, because);
  }

  /** Everything waits until the pause of this cause is ended. */
  async stop(engine: EntityManager, pause: NewPause, because: string): Promise<void> {
    await this.ledger.open(engine, pause);
    await engine.query(
      `UPDATE ladder_run SET state = 'held', held_at = (SELECT zholdau_now()), next_rung_at = NULL
       WHERE checkpoint_id = $1 AND state = 'armed'`,
      [pause.checkpointId],
    );
    await this.notifications.withdraw(engine, [pause.checkpointId], because);
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
    await this.goOn(engine, checkpointId, ENDS[because], because === 'withdrawn' ? 'void' : 'today');
  }

  /** Ends the pause of a cause; the ladder goes on once nothing else holds it. */
  async goOn(
    engine: EntityManager,
    checkpointId: string,
    cause: PauseCause,
    how: 'today' | 'void' = 'today',
    by: string | null = null,
  ): Promise<void> {
    await this.ledger.close(engine, checkpointId, cause, { how, by });
    if (await this.ledger.holds(engine, checkpointId)) return;
    const [ladder] = (await this.live.of(engine, [checkpointId])).filter(({ state }) => state === 'held');
    if (ladder) await this.rearm(engine, ladder, how);
  }

  /** A pause with an end of its own: the ladder stays armed and counts its rungs anew. */
  async takeOff(engine: EntityManager, pause: NewPause): Promise<void> {
    await this.ledger.open(engine, pause);
    const [ladder] = (await this.live.of(engine, [pause.checkpointId])).filter(({ state }) => state === 'armed');
    if (ladder) await this.rearm(engine, ladder, 'void');
  }

  /** @param how `today`: what fell due until the end of today is remembered as suppressed; `void`: it fires now */
  private async rearm(engine: EntityManager, ladder: LiveLadder, how: 'today' | 'void'): Promise<void> {
    const now = await this.clock.now(engine);
    const days = (await this.ground.of(engine, [ladder]))(ladder);
    const { rungs } = (await this.policies.frozenAt(engine, [ladder.policyId])).get(ladder.policyId)!;
    const until = how === 'today' ? new Date(endOfDay(localDateOf(now)).getTime() - 1) : now;
    const fired = await this.memory.ofRuns(engine, [ladder]);
    const missed = dueRungs(rungs, days, fired(ladder), until);
    if (how === 'today') await this.memory.remember(engine, missed.map(suppressed(ladder)));
    const next = how === 'void' && missed.length > 0 ? now : nextRungAt(rungs, days, until);
    await engine.query(
      `UPDATE ladder_run SET state = 'armed', held_at = NULL, held_days = $2, next_rung_at = $3 WHERE id = $1`,
      [ladder.runId, days.forgiven, next],
    );
  }
}

const suppressed =
  (run: Firing['run']) =>
  (instant: Firing['instant']): Firing => ({ run, instant, outcome: 'suppressed_review', detail: {} });
