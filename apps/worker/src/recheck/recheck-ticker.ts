import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { RecheckDrawService } from '@zholdau/execution';

/** The end of a quarter is noticed within minutes; a look costs a few small queries. */
const LOOK_MS = 5 * 60_000;

/** Commits to the draw of each quarter and draws when it has ended, by the one clock. */
@Injectable()
export class RecheckTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(RecheckTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(private readonly draws: RecheckDrawService) {}

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
      await this.draws.run();
    } catch (error) {
      this.log.error(`The re-check was not drawn: ${String(error)}`);
    }
  }
}
