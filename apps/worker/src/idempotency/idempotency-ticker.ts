import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { IdempotencyKeys } from '@zholdau/audit';

const HOUR_MS = 3_600_000;

/** Forgets the keys and answers of repeated requests that are past their term. */
@Injectable()
export class IdempotencyTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(IdempotencyTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly keys: IdempotencyKeys) {}

  onApplicationBootstrap(): void {
    this.running = this.look();
    this.timer = setInterval(() => (this.running = this.look()), HOUR_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async look(): Promise<void> {
    try {
      await this.keys.forget();
    } catch (error) {
      this.log.error(`Old request keys were not forgotten: ${String(error)}`);
    }
  }
}
