import { Injectable } from '@nestjs/common';
import {
  colourRules,
  localDateOf,
  outlookAt,
  workingHours,
  type ColourRules,
  type LocalDate,
  type Outlook,
  type Settings,
  type WorkTime,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore, type OutlookSql } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { SqlParams } from './sql-params.js';

/** One look at the plan: the instant, its date, and what a region's settings call a risk. */
export interface Look extends Outlook, WorkTime {
  readonly today: LocalDate;
  /** Working days in which an assignment may be disputed. */
  readonly disputeDays: number;
  readonly colours: ColourRules;
  readonly settings: Settings;
}

/** Asks clock, settings and calendar once, so that all numbers of one answer are of the same instant. */
@Injectable()
export class Outlooks {
  constructor(
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly calendar: ActiveCalendar,
  ) {}

  async look(tx: EntityManager, regionId: string): Promise<Look> {
    const now = await this.clock.now(tx);
    const settings = await this.settings.read(tx, regionId);
    const calendar = await this.calendar.load(tx);
    const rules = { riskDays: settings['risk.days'], returnDays: settings['risk.returned-days'] };
    return {
      ...outlookAt(now, rules, calendar),
      today: localDateOf(now),
      calendar,
      hours: workingHours(settings['workday.start'], settings['workday.end']),
      disputeDays: settings['dispute.days'],
      colours: colourRules(settings),
      settings,
    };
  }
}

/** The same for SQL; a value becomes a parameter when it is first used, since a statement may not carry an unused one. */
export function outlookParams(params: SqlParams, look: Outlook): OutlookSql {
  const named = new Map<string, string>();
  const lazily = (name: string, value: unknown, type: string): string => {
    const known = named.get(name) ?? `${params.add(value)}::${type}`;
    named.set(name, known);
    return known;
  };
  return {
    get now() {
      return lazily('now', look.now, 'timestamptz');
    },
    get riskUntil() {
      return lazily('riskUntil', look.riskUntil, 'date');
    },
    get returnUntil() {
      return lazily('returnUntil', look.returnUntil, 'date');
    },
  };
}
