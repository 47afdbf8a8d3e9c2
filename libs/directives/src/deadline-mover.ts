import { Injectable } from '@nestjs/common';
import { checkpointDate, RuleViolationError, type Actor, type CheckpointDate, type LocalDate } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { ActiveCalendar, Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { CheckpointWriter } from './checkpoint-writer.js';
import type { CheckpointAtHand } from './item-at-hand.js';
import { peopleOf } from './people-of-item.js';

/** What a deadline version says about itself. */
export interface DateMove {
  readonly dueOn: LocalDate;
  /** The region's earlier date; null: none. */
  readonly innerOn: LocalDate | null;
  readonly reason: string;
  /** The decision of whoever gave the instruction, with its number and date. */
  readonly authority?: string;
  /** When it was asked for; absent: it moves now, unasked. */
  readonly askedAt?: Date;
  /** No reminder that the new date has already passed by is sent now. */
  readonly quiet?: boolean;
}

export interface MovedDate {
  readonly version: number;
  readonly dueOn: LocalDate;
}

/**
 * Gives a checkpoint in hand another date: a new deadline version beside the old ones, its ladder armed and the old
 * one's letters taken back, everybody on the item told. Whether the actor may, the caller has asked.
 */
@Injectable()
export class DeadlineMover {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly checkpoints: CheckpointWriter,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
  ) {}

  /** The day on which a term of the item really ends that names `dueOn`. */
  async dateOf(tx: EntityManager, { item, period }: CheckpointAtHand, dueOn: LocalDate): Promise<CheckpointDate> {
    const settings = await this.settings.read(tx, item.regionId);
    const hours = { start: settings['workday.start'], end: settings['workday.end'] };
    return checkpointDate(dueOn, period, { roll: item.roll, calendar: await this.calendar.hold(tx), hours });
  }

  /** @throws RuleViolationError `due_date_unchanged`, `inner_date_after_due`, `due_date_passed` */
  async move(tx: EntityManager, actor: Actor, checkpoint: CheckpointAtHand, change: DateMove): Promise<MovedDate> {
    const date = await this.dateOf(tx, checkpoint, change.dueOn);
    await this.check(tx, checkpoint, date, change.innerOn);
    const version = checkpoint.deadlineVersion + 1;
    await this.store(tx, actor, checkpoint, date, version, change);
    await this.arm(tx, checkpoint, change.innerOn ?? date.dueOn, version, change.quiet ?? false);
    await this.tell(tx, checkpoint, version, change.reason);
    return { version, dueOn: date.dueOn };
  }

  private async check(
    tx: EntityManager,
    { dueOn: before, innerOn: innerBefore }: CheckpointAtHand,
    { dueOn }: CheckpointDate,
    innerOn: LocalDate | null,
  ): Promise<void> {
    if (dueOn === before && innerOn === innerBefore) throw new RuleViolationError('due_date_unchanged', { dueOn });
    if (innerOn !== null && innerOn > dueOn) throw new RuleViolationError('inner_date_after_due', { innerOn, dueOn });
    const today = await this.clock.today(tx);
    if (dueOn !== before && dueOn < today) throw new RuleViolationError('due_date_passed', { dueOn, today });
  }

  private async store(
    tx: EntityManager,
    actor: Actor,
    checkpoint: CheckpointAtHand,
    date: CheckpointDate,
    version: number,
    { innerOn, reason, authority = '', askedAt }: DateMove,
  ): Promise<void> {
    const { item } = checkpoint;
    const asked = askedAt ?? (await this.clock.now(tx));
    const later = checkpoint.dueOn !== null && date.dueOn > checkpoint.dueOn;
    const tooLate = later && checkpoint.dueAt !== null && checkpoint.dueAt < asked;
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
        reason,
        authority,
        createdBy: actor.personId,
      },
    );
    await tx.query(
      `UPDATE checkpoint SET deadline_version = $2, original_due_on = coalesce(original_due_on, $3), due_on = $3, due_at = $4,
         inner_on = $5, ladder_on = coalesce($5, $3), estimated = $6, late_extensions = late_extensions + $7,
         version = version + 1 WHERE id = $1`,
      [checkpoint.id, version, date.dueOn, date.dueAt, innerOn, date.estimated, tooLate ? 1 : 0],
    );
  }

  private async arm(
    tx: EntityManager,
    { id, item, state }: CheckpointAtHand,
    ladderOn: LocalDate,
    version: number,
    quiet: boolean,
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
      quiet,
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
