import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  namesDecision,
  regionMayExtend,
  RuleViolationError,
  type Actor,
  type LocalDate,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { DeadlineMover } from './deadline-mover.js';
import { countItemOn, lockCheckpoint, type CheckpointAtHand } from './item-at-hand.js';

/** Another date for one period. */
export interface NewDueDate {
  readonly checkpointId: string;
  readonly dueOn: LocalDate;
  /** Absent: the region's earlier date is dropped. */
  readonly innerOn?: LocalDate | null;
  readonly reason: string;
  /** The decision of whoever gave the instruction, with its number and date. */
  readonly authority?: string;
  /** No reminder that the new date has already passed by is sent now. */
  readonly quiet?: boolean;
}

/** Moves due dates. The date, its version, the ladder, the letters and the journal move together or not at all. */
@Injectable()
export class RescheduleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mover: DeadlineMover,
    private readonly journal: Journal,
  ) {}

  /**
   * The original date and every version stay. A date given from above moves only by a decision from above; giving the
   * first date to an item without one, or moving the region's own earlier date, is the region's matter.
   *
   * @throws RuleViolationError `origin_above_region`, `due_date_passed`, `due_date_unchanged`, `inner_date_after_due`
   * @throws BadInputError `decision_incomplete` when the authority names no number or no date
   */
  reschedule(actor: Actor, itemId: string, version: number, change: NewDueDate): Promise<void> {
    return this.transactions.asActor(actor, (tx) => this.rescheduleIn(tx, actor, itemId, version, change));
  }

  /** The same within a transaction of the actor: one row of a change of many items. */
  async rescheduleIn(
    tx: EntityManager,
    actor: Actor,
    itemId: string,
    version: number,
    change: NewDueDate,
  ): Promise<void> {
    const checkpoint = await lockCheckpoint(tx, change.checkpointId);
    if (checkpoint.item.id !== itemId) throw new BadInputError('checkpoint_of_other_item');
    demand(actor, 'item.reschedule', checkpoint);
    await countItemOn(tx, itemId, version);
    const innerOn = change.innerOn ?? null;
    await this.demandAuthority(tx, checkpoint, change);
    const moved = await this.mover.move(tx, actor, checkpoint, { ...change, innerOn });
    await this.journal.record(tx, actor, {
      action: 'action-item.rescheduled',
      subjectType: 'checkpoint',
      subjectId: checkpoint.id,
      itemId,
      before: { dueOn: checkpoint.dueOn, innerOn: checkpoint.innerOn },
      after: { dueOn: moved.dueOn, innerOn, period: checkpoint.period },
      authority: change.authority ?? '',
      reason: change.reason,
    });
  }

  private async demandAuthority(
    tx: EntityManager,
    checkpoint: CheckpointAtHand,
    { dueOn: wanted, authority = '' }: NewDueDate,
  ): Promise<void> {
    const { item, dueOn: before } = checkpoint;
    if (before === null || regionMayExtend(item.origin)) return;
    const { dueOn } = await this.mover.dateOf(tx, checkpoint, wanted);
    if (dueOn === before) return;
    if (authority.trim() === '') throw new RuleViolationError('origin_above_region', { number: item.number });
    if (!namesDecision(authority)) throw new BadInputError('decision_incomplete');
  }
}
