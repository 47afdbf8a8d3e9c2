import { Injectable } from '@nestjs/common';
import { demand, RuleViolationError, StaleError, type Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { lockImport } from './import-record.js';

/** The decision over an import that has been read. */
@Injectable()
export class ApproveImportService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Approves what was read; the worker then applies it.
   *
   * @param version the version the actor saw
   * @throws StaleError `import_stale` when a row was corrected since
   * @throws RuleViolationError `import_not_ready`; `import_has_wrong_rows` while a wrong row is neither corrected nor
   * skipped
   */
  approve(actor: Actor, id: string, version: number): Promise<void> {
    demand(actor, 'plan.import');
    return this.transactions.asActor(actor, async (tx) => {
      const record = await lockImport(tx, id);
      if (record.state !== 'ready') throw new RuleViolationError('import_not_ready', { state: record.state });
      if (record.version !== version) throw new StaleError('import_stale');
      const wrong = record.summary.wrong ?? 0;
      if (wrong > 0) throw new RuleViolationError('import_has_wrong_rows', { count: wrong });
      await tx.query(
        `UPDATE plan_import SET state = 'applying', approved_by = $2, approved_seat_id = $3, done_rows = 0, error_code = NULL,
           version = version + 1, updated_at = clock_timestamp() WHERE id = $1`,
        [id, actor.personId, actor.seatId],
      );
    });
  }

  /**
   * Throws an import away. What it has made stays; an applied import cannot be thrown away.
   *
   * @throws RuleViolationError `import_not_discardable`
   */
  discard(actor: Actor, id: string): Promise<void> {
    demand(actor, 'plan.import');
    return this.transactions.asActor(actor, async (tx) => {
      const { state } = await lockImport(tx, id);
      if (state === 'applying' || state === 'applied')
        throw new RuleViolationError('import_not_discardable', { state });
      await tx.query(
        `UPDATE plan_import SET state = 'discarded', content = '', version = version + 1, updated_at = clock_timestamp()
         WHERE id = $1`,
        [id],
      );
    });
  }
}
