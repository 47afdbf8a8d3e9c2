import { Injectable } from '@nestjs/common';
import { RecurrenceService, SilenceService } from '@zholdau/directives';
import { RepeatedLook } from '../repeated-look.js';

/** Once a day, by the one clock, makes the next periods of items that come again and raises those that are silent. */
@Injectable()
export class RecurrenceTicker extends RepeatedLook {
  /** A new day is noticed within a minute; on the same day a look costs one small query. */
  protected readonly everyMs = 60_000;
  protected readonly failure = 'The next periods were not made';

  constructor(
    private readonly recurrence: RecurrenceService,
    private readonly silence: SilenceService,
  ) {
    super();
  }

  protected async look(): Promise<void> {
    await this.recurrence.topUpOnNewDay(this.stopping);
    await this.silence.raiseOnNewDay(this.stopping);
  }
}
