import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { BulkRunner } from '@zholdau/execution';

/** Somebody waits for the preview: a change is taken up within a second; a look that finds none costs one small query. */
const LOOK_MS = 1_000;

/** Looks at and carries out changes of many items, one change after the other. */
@Injectable()
export class BulkChangesTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(BulkChangesTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(private readonly changes: BulkRunner) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => this.tick(), LOOK_MS);
  }

  /** The row under way is finished; the others wait for the next start. */
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

  private async look(): Promise<void> {
    try {
      for (const id of await this.changes.waiting()) await this.changes.run(id, () => this.stopping);
    } catch (error) {
      this.log.error(`A change of many items was not taken up: ${String(error)}`);
    }
  }
}
