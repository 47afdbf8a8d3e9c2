import { Injectable } from '@nestjs/common';
import {
  isEstimatedDay,
  regionMayExtend,
  reprojectDate,
  type Calendars,
  type CheckpointState,
  type DateVerdict,
  type LocalDate,
  type Origin,
  type StandingDate,
  type WorkCalendar,
} from '@zholdau/domain';
import { LadderShift, type ShiftedDate, type ShiftedLadder } from '@zholdau/ladder';
import { Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** An open checkpoint with its date in force. */
export interface DatedCheckpoint extends StandingDate {
  readonly id: string;
  readonly itemId: string;
  readonly regionId: string;
  readonly state: CheckpointState;
  readonly deadlineVersion: number;
  readonly number: string;
  readonly leadBodyId: string;
  readonly bodyIds: readonly string[];
  readonly origin: Origin;
  readonly estimated: boolean;
}

export interface MovedCheckpoint {
  readonly checkpoint: DatedCheckpoint;
  readonly verdict: Extract<DateVerdict, { what: 'moves' }>;
}

export interface KeptCheckpoint {
  readonly checkpoint: DatedCheckpoint;
  /** The passed day on which it would fall. */
  readonly wouldOn: LocalDate;
}

/** What a calendar makes of everything that is open. */
export interface CalendarProjectionResult {
  /** Checkpoints looked at: open ones with a date. */
  readonly open: number;
  readonly moved: readonly MovedCheckpoint[];
  readonly kept: readonly KeptCheckpoint[];
  /** Ladders with other instants, those of moved dates included. */
  readonly ladders: readonly ShiftedLadder[];
  /** Checkpoints whose date becomes an estimate, or ceases to be one. */
  readonly estimates: readonly { readonly id: string; readonly estimated: boolean }[];
  readonly checkpoints: ReadonlyMap<string, DatedCheckpoint>;
}

/** Every open date of the installation, by the item's id: the order in which a change locks them. */
const OPEN = `SELECT c.id, c.item_id AS "itemId", c.region_id AS "regionId", c.state, c.deadline_version AS "deadlineVersion",
    c.due_on AS "dueOn", c.inner_on AS "innerOn", c.estimated, d.unrolled_on AS "unrolledOn", d.roll,
    d.inner_named_on AS "innerNamedOn", d.base_on AS "baseOn", d.steps, i.number, i.lead_body_id AS "leadBodyId",
    i.body_ids AS "bodyIds", i.origin
  FROM checkpoint c JOIN deadline d ON d.checkpoint_id = c.id AND d.version = c.deadline_version
  JOIN action_item i ON i.id = c.item_id
  WHERE c.closed_at IS NULL AND c.due_on IS NOT NULL
    AND c.state IN ('draft', 'assigned', 'in_work', 'submitted', 'returned', 'disputed')
  ORDER BY i.id, c.ordinal`;

/** Counts every open date and every live ladder by another calendar. Changes nothing; runs with the engine's rights. */
@Injectable()
export class CalendarProjection {
  constructor(
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly ladders: LadderShift,
  ) {}

  /** @param how `lock`: ladders are locked; items and checkpoints the caller has locked before */
  async of(
    engine: EntityManager,
    calendars: { readonly before: WorkCalendar; readonly after: WorkCalendar },
    how: { readonly lock?: boolean } = {},
  ): Promise<CalendarProjectionResult> {
    const rows = await engine.query<Omit<DatedCheckpoint, 'ownWords'>[]>(OPEN);
    const checkpoints = rows.map((row) => ({ ...row, ownWords: regionMayExtend(row.origin) }));
    const rulesOf = await this.rules(engine, checkpoints, calendars);
    const moved: MovedCheckpoint[] = [];
    const kept: KeptCheckpoint[] = [];
    const estimates: { id: string; estimated: boolean }[] = [];
    for (const checkpoint of checkpoints) {
      const verdict = reprojectDate(checkpoint, rulesOf(checkpoint.regionId));
      if (verdict.what === 'moves') moved.push({ checkpoint, verdict });
      if (verdict.what === 'kept') kept.push({ checkpoint, wouldOn: verdict.wouldOn });
      const dueOn = verdict.what === 'moves' ? verdict.dueOn : checkpoint.dueOn;
      const estimated = isEstimatedDay(dueOn, calendars.after);
      if (estimated !== checkpoint.estimated) estimates.push({ id: checkpoint.id, estimated });
    }
    return {
      open: checkpoints.length,
      moved,
      kept,
      ladders: await this.ladders.look(engine, calendars, new Map(moved.map(shiftOf)), how),
      estimates,
      checkpoints: new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint])),
    };
  }

  private async rules(
    engine: EntityManager,
    checkpoints: readonly { readonly regionId: string }[],
    calendars: { readonly before: WorkCalendar; readonly after: WorkCalendar },
  ): Promise<(regionId: string) => Calendars> {
    const now = await this.clock.now(engine);
    const today = await this.clock.today(engine);
    const rules = new Map<string, Calendars>();
    for (const regionId of new Set(checkpoints.map((one) => one.regionId))) {
      const settings = await this.settings.read(engine, regionId);
      const hours = { start: settings['workday.start'], end: settings['workday.end'] };
      rules.set(regionId, { ...calendars, now, today, hours });
    }
    return (regionId) => rules.get(regionId)!;
  }
}

function shiftOf({ checkpoint, verdict }: MovedCheckpoint): [string, ShiftedDate] {
  const { id, deadlineVersion } = checkpoint;
  const ladderOn = verdict.innerOn ?? verdict.dueOn;
  return [id, { checkpointId: id, deadlineVersion: deadlineVersion + 1, ladderOn }];
}
