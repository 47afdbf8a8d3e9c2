import { Processor } from '@nestjs/bullmq';
import { IMPORTS_QUEUE, QueueWorker, type ImportJob } from '@zholdau/queue';
import type { Job } from 'bullmq';
import { ImportsTicker } from './imports-ticker.js';

/** Reads and applies plan files, one at a time: a file may take the memory of a whole thread. */
@Processor(IMPORTS_QUEUE, { concurrency: 1 })
export class ImportsProcessor extends QueueWorker {
  constructor(private readonly ticker: ImportsTicker) {
    super();
  }

  process(job: Job<ImportJob>): Promise<void> {
    return this.ticker.run(job.data.importId);
  }
}
