import { parentPort, workerData } from 'node:worker_threads';
import { DomainError, type ErrorParams, type PlanTable } from '@zholdau/domain';
import type { PlanFileKind } from './file-kind.js';
import { readTables } from './read-tables.js';

/** What the thread is given and what it answers; nothing else passes. */
export interface ReadingTask {
  readonly kind: PlanFileKind;
  readonly content: Uint8Array;
}

export type ReadingAnswer =
  { readonly tables: readonly PlanTable[] } | { readonly code: string; readonly params: ErrorParams };

/** A refusal travels as its code; anything unforeseen in a hostile file counts as damage, not as our failure. */
function refusal(error: unknown): ReadingAnswer {
  return error instanceof DomainError
    ? { code: error.code, params: error.params }
    : { code: 'file_damaged', params: {} };
}

const { kind, content } = workerData as ReadingTask;
readTables(kind, Buffer.from(content.buffer, content.byteOffset, content.byteLength)).then(
  (tables) => parentPort?.postMessage({ tables } satisfies ReadingAnswer),
  (error: unknown) => parentPort?.postMessage(refusal(error)),
);
