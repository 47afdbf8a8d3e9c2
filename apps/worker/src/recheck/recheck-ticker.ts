import { Injectable } from '@nestjs/common';
import { RecheckDrawService } from '@zholdau/execution';
import { RepeatedLook } from '../repeated-look.js';

/** Commits to the draw of each quarter and draws when it has ended, by the one clock. */
@Injectable()
export class RecheckTicker extends RepeatedLook {
  /** The end of a quarter is noticed within minutes; a look costs a few small queries. */
  protected readonly everyMs = 5 * 60_000;
  protected readonly failure = 'The re-check was not drawn';

  constructor(private readonly draws: RecheckDrawService) {
    super();
  }

  protected async look(): Promise<void> {
    await this.draws.run();
  }
}
