import { Inject, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { EngineGeneration } from '@zholdau/persistence';

/**
 * Looks into the database again and again: at the start, and so long after the end of each look.
 *
 * One look runs at a time in a process; at shutdown the one under way is waited for. A look
 * that fails, because the database is away, is tried again by the next one. A worker of an older version looks at
 * nothing while a newer one is at work.
 */
export abstract class RepeatedLook implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);
  @Inject(EngineGeneration) private readonly generation!: EngineGeneration;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private ending = false;

  /** Milliseconds between the end of one look and the start of the next. */
  protected abstract readonly everyMs: number;
  /** What was not done when a look failed, as a sentence of the log. */
  protected abstract readonly failure: string;

  protected abstract look(): Promise<void>;

  /** True from the moment the process wants to end: work between two rows may stop. */
  protected readonly stopping = (): boolean => this.ending;

  onApplicationBootstrap(): void {
    this.tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running = this.safely();
    void this.running.finally(() => {
      if (!this.ending) this.timer = setTimeout(() => this.tick(), this.everyMs);
    });
  }

  private async safely(): Promise<void> {
    try {
      if (await this.generation.atWork()) await this.look();
    } catch (error) {
      this.log.error(`${this.failure}: ${String(error)}`);
    }
  }
}
