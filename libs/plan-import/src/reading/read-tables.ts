import type { PlanTable } from '@zholdau/domain';
import type { PlanFileKind } from './file-kind.js';
import { inspectArchive } from './inspect-archive.js';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';

/**
 * The tables of a plan file; an archive is inspected before it is read.
 *
 * Bounded in size, not in time: outside tests it runs in the thread of {@link readPlanFile}.
 */
export async function readTables(kind: PlanFileKind, content: Buffer): Promise<readonly PlanTable[]> {
  if (kind === 'csv') return [readCsv(content)];
  await inspectArchive(content);
  return readWorkbook(content);
}
