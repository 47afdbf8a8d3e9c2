import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import { BadInputError, demand, RuleViolationError, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { requireReason } from './reason.js';

/** The clock of a period stands still while the work waits for another body. The due date itself does not move. */
@Injectable()
export class StopClockService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladder: LadderService,
    private readonly journal: Journal,
  ) {}

  /** @throws BadInputError `reason_too_short`; RuleViolationError `clock_stands`, `wrong_state`; StaleError */
  stop(actor: Actor, itemId: string, version: number, checkpointId: string, reason: string): Promise<void> {
    requireReason(reason);
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await this.atHand(tx, actor, itemId, version, checkpointId);
      if (await stands(tx, checkpointId)) throw new RuleViolationError('clock_stands');
      await this.ladder.pause(tx, checkpointId, reason, actor.personId);
      await this.record(tx, actor, checkpoint, 'clock.stopped', reason);
    });
  }

  /** @throws RuleViolationError `clock_runs`, `wrong_state`; StaleError */
  start(actor: Actor, itemId: string, version: number, checkpointId: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await this.atHand(tx, actor, itemId, version, checkpointId);
      if (!(await stands(tx, checkpointId))) throw new RuleViolationError('clock_runs');
      await this.ladder.goOn(tx, checkpointId, actor.personId);
      await this.record(tx, actor, checkpoint, 'clock.started', '');
    });
  }

  private async atHand(
    tx: EntityManager,
    actor: Actor,
    itemId: string,
    version: number,
    checkpointId: string,
  ): Promise<CheckpointAtHand> {
    const checkpoint = await lockCheckpoint(tx, checkpointId);
    if (checkpoint.item.id !== itemId) throw new BadInputError('checkpoint_of_other_item');
    demand(actor, 'clock.pause', checkpoint);
    await countItemOn(tx, itemId, version);
    return checkpoint;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { id, item, period }: CheckpointAtHand,
    action: string,
    reason: string,
  ): Promise<void> {
    await this.journal.record(tx, actor, {
      action,
      subjectType: 'checkpoint',
      subjectId: id,
      itemId: item.id,
      after: { period },
      reason,
    });
  }
}

async function stands(tx: EntityManager, checkpointId: string): Promise<boolean> {
  const [open] = await tx.query<unknown[]>(
    `SELECT 1 FROM suspension WHERE checkpoint_id = $1 AND cause = 'other_body' AND to_on IS NULL`,
    [checkpointId],
  );
  return open !== undefined;
}
