import { Injectable, Logger } from '@nestjs/common';
import { Sender, type SendResult } from '@zholdau/notifications';
import { EngineGeneration, Transactions } from '@zholdau/persistence';
import { ReviewSweep } from './review-sweep.service.js';
import { SweepService, type SweepResult } from './sweep.service.js';

export interface TurnResult {
  readonly swept: SweepResult;
  readonly letters: SendResult;
}

const NOTHING: TurnResult = {
  swept: { runs: 0, fired: 0, told: 0 },
  letters: { sent: 0, void: 0, failed: 0, unknown: 0 },
};

/** One look at everything that may be due: ladders and the clocks of reviewers first, then the letters they have written. */
@Injectable()
export class LadderEngine {
  private readonly log = new Logger(LadderEngine.name);
  private aside = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly sweep: SweepService,
    private readonly sender: Sender,
    private readonly reviews: ReviewSweep,
    private readonly generation: EngineGeneration,
  ) {}

  /** @param stop asked between batches; a turn that is told to stop gives back what it has only claimed */
  async turn(stop: () => boolean = () => false): Promise<TurnResult> {
    if (!(await this.mayWork())) return NOTHING;
    await this.sender.mayLeave();
    const swept = await this.sweep.sweepAll(stop);
    if (!stop()) await this.reviews.sweepAll(stop);
    await this.beat('sweep', swept);
    if (!stop()) await this.beat('caught_up', {});
    const letters = await this.sender.sendAll(stop);
    await this.beat('send', letters);
    return { swept, letters };
  }

  /** An engine of an older generation is silent: its sign of life would hide that nobody works. */
  private async mayWork(): Promise<boolean> {
    const may = await this.generation.atWork();
    if (!may) await this.beat(`aside ${this.generation.own}`, {});
    if (may === this.aside)
      this.log.warn(
        may
          ? `The engine of generation ${this.generation.own} is at work again`
          : `The engine of generation ${this.generation.own} steps aside: another one is at work`,
      );
    this.aside = !may;
    return may;
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
