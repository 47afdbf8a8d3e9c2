import { Injectable } from '@nestjs/common';
import { UnansweredDisputes } from '@zholdau/execution';
import { RepeatedLook } from '../repeated-look.js';

/** By the one clock looks for disputes that nobody has answered in time. */
@Injectable()
export class DisputesTicker extends RepeatedLook {
  /** A dispute is noticed within a minute of its hour; a look that finds nothing reads an empty index. */
  protected readonly everyMs = 60_000;
  protected readonly failure = 'Unanswered disputes were not told of';

  constructor(private readonly disputes: UnansweredDisputes) {
    super();
  }

  protected async look(): Promise<void> {
    await this.disputes.tell(this.stopping);
  }
}
