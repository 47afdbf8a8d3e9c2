import { Injectable } from '@nestjs/common';
import {
  forgivenDays,
  localDateOf,
  pausedDays,
  type LadderDays,
  type LocalDate,
  type Pause,
  type WorkCalendar,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { PauseLedger } from './pause-ledger.js';

/** A ladder whose days are to be counted. */
export interface CountedLadder {
  readonly regionId: string;
  readonly checkpointId: string;
  readonly ladderOn: LocalDate;
  /** When its date was set; null: now. */
  readonly armedAt: Date | null;
}

/** The days of one ladder, with what its pauses take off a delay today. */
export interface CountedDays extends LadderDays {
  readonly forgiven: number;
  /** Two ladders of one key, day and region have the same days. */
  readonly pauseKey: string;
}

/** Reads once what the ladders of a transaction count with: the calendar, each region's working hours, each ledger. */
@Injectable()
export class LadderGround {
  constructor(
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly clock: Clock,
    private readonly ledger: PauseLedger,
  ) {}

  /** @returns the days of one of these ladders */
  async of(
    tx: EntityManager,
    ladders: readonly Pick<CountedLadder, 'regionId' | 'checkpointId'>[],
    { calendar: other }: { readonly calendar?: WorkCalendar } = {},
  ): Promise<(ladder: CountedLadder) => CountedDays> {
    const calendar = other ?? (await this.calendar.load(tx));
    const today = await this.clock.today(tx);
    const hours = new Map<string, LadderDays['hours']>();
    for (const regionId of new Set(ladders.map((ladder) => ladder.regionId))) {
      const settings = await this.settings.read(tx, regionId);
      hours.set(regionId, { start: settings['workday.start'], end: settings['workday.end'] });
    }
    const ledgers = await this.ledger.of(
      tx,
      ladders.map(({ checkpointId }) => checkpointId),
    );
    return ({ regionId, checkpointId, ladderOn, armedAt }) => {
      const pauses: readonly Pause[] = ledgers.get(checkpointId) ?? [];
      const sinceOn = armedAt === null ? today : localDateOf(armedAt);
      const paused = pausedDays(pauses, sinceOn, today);
      const forgiven = forgivenDays(paused, { sinceOn, ladderOn, today, calendar });
      const pauseKey = paused.any ? `${sinceOn} ${JSON.stringify(pauses)}` : '';
      return { ladderOn, paused, calendar, hours: hours.get(regionId)!, forgiven, pauseKey };
    };
  }
}
