import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';

/** A processor that outlives its queue being away: its work is found in the database without it. */
export abstract class QueueWorker extends WorkerHost {
  private readonly log = new Logger(QueueWorker.name);

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn(`The queue cannot be reached: ${error.message}`);
  }
}
