import { Injectable } from '@nestjs/common';
import { Sender, type SendResult } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import { ReviewSweep } from './review-sweep.service.js';
import { SweepService, type SweepResult } from './sweep.service.js';

export interface TurnResult {
  readonly swept: SweepResult;
  readonly letters: SendResult;
}

/** One look at everything that may be due: ladders and the clocks of reviewers first, then the letters they have written. */
@Injectable()
export class LadderEngine {
  constructor(
    private readonly transactions: Transactions,
    private readonly sweep: SweepService,
    private readonly sender: Sender,
    private readonly reviews: ReviewSweep,
  ) {}

  /** @param stop asked between batches; a turn that is told to stop gives back what it has only claimed */
  async turn(stop: () => boolean = () => false): Promise<TurnResult> {
    await this.sender.mayLeave();
    const swept = await this.sweep.sweepAll(stop);
    if (!stop()) await this.reviews.sweepAll(stop);
    await this.beat('sweep', swept);
    if (!stop()) await this.beat('caught_up', {});
    const letters = await this.sender.sendAll(stop);
    await this.beat('send', letters);
    return { swept, letters };
  }

  /** The sign of life that the status page and an outside monitor read, by real time. */
  private beat(component: string, detail: object): Promise<unknown> {
    return this.transactions.asEngine((tx) =>
      tx.query(
        `INSERT INTO heartbeat (component, at, detail) VALUES ($1, clock_timestamp(), $2)
         ON CONFLICT (component) DO UPDATE SET at = excluded.at, detail = excluded.detail`,
        [component, JSON.stringify(detail)],
      ),
    );
  }
}
