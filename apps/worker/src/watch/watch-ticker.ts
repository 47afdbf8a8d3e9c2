import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Auditor, OutsideHeartbeat } from '@zholdau/ladder';

/** A violation is known within a minute, well below the five that are promised. */
const LOOK_MS = 60_000;

/** Audits the engine every minute, and tells the outside monitor that all is well as long as it is. */
@Injectable()
export class WatchTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(WatchTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly auditor: Auditor,
    private readonly outside: OutsideHeartbeat,
  ) {}

  /** The first look comes after the sweep has had its time to catch up. */
  onApplicationBootstrap(): void {
    this.again();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private again(): void {
    if (this.stopping) return;
    this.timer = setTimeout(() => {
      this.running = this.look().finally(() => this.again());
    }, LOOK_MS);
  }

  private async look(): Promise<void> {
    try {
      await this.auditor.audit();
      await this.outside.tell();
    } catch (error) {
      this.log.error(`The engine could not be audited: ${String(error)}`);
    }
  }
}
