import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { CheckpointWriter, lockCheckpoints, type ItemAtHand } from '@zholdau/directives';
import {
  checkpointDate,
  comesAgain,
  hasOwnPlace,
  periodSpan,
  type Actor,
  type CheckpointDate,
  type PlanPoint,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Gives planned periods of an indicator a checkpoint, and with it a ladder, of their own. */
@Injectable()
export class ReportingCheckpoints {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly checkpoints: CheckpointWriter,
    private readonly journal: Journal,
  ) {}

  /**
   * Adds one checkpoint for each planned period to come that has none and ends before the item falls due; the last is
   * reported with the item itself. Items that come again make their periods by themselves.
   */
  async add(tx: EntityManager, actor: Actor, item: ItemAtHand, plan: readonly PlanPoint[]): Promise<void> {
    const [deadline] = await tx.query<{ kind: string }[]>(
      'SELECT deadline_kind AS kind FROM action_item WHERE id = $1',
      [item.id],
    );
    if (comesAgain(deadline!.kind)) return;
    const present = await lockCheckpoints(tx, item);
    const lastOn = present.reduce<string>((last, { dueOn }) => (dueOn && dueOn > last ? dueOn : last), '');
    const today = await this.clock.today(tx);
    const places = present.map((one) => ({ ...one, ended: ['cancelled', 'replaced'].includes(one.state) }));
    const settings = await this.settings.read(tx, item.regionId);
    const calendar = await this.calendar.hold(tx);
    const hours = { start: settings['workday.start'], end: settings['workday.end'] };
    const dates = plan
      .filter(({ period }) => !hasOwnPlace(period, places))
      .map(({ period }) => periodSpan(period)!)
      .filter(({ endOn }) => endOn >= today && endOn < lastOn)
      .map(({ endOn, name }): CheckpointDate => checkpointDate(endOn, name, { roll: item.roll, calendar, hours }))
      .filter(({ dueOn }) => dueOn >= today)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    if (dates.length === 0) return;
    await this.checkpoints.write(
      tx,
      { id: item.id, regionId: item.regionId, level: item.level, approved: item.status !== 'draft', quiet: false },
      dates,
      {
        kind: 'indicator_period',
        rule: 'PERIOD_END',
        words: '',
        baseOn: today,
        roll: item.roll,
        innerOn: null,
        calendarVersion: calendar.version,
        steps: [],
        createdBy: actor.personId,
      },
      Math.max(...present.map(({ ordinal }) => ordinal)),
    );
    await this.journal.record(tx, actor, {
      action: 'action-item.continued',
      subjectType: 'action-item',
      subjectId: item.id,
      itemId: item.id,
      after: { due: dates.map(({ dueOn }) => dueOn) },
    });
  }
}
