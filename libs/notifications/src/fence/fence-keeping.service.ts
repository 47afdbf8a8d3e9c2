import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, RuleViolationError, type Actor, type FenceReason } from '@zholdau/domain';
import { elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/**
 * What becomes of what waits behind a closed fence. `catch_up`: what was told before it closed stays in the inboxes,
 * the rest leaves; `all`: everything that is still true leaves; `none`: nothing does.
 */
export const FENCE_OPENINGS = ['catch_up', 'all', 'none'] as const;
export type FenceOpening = (typeof FENCE_OPENINGS)[number];

export interface FenceState {
  readonly closedAt: Date | null;
  readonly why: FenceReason | null;
  readonly openedAt: Date | null;
  /** Lines that wait for a letter: told before it closed, and since then. */
  readonly waiting: { readonly before: number; readonly since: number };
  /** Places that send nothing until they are admitted. */
  readonly strangers: readonly string[];
}

/** A place that has asked within this time is still there. */
const STILL_THERE = '1 day';

/** The fence in the hands of an administrator. It belongs to the installation: all of its regions stand behind it. */
@Injectable()
export class FenceKeeping {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  /** Whether the asker may know is checked by the caller. */
  state(tx: EntityManager): Promise<FenceState> {
    return elevated(tx, async (engine) => {
      const [row] = await engine.query<FenceState[]>(
        `SELECT f.closed_at AS "closedAt", f.closed_why AS why, f.opened_at AS "openedAt",
           CASE WHEN f.closed_at IS NULL THEN '{"before": 0, "since": 0}'::jsonb ELSE (
             SELECT jsonb_build_object('before', count(*) FILTER (WHERE n.created_at < f.closed_at),
                                       'since', count(*) FILTER (WHERE n.created_at >= f.closed_at))
             FROM notice n WHERE n.state = 'pending') END AS waiting,
           ARRAY(SELECT p.name FROM sending_place p
                 WHERE NOT p.admitted AND p.seen_at > clock_timestamp() - $1::interval ORDER BY p.name) AS strangers
         FROM fence f`,
        [STILL_THERE],
      );
      return row!;
    });
  }

  /** @throws RuleViolationError `fence_open` when it stands open and every place is admitted */
  open(actor: Actor, waiting: FenceOpening): Promise<FenceState> {
    demand(actor, 'fence.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const before = await this.opened(tx, waiting, actor.personId);
      await this.journal.record(tx, actor, {
        action: 'fence.opened',
        subjectType: 'fence',
        subjectId: actor.regionId,
        before: { why: before.why, waiting: before.waiting },
        after: { waiting },
      });
      return this.state(tx);
    });
  }

  /** The same by whoever runs the machine: every region's journal says so. */
  openByOperator(waiting: FenceOpening): Promise<FenceState> {
    return this.transactions.asEngine(async (tx) => {
      const before = await this.opened(tx, waiting, null);
      await this.everywhere(tx, 'fence.opened', { waiting, why: before.why });
      return this.state(tx);
    });
  }

  /** @throws RuleViolationError `fence_closed` */
  close(actor: Actor): Promise<FenceState> {
    demand(actor, 'fence.manage');
    return this.transactions.asActor(actor, async (tx) => {
      await this.closed(tx);
      await this.journal.record(tx, actor, {
        action: 'fence.closed',
        subjectType: 'fence',
        subjectId: actor.regionId,
        after: { why: 'by_hand' },
      });
      return this.state(tx);
    });
  }

  closeByOperator(): Promise<FenceState> {
    return this.transactions.asEngine(async (tx) => {
      await this.closed(tx);
      await this.everywhere(tx, 'fence.closed', { why: 'by_hand' });
      return this.state(tx);
    });
  }

  read(): Promise<FenceState> {
    return this.transactions.asEngine((tx) => this.state(tx));
  }

  private async opened(tx: EntityManager, waiting: FenceOpening, by: string | null): Promise<FenceState> {
    const before = await this.state(tx);
    if (before.closedAt === null && before.strangers.length === 0) throw new RuleViolationError('fence_open');
    await elevated(tx, async (engine) => {
      if (waiting !== 'all' && before.closedAt !== null)
        await engine.query(
          `UPDATE notice SET state = 'inbox_only', cancel_reason = 'fence', params = params - 'token'
           WHERE state = 'pending' AND ($1::timestamptz IS NULL OR created_at < $1)`,
          [waiting === 'none' ? null : before.closedAt],
        );
      await engine.query('UPDATE sending_place SET admitted = true, turn = NULL');
      await engine.query(
        `UPDATE fence SET home = CASE WHEN home IS NULL THEN NULL ELSE fence_here() END, epoch = epoch + 1,
                closed_at = NULL, closed_why = NULL, opened_at = (SELECT zholdau_now()), opened_by = $1`,
        [by],
      );
    });
    return before;
  }

  private async closed(tx: EntityManager): Promise<void> {
    const changed = await elevated(tx, (engine) =>
      engine.query<unknown[]>(
        `WITH closed AS (UPDATE fence SET closed_at = (SELECT zholdau_now()), closed_why = 'by_hand'
                         WHERE closed_at IS NULL RETURNING id) SELECT id FROM closed`,
      ),
    );
    if (changed.length === 0) throw new RuleViolationError('fence_closed');
  }

  private async everywhere(engine: EntityManager, action: string, after: object): Promise<void> {
    for (const { id } of await engine.query<{ id: string }[]>('SELECT id FROM region'))
      await this.journal.record(engine, null, { regionId: id, action, subjectType: 'fence', subjectId: id, after });
  }
}
