import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  CheckpointWriter,
  lockCheckpoints,
  type CheckpointAtHand,
  type DeadlineOrigin,
  type ItemAtHand,
} from '@zholdau/directives';
import {
  checkpointDates,
  isOpen,
  type Actor,
  type CheckpointDate,
  type DateRules,
  type NewDeadline,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { ActiveCalendar, Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Gives an item the dates of a new edition of the plan; the old ones stay as versions. */
@Injectable()
export class MoveDatesService {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly checkpoints: CheckpointWriter,
    private readonly ladder: LadderService,
    private readonly journal: Journal,
  ) {}

  /**
   * Open periods take the new dates in their order, each as a new version of its deadline; further dates make further
   * periods, periods left without a date are replaced. What is closed stays. No letter leaves for it: the body hears
   * of the new edition as a whole.
   *
   * @param authority the act, with number and date
   */
  async move(
    tx: EntityManager,
    actor: Actor,
    item: ItemAtHand,
    deadline: ReadDeadline,
    authority: string,
  ): Promise<void> {
    const rules = await this.rules(tx, item);
    const today = await this.clock.today(tx);
    const all = await lockCheckpoints(tx, item);
    const open = all.filter(({ state }) => isOpen(state));
    const closed = new Set(all.filter(({ state }) => !isOpen(state)).map(({ dueOn }) => dueOn));
    const dates = checkpointDates(deadline, rules, today).filter(({ dueOn }) => !closed.has(dueOn));
    const origin = this.originOf(actor, deadline, rules, authority, deadline.baseOn ?? today);
    for (const [at, checkpoint] of open.entries()) {
      const date = dates[at];
      if (date) await this.moveOne(tx, actor, checkpoint, date, origin);
      else await this.replace(tx, checkpoint);
    }
    const further = dates.slice(open.length);
    if (further.length === 0) return;
    const made = {
      id: item.id,
      regionId: item.regionId,
      level: item.level,
      approved: item.status !== 'draft',
      quiet: true,
    };
    await this.checkpoints.write(tx, made, further, origin, Math.max(0, ...all.map(({ ordinal }) => ordinal)));
  }

  private async moveOne(
    tx: EntityManager,
    actor: Actor,
    checkpoint: CheckpointAtHand,
    date: CheckpointDate,
    origin: DeadlineOrigin,
  ): Promise<void> {
    if (checkpoint.dueOn === date.dueOn) return;
    const { id, item, deadlineVersion } = checkpoint;
    const version = deadlineVersion + 1;
    const of = { id: item.id, regionId: item.regionId, checkpointId: id, version };
    await tx.query(
      `UPDATE deadline SET superseded_at = (SELECT zholdau_now()) WHERE checkpoint_id = $1 AND superseded_at IS NULL`,
      [id],
    );
    await this.checkpoints.insertDeadline(tx, of, date, origin);
    await tx.query(
      `UPDATE checkpoint SET deadline_version = $2, original_due_on = coalesce(original_due_on, $3), due_on = $3, due_at = $4,
         inner_on = NULL, ladder_on = $3, estimated = $5, period = $6, version = version + 1 WHERE id = $1`,
      [id, version, date.dueOn, date.dueAt, date.estimated, date.period],
    );
    await this.armAgain(tx, checkpoint, version, date);
    await this.journal.record(tx, actor, {
      action: 'action-item.rescheduled',
      subjectType: 'checkpoint',
      subjectId: id,
      itemId: item.id,
      before: { dueOn: checkpoint.dueOn, innerOn: checkpoint.innerOn },
      after: { dueOn: date.dueOn, innerOn: null, period: date.period },
      authority: origin.authority ?? '',
      reason: origin.reason ?? '',
    });
  }

  private async armAgain(
    tx: EntityManager,
    { id, item, state }: CheckpointAtHand,
    version: number,
    date: CheckpointDate,
  ): Promise<void> {
    if (state === 'draft') return;
    await this.ladder.arm(tx, {
      checkpointId: id,
      itemId: item.id,
      regionId: item.regionId,
      deadlineVersion: version,
      ladderOn: date.dueOn,
      level: item.level,
      quiet: true,
    });
  }

  private async replace(tx: EntityManager, { id }: CheckpointAtHand): Promise<void> {
    await tx.query(
      `UPDATE checkpoint SET state = 'replaced', closed_at = (SELECT zholdau_now()), version = version + 1 WHERE id = $1`,
      [id],
    );
    await this.ladder.cancel(tx, id, 'replaced');
  }

  private async rules(tx: EntityManager, item: ItemAtHand): Promise<DateRules> {
    const settings = await this.settings.read(tx, item.regionId);
    return {
      roll: item.roll,
      calendar: await this.calendar.hold(tx),
      hours: { start: settings['workday.start'], end: settings['workday.end'] },
      continuousPeriod: settings['continuous.period'],
    };
  }

  private originOf(
    actor: Actor,
    { kind, rule, words, steps }: ReadDeadline,
    { roll, calendar }: DateRules,
    authority: string,
    baseOn: DeadlineOrigin['baseOn'],
  ): DeadlineOrigin {
    const said = words.ru || words.kk;
    const calendarVersion = calendar.version;
    return {
      kind,
      rule,
      words: said,
      baseOn,
      roll,
      innerOn: null,
      calendarVersion,
      steps,
      authority,
      createdBy: actor.personId,
    };
  }
}

/** Words as they were read; a plan never gives a bare date. */
export type ReadDeadline = Extract<NewDeadline, { kind: string }>;
