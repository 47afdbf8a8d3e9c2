import { Injectable } from '@nestjs/common';
import { addDays, localDateOf, NotFoundError, windowOpening } from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderEngine } from './engine.service.js';

export interface Journey {
  readonly now: Date;
  /** Rungs that were remembered on the way, silent ones too. */
  readonly fired: number;
  readonly letters: number;
}

/**
 * Moves the clock of a demonstration forward and lets happen on the way what would have happened: it stops at every
 * rung, at every opening of the send window and whenever a letter's time comes.
 *
 * The database refuses to move a live clock, so there is no way to use it outside a demonstration.
 */
@Injectable()
export class TimeMachine {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly engine: LadderEngine,
  ) {}

  /** When the next rung of any ladder falls due; null when none is armed. */
  nextRungAt(): Promise<Date | null> {
    return this.transactions.asEngine(async (tx) => {
      const [row] = await tx.query<{ at: Date | null }[]>(
        `SELECT min(next_rung_at) AS at FROM ladder_run WHERE state = 'armed' AND next_rung_at > (SELECT zholdau_now())`,
      );
      return row!.at;
    });
  }

  /**
   * Forward to `target`; an instant that has passed changes nothing.
   *
   * @throws NotFoundError outside a demonstration: there is no such thing there
   */
  async advanceTo(target: Date): Promise<Journey> {
    await this.demoOnly();
    const from = await this.transactions.asEngine((tx) => this.clock.now(tx));
    let stop: Date;
    do {
      stop = await this.transactions.asEngine(async (tx) => {
        const at = await this.nextStop(tx, target);
        await tx.query('SELECT zholdau_move_clock($1)', [at]);
        return at;
      });
      await this.engine.turn();
    } while (stop < target);
    return this.transactions.asEngine((tx) => this.journeySince(tx, from));
  }

  /** By the rows and not by what this process did: a worker beside it takes its share of the rungs and letters. */
  private async journeySince(tx: EntityManager, from: Date): Promise<Journey> {
    const [journey] = await tx.query<Journey[]>(
      `SELECT zholdau_now() AS now, (SELECT count(*)::int FROM rung_fire WHERE fired_at >= $1) AS fired,
              (SELECT count(*)::int FROM outbox WHERE sent_at >= $1) AS letters`,
      [from],
    );
    return journey!;
  }

  /** The earliest instant after now at which something may happen, at most `target`. */
  private async nextStop(tx: EntityManager, target: Date): Promise<Date> {
    const now = await this.clock.now(tx);
    if (now >= target) return now;
    const [due] = await tx.query<{ at: Date | null }[]>(
      `SELECT least(
         (SELECT min(next_rung_at) FROM ladder_run WHERE state = 'armed' AND next_rung_at > $1),
         (SELECT min(next_rung_at) FROM review_run WHERE state = 'armed' AND next_rung_at > $1),
         (SELECT min(greatest(not_before, retry_at)) FROM outbox
          WHERE state = 'pending' AND greatest(not_before, retry_at) > $1)) AS at`,
      [now],
    );
    const openings = await this.windowOpenings(tx, now);
    const stops = [...openings, ...(due!.at === null ? [] : [due!.at]), target].map((at) => at.getTime());
    return new Date(Math.min(...stops));
  }

  private async windowOpenings(tx: EntityManager, now: Date): Promise<Date[]> {
    const calendar = await this.calendar.load(tx);
    const openings: Date[] = [];
    for (const { id } of await tx.query<{ id: string }[]>('SELECT id FROM region')) {
      const settings = await this.settings.read(tx, id);
      const window = { start: settings['letters.windowStart'], end: settings['letters.windowEnd'] };
      const today = windowOpening(localDateOf(now), calendar, window);
      openings.push(today > now ? today : windowOpening(addDays(localDateOf(now), 1), calendar, window));
    }
    return openings;
  }

  private async demoOnly(): Promise<void> {
    const [clock] = await this.transactions.asEngine((tx) => tx.query<{ mode: string }[]>('SELECT mode FROM clock'));
    if (clock?.mode !== 'demo') throw new NotFoundError();
  }
}
