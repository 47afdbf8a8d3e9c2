import { Injectable } from '@nestjs/common';
import type { LadderDays, LocalDate } from '@zholdau/domain';
import { ActiveCalendar, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Reads once what the ladders of a transaction count with: the calendar and each region's working hours. */
@Injectable()
export class LadderGround {
  constructor(
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
  ) {}

  /** @returns the days of one ladder, by its region, day and past reviews */
  async of(
    tx: EntityManager,
    regionIds: readonly string[],
  ): Promise<(ladder: { regionId: string; ladderOn: LocalDate; heldDays: number }) => LadderDays> {
    const calendar = await this.calendar.load(tx);
    const hours = new Map<string, LadderDays['hours']>();
    for (const regionId of new Set(regionIds)) {
      const settings = await this.settings.read(tx, regionId);
      hours.set(regionId, { start: settings['workday.start'], end: settings['workday.end'] });
    }
    return ({ regionId, ladderOn, heldDays }) => ({ ladderOn, heldDays, calendar, hours: hours.get(regionId)! });
  }
}
