import { Injectable } from '@nestjs/common';
import {
  addDays,
  addWorkingDays,
  endOfDay,
  NotFoundError,
  RuleViolationError,
  type Actor,
  type LocalDate,
} from '@zholdau/domain';
import { Notifications, type Told } from '@zholdau/notifications';
import { Clock, elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderArming, type Arming } from './ladder-arming.service.js';
import { LadderGround } from './ladder-ground.js';
import { LadderReview } from './ladder-review.service.js';
import { LiveLadders } from './live-ladders.js';
import { PauseLedger } from './pause-ledger.js';
import { daysLeft } from './plan-firings.js';
import { ReviewClock, type AskedExtension } from './review-clock.js';

/** Who has taken note of which escalation, and for how many working days that holds. */
export interface TakenNote {
  readonly regionId: string;
  readonly checkpointId: string;
  readonly fireId: string;
  readonly days: number;
  readonly by: string;
}

interface RemindedCheckpoint {
  readonly itemId: string;
  readonly leadId: string;
  readonly bodyIds: readonly string[];
  readonly version: number;
  readonly state: string;
  readonly ladderOn: LocalDate | null;
}

/**
 * The life of a ladder from outside: armed with a date, held while a report waits for review or a dispute for an answer, resumed, ended.
 *
 * Every method joins the caller's transaction and takes the engine's rights for its part of it, so that the date,
 * the ladder and the letters on their way change together or not at all. The row of the checkpoint is changed by the
 * caller before the ladder is, always in this order: the sender reads them in the same one.
 */
@Injectable()
export class LadderService {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly arming: LadderArming,
    private readonly review: LadderReview,
    private readonly live: LiveLadders,
    private readonly notifications: Notifications,
    private readonly ledger: PauseLedger,
    private readonly reviewers: ReviewClock,
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
  armMany(tx: EntityManager, armings: readonly Arming[]): Promise<void> {
    return elevated(tx, (engine) => this.arming.arm(engine, armings));
  }

  /** A report waits for review, or a dispute for an answer: reminders are pointless and escalations wait. */
  hold(tx: EntityManager, checkpointId: string, because: 'submitted' | 'disputed' = 'submitted'): Promise<void> {
    return elevated(tx, async (engine) => {
      await this.review.hold(engine, checkpointId, because);
      if (because === 'submitted') await this.reviewers.startOfReport(engine, checkpointId);
    });
  }

  /** The review is over without an acceptance, or the dispute is settled; see {@link LadderReview.resume}. */
  resume(tx: EntityManager, checkpointId: string, because: 'returned' | 'settled' | 'withdrawn'): Promise<void> {
    return elevated(tx, async (engine) => {
      await this.review.resume(engine, checkpointId, because);
      if (because !== 'settled')
        await this.reviewers.endOf(engine, { checkpointIds: [checkpointId], subject: 'report' });
    });
  }

  /** The clock of whoever must answer a request for a later date begins; where the region says so, the agency's stops. */
  askExtension(tx: EntityManager, request: AskedExtension): Promise<void> {
    return elevated(tx, async (engine) => {
      await this.reviewers.startOfExtension(engine, request);
      if (request.pauses) await this.review.stop(engine, { ...request, cause: 'extension' }, 'paused');
    });
  }

  /** The request is answered or taken back. */
  endExtension(tx: EntityManager, { id, checkpointId }: Pick<AskedExtension, 'id' | 'checkpointId'>): Promise<void> {
    return elevated(tx, async (engine) => {
      await this.reviewers.endOf(engine, { subjectId: id, checkpointIds: [checkpointId] });
      await this.review.goOn(engine, checkpointId, 'extension');
    });
  }

  /** The work waits for another body: nothing fires until it goes on. */
  pause(tx: EntityManager, checkpointId: string, reason: string, by: string): Promise<void> {
    return elevated(tx, (engine) =>
      this.review.stop(engine, { checkpointId, cause: 'other_body', reason, by }, 'paused'),
    );
  }

  /** The other body has answered: the ladder goes on from the next working day, later by what was lost. */
  goOn(tx: EntityManager, checkpointId: string, by: string): Promise<void> {
    return elevated(tx, (engine) => this.review.goOn(engine, checkpointId, 'other_body', 'today', by));
  }

  /** An escalation was taken note of: nothing further for some working days, today not counted. */
  takeNote(tx: EntityManager, note: TakenNote): Promise<LocalDate> {
    return elevated(tx, async (engine) => {
      const daysOf = await this.ground.of(engine, [note]);
      const { calendar } = daysOf({ ...note, ladderOn: await this.clock.today(engine), armedAt: null });
      const toOn = addWorkingDays(await this.clock.today(engine), note.days, calendar);
      const { checkpointId, fireId, by } = note;
      await this.review.takeOff(engine, { checkpointId, cause: 'acknowledged', toOn, fireId, by });
      return toOn;
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
      const state = reason === 'accepted' ? 'done' : 'cancelled';
      const ladders = await this.live.of(engine, checkpointIds);
      await this.live.end(engine, ladders, { state, outcome: 'suppressed_closed', reason });
      await this.ledger.closeAll(engine, checkpointIds);
      await this.reviewers.endOf(engine, { checkpointIds });
      await this.notifications.withdraw(engine, checkpointIds, reason);
    });
  }

  /** The date is taken away without a new one. */
  supersede(tx: EntityManager, checkpointId: string): Promise<void> {
    return elevated(tx, async (engine) =>
      this.live.end(engine, await this.live.of(engine, [checkpointId]), {
        state: 'superseded',
        outcome: 'suppressed_superseded',
        reason: 'superseded',
      }),
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
    const [checkpoint] = await tx.query<RemindedCheckpoint[]>(
      `SELECT c.item_id AS "itemId", i.lead_body_id AS "leadId", i.body_ids AS "bodyIds",
              c.deadline_version AS version, c.state, c.ladder_on::text AS "ladderOn"
       FROM checkpoint c JOIN action_item i ON i.id = c.item_id WHERE c.id = $1`,
      [checkpointId],
    );
    if (!checkpoint) throw new NotFoundError();
    if (!['assigned', 'in_work', 'returned'].includes(checkpoint.state)) {
      throw new RuleViolationError('checkpoint_not_open');
    }
    const today = await this.clock.today(tx);
    const { ladderOn } = checkpoint;
    const { regionId } = actor;
    const daysOf = await this.ground.of(tx, [{ regionId, checkpointId }]);
    const days = ladderOn && daysLeft(daysOf({ regionId, checkpointId, ladderOn, armedAt: null }), today);
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
      params: { days },
      dedupeKey: `remind-now-${checkpointId}-${today}`,
      expiresAt: endOfDay(addDays(today, 7)),
    });
    if (told.length === 0) throw new RuleViolationError('already_reminded_today');
    return told;
  }
}
