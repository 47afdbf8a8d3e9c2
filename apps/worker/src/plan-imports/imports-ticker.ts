import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { PlanImports } from '@zholdau/plan-import';

/** Imports that wait are looked for this often, so that a lost job is harmless. */
const LOOK_MS = 5_000;

/** What cannot be ended in this time is left: a file is read anew, a plan half applied is as if never begun. */
const PATIENCE_MS = 10_000;

/** Runs imports one after the other, those of the queue and those that were left behind. */
@Injectable()
export class ImportsTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(ImportsTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(private readonly imports: PlanImports) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => this.tick(), LOOK_MS);
  }

  /** An import under way may finish; whatever waits is taken up after the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const tooLong = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([this.last.catch(() => undefined), tooLong]);
  }

  /** Runs one import after those before it. */
  run(id: string): Promise<void> {
    const turn = this.last.catch(() => undefined).then(() => (this.stopping ? undefined : this.imports.run(id)));
    this.last = turn;
    return turn;
  }

  private tick(): void {
    void this.look().finally(() => {
      if (!this.stopping) this.timer = setTimeout(() => this.tick(), LOOK_MS);
    });
  }

  private async look(): Promise<void> {
    try {
      for (const id of await this.imports.waiting()) await this.run(id);
    } catch (error) {
      this.log.error(`An import that waits was not taken up: ${String(error)}`);
    }
  }
}
