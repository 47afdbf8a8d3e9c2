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

/** Writes checkpoints with the first version of their deadline and arms their ladders. */
@Injectable()
export class CheckpointWriter {
  constructor(private readonly ladder: LadderService) {}

  /**
   * One checkpoint for each date, numbered on from `after`; without dates a single one that waits for a date.
   *
   * @throws RuleViolationError `inner_date_after_due`
   */
  async write(
    tx: EntityManager,
    item: ItemOfCheckpoint,
    dates: readonly CheckpointDate[],
    origin: DeadlineOrigin,
    after = 0,
  ): Promise<void> {
    if (dates.length === 0) return this.insertUndated(tx, item, after + 1);
    const armings: Arming[] = [];
    for (const [index, date] of dates.entries()) {
      const own = index === 0 ? origin : { ...origin, innerOn: null };
      armings.push(await this.insertDated(tx, item, date, own, after + index + 1));
    }
    if (item.approved) await this.ladder.armMany(tx, armings);
  }

  private async insertUndated(tx: EntityManager, item: ItemOfCheckpoint, ordinal: number): Promise<void> {
    await tx.query(
      `INSERT INTO checkpoint (region_id, item_id, ordinal, state, deadline_version) VALUES ($1, $2, $3, $4, 0)`,
      [item.regionId, item.id, ordinal, stateOf(item)],
    );
  }

  private async insertDated(
    tx: EntityManager,
    item: ItemOfCheckpoint,
    date: CheckpointDate,
    origin: DeadlineOrigin,
    ordinal: number,
  ): Promise<Arming> {
    const ladderOn = origin.innerOn ?? date.dueOn;
    if (ladderOn > date.dueOn)
      throw new RuleViolationError('inner_date_after_due', { innerOn: ladderOn, dueOn: date.dueOn });
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO checkpoint (region_id, item_id, ordinal, period, state, original_due_on, due_on, due_at, inner_on,
                               ladder_on, estimated)
       VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10) RETURNING id`,
      [
        item.regionId,
        item.id,
        ordinal,
        date.period,
        stateOf(item),
        date.dueOn,
        date.dueAt,
        origin.innerOn,
        ladderOn,
        date.estimated,
      ],
    );
    const checkpointId = row!.id;
    await this.insertDeadline(tx, { ...item, checkpointId, version: 1 }, date, origin);
    return {
      checkpointId,
      itemId: item.id,
      regionId: item.regionId,
      deadlineVersion: 1,
      ladderOn,
      level: item.level,
      quiet: item.quiet,
    };
  }

  /** Adds one version of the deadline; earlier ones stay for ever. */
  async insertDeadline(
    tx: EntityManager,
    of: { readonly id: string; readonly regionId: string; readonly checkpointId: string; readonly version: number },
    date: CheckpointDate,
    origin: DeadlineOrigin,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO deadline (region_id, item_id, checkpoint_id, version, kind, rule, words, base_on, unrolled_on, roll,
                             due_on, due_at, inner_on, calendar_version, steps, reason, authority, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, zholdau_now())`,
      [
        of.regionId,
        of.id,
        of.checkpointId,
        of.version,
        origin.kind,
        origin.rule,
        origin.words,
        origin.baseOn,
        date.unrolledOn,
        origin.roll,
        date.dueOn,
        date.dueAt,
        origin.innerOn,
        origin.calendarVersion,
        JSON.stringify(origin.steps),
        origin.reason ?? '',
        origin.authority ?? '',
        origin.createdBy,
      ],
    );
  }
}

function stateOf(item: ItemOfCheckpoint): string {
  return item.approved ? 'assigned' : 'draft';
}
