import { Injectable } from '@nestjs/common';
import { isSilent, type FenceReason } from '@zholdau/domain';
import { ActiveCalendar, Clock, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** How the engine of the whole installation is, for machines. */
export interface EngineFigures {
  readonly armed: number;
  readonly dueNow: number;
  readonly oldestDueAt: Date | null;
  readonly lastFiredAt: Date | null;
  readonly letters: Readonly<Record<'pending' | 'waiting' | 'failed' | 'unknown', number>>;
  /** Seconds since the oldest letter that may leave became ready. */
  readonly oldestWaitingSeconds: number;
  readonly notGathered: number;
  /** Seconds of real time since each part last ran. */
  readonly sinceSeconds: Readonly<Record<string, number>>;
  readonly faults: number;
  readonly fence: FenceReason | null;
  readonly openFlags: number;
  /** Seconds by which the clock of each place that works is ahead of the database's. */
  readonly clockSkewSeconds: Readonly<Record<string, number>>;
  /** Which generation of engines is at work. */
  readonly generation: number;
  /** See {@link isSilent}. */
  readonly silent: boolean;
}

type Row = Omit<EngineFigures, 'silent'> & { readonly now: Date };

/** A place looks at its clock every minute. */
const CLOCKS = `(SELECT coalesce(jsonb_object_agg(substr(component, 7), (detail->>'skewSeconds')::int), '{}')
   FROM heartbeat WHERE component LIKE 'clock %' AND at > clock_timestamp() - interval '3 minutes')`;

/** What an outside monitor watches, of all regions together: numbers only, nothing of anybody's work. */
@Injectable()
export class FiguresQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
  ) {}

  read(): Promise<EngineFigures> {
    return this.transactions.asEngine((tx) => this.figures(tx));
  }

  private async figures(tx: EntityManager): Promise<EngineFigures> {
    const [row] = await tx.query<Row[]>(`
      SELECT zholdau_now() AS now, ladders.*, letters.*,
        (SELECT max(fired_at) FROM rung_fire WHERE outcome = 'sent') AS "lastFiredAt",
        (SELECT count(*)::int FROM notice WHERE state = 'pending' AND letter_id IS NULL) AS "notGathered",
        (SELECT coalesce(jsonb_object_agg(component, round(extract(epoch FROM clock_timestamp() - at))), '{}')
           FROM heartbeat WHERE component NOT LIKE 'clock %' AND component NOT LIKE 'aside %') AS "sinceSeconds",
        ${CLOCKS} AS "clockSkewSeconds",
        (SELECT generation FROM engine_generation) AS generation,
        (SELECT coalesce((SELECT (detail->>'faults')::int FROM heartbeat WHERE component = 'audit'), 0)) AS faults,
        (SELECT closed_why FROM fence) AS fence,
        (SELECT count(*)::int FROM flag WHERE resolved_at IS NULL) AS "openFlags"
      FROM (SELECT count(*)::int AS armed, (count(*) FILTER (WHERE next_rung_at <= (SELECT zholdau_now())))::int AS "dueNow",
              min(next_rung_at) FILTER (WHERE next_rung_at <= (SELECT zholdau_now())) AS "oldestDueAt"
            FROM ladder_run WHERE state = 'armed') ladders
      CROSS JOIN (
        SELECT jsonb_build_object(
                 'pending', count(*) FILTER (WHERE state IN ('pending', 'leased', 'sending')),
                 'waiting', count(*) FILTER (WHERE ready),
                 'failed', count(*) FILTER (WHERE state = 'failed'),
                 'unknown', count(*) FILTER (WHERE state = 'unknown' OR (state = 'pending' AND unknowns > 0))) AS letters,
               coalesce(round(extract(epoch FROM zholdau_now() - min(not_before) FILTER (WHERE ready))), 0)::int
                 AS "oldestWaitingSeconds"
        FROM (SELECT state, unknowns, not_before, state = 'pending' AND not_before <= (SELECT zholdau_now()) AS ready
              FROM outbox WHERE state IN ('pending', 'leased', 'sending', 'failed', 'unknown')) present) letters`);
    const { now, ...figures } = row!;
    const calendar = await this.calendar.load(tx);
    return { ...figures, silent: isSilent(figures.oldestDueAt, figures.lastFiredAt, now, calendar) };
  }
}
