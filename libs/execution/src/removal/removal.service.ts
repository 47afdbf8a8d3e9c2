import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoint, peopleOf, type CheckpointAtHand } from '@zholdau/directives';
import {
  BadInputError,
  demand,
  higherBodyRemoves,
  namesDecision,
  stateAfter,
  type Actor,
  type CheckpointMove,
  type RemovalSubject,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications, type NewNotice } from '@zholdau/notifications';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { authorityOf } from '../authority.js';
import type { HigherDecision } from '../extensions/extension-at-hand.js';
import { partiesOf } from '../parties.js';

/** A reason that says something. */
const SHORTEST_REASON = 10;

/** A refusal to take off control: back to work, or accepted and watched on. */
export type Refusal = 'returned' | 'kept';

/** The period that is meant, and the version of its item that the actor saw. */
export interface PeriodSeen {
  readonly itemId: string;
  readonly checkpointId: string;
  readonly version: number;
}

interface Pending {
  readonly id: string;
  readonly proposedBy: string;
}

interface RemovalAtHand extends RemovalSubject {
  readonly checkpoint: CheckpointAtHand;
  readonly pending: Pending | null;
}

/**
 * Takes accepted work off control. Where a higher body decides, the coordinator proposes and the akim or the chief of
 * staff records its decision; elsewhere the coordinator or the akim does it at once.
 */
@Injectable()
export class RemovalService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /** @throws RuleViolationError `removal_inside_region` where no higher body is needed, `wrong_state` */
  propose(actor: Actor, seen: PeriodSeen, note: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const removal = await this.lock(tx, seen);
      demand(actor, 'removal.propose', removal);
      await countItemOn(tx, seen.itemId, seen.version);
      const id = await this.open(tx, actor, removal, note);
      await this.move(tx, removal, 'ask_removal');
      await this.tell(tx, removal, id, {
        kind: 'removal_proposed',
        to: [{ seats: 'akim' }, { seats: 'chief_of_staff' }],
        params: { note },
      });
      await this.record(tx, actor, removal, 'removal.proposed', note);
    });
  }

  /**
   * @param decision of the competent body; needed where a higher body decides
   * @throws RuleViolationError `removal_by_higher_body`, `removal_not_proposed`, `decider_is_party`, `wrong_state`
   * @throws BadInputError `decision_incomplete`
   */
  remove(actor: Actor, seen: PeriodSeen, decision: HigherDecision | null, comment: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const removal = await this.lock(tx, seen);
      demand(actor, 'removal.remove', removal);
      const authority = decision ? authorityOf(decision) : '';
      if (authority === '' ? removal.higher : !namesDecision(authority)) throw new BadInputError('decision_incomplete');
      await countItemOn(tx, seen.itemId, seen.version);
      const id = removal.pending?.id ?? (await this.open(tx, actor, removal, ''));
      await this.close(tx, actor, id, 'removed', comment, decision);
      await this.move(tx, removal, 'remove');
      await this.tell(tx, removal, id, {
        kind: 'removed',
        to: peopleOf(removal.checkpoint.item),
        params: { reason: authority || comment },
      });
      await this.record(tx, actor, removal, 'removal.removed', comment, authority);
    });
  }

  /**
   * `returned`: back to the agency, its ladder goes on in silence about what has passed, and the time since the report
   * was handed in stays the reviewer's. `kept`: additional control, the work stays accepted.
   *
   * @throws BadInputError `reason_too_short`
   */
  async refuse(actor: Actor, seen: PeriodSeen, how: Refusal, reason: string): Promise<void> {
    if (reason.trim().length < SHORTEST_REASON)
      throw new BadInputError('reason_too_short', { shortest: SHORTEST_REASON });
    return this.transactions.asActor(actor, async (tx) => {
      const removal = await this.lock(tx, seen);
      demand(actor, 'removal.refuse', removal);
      const { checkpoint, pending } = removal;
      await countItemOn(tx, seen.itemId, seen.version);
      const id = pending?.id ?? (await this.open(tx, actor, removal, ''));
      await this.close(tx, actor, id, how, reason, null);
      if (how === 'returned') await this.sendBack(tx, actor, removal, reason);
      else await this.move(tx, removal, 'keep_control');
      await this.tell(tx, removal, id, {
        ...(how === 'returned'
          ? { kind: 'returned', to: [{ bodyId: checkpoint.leadBodyId, as: 'both' }, { seats: 'coordinator' }] }
          : { kind: 'removal_kept', to: { seats: 'coordinator' } }),
        params: { reason },
      });
      await this.record(tx, actor, removal, `removal.${how}`, reason);
    });
  }

  private async lock(tx: EntityManager, { itemId, checkpointId }: PeriodSeen): Promise<RemovalAtHand> {
    const checkpoint = await lockCheckpoint(tx, checkpointId);
    if (checkpoint.item.id !== itemId) throw new BadInputError('checkpoint_of_other_item');
    const settings = await this.settings.read(tx, checkpoint.item.regionId);
    const [pending = null] = await tx.query<Pending[]>(
      `SELECT id, proposed_by AS "proposedBy" FROM removal WHERE checkpoint_id = $1 AND state = 'pending' FOR NO KEY UPDATE`,
      [checkpointId],
    );
    const submitters = await partiesOf(tx, checkpointId);
    const higher = higherBodyRemoves(checkpoint.item.origin, checkpoint.item.level, settings);
    const parties = pending && higher ? [pending.proposedBy, ...submitters] : submitters;
    return { ...checkpoint, checkpoint, higher, parties, pending };
  }

  private async open(
    tx: EntityManager,
    actor: Actor,
    { checkpoint, higher }: RemovalAtHand,
    note: string,
  ): Promise<string> {
    const { id, item } = checkpoint;
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO removal (region_id, item_id, checkpoint_id, higher, note, proposed_by, proposed_seat_id, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT zholdau_now())) RETURNING id`,
      [item.regionId, item.id, id, higher, note, actor.personId, actor.seatId],
    );
    return row!.id;
  }

  private async close(
    tx: EntityManager,
    actor: Actor,
    id: string,
    state: Refusal | 'removed',
    reason: string,
    decision: HigherDecision | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE removal SET state = $2, decided_by = $3, decided_seat_id = $4, decided_at = (SELECT zholdau_now()),
         decision_reason = $5, decision_body = $6, decision_number = $7, decision_on = $8 WHERE id = $1`,
      [
        id,
        state,
        actor.personId,
        actor.seatId,
        reason,
        decision?.body ?? '',
        decision?.number ?? '',
        decision?.on ?? null,
      ],
    );
  }

  private async move(tx: EntityManager, { checkpoint }: RemovalAtHand, move: CheckpointMove): Promise<void> {
    await tx.query('UPDATE checkpoint SET state = $2, version = version + 1 WHERE id = $1', [
      checkpoint.id,
      stateAfter(checkpoint.state, move),
    ]);
  }

  private async sendBack(
    tx: EntityManager,
    actor: Actor,
    { checkpoint }: RemovalAtHand,
    reason: string,
  ): Promise<void> {
    const { id, item, deadlineVersion, dueOn, innerOn } = checkpoint;
    await tx.query(
      `UPDATE checkpoint SET state = $2, submitted_at = NULL, accepted_at = NULL, closed_at = NULL, returns = returns + 1,
         version = version + 1 WHERE id = $1`,
      [id, stateAfter(checkpoint.state, 'refuse_removal')],
    );
    await tx.query(
      `UPDATE progress_report SET state = 'returned', decided_by = $2, decided_at = (SELECT zholdau_now()),
         decision_reason = $3, updated_at = (SELECT zholdau_now()), version = version + 1
       WHERE checkpoint_id = $1 AND state = 'accepted'`,
      [id, actor.personId, reason],
    );
    if (dueOn === null) return;
    await this.ladder.arm(tx, {
      checkpointId: id,
      itemId: item.id,
      regionId: item.regionId,
      deadlineVersion,
      ladderOn: innerOn ?? dueOn,
      level: item.level,
      quiet: true,
    });
  }

  private async tell(
    tx: EntityManager,
    { checkpoint }: RemovalAtHand,
    id: string,
    notice: Pick<NewNotice, 'kind' | 'to' | 'params'>,
  ): Promise<void> {
    await this.notifications.tell(tx, {
      regionId: checkpoint.item.regionId,
      itemId: checkpoint.item.id,
      checkpointId: checkpoint.id,
      dedupeKey: `${notice.kind}-removal-${id}`,
      ...notice,
    });
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    { checkpoint }: RemovalAtHand,
    action: string,
    reason: string,
    authority = '',
  ): Promise<void> {
    return this.journal.record(tx, actor, {
      action,
      subjectType: 'checkpoint',
      subjectId: checkpoint.id,
      itemId: checkpoint.item.id,
      before: { state: checkpoint.state },
      after: { period: checkpoint.period },
      reason,
      authority,
    });
  }
}
