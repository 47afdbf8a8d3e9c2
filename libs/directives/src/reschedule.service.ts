import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  checkpointDate,
  demand,
  namesDecision,
  regionMayExtend,
  RuleViolationError,
  type Actor,
  type CheckpointDate,
  type LocalDate,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { CheckpointWriter } from './checkpoint-writer.js';
import { countItemOn, lockCheckpoint, type CheckpointAtHand } from './item-at-hand.js';
import { peopleOf } from './people-of-item.js';

/** Another date for one period. */
export interface NewDueDate {
  readonly checkpointId: string;
  readonly dueOn: LocalDate;
  /** Absent: the region's earlier date is dropped. */
  readonly innerOn?: LocalDate | null;
  readonly reason: string;
  /** The decision of whoever gave the instruction, with its number and date. */
  readonly authority?: string;
}

/** Moves due dates. The date, its version, the ladder, the letters and the journal move together or not at all. */
@Injectable()
export class RescheduleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly checkpoints: CheckpointWriter,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
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
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await lockCheckpoint(tx, change.checkpointId);
      if (checkpoint.item.id !== itemId) throw new BadInputError('checkpoint_of_other_item');
      demand(actor, 'item.reschedule', checkpoint);
      await countItemOn(tx, itemId, version);
      const date = await this.dateOf(tx, checkpoint, change.dueOn);
      const innerOn = change.innerOn ?? null;
      await this.check(tx, checkpoint, date, innerOn, change);
      const next = checkpoint.deadlineVersion + 1;
      await this.store(tx, actor, checkpoint, date, innerOn, next, change);
      await this.arm(tx, checkpoint, innerOn ?? date.dueOn, next);
      await this.tell(tx, checkpoint, next, change.reason);
      await this.journal.record(tx, actor, {
        action: 'action-item.rescheduled',
        subjectType: 'checkpoint',
        subjectId: checkpoint.id,
        itemId,
        before: { dueOn: checkpoint.dueOn, innerOn: checkpoint.innerOn },
        after: { dueOn: date.dueOn, innerOn, period: checkpoint.period },
        authority: change.authority ?? '',
        reason: change.reason,
      });
    });
  }

  private async dateOf(
    tx: EntityManager,
    { item, period }: CheckpointAtHand,
    dueOn: LocalDate,
  ): Promise<CheckpointDate> {
    const settings = await this.settings.read(tx, item.regionId);
    const hours = { start: settings['workday.start'], end: settings['workday.end'] };
    return checkpointDate(dueOn, period, { roll: item.roll, calendar: await this.calendar.load(tx), hours });
  }

  private async check(
    tx: EntityManager,
    { item, dueOn: before, innerOn: innerBefore }: CheckpointAtHand,
    { dueOn }: CheckpointDate,
    innerOn: LocalDate | null,
    { authority = '' }: NewDueDate,
  ): Promise<void> {
    if (dueOn === before && innerOn === innerBefore) throw new RuleViolationError('due_date_unchanged', { dueOn });
    if (innerOn !== null && innerOn > dueOn) throw new RuleViolationError('inner_date_after_due', { innerOn, dueOn });
    const today = await this.clock.today(tx);
    if (dueOn !== before && dueOn < today) throw new RuleViolationError('due_date_passed', { dueOn, today });
    if (before === null || dueOn === before || regionMayExtend(item.origin)) return;
    if (authority.trim() === '') throw new RuleViolationError('origin_above_region', { number: item.number });
    if (!namesDecision(authority)) throw new BadInputError('decision_incomplete');
  }

  private async store(
    tx: EntityManager,
    actor: Actor,
    checkpoint: CheckpointAtHand,
    date: CheckpointDate,
    innerOn: LocalDate | null,
    version: number,
    change: NewDueDate,
  ): Promise<void> {
    const { item } = checkpoint;
    await tx.query(
      `UPDATE deadline SET superseded_at = (SELECT zholdau_now()) WHERE checkpoint_id = $1 AND superseded_at IS NULL`,
      [checkpoint.id],
    );
    await this.checkpoints.insertDeadline(
      tx,
      { id: item.id, regionId: item.regionId, checkpointId: checkpoint.id, version },
      date,
      {
        kind: 'date',
        rule: 'DATE',
        words: '',
        baseOn: await this.clock.today(tx),
        roll: item.roll,
        innerOn,
        calendarVersion: (await this.calendar.load(tx)).version,
        steps: [],
        reason: change.reason,
        authority: change.authority ?? '',
        createdBy: actor.personId,
      },
    );
    await tx.query(
      `UPDATE checkpoint SET deadline_version = $2, original_due_on = coalesce(original_due_on, $3), due_on = $3, due_at = $4,
         inner_on = $5, ladder_on = coalesce($5, $3), estimated = $6, version = version + 1 WHERE id = $1`,
      [checkpoint.id, version, date.dueOn, date.dueAt, innerOn, date.estimated],
    );
  }

  private async arm(
    tx: EntityManager,
    { id, item, state }: CheckpointAtHand,
    ladderOn: LocalDate,
    version: number,
  ): Promise<void> {
    if (state === 'draft') return;
    const { id: itemId, regionId, level } = item;
    await this.ladder.arm(tx, {
      checkpointId: id,
      itemId,
      regionId,
      deadlineVersion: version,
      ladderOn,
      level,
      quiet: false,
    });
  }

  private async tell(
    tx: EntityManager,
    { id, item, dueOn, state }: CheckpointAtHand,
    version: number,
    reason: string,
  ): Promise<void> {
    if (state === 'draft') return;
    await this.notifications.tell(tx, {
      regionId: item.regionId,
      kind: 'rescheduled',
      itemId: item.id,
      checkpointId: id,
      deadlineVersion: version,
      to: peopleOf(item),
      params: { before: dueOn, reason },
      dedupeKey: `rescheduled-${id}-${version}`,
    });
  }
}
