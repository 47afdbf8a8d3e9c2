import { Processor } from '@nestjs/bullmq';
import { QueueWorker, WAKE_QUEUE } from '@zholdau/queue';
import { EngineTicker } from './engine-ticker.js';

/** A wake-up is a reason to look, nothing more. */
@Processor(WAKE_QUEUE, { concurrency: 1 })
export class WakeProcessor extends QueueWorker {
  constructor(private readonly ticker: EngineTicker) {
    super();
  }

  process(): Promise<void> {
    return this.ticker.look();
  }
}
