import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { LadderEngine } from '@zholdau/ladder';

/** Every worker looks at the database this often, whether or not anybody wakes it. */
export const TICK_MS = 5_000;

/**
 * Turns the engine: at the start, every few seconds and whenever it is woken.
 *
 * Within a process one turn runs at a time; whoever wakes it meanwhile gets one
 * more turn after it. Other processes turn at the same time and take other rows.
 */
@Injectable()
export class EngineTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(EngineTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopping = false;

  constructor(private readonly engine: LadderEngine) {}

  onApplicationBootstrap(): void {
    this.tick();
  }

  /** A turn under way ends after its batch and gives back what it has only claimed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Looks at once. Resolves when a turn that began after the call has ended. */
  async look(): Promise<void> {
    if (this.stopping) return;
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.turns().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private tick(): void {
    void this.look().finally(() => {
      if (!this.stopping) this.timer = setTimeout(() => this.tick(), TICK_MS);
    });
  }

  /** A turn that fails, because the database is away, is tried again by the next tick. */
  private async turns(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.engine.turn(() => this.stopping);
      } catch (error) {
        this.log.error(`A turn of the engine failed: ${String(error)}`);
      }
    } while (this.again && !this.stopping);
  }
}
