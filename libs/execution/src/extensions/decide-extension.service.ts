import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, DeadlineMover, type MovedDate } from '@zholdau/directives';
import { BadInputError, demand, namesDecision, RuleViolationError, type Actor, type LocalDate } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { authorityOf } from '../authority.js';
import { lockExtension, stepExtension, type ExtensionAtHand, type HigherDecision } from './extension-at-hand.js';

/** A reason that says something. */
const SHORTEST_REASON = 10;

/** What a body above the region decided; without a date it refused. */
export interface RecordedDecision extends HigherDecision {
  readonly dueOn: LocalDate | null;
  readonly reason: string;
}

/** The end of a request: granted, refused, decided above and written down here, or taken back by whoever asked. */
@Injectable()
export class DecideExtensionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mover: DeadlineMover,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
    private readonly ladder: LadderService,
  ) {}

  /**
   * Grants the date that was asked for, or an earlier one: a new deadline version and its ladder in this transaction.
   *
   * @throws RuleViolationError `extension_above_region`, `decider_is_party`, `extension_decided`, `extension_not_later`,
   *   `extension_beyond_wish`, `due_date_passed`
   */
  grant(actor: Actor, id: string, version: number, dueOn: LocalDate | null, comment: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const request = await lockExtension(tx, id);
      demand(actor, 'extension.grant', request);
      const made = await this.move(tx, actor, request, dueOn ?? request.wantedOn);
      await stepExtension(tx, actor, id, version, { state: 'granted', reason: comment, made });
      await this.tell(tx, request, 'extension_granted', { dueOn: made.dueOn, reason: comment });
      await this.record(tx, actor, request, 'extension.granted', comment, { dueOn: made.dueOn });
    });
  }

  /** The ladder is left as it is. @throws BadInputError `reason_too_short` */
  refuse(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    demandReason(reason);
    return this.transactions.asActor(actor, async (tx) => {
      const request = await lockExtension(tx, id);
      demand(actor, 'extension.refuse', request);
      await stepExtension(tx, actor, id, version, { state: 'refused', reason });
      await this.tell(tx, request, 'extension_refused', { reason });
      await this.record(tx, actor, request, 'extension.refused', reason, {});
    });
  }

  /**
   * Writes down what the competent body above the region decided, with its number and date.
   *
   * @throws RuleViolationError `extension_inside_region` where the region decides by itself
   * @throws BadInputError `decision_incomplete`
   */
  recordDecision(actor: Actor, id: string, version: number, decision: RecordedDecision): Promise<void> {
    const authority = authorityOf(decision);
    if (!namesDecision(authority)) throw new BadInputError('decision_incomplete');
    return this.transactions.asActor(actor, async (tx) => {
      const request = await lockExtension(tx, id);
      demand(actor, 'extension.record', request);
      const { reason, dueOn } = decision;
      if (dueOn === null) {
        await stepExtension(tx, actor, id, version, { state: 'refused', reason, decision });
        await this.tell(tx, request, 'extension_refused', { reason: reason || authority });
        return this.record(tx, actor, request, 'extension.refused', reason, {}, authority);
      }
      const made = await this.move(tx, actor, request, dueOn, authority);
      await stepExtension(tx, actor, id, version, { state: 'recorded', reason, decision, made });
      await this.tell(tx, request, 'extension_granted', { dueOn: made.dueOn, reason: authority });
      return this.record(tx, actor, request, 'extension.recorded', reason, { dueOn: made.dueOn }, authority);
    });
  }

  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const request = await lockExtension(tx, id);
      demand(actor, 'extension.withdraw', request);
      await stepExtension(tx, actor, id, version, { state: 'withdrawn' });
      await this.record(tx, actor, request, 'extension.withdrawn', '', {});
    });
  }

  /** The region's own earlier date goes: it was earlier than a date that is no more. */
  private async move(
    tx: EntityManager,
    actor: Actor,
    { checkpoint, reason, wantedOn, askedAt }: ExtensionAtHand,
    wished: LocalDate,
    authority = '',
  ): Promise<MovedDate> {
    const { dueOn } = await this.mover.dateOf(tx, checkpoint, wished);
    const before = checkpoint.dueOn ?? dueOn;
    if (dueOn <= before) throw new RuleViolationError('extension_not_later', { dueOn: before });
    if (authority === '' && dueOn > wantedOn) throw new RuleViolationError('extension_beyond_wish', { wantedOn });
    return this.mover.move(tx, actor, checkpoint, { dueOn, innerOn: null, reason, authority, askedAt });
  }

  private async tell(
    tx: EntityManager,
    { id, checkpoint, askedBy, askedSeatId }: ExtensionAtHand,
    kind: 'extension_granted' | 'extension_refused',
    params: Readonly<Record<string, string>>,
  ): Promise<void> {
    await this.notifications.tell(tx, {
      regionId: checkpoint.item.regionId,
      kind,
      itemId: checkpoint.item.id,
      checkpointId: checkpoint.id,
      to: [
        { personId: askedBy, seatId: askedSeatId },
        { bodyId: checkpoint.leadBodyId, as: 'head' },
      ],
      params,
      dedupeKey: `extension-decided-${id}`,
    });
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { id, checkpoint }: ExtensionAtHand,
    action: string,
    reason: string,
    after: Readonly<Record<string, string>>,
    authority = '',
  ): Promise<void> {
    await countItemOn(tx, checkpoint.item.id);
    await this.ladder.endExtension(tx, { id, checkpointId: checkpoint.id });
    await this.journal.record(tx, actor, {
      action,
      subjectType: 'extension',
      subjectId: id,
      itemId: checkpoint.item.id,
      before: { dueOn: checkpoint.dueOn },
      after: { ...after, period: checkpoint.period },
      reason,
      authority,
    });
  }
}

function demandReason(reason: string): void {
  if (reason.trim().length < SHORTEST_REASON)
    throw new BadInputError('reason_too_short', { shortest: SHORTEST_REASON });
}
