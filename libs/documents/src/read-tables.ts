import type { PlanTable } from '@zholdau/domain';
import { readDocx } from './docx/read-docx.js';
import { tablesOfDocx } from './docx/tables-of-docx.js';
import type { PlanFileKind } from './file-kind.js';
import { readCsv } from './sheets/read-csv.js';
import { readWorkbook } from './sheets/read-workbook.js';
import { inspectArchive } from './zip/inspect-archive.js';

/**
 * The tables of a plan file; an archive is inspected before it is read.
 *
 * Bounded in size, not in time: outside tests it runs in the thread of {@link readPlanFile}.
 */
export async function readTables(kind: PlanFileKind, content: Buffer): Promise<readonly PlanTable[]> {
  if (kind === 'csv') return [readCsv(content)];
  if (kind === 'docx') return tablesOfDocx(await readDocx(content));
  await inspectArchive(content);
  return readWorkbook(content);
}
