import type { PlanTable } from '@zholdau/domain';
import type { PlanFileKind } from './file-kind.js';
import { readInThread } from './read-in-thread.js';

/**
 * The tables of a plan file, read in a thread of its own.
 *
 * @throws BadInputError as {@link readInThread}
 */
export async function readPlanFile(kind: PlanFileKind, content: Uint8Array): Promise<readonly PlanTable[]> {
  return (await readInThread({ kind, content })) as readonly PlanTable[];
}
