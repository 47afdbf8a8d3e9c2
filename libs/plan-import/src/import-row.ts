import type {
  Corrections,
  Doubt,
  DraftRow,
  FieldChange,
  PlanSection,
  Places,
  RawRow,
  RowOutcome,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** What the file said of a row: enough to understand it again after a correction. */
export interface RowAsRead {
  readonly cells: RawRow;
  readonly sections: readonly PlanSection[];
  readonly number: string;
  /** The cells it came from; absent in rows read before they were kept. */
  readonly places?: Places;
  /** What is uncertain about how the table itself was read. */
  readonly doubts?: readonly Doubt[];
}

/** A row of an import as it is kept. */
export interface ImportRow {
  readonly id: string;
  readonly ordinal: number;
  readonly sheet: string;
  readonly sheetRow: number;
  readonly read: RowAsRead;
  readonly draft: DraftRow;
  readonly doubts: readonly Doubt[];
  readonly corrections: Corrections;
  readonly outcome: RowOutcome;
  readonly changes: readonly FieldChange[];
  readonly skipped: boolean;
  readonly itemId: string | null;
}

export type NewImportRow = Omit<ImportRow, 'id'>;

export const ROW_COLUMNS = `r.id, r.ordinal, r.sheet, r.sheet_row AS "sheetRow", r.raw AS "read", r.draft, r.doubts,
  r.corrections, r.outcome, r.changes, r.skipped, r.item_id AS "itemId"`;

/**
 * Whether row `r` waits for a look: it is a doubt that nobody has settled, and the row is not left out. The count of an
 * import and the list behind it ask this one question; what is wrong has a count of its own.
 */
export const HAS_DOUBT = `(r.doubts @> '[{"severity":"doubt"}]' AND NOT r.skipped)`;

/** All rows of an import in the order of the file. */
export function loadRows(tx: EntityManager, importId: string): Promise<ImportRow[]> {
  return tx.query<ImportRow[]>(
    `SELECT ${ROW_COLUMNS} FROM plan_import_row r WHERE r.import_id = $1 ORDER BY r.ordinal`,
    [importId],
  );
}

/** One row of any import; null when it is gone. */
export async function loadRow(tx: EntityManager, id: string): Promise<ImportRow | null> {
  const [row] = await tx.query<ImportRow[]>(`SELECT ${ROW_COLUMNS} FROM plan_import_row r WHERE r.id = $1`, [id]);
  return row ?? null;
}

/** Many rows in one statement. */
export async function insertRows(
  tx: EntityManager,
  of: { readonly importId: string; readonly regionId: string },
  rows: readonly NewImportRow[],
): Promise<void> {
  await tx.query(
    `INSERT INTO plan_import_row (region_id, import_id, ordinal, sheet, sheet_row, raw, draft, doubts, corrections, outcome,
                                  changes, skipped, item_id)
     SELECT $1, $2, n.ordinal, n.sheet, n."sheetRow", n.read, n.draft, n.doubts, n.corrections, n.outcome, n.changes,
            n.skipped, n."itemId"
     FROM jsonb_to_recordset($3::jsonb) AS n (ordinal int, sheet text, "sheetRow" int, read jsonb, draft jsonb, doubts jsonb,
            corrections jsonb, outcome text, changes jsonb, skipped boolean, "itemId" uuid)`,
    [of.regionId, of.importId, JSON.stringify(rows)],
  );
}

/** Writes what was understood anew; the cells as read never change. */
export async function updateRows(tx: EntityManager, rows: readonly ImportRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE plan_import_row r SET draft = n.draft, doubts = n.doubts, corrections = n.corrections, outcome = n.outcome,
       changes = n.changes, skipped = n.skipped, item_id = n."itemId"
     FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, draft jsonb, doubts jsonb, corrections jsonb, outcome text,
       changes jsonb, skipped boolean, "itemId" uuid)
     WHERE r.id = n.id`,
    [JSON.stringify(rows)],
  );
}
