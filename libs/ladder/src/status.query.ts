import { Injectable } from '@nestjs/common';
import { clockIsWrong, type Actor } from '@zholdau/domain';
import { FenceKeeping, flagSentence, type FenceState } from '@zholdau/notifications';
import { elevated, EngineGeneration, Transactions } from '@zholdau/persistence';
import { Config } from '@zholdau/platform';
import type { EntityManager } from 'typeorm';

export interface ShownFlag {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly raisedAt: Date;
  readonly itemId: string | null;
  readonly bodyId: string | null;
}

/** How the engine is: alive, up to date, and what it could not deliver. */
export interface EngineStatus {
  readonly lastSweepAt: Date | null;
  readonly lastSendAt: Date | null;
  readonly armed: number;
  readonly dueNow: number;
  readonly queue: {
    readonly pending: number;
    readonly failed: number;
    readonly unknown: number;
    readonly oldestPendingAt: Date | null;
  };
  readonly flags: readonly ShownFlag[];
  /** When a sweep last left nothing due. */
  readonly caughtUpAt: Date | null;
  readonly engineAlive: boolean;
  readonly backend: 'redis' | 'postgres';
  readonly fence: FenceState;
  /** The last look of the auditor; null before the first. */
  readonly audit: {
    readonly at: Date;
    readonly faults: number;
    readonly armed: number;
    readonly milliseconds: number;
  } | null;
  /** Which generation of engines is at work, and which others have stepped aside within the last minute. */
  readonly engines: {
    readonly generation: number;
    readonly rolledBackFrom: number | null;
    readonly since: Date;
    readonly aside: readonly number[];
  };
  /** Places whose clock is so far from the database's that it must be set; seconds ahead, negative behind. */
  readonly wrongClocks: readonly { readonly place: string; readonly skewSeconds: number }[];
  /** When the outside monitor was last told that all is well; null without a monitor, or before the first time. */
  readonly outsideToldAt: Date | null;
}

interface FlagRow extends Omit<ShownFlag, 'text'> {
  readonly params: Readonly<Record<string, string>>;
  readonly number: string | null;
  readonly bodyRu: string | null;
  readonly bodyKk: string | null;
}

type Beats = Pick<EngineStatus, 'lastSweepAt' | 'lastSendAt' | 'caughtUpAt' | 'engineAlive' | 'outsideToldAt'> & {
  readonly audit: {
    readonly at: string;
    readonly faults: number;
    readonly armed: number;
    readonly milliseconds: number;
  } | null;
};

/** A worker looks every 5 s; silence for a minute means that none is at work. */
const ALIVE_WITHIN = '60 seconds';

/** A place looks at its clock every minute. */
const CLOCK_SEEN_WITHIN = '3 minutes';

/** The status page of an administrator. */
@Injectable()
export class StatusQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly config: Config,
    private readonly fence: FenceKeeping,
    private readonly generation: EngineGeneration,
  ) {}

  /** Whether the actor may ask is checked by the caller; the figures are those of the actor's region. */
  read(actor: Actor): Promise<EngineStatus> {
    return this.transactions.asActor(actor, async (tx) => {
      const [beats] = await tx.query<Beats[]>(
        `SELECT max(at) FILTER (WHERE component = 'sweep') AS "lastSweepAt",
                max(at) FILTER (WHERE component = 'send') AS "lastSendAt",
                max(at) FILTER (WHERE component = 'caught_up') AS "caughtUpAt",
                max(at) FILTER (WHERE component = 'outside') AS "outsideToldAt",
                (array_agg(detail || jsonb_build_object('at', at)) FILTER (WHERE component = 'audit'))[1] AS audit,
                coalesce(max(at) FILTER (WHERE component = 'sweep') > clock_timestamp() - $1::interval, false) AS "engineAlive"
         FROM heartbeat`,
        [ALIVE_WITHIN],
      );
      const [ladders] = await tx.query<Pick<EngineStatus, 'armed' | 'dueNow'>[]>(
        `SELECT count(*)::int AS armed, (count(*) FILTER (WHERE next_rung_at <= (SELECT zholdau_now())))::int AS "dueNow"
         FROM ladder_run WHERE state = 'armed'`,
      );
      const { audit, ...times } = beats!;
      return {
        ...times,
        ...ladders!,
        audit: audit && { ...audit, at: new Date(audit.at) },
        fence: await this.fence.state(tx),
        engines: await this.engines(tx),
        wrongClocks: await this.wrongClocks(tx),
        queue: await this.queue(tx, actor.regionId),
        flags: await this.flags(tx, actor),
        backend: this.config.REDIS_URL ? 'redis' : 'postgres',
      };
    });
  }

  private engines(tx: EntityManager): Promise<EngineStatus['engines']> {
    return elevated(tx, async (engine) => {
      const aside = await engine.query<{ generation: number }[]>(
        `SELECT substr(component, 7)::int AS generation FROM heartbeat
         WHERE component LIKE 'aside %' AND at > clock_timestamp() - $1::interval ORDER BY 1`,
        [ALIVE_WITHIN],
      );
      return { ...(await this.generation.state(engine)), aside: aside.map(({ generation }) => generation) };
    });
  }

  private async wrongClocks(tx: EntityManager): Promise<EngineStatus['wrongClocks']> {
    const clocks = await tx.query<EngineStatus['wrongClocks'][number][]>(
      `SELECT substr(component, 7) AS place, (detail->>'skewSeconds')::int AS "skewSeconds" FROM heartbeat
       WHERE component LIKE 'clock %' AND at > clock_timestamp() - $1::interval ORDER BY 1`,
      [CLOCK_SEEN_WITHIN],
    );
    return clocks.filter(({ skewSeconds }) => clockIsWrong(skewSeconds));
  }

  private async queue(tx: EntityManager, regionId: string): Promise<EngineStatus['queue']> {
    const [row] = await elevated(tx, (engine) =>
      engine.query<EngineStatus['queue'][]>(
        `SELECT (count(*) FILTER (WHERE state IN ('pending', 'leased', 'sending')))::int AS pending,
                (count(*) FILTER (WHERE state = 'failed'))::int AS failed,
                (count(*) FILTER (WHERE state = 'unknown' OR (state = 'pending' AND unknowns > 0)))::int AS unknown,
                min(not_before) FILTER (WHERE state = 'pending' AND not_before <= (SELECT zholdau_now()))
                  AS "oldestPendingAt"
         FROM outbox WHERE region_id = $1`,
        [regionId],
      ),
    );
    return row!;
  }

  private async flags(tx: EntityManager, { locale }: Actor): Promise<ShownFlag[]> {
    const rows = await tx.query<FlagRow[]>(
      `SELECT f.id, f.kind, f.raised_at AS "raisedAt", f.item_id AS "itemId", f.body_id AS "bodyId", f.params, i.number,
              b.short_ru AS "bodyRu", b.short_kk AS "bodyKk"
       FROM flag f LEFT JOIN action_item i ON i.id = f.item_id LEFT JOIN body b ON b.id = f.body_id
       WHERE f.resolved_at IS NULL ORDER BY f.raised_at DESC LIMIT 200`,
    );
    return rows.map(({ params, number, bodyRu, bodyKk, ...flag }) => ({
      ...flag,
      text: flagSentence(
        flag.kind,
        { ...params, item: number ?? '', body: (locale === 'kk' ? bodyKk : bodyRu) ?? '' },
        locale,
      ),
    }));
  }
}
