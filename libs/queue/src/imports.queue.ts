import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';

export const IMPORTS_QUEUE = 'imports';

/** `read`: understand the file of an import; `apply`: make a plan of it. */
export type ImportJobName = 'read' | 'apply';

/** The id only. The worker reads the row again and does what its state asks for, so a late job does no harm. */
export interface ImportJob {
  readonly importId: string;
}

/** BullMQ drops an add() whose id it still holds; ids may not contain ':' nor be all digits. */
export function importJobId(name: ImportJobName, importId: string): string {
  return `${name}-${importId}`;
}

/** Finished jobs are forgotten at once: a kept id would swallow the next add() for the same import. */
export const IMPORT_JOB_OPTIONS: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 2_000 },
  removeOnComplete: true,
  removeOnFail: true,
};

/** Hands the work on a plan file to a worker. The state of the import's row, not the queue, says what is to be done. */
@Injectable()
export class ImportsQueue {
  private readonly log = new Logger(ImportsQueue.name);

  constructor(@InjectQueue(IMPORTS_QUEUE) private readonly queue: Queue<ImportJob, void, ImportJobName>) {
    this.queue.on('error', (error) => this.log.warn(`The queue cannot be reached: ${error.message}`));
  }

  /** Call it after the commit. A job that is lost is found again by the worker's own look at the imports that wait. */
  enqueue(name: ImportJobName, importId: string): void {
    this.queue
      .add(name, { importId }, { ...IMPORT_JOB_OPTIONS, jobId: importJobId(name, importId) })
      .catch((error: unknown) => this.log.warn(`The import ${importId} was not queued: ${String(error)}`));
  }
}
