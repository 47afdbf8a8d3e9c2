import { NotFoundError, type Level, type LocalDate, type Origin } from '@zholdau/domain';
import type { PlanImportState } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { HAS_DOUBT } from './import-row.js';

/** How many rows of each kind; skipped rows count as skipped only. */
export interface ImportSummary {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly wrong: number;
  /** Rows with something to look at that does not stop them. */
  readonly doubts: number;
  readonly skipped: number;
}

/** An uploaded plan without the file itself. */
export interface ImportRecord {
  readonly id: string;
  readonly regionId: string;
  readonly addressId: string;
  readonly planId: string | null;
  readonly fileName: string;
  readonly size: number;
  readonly actNumber: string | null;
  readonly actOn: LocalDate;
  readonly defaults: { readonly level: Level; readonly origin: Origin };
  readonly state: PlanImportState;
  readonly doneRows: number;
  readonly totalRows: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly errorCode: string | null;
  readonly errorParams: Readonly<Record<string, string | number>>;
  readonly summary: ImportSummary | Record<string, never>;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly approvedBy: string | null;
  readonly approvedSeatId: string | null;
  readonly version: number;
}

/** Columns of {@link ImportRecord}; the file itself is read by nobody but its reader. */
export const IMPORT_COLUMNS = `i.id, i.region_id AS "regionId", i.address_id AS "addressId", i.plan_id AS "planId",
  i.file_name AS "fileName", i.size, i.act_number AS "actNumber", i.act_on AS "actOn", i.defaults, i.state,
  i.done_rows AS "doneRows", i.total_rows AS "totalRows", i.columns, i.error_code AS "errorCode",
  i.error_params AS "errorParams", i.summary, i.created_by AS "createdBy", i.created_at AS "createdAt",
  i.approved_by AS "approvedBy", i.approved_seat_id AS "approvedSeatId", i.version`;

/**
 * Takes an import in hand until the transaction ends.
 *
 * @throws NotFoundError `import_not_found` when it is not there, not visible, or was thrown away
 */
export async function lockImport(tx: EntityManager, id: string): Promise<ImportRecord> {
  const [record] = await tx.query<ImportRecord[]>(
    `SELECT ${IMPORT_COLUMNS} FROM plan_import i WHERE i.id = $1 AND i.state <> 'discarded' FOR UPDATE`,
    [id],
  );
  if (!record) throw new NotFoundError('import_not_found');
  return record;
}

/** Counts the rows anew; the summary stands with the import, so that lists need not count. */
export async function countRows(tx: EntityManager, importId: string): Promise<ImportSummary> {
  const [summary] = await tx.query<ImportSummary[]>(
    `SELECT count(*) FILTER (WHERE outcome = 'new' AND NOT skipped)::int AS "new",
       count(*) FILTER (WHERE outcome = 'changed' AND NOT skipped)::int AS changed,
       count(*) FILTER (WHERE outcome = 'same' AND NOT skipped)::int AS same,
       count(*) FILTER (WHERE outcome = 'wrong' AND NOT skipped)::int AS wrong,
       count(*) FILTER (WHERE ${HAS_DOUBT})::int AS doubts,
       count(*) FILTER (WHERE skipped)::int AS skipped
     FROM plan_import_row r WHERE import_id = $1`,
    [importId],
  );
  return summary!;
}
