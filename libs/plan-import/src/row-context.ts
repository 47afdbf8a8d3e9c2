import { Injectable } from '@nestjs/common';
import { readDeadline, rollToWorkingDay, type DeadlineReading, type RowContext } from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { ImportRecord } from './import-record.js';
import type { RowAsRead } from './import-row.js';
import { loadDirectory } from './region-directory.js';

/** Gathers what rows are understood with: directory, calendar, settings and the date of the plan. */
@Injectable()
export class RowContexts {
  constructor(
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly clock: Clock,
  ) {}

  /** Terms count from the date of the act; what names no year is read on that day too, so that a second reading agrees. */
  async load(tx: EntityManager, of: ImportRecord, rows: readonly RowAsRead[]): Promise<RowContext> {
    const settings = await this.settings.read(tx, of.regionId);
    const calendar = await this.calendar.load(tx);
    const roll = settings[`roll.${of.defaults.origin}`];
    const today = await this.clock.today(tx);
    const rules = { today: of.actOn, planOn: of.actOn, calendar, roll };
    const known = new Map<string, DeadlineReading>();
    const read = (phrase: string): DeadlineReading => {
      const reading = known.get(phrase) ?? readDeadline(phrase, rules);
      known.set(phrase, reading);
      return reading;
    };
    return {
      directory: await loadDirectory(tx, of.regionId, of.actOn < today ? today : of.actOn),
      planOn: of.actOn,
      read,
      chosen: (dueOn) => ({
        phrase: '',
        kind: 'date',
        rule: 'DATE',
        start: null,
        due: [dueOn],
        rolled: [rollToWorkingDay(dueOn, roll, calendar)],
        ask: false,
        choices: [],
        steps: [],
      }),
      defaults: of.defaults,
      numbered: rows.filter(({ number }) => number !== '').length > rows.length / 2,
      sectioned: rows.some(({ sections }) => sections.length > 0),
    };
  }
}
