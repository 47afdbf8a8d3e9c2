import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { DomainError, StaleError, type BulkOutcome } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import { actorOf, BULK_COLUMNS, ROW_COLUMNS, type BulkRecord, type BulkRow } from './bulk-record.js';
import { BulkRowService, type BulkFacts } from './bulk-row.service.js';
import { bulkSummaries } from './bulk-summaries.js';

/** What became of one row. */
interface RowResult {
  readonly outcome: BulkOutcome;
  readonly before: BulkFacts;
  readonly after: BulkFacts;
  readonly code: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Ends a transaction that was only a look, with what it has seen. */
class OnlyALook extends Error {
  constructor(readonly seen: { readonly before: BulkFacts; readonly after: BulkFacts }) {
    super('only a look');
  }
}

/**
 * Looks at the items of a change, then carries it out.
 *
 * Each item is a transaction of its own: what cannot be done is listed, the others are done. The look is the change
 * itself, rolled back, so that the two never differ. A row and its item change together; a worker that dies leaves the
 * rows it had not reached, and another goes on with them.
 */
@Injectable()
export class BulkRunner {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: BulkRowService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /** Changes that wait for a worker, the oldest first. */
  async waiting(): Promise<string[]> {
    const rows = await this.transactions.asEngine((tx) =>
      tx.query<{ id: string }[]>(
        `SELECT id FROM bulk_change WHERE state IN ('checking', 'applying') ORDER BY created_at, id`,
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Does what the state of the change asks for. @param stop asked between rows; what is left is taken up again later */
  async run(id: string, stop: () => boolean = () => false): Promise<void> {
    const [change] = await this.transactions.asEngine((tx) =>
      tx.query<BulkRecord[]>(`SELECT ${BULK_COLUMNS} FROM bulk_change b WHERE b.id = $1`, [id]),
    );
    if (change?.state === 'checking') await this.look(change, stop);
    if (change?.state === 'applying') await this.apply(change, stop);
  }

  private async look(change: BulkRecord, stop: () => boolean): Promise<void> {
    const rows = await this.rowsOf(change, 'waiting');
    await inLanes(rows, stop, async (row) => this.keep(change, row, await this.lookAt(change, row)));
    await this.transactions.asEngine((tx) =>
      tx.query(
        `UPDATE bulk_change SET state = 'ready', version = version + 1 WHERE id = $1 AND state = 'checking'
           AND NOT EXISTS (SELECT FROM bulk_change_row r WHERE r.bulk_id = $1 AND r.outcome = 'waiting')`,
        [change.id],
      ),
    );
  }

  private async lookAt(change: BulkRecord, row: BulkRow): Promise<RowResult> {
    const actor = actorOf(change);
    try {
      return await this.transactions.asActor(actor, async (tx) => {
        const seen = await this.notifications.bundled(tx, change.id, () => this.rows.change(tx, actor, change, row));
        throw new OnlyALook(seen);
      });
    } catch (error) {
      if (error instanceof OnlyALook) return { outcome: 'possible', ...error.seen, code: null, params: {} };
      return refused(error);
    }
  }

  private async apply(change: BulkRecord, stop: () => boolean): Promise<void> {
    await inLanes(await this.rowsOf(change, 'possible'), stop, (row) => this.applyTo(change, row));
    await this.finish(change);
  }

  /** The row is taken in hand first: whoever comes second finds it done and does nothing. */
  private async applyTo(change: BulkRecord, { ordinal }: BulkRow): Promise<void> {
    const actor = actorOf(change);
    try {
      await this.transactions.asActor(actor, async (tx) => {
        const [row] = await tx.query<BulkRow[]>(
          `SELECT ${ROW_COLUMNS} FROM bulk_change_row r
           WHERE r.bulk_id = $1 AND r.ordinal = $2 AND r.outcome = 'possible' FOR UPDATE SKIP LOCKED`,
          [change.id, ordinal],
        );
        if (!row) return;
        const done = await this.notifications.bundled(tx, change.id, () => this.rows.change(tx, actor, change, row));
        await tx.query(
          `UPDATE bulk_change_row SET outcome = 'changed', before = $3, after = $4 WHERE bulk_id = $1 AND ordinal = $2`,
          [change.id, ordinal, JSON.stringify(done.before), JSON.stringify(done.after)],
        );
      });
    } catch (error) {
      await this.keep(change, { ordinal, outcome: 'possible' }, refused(error));
    }
  }

  private async keep(
    { id }: BulkRecord,
    row: Pick<BulkRow, 'ordinal' | 'outcome'>,
    { outcome, before, after, code, params }: RowResult,
  ): Promise<void> {
    await this.transactions.asEngine((tx) =>
      tx.query(
        `UPDATE bulk_change_row SET outcome = $4, before = $5, after = $6, code = $7, params = $8
         WHERE bulk_id = $1 AND ordinal = $2 AND outcome = $3`,
        [
          id,
          row.ordinal,
          row.outcome,
          outcome,
          JSON.stringify(before),
          JSON.stringify(after),
          code,
          JSON.stringify(params),
        ],
      ),
    );
  }

  /** One summary to each person who was told of any of the items, and one line of the journal that says whether it was quiet. */
  private async finish(change: BulkRecord): Promise<void> {
    await this.transactions.asEngine(async (tx) => {
      const ended = await tx.query<unknown[]>(
        `WITH ended AS (UPDATE bulk_change SET state = 'done', applied_at = (SELECT zholdau_now()), version = version + 1
           WHERE id = $1 AND state = 'applying'
             AND NOT EXISTS (SELECT FROM bulk_change_row r WHERE r.bulk_id = $1 AND r.outcome = 'possible') RETURNING 1)
         SELECT 1 FROM ended`,
        [change.id],
      );
      if (ended.length === 0) return;
      await this.notifications.write(tx, await bulkSummaries(tx, change));
      const counts = await tx.query<{ outcome: string; count: number }[]>(
        'SELECT outcome, count(*)::int AS count FROM bulk_change_row WHERE bulk_id = $1 GROUP BY outcome ORDER BY outcome',
        [change.id],
      );
      await this.journal.record(tx, actorOf(change), {
        action: 'bulk-change.applied',
        subjectType: 'bulk-change',
        subjectId: change.id,
        after: {
          ...change.wish,
          quiet: change.quiet,
          ...Object.fromEntries(counts.map(({ outcome, count }) => [outcome, count])),
        },
      });
    });
  }

  private rowsOf({ id }: BulkRecord, outcome: BulkOutcome): Promise<BulkRow[]> {
    return this.transactions.asEngine((tx) =>
      tx.query<BulkRow[]>(
        `SELECT ${ROW_COLUMNS} FROM bulk_change_row r WHERE r.bulk_id = $1 AND r.outcome = $2 ORDER BY r.ordinal`,
        [id, outcome],
      ),
    );
  }
}

/** Rows are items of their own and wait for each other nowhere; more at once would take the pool from the people. */
const LANES = 4;

/** The work on each row, a few at a time; once `stop` says so, no further row is begun. */
async function inLanes(
  rows: readonly BulkRow[],
  stop: () => boolean,
  work: (row: BulkRow) => Promise<void>,
): Promise<void> {
  const left = rows.values();
  const lane = async (): Promise<void> => {
    while (!stop()) {
      const { value: row, done } = left.next();
      if (done) return;
      await work(row);
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** A rule that forbids it is the row's outcome; a failure of the database is thrown, and the row is tried again. */
function refused(error: unknown): RowResult {
  if (!(error instanceof DomainError)) throw error;
  const outcome = error instanceof StaleError ? 'conflict' : 'refused';
  return { outcome, before: {}, after: {}, code: error.code, params: error.params };
}
