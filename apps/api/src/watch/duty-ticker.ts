import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DutyCall } from '@zholdau/ladder';

/** The first look comes late enough for a worker that starts together with the API. */
const LOOK_MS = 2 * 60_000;

/** Looks from outside the workers whether they live, and calls the duty person when they do not. */
@Injectable()
export class DutyTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(DutyTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly duty: DutyCall) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.look();
    }, LOOK_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async look(): Promise<void> {
    try {
      await this.duty.look();
    } catch (error) {
      this.log.error(`The engine could not be looked at: ${String(error)}`);
    }
  }
}
