import type { PolicyLevel, RungChannel, RungStop, RungTarget, RungUnit } from '@zholdau/domain';
import type { Forecast, LadderPolicy, PolicyStanding } from '@zholdau/ladder';

export class PolicyRung {
  key!: string;
  /** From the date: negative before it, positive after it. */
  offset!: number;
  unit!: RungUnit;
  targets!: RungTarget[];
  /** Seats by name, besides the targets. */
  seatIds!: string[];
  repeatEvery!: number | null;
  /** How often it fires again; null: until the work is closed. */
  repeatTimes!: number | null;
  /** Null: all. */
  channels!: RungChannel[] | null;
  stopWhen!: RungStop | null;
}

export class PolicyView {
  level!: PolicyLevel;
  /** Of the items it is for; empty: all that have no ladder of their own. */
  origin!: string;
  version!: number;
  rungs!: PolicyRung[];
  /** Ladders that run by an older version, or by another ladder than the one that is now theirs. */
  behind!: number;
}

export class ForecastPerson {
  personId!: string;
  nameRu!: string;
  nameKk!: string;
  count!: number;
}

export class ForecastDay {
  on!: string;
  reminders!: number;
  escalations!: number;
}

export class ForecastRow {
  on!: string;
  at!: string;
  itemId!: string;
  number!: string;
  rung!: string;
  says!: string;
  personId!: string;
  nameRu!: string;
  nameKk!: string;
  seatRu!: string;
  seatKk!: string;
}

export class ForecastView {
  from!: string;
  to!: string;
  /** Ladders looked at. */
  ladders!: number;
  messages!: number;
  /** What would be sent without the change. */
  messagesNow!: number;
  people!: ForecastPerson[];
  days!: ForecastDay[];
  /** The first of the messages, in the order of time. */
  rows!: ForecastRow[];
}

export class RearmedView {
  ladders!: number;
}

export const toPolicyView = ({
  level,
  origin,
  version,
  rungs,
  behind,
}: LadderPolicy & Partial<PolicyStanding>): PolicyView => ({
  level,
  origin,
  version,
  behind: behind ?? 0,
  rungs: rungs.map((rung) => ({
    key: rung.key,
    offset: rung.offset,
    unit: rung.unit ?? 'working_days',
    targets: [...rung.targets],
    seatIds: [...(rung.seatIds ?? [])],
    repeatEvery: rung.repeatEvery ?? null,
    repeatTimes: rung.repeatTimes ?? null,
    channels: rung.channels == null ? null : [...rung.channels],
    stopWhen: rung.stopWhen ?? null,
  })),
});

export const toForecastView = (forecast: Forecast): ForecastView => ({
  ...forecast,
  people: [...forecast.people],
  days: [...forecast.days],
  rows: forecast.rows.map((row) => ({ ...row, at: row.at.toISOString() })),
});
