import { Injectable, Logger } from '@nestjs/common';
import { Transactions } from '@zholdau/persistence';
import { Config } from '@zholdau/platform';
import { engineTroubles, type EngineTrouble } from './engine-troubles.js';
import { FiguresQuery } from './figures.query.js';

const TIMEOUT_MS = 10_000;

/**
 * Tells an outside monitor that all is well, by calling its address. It calls only then: a monitor that hears nothing
 * raises the alarm, whether the engine is wrong or gone.
 */
@Injectable()
export class OutsideHeartbeat {
  private readonly log = new Logger(OutsideHeartbeat.name);

  constructor(
    private readonly figures: FiguresQuery,
    private readonly transactions: Transactions,
    private readonly config: Config,
  ) {}

  /** @returns what is wrong; empty when the monitor was told that nothing is, or when there is none */
  async tell(): Promise<EngineTrouble[]> {
    const troubles = engineTroubles(await this.figures.read());
    if (troubles.length > 0) {
      this.log.warn(`The outside heartbeat is silent: ${troubles.join(', ')}`);
      return troubles;
    }
    if (this.config.HEARTBEAT_URL) await this.call(this.config.HEARTBEAT_URL);
    return troubles;
  }

  private async call(url: string): Promise<void> {
    try {
      const answer = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(TIMEOUT_MS) });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`it answered ${answer.status}`);
      await this.transactions.asEngine((tx) =>
        tx.query(
          `INSERT INTO heartbeat (component, at) VALUES ('outside', clock_timestamp())
           ON CONFLICT (component) DO UPDATE SET at = excluded.at`,
        ),
      );
    } catch (error) {
      this.log.warn(`The outside monitor was not reached: ${String(error)}`);
    }
  }
}
