import { Injectable } from '@nestjs/common';
import { Auditor, ClockWatch, OutsideHeartbeat } from '@zholdau/ladder';
import { RepeatedLook } from '../repeated-look.js';

/** Looks at the clock of the machine, audits the engine, and tells the outside monitor that all is well as long as it is. */
@Injectable()
export class WatchTicker extends RepeatedLook {
  /** A violation is known within a minute, well below the five that are promised. */
  protected readonly everyMs = 60_000;
  protected readonly failure = 'The engine could not be audited';
  private started = false;

  constructor(
    private readonly auditor: Auditor,
    private readonly outside: OutsideHeartbeat,
    private readonly clock: ClockWatch,
  ) {
    super();
  }

  /** The audit not at the start: what fell due while nothing ran has a minute to be caught up with. */
  protected async look(): Promise<void> {
    await this.clock.look();
    if (this.started) {
      await this.auditor.audit();
      await this.outside.tell();
    }
    this.started = true;
  }
}
