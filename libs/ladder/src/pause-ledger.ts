import { Injectable } from '@nestjs/common';
import type { LocalDate, Pause, PauseCause } from '@zholdau/domain';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** A new line of the ledger. */
export interface NewPause {
  readonly checkpointId: string;
  readonly cause: PauseCause;
  /** Null: until somebody ends it. */
  readonly toOn?: LocalDate | null;
  readonly reason?: string;
  readonly fireId?: string | null;
  /** Null: the engine. */
  readonly by?: string | null;
}

/** The ledger of pauses of checkpoints. It belongs to the checkpoint and not to a ladder, so no change of policy loses it. */
@Injectable()
export class PauseLedger {
  constructor(private readonly clock: Clock) {}

  /** The lines of each checkpoint; a checkpoint without any is absent. */
  async of(tx: EntityManager, checkpointIds: readonly string[]): Promise<ReadonlyMap<string, readonly Pause[]>> {
    const rows = await tx.query<(Pause & { checkpointId: string })[]>(
      `SELECT checkpoint_id AS "checkpointId", cause, from_on::text AS "fromOn", to_on::text AS "toOn"
       FROM suspension WHERE checkpoint_id = ANY($1) ORDER BY opened_at, id`,
      [checkpointIds],
    );
    const ledgers = new Map<string, Pause[]>();
    for (const { checkpointId, ...pause } of rows) {
      ledgers.set(checkpointId, [...(ledgers.get(checkpointId) ?? []), pause]);
    }
    return ledgers;
  }

  /** From today on; a pause of the same cause that lasts already goes on as it is. */
  async open(tx: EntityManager, { checkpointId, cause, toOn, reason, fireId, by }: NewPause): Promise<void> {
    await tx.query(
      `INSERT INTO suspension (region_id, item_id, checkpoint_id, cause, from_on, to_on, reason, fire_id, opened_by, opened_at)
       SELECT region_id, item_id, id, $2, $3, $4, $5, $6, $7, (SELECT zholdau_now()) FROM checkpoint WHERE id = $1
       ON CONFLICT (checkpoint_id, cause) WHERE to_on IS NULL DO NOTHING`,
      [checkpointId, cause, await this.clock.today(tx), toOn ?? null, reason ?? '', fireId ?? null, by ?? null],
    );
  }

  /**
   * Ends the pause of the cause that lasts; today is the last day that does not count.
   *
   * @param how `void`: it counts for nothing, as if it had not been
   */
  async close(
    tx: EntityManager,
    checkpointId: string,
    cause: PauseCause,
    { by = null, how = 'today' }: { readonly by?: string | null; readonly how?: 'today' | 'void' } = {},
  ): Promise<void> {
    await tx.query(
      `UPDATE suspension SET to_on = CASE WHEN $4 THEN from_on ELSE greatest(from_on, $3::date) END,
              closed_by = $5, closed_at = (SELECT zholdau_now())
       WHERE checkpoint_id = $1 AND cause = $2 AND to_on IS NULL`,
      [checkpointId, cause, await this.clock.today(tx), how === 'void', by],
    );
  }

  /** The work is closed: whatever lasted ends today. */
  async closeAll(tx: EntityManager, checkpointIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE suspension SET to_on = greatest(from_on, $2::date), closed_at = (SELECT zholdau_now())
       WHERE checkpoint_id = ANY($1) AND to_on IS NULL`,
      [checkpointIds, await this.clock.today(tx)],
    );
  }

  /** Whether something still holds the checkpoint. */
  async holds(tx: EntityManager, checkpointId: string): Promise<boolean> {
    const [open] = await tx.query<unknown[]>('SELECT 1 FROM suspension WHERE checkpoint_id = $1 AND to_on IS NULL', [
      checkpointId,
    ]);
    return open !== undefined;
  }
}
