import { Injectable } from '@nestjs/common';
import {
  NotFoundError,
  silenceOf,
  type Actor,
  type DueReport,
  type PlanOwner,
  type Texts,
  type VersionRowChange,
} from '@zholdau/domain';
import { DUE_REPORTS, SettingsStore, Transactions, type CarryOverDecision } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { PlaceEndRow } from './plan-contents.query.js';

/** A place of an item in a plan. */
export interface ItemPlaceRow {
  readonly planId: string;
  readonly owner: PlanOwner;
  readonly branch: string;
  readonly titles: Texts;
  readonly year: number;
  readonly number: string;
  readonly linked: boolean;
  readonly ended: PlaceEndRow | null;
}

/** A decision that brought an item on, or another item into it, with the counts it came with. */
export interface CarriedRow {
  readonly decision: CarryOverDecision;
  readonly fromYear: number;
  readonly fromTitles: Texts;
  readonly toTitles: Texts;
  readonly number: string;
  readonly postponements: number;
  readonly daysLate: number;
  readonly reason: string;
  readonly decidedAt: Date;
  /** Of a merge: the other side as seen from this item. */
  readonly other: { readonly id: string; readonly number: string } | null;
  /** Whether the other item came into this one. */
  readonly incoming: boolean;
}

export interface ItemPlaces {
  readonly places: readonly ItemPlaceRow[];
  readonly carried: readonly CarriedRow[];
  /** What waits for the act; null for whoever sees no drafts. */
  readonly waiting: {
    readonly kind: 'change' | 'drop';
    readonly planId: string;
    readonly changes: readonly VersionRowChange[];
    readonly reason: string;
  } | null;
  /** Reports of a continuous item missed in a row, when the curator was told; null while it reports. */
  readonly silence: { readonly missed: number; readonly raisedAt: Date | null } | null;
}

/** Where one item stands: its numbers in every plan, what it was carried over with, what waits, whether it is silent. */
@Injectable()
export class ItemPlacesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
  ) {}

  /** @throws NotFoundError `item_not_found` */
  read(actor: Actor, itemId: string): Promise<ItemPlaces> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<{ kind: string }[]>('SELECT deadline_kind AS kind FROM action_item WHERE id = $1', [
        itemId,
      ]);
      if (!item) throw new NotFoundError('item_not_found');
      const [waiting] = await tx.query<NonNullable<ItemPlaces['waiting']>[]>(
        `SELECT w.kind, v.plan_id AS "planId", w.changes, w.reason FROM plan_change w
         JOIN plan_version v ON v.id = w.plan_version_id AND v.state = 'draft' WHERE w.item_id = $1`,
        [itemId],
      );
      return {
        places: await this.places(tx, itemId),
        carried: await this.carried(tx, itemId),
        waiting: waiting ?? null,
        silence: item.kind === 'continuous' ? await this.silence(tx, actor, itemId) : null,
      };
    });
  }

  private async places(tx: EntityManager, itemId: string): Promise<ItemPlaceRow[]> {
    const rows = await tx.query<
      (Omit<ItemPlaceRow, 'ended'> & { end: (Omit<PlaceEndRow, 'endedAt'> & { endedAt: string }) | null })[]
    >(
      `SELECT p.id AS "planId", p.owner, p.branch, jsonb_build_object('ru', p.title_ru, 'kk', p.title_kk) AS titles,
         extract(year FROM a.delivered_on)::int AS year, e.number, e.linked,
         CASE WHEN e.ended_at IS NOT NULL THEN jsonb_build_object('outcome', e.outcome, 'endedAt', e.ended_at, 'reason', e.reason,
           'act', e.act, 'successor', CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'number', s.number) END) END AS "end"
       FROM plan_entry e JOIN plan p ON p.id = e.plan_id JOIN address a ON a.id = p.address_id
       LEFT JOIN action_item s ON s.id = e.successor_id
       WHERE e.item_id = $1 ORDER BY e.linked, e.since_at, p.id`,
      [itemId],
    );
    return rows.map(({ end, ...row }) => ({ ...row, ended: end && { ...end, endedAt: new Date(end.endedAt) } }));
  }

  private carried(tx: EntityManager, itemId: string): Promise<CarriedRow[]> {
    return tx.query<CarriedRow[]>(
      `SELECT c.decision, extract(year FROM a.delivered_on)::int AS "fromYear",
         jsonb_build_object('ru', f.title_ru, 'kk', f.title_kk) AS "fromTitles", jsonb_build_object('ru', t.title_ru, 'kk', t.title_kk) AS "toTitles",
         c.number, c.postponements, c.days_late AS "daysLate", c.reason, c.decided_at AS "decidedAt", c.item_id <> $1 AS incoming,
         CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'number', o.number) END AS other
       FROM carry_over c JOIN plan f ON f.id = c.from_plan_id JOIN address a ON a.id = f.address_id JOIN plan t ON t.id = c.to_plan_id
       LEFT JOIN action_item o ON o.id = CASE WHEN c.item_id = $1 THEN c.successor_id ELSE c.item_id END
       WHERE c.item_id = $1 OR c.successor_id = $1 ORDER BY c.decided_at, c.id`,
      [itemId],
    );
  }

  private async silence(tx: EntityManager, actor: Actor, itemId: string): Promise<ItemPlaces['silence']> {
    const settings = await this.settings.read(tx, actor.regionId);
    const [due] = await tx.query<{ reports: DueReport[] | null }[]>(
      `SELECT due.reports FROM action_item i CROSS JOIN LATERAL (${DUE_REPORTS}) due
       WHERE i.id = $1 AND i.status NOT IN ('draft', 'off_control', 'cancelled', 'replaced')`,
      [itemId],
    );
    const silence = silenceOf(due?.reports ?? []);
    if (silence === null || silence.missed < settings['continuous.silence']) return null;
    const [raised] = await tx.query<{ at: Date }[]>(
      'SELECT raised_at AS at FROM silence WHERE item_id = $1 AND checkpoint_id = $2',
      [itemId, silence.since],
    );
    return { missed: silence.missed, raisedAt: raised?.at ?? null };
  }
}
