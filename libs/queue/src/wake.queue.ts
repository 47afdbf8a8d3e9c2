import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';

export const WAKE_QUEUE = 'wake';

/** `look`: something may be due, look at the database. There is nothing else to say, so a job carries nothing. */
export type WakeJobName = 'look';

/** Finished jobs are forgotten at once, and a look that failed is not repeated: the timer looks anyway. */
export const WAKE_JOB_OPTIONS: JobsOptions = { removeOnComplete: true, removeOnFail: true };

/**
 * Wakes the engine sooner than its timer would.
 *
 * The database is the truth and every worker looks at it by itself; a wake-up
 * that is lost with the queue costs seconds, never a message. So nobody waits
 * for it and its failure is nobody's failure.
 */
@Injectable()
export class WakeQueue {
  private readonly log = new Logger(WakeQueue.name);
  private underWay = false;
  private again = false;

  constructor(@InjectQueue(WAKE_QUEUE) private readonly queue: Queue<object, void, WakeJobName>) {
    this.queue.on('error', (error) => this.log.warn(`The queue cannot be reached: ${error.message}`));
  }

  /**
   * Call it after the commit. While one wake-up is on its way the next ones are one more after it; while one still waits
   * for a worker nothing is added, for its look is still to come: a worker that is away finds one and not a day's worth.
   */
  wake(): void {
    if (this.underWay) {
      this.again = true;
      return;
    }
    this.underWay = true;
    this.again = false;
    this.ask()
      .catch((error: unknown) => this.log.warn(`A wake-up was lost: ${String(error)}`))
      .finally(() => {
        this.underWay = false;
        if (this.again) this.wake();
      });
  }

  private async ask(): Promise<void> {
    if ((await this.queue.getWaitingCount()) === 0) await this.queue.add('look', {}, WAKE_JOB_OPTIONS);
  }
}
