import { parentPort, workerData } from 'node:worker_threads';
import { DomainError, type ErrorParams } from '@zholdau/domain';
import { readDocx } from './docx/read-docx.js';
import type { PlanFileKind } from './file-kind.js';
import { readTables } from './read-tables.js';

/** What the thread is given and what it answers; nothing else passes. `body` asks for the blocks of a docx. */
export interface ReadingTask {
  readonly kind: PlanFileKind | 'body';
  readonly content: Uint8Array;
}

export type ReadingAnswer = { readonly read: unknown } | { readonly code: string; readonly params: ErrorParams };

/** A refusal travels as its code; anything unforeseen in a hostile file counts as damage, not as our failure. */
function refusal(error: unknown): ReadingAnswer {
  return error instanceof DomainError
    ? { code: error.code, params: error.params }
    : { code: 'file_damaged', params: {} };
}

const { kind, content } = workerData as ReadingTask;
const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
const reading: Promise<unknown> = kind === 'body' ? readDocx(bytes) : readTables(kind, bytes);
reading.then(
  (read) => parentPort?.postMessage({ read } satisfies ReadingAnswer),
  (error: unknown) => parentPort?.postMessage(refusal(error)),
);
