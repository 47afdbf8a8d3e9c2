import { Injectable, Module, type OnModuleDestroy } from '@nestjs/common';

const STEP_MS = 200;
const LONGEST_MS = 2_000;

/**
 * How a lost Redis is sought again: for ever while the process lives, and no more once it is told to end.
 * Without the second half, closing a queue would wait for a server that never comes back.
 */
@Injectable()
export class Reconnecting implements OnModuleDestroy {
  private ending = false;

  onModuleDestroy(): void {
    this.ending = true;
  }

  /** @returns milliseconds to the next attempt, null to give up */
  readonly delay = (attempt: number): number | null => (this.ending ? null : Math.min(attempt * STEP_MS, LONGEST_MS));
}

@Module({ providers: [Reconnecting], exports: [Reconnecting] })
export class ReconnectingModule {}
