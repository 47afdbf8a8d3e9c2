import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { RecurrenceService, SilenceService } from '@zholdau/directives';

/** A new day is noticed within a minute; on the same day a look costs one small query. */
const LOOK_MS = 60_000;

/** Once a day, by the one clock, makes the next periods of items that come again and raises those that are silent. */
@Injectable()
export class RecurrenceTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(RecurrenceTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly recurrence: RecurrenceService,
    private readonly silence: SilenceService,
  ) {}

  onApplicationBootstrap(): void {
    this.tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running = this.look();
    void this.running.finally(() => {
      if (!this.stopping) this.timer = setTimeout(() => this.tick(), LOOK_MS);
    });
  }

  /** A look that fails, because the database is away, is tried again by the next one. */
  private async look(): Promise<void> {
    try {
      await this.recurrence.topUpOnNewDay(() => this.stopping);
      await this.silence.raiseOnNewDay(() => this.stopping);
    } catch (error) {
      this.log.error(`The next periods were not made: ${String(error)}`);
    }
  }
}
