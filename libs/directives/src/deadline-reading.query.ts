import { Injectable } from '@nestjs/common';
import { readDeadline, type Actor, type DeadlineReading, type LocalDate, type Origin } from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';

/** What deadline words would mean for an item of an origin; nothing is stored. */
@Injectable()
export class DeadlineReadingQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
  ) {}

  read(actor: Actor, phrase: string, origin: Origin, today?: LocalDate): Promise<DeadlineReading> {
    return this.transactions.asActor(actor, async (tx) => {
      const settings = await this.settings.read(tx, actor.regionId);
      return readDeadline(phrase, {
        today: today ?? (await this.clock.today(tx)),
        calendar: await this.calendar.load(tx),
        roll: settings[`roll.${origin}`],
      });
    });
  }
}
