import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { BadInputError, DomainError, readPlan, type PlanReading, type PlanRow } from '@zholdau/domain';
import { planFileKind, readPlanFile } from '@zholdau/documents';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import { countRows, IMPORT_COLUMNS, type ImportRecord } from './import-record.js';
import { insertRows, type NewImportRow, type RowAsRead } from './import-row.js';
import { loadPlan } from './plan-as-it-stands.js';
import { RowContexts } from './row-context.js';
import { RowEvaluation } from './row-evaluation.js';

interface ClaimedImport extends ImportRecord {
  readonly content: Buffer;
}

/** Rows written in one transaction; the progress moves by so many. */
const BATCH = 200;

/** A reader that has given no sign for so long is taken for dead. */
export const READING_LEASE = '90 seconds';

/** Reads an uploaded file into rows: what stands there, what was understood, what is in doubt. */
@Injectable()
export class ReadImportService {
  private readonly log = new Logger(ReadImportService.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly contexts: RowContexts,
  ) {}

  /**
   * Reads the file unless somebody else does. A refusal ends with the reason in the import; a failure of the database
   * is thrown, and whoever comes after the lease begins anew.
   */
  async read(id: string): Promise<void> {
    const claimed = await this.claim(id);
    if (!claimed) return;
    try {
      const kind = planFileKind(claimed.fileName, claimed.content);
      const reading = readPlan(await readPlanFile(kind, claimed.content));
      await this.store(claimed, reading);
    } catch (error) {
      if (isOfDatabase(error)) throw error;
      if (!(error instanceof DomainError)) this.log.error(`Import ${id} cannot be read: ${String(error)}`);
      await this.fail(claimed, error instanceof DomainError ? error : new BadInputError('import_failed'));
    }
  }

  private claim(id: string): Promise<ClaimedImport | undefined> {
    return this.transactions.asEngine(async (tx) => {
      const [claimed] = await tx.query<ClaimedImport[]>(
        `WITH i AS (
           UPDATE plan_import SET state = 'reading', updated_at = clock_timestamp(), done_rows = 0, version = version + 1
           WHERE id = $1 AND (state = 'uploaded'
             OR (state = 'reading' AND updated_at < clock_timestamp() - interval '${READING_LEASE}'))
           RETURNING *)
         SELECT ${IMPORT_COLUMNS}, i.content FROM i`,
        [id],
      );
      if (claimed) await tx.query('DELETE FROM plan_import_row WHERE import_id = $1', [id]);
      return claimed;
    });
  }

  private async store(claimed: ClaimedImport, { rows, ignored, columns }: PlanReading): Promise<void> {
    const read = rows.map(asRead);
    const evaluation = await this.transactions.asEngine(async (tx) => {
      const most = (await this.settings.read(tx, claimed.regionId))['import.maxRows'];
      if (rows.length > most) throw new BadInputError('plan_too_many_rows', { rows: rows.length, most });
      const plan = await loadPlan(tx, claimed.regionId, claimed.addressId);
      const skippedBefore = await this.skippedBefore(tx, plan.planId);
      const context = await this.contexts.load(tx, claimed, read);
      const toEvaluate = read.map((row) => ({ read: row, corrections: {}, skipped: skippedBefore.has(cellsOf(row)) }));
      return { rows: toEvaluate, of: new RowEvaluation(context, plan, toEvaluate), planId: plan.planId };
    });
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH).map((row, at): NewImportRow => {
        const own = evaluation.rows[from + at]!;
        const place = { ordinal: from + at + 1, sheet: row.table, sheetRow: row.row };
        return { ...place, ...own, ...evaluation.of.evaluate(own, from + at) };
      });
      if (!(await this.storeBatch(claimed, batch, from + batch.length, rows.length))) return;
      await setImmediate(); // other work of the process gets its turn
    }
    await this.finish(claimed, { ...columns, ...leftOut(ignored) }, evaluation.planId);
  }

  /** @returns false when somebody else has taken the import over */
  private storeBatch(
    claimed: ClaimedImport,
    batch: readonly NewImportRow[],
    done: number,
    total: number,
  ): Promise<boolean> {
    return this.transactions.asEngine(async (tx) => {
      const [mine] = await tx.query<unknown[]>(
        `WITH mine AS (UPDATE plan_import SET done_rows = $3, total_rows = $4, updated_at = clock_timestamp()
           WHERE id = $1 AND version = $2 AND state = 'reading' RETURNING 1) SELECT * FROM mine`,
        [claimed.id, claimed.version, done, total],
      );
      if (!mine) return false;
      await insertRows(tx, { importId: claimed.id, regionId: claimed.regionId }, batch);
      return true;
    });
  }

  private finish(claimed: ClaimedImport, columns: Record<string, string>, planId: string | null): Promise<void> {
    return this.transactions.asEngine(async (tx) => {
      const summary = await countRows(tx, claimed.id);
      await tx.query(
        `UPDATE plan_import SET state = 'ready', columns = $3, summary = $4, plan_id = $5, version = version + 1,
           updated_at = clock_timestamp() WHERE id = $1 AND version = $2 AND state = 'reading'`,
        [claimed.id, claimed.version, JSON.stringify(columns), JSON.stringify(summary), planId],
      );
    });
  }

  private fail(claimed: ClaimedImport, { code, params }: DomainError): Promise<void> {
    return this.transactions.asEngine(async (tx) => {
      await tx.query('DELETE FROM plan_import_row WHERE import_id = $1', [claimed.id]);
      await tx.query(
        `UPDATE plan_import SET state = 'failed', error_code = $3, error_params = $4, version = version + 1,
           updated_at = clock_timestamp() WHERE id = $1 AND version = $2 AND state = 'reading'`,
        [claimed.id, claimed.version, code, JSON.stringify({ name: claimed.fileName, ...params })],
      );
    });
  }

  /** Rows a person left out of the last import of this plan: the same cells are left out again. */
  private async skippedBefore(tx: Parameters<typeof loadPlan>[0], planId: string | null): Promise<ReadonlySet<string>> {
    if (planId === null) return new Set();
    const rows = await tx.query<{ read: RowAsRead }[]>(
      `SELECT r.raw AS "read" FROM plan_import_row r WHERE r.skipped AND r.import_id = (
         SELECT id FROM plan_import WHERE plan_id = $1 AND state = 'applied' ORDER BY created_at DESC LIMIT 1)`,
      [planId],
    );
    return new Set(rows.map(({ read }) => cellsOf(read)));
  }
}

const asRead = ({ raw, sections, number, places, doubts }: PlanRow): RowAsRead => ({
  cells: raw,
  sections,
  number,
  places,
  ...(doubts.length > 0 ? { doubts } : {}),
});

const cellsOf = ({ cells }: RowAsRead): string => JSON.stringify(Object.entries(cells).sort());

/** Rows that are no measures, for whoever wonders where they are: «Лист1!14» → its text. */
function leftOut(ignored: PlanReading['ignored']): Record<string, string> {
  const notes = ignored.filter(({ why }) => why !== 'before_header').slice(0, 50);
  return Object.fromEntries(notes.map(({ table, row, text }) => [`left_out:${table}!${row}`, text]));
}

/** TypeORM wraps what the driver says; a lost connection has no SQLSTATE but a name of its own. */
function isOfDatabase(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    ('driverError' in error || /^(ECONN|57P|08)/.test(String((error as { code?: unknown }).code)))
  );
}
