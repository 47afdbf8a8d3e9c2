import { Injectable } from '@nestjs/common';
import {
  RuleViolationError,
  type CheckpointDate,
  type DeadlineStep,
  type Level,
  type LocalDate,
  type RollRule,
} from '@zholdau/domain';
import { LadderService, type Arming } from '@zholdau/ladder';
import type { EntityManager } from 'typeorm';

/** What a checkpoint must know of its item. */
export interface ItemOfCheckpoint {
  readonly id: string;
  readonly regionId: string;
  readonly level: Level;
  /** Whether its plan version is in force; a draft is assigned to nobody and has no ladder. */
  readonly approved: boolean;
  readonly quiet: boolean;
}

/** Where a date comes from; stands in every version of a deadline. */
export interface DeadlineOrigin {
  readonly kind: string;
  readonly rule: string;
  readonly words: string;
  readonly baseOn: LocalDate;
  readonly roll: RollRule;
  readonly innerOn: LocalDate | null;
  readonly calendarVersion: string;
  readonly steps: readonly DeadlineStep[];
  readonly reason?: string;
  readonly authority?: string;
  readonly createdBy: string | null;
}

/** The checkpoints to be of one item. */
export interface CheckpointsOfItem {
  readonly item: ItemOfCheckpoint;
  readonly dates: readonly CheckpointDate[];
  readonly origin: DeadlineOrigin;
  /** The last number its checkpoints have already. */
  readonly after?: number;
}

/** A checkpoint on its way; without a date it waits for one. */
interface NewCheckpoint {
  readonly item: ItemOfCheckpoint;
  readonly ordinal: number;
  readonly date: CheckpointDate | null;
  readonly origin: DeadlineOrigin;
}

/** Writes checkpoints with the first version of their deadline and arms their ladders. */
@Injectable()
export class CheckpointWriter {
  constructor(private readonly ladder: LadderService) {}

  /** Those of one item; see {@link writeMany}. */
  write(
    tx: EntityManager,
    item: ItemOfCheckpoint,
    dates: readonly CheckpointDate[],
    origin: DeadlineOrigin,
    after = 0,
  ): Promise<void> {
    return this.writeMany(tx, [{ item, dates, origin, after }]);
  }

  /**
   * One checkpoint for each date, numbered on from `after`; without dates a single one that waits for a date.
   *
   * @throws RuleViolationError `inner_date_after_due`
   */
  async writeMany(tx: EntityManager, all: readonly CheckpointsOfItem[]): Promise<void> {
    const checkpoints = all.flatMap(checkpointsOf);
    const made = await tx.query<{ id: string; itemId: string; ordinal: number }[]>(
      `INSERT INTO checkpoint (region_id, item_id, ordinal, period, state, original_due_on, due_on, due_at, inner_on,
                               ladder_on, estimated, deadline_version)
       SELECT n."regionId", n."itemId", n.ordinal, n.period, n.state, n."dueOn", n."dueOn", n."dueAt", n."innerOn",
              n."ladderOn", n.estimated, n.version
       FROM jsonb_to_recordset($1::jsonb) AS n ("regionId" uuid, "itemId" uuid, ordinal int, period text, state text,
              "dueOn" date, "dueAt" timestamptz, "innerOn" date, "ladderOn" date, estimated boolean, version int)
       RETURNING id, item_id AS "itemId", ordinal`,
      [JSON.stringify(checkpoints.map(columnsOf))],
    );
    const ids = new Map(made.map(({ id, itemId, ordinal }) => [`${itemId} ${ordinal}`, id]));
    const dated = checkpoints.flatMap(({ date, ...rest }) => {
      return date ? [{ ...rest, date, id: ids.get(`${rest.item.id} ${rest.ordinal}`)! }] : [];
    });
    await this.insertDeadlines(
      tx,
      dated.map(({ id, item, date, origin }) => ({ of: { ...item, checkpointId: id, version: 1 }, date, origin })),
    );
    const armed = dated.filter(({ item }) => item.approved);
    await this.ladder.armMany(
      tx,
      armed.map(({ id, item, date, origin }): Arming => ({
        checkpointId: id,
        itemId: item.id,
        regionId: item.regionId,
        deadlineVersion: 1,
        ladderOn: origin.innerOn ?? date.dueOn,
        level: item.level,
        quiet: item.quiet,
      })),
    );
  }

  /** Adds one version of the deadline; earlier ones stay for ever. */
  insertDeadline(tx: EntityManager, of: DeadlineOf, date: CheckpointDate, origin: DeadlineOrigin): Promise<void> {
    return this.insertDeadlines(tx, [{ of, date, origin }]);
  }

  private async insertDeadlines(
    tx: EntityManager,
    deadlines: readonly { of: DeadlineOf; date: CheckpointDate; origin: DeadlineOrigin }[],
  ): Promise<void> {
    if (deadlines.length === 0) return;
    await tx.query(
      `INSERT INTO deadline (region_id, item_id, checkpoint_id, version, kind, rule, words, base_on, unrolled_on, roll,
                             due_on, due_at, inner_on, calendar_version, steps, reason, authority, created_by, created_at)
       SELECT n."regionId", n."itemId", n."checkpointId", n.version, n.kind, n.rule, n.words, n."baseOn", n."unrolledOn",
              n.roll, n."dueOn", n."dueAt", n."innerOn", n."calendarVersion", n.steps, n.reason, n.authority,
              n."createdBy", (SELECT zholdau_now())
       FROM jsonb_to_recordset($1::jsonb) AS n ("regionId" uuid, "itemId" uuid, "checkpointId" uuid, version int,
              kind text, rule text, words text, "baseOn" date, "unrolledOn" date, roll text, "dueOn" date,
              "dueAt" timestamptz, "innerOn" date, "calendarVersion" text, steps jsonb, reason text, authority text,
              "createdBy" uuid)`,
      [
        JSON.stringify(
          deadlines.map(({ of, date, origin }) => ({
            ...origin,
            reason: origin.reason ?? '',
            authority: origin.authority ?? '',
            regionId: of.regionId,
            itemId: of.id,
            checkpointId: of.checkpointId,
            version: of.version,
            unrolledOn: date.unrolledOn,
            dueOn: date.dueOn,
            dueAt: date.dueAt,
          })),
        ),
      ],
    );
  }
}

/** Whose deadline a version is. */
export interface DeadlineOf {
  readonly id: string;
  readonly regionId: string;
  readonly checkpointId: string;
  readonly version: number;
}

/** The region's earlier date holds for the first period only. */
function checkpointsOf({ item, dates, origin, after = 0 }: CheckpointsOfItem): NewCheckpoint[] {
  if (dates.length === 0) return [{ item, ordinal: after + 1, date: null, origin }];
  return dates.map((date, at) => {
    const own = at === 0 ? origin : { ...origin, innerOn: null };
    if (own.innerOn !== null && own.innerOn > date.dueOn) {
      throw new RuleViolationError('inner_date_after_due', { innerOn: own.innerOn, dueOn: date.dueOn });
    }
    return { item, ordinal: after + at + 1, date, origin: own };
  });
}

function columnsOf({ item, ordinal, date, origin }: NewCheckpoint): Record<string, unknown> {
  const { id, regionId, approved } = item;
  const innerOn = date && origin.innerOn;
  return {
    regionId,
    itemId: id,
    ordinal,
    period: date?.period ?? '',
    state: approved ? 'assigned' : 'draft',
    dueOn: date?.dueOn ?? null,
    dueAt: date?.dueAt ?? null,
    innerOn,
    ladderOn: innerOn ?? date?.dueOn ?? null,
    estimated: date?.estimated ?? false,
    version: date ? 1 : 0,
  };
}
