import { Injectable, Logger } from '@nestjs/common';
import { clockIsWrong } from '@zholdau/domain';
import { PlaceMarks } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import { realNow } from '@zholdau/platform';

/**
 * Compares the clock of this machine with the database's. Nothing that two workers must agree on is decided by a
 * machine's own clock, but its log lines, its letters' dates and the signatures of its calls would lie.
 */
@Injectable()
export class ClockWatch {
  private readonly log = new Logger(ClockWatch.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly place: PlaceMarks,
  ) {}

  /** @returns seconds by which the machine is ahead of the database; negative when it is behind */
  async look(machine: () => Date = realNow): Promise<number> {
    const skew = await this.transactions.asEngine(async (tx) => {
      const before = machine().getTime();
      const [row] = await tx.query<{ at: Date }[]>('SELECT clock_timestamp() AS at');
      const seconds = Math.round(((before + machine().getTime()) / 2 - row!.at.getTime()) / 1000);
      await tx.query(
        `INSERT INTO heartbeat (component, at, detail) VALUES ($1, clock_timestamp(), $2)
         ON CONFLICT (component) DO UPDATE SET at = excluded.at, detail = excluded.detail`,
        [`clock ${this.place.name}`, JSON.stringify({ skewSeconds: seconds })],
      );
      return seconds;
    });
    if (clockIsWrong(skew))
      this.log.warn(`The clock of ${this.place.name} is ${skew} s off the database's: set the time of the machine`);
    return skew;
  }
}
