import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { UnansweredDisputes } from '@zholdau/execution';

/** A dispute is noticed within a minute of its hour; a look that finds nothing reads an empty index. */
const LOOK_MS = 60_000;

/** Every minute, by the one clock, looks for disputes that nobody has answered in time. */
@Injectable()
export class DisputesTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(DisputesTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(private readonly disputes: UnansweredDisputes) {}

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
      await this.disputes.tell(() => this.stopping);
    } catch (error) {
      this.log.error(`Unanswered disputes were not told of: ${String(error)}`);
    }
  }
}
