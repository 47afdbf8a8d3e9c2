import { Injectable } from '@nestjs/common';
import { addDays, instantAt, isWorkingDay, localDateOf, type LocalDate } from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { TimeMachine, type Journey } from './time-machine.js';

/** How far a newcomer wants to go. */
export const JOURNEYS = ['day', 'week', 'next_rung', 'working_day'] as const;
export type JourneyTo = (typeof JOURNEYS)[number];

export interface DemoMoment {
  readonly now: Date;
  readonly today: LocalDate;
  readonly nextRungAt: Date | null;
}

/** Long enough after a rung or the start of a day for its letters to have left. */
const LINGER_MS = 10 * 60_000;
const DAY_MS = 86_400_000;

/** The clock of the demonstration in a newcomer's hands. Whether this is a demonstration is checked by the caller. */
@Injectable()
export class DemoTime {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly machine: TimeMachine,
  ) {}

  async moment(): Promise<DemoMoment> {
    const now = await this.transactions.asEngine((tx) => this.clock.now(tx));
    return { now, today: localDateOf(now), nextRungAt: await this.machine.nextRungAt() };
  }

  /** @param regionId whose working hours a working day begins by; without an armed rung `next_rung` goes a day forward */
  async move(regionId: string, to: JourneyTo): Promise<Journey & { readonly today: LocalDate }> {
    const { now, nextRungAt } = await this.moment();
    const target = await this.target(regionId, to, now, nextRungAt);
    const journey = await this.machine.advanceTo(target);
    return { ...journey, today: localDateOf(journey.now) };
  }

  private async target(regionId: string, to: JourneyTo, now: Date, nextRungAt: Date | null): Promise<Date> {
    if (to === 'next_rung' && nextRungAt) return new Date(nextRungAt.getTime() + LINGER_MS);
    if (to !== 'working_day') return new Date(now.getTime() + (to === 'week' ? 7 : 1) * DAY_MS);
    return this.transactions.asEngine((tx) => this.nextWorkingMorning(tx, regionId, now));
  }

  private async nextWorkingMorning(tx: EntityManager, regionId: string, now: Date): Promise<Date> {
    const calendar = await this.calendar.load(tx);
    const settings = await this.settings.read(tx, regionId);
    let day = addDays(localDateOf(now), 1);
    while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
    return new Date(instantAt(day, settings['workday.start']).getTime() + LINGER_MS);
  }
}
