import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockItem } from '@zholdau/directives';
import {
  checkIndicator,
  demand,
  periodSpan,
  RuleViolationError,
  type Actor,
  type NewIndicator,
  type PlanPoint,
} from '@zholdau/domain';
import { Transactions, type IndicatorRow } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { IndicatorStanding } from './indicator-standing.js';
import { lockIndicator } from './indicator-at-hand.js';
import { ReportingCheckpoints } from './reporting-checkpoints.js';

/** An indicator with the wish that each of its periods gets a checkpoint, and so a ladder, of its own. */
export interface IndicatorWish extends NewIndicator {
  readonly withCheckpoints: boolean;
}

/** An item is measured by so many numbers at most; more are a report of their own. */
export const MOST_INDICATORS = 20;

/** The coordinator gives an item its indicators with their plan. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standing: IndicatorStanding,
    private readonly reporting: ReportingCheckpoints,
    private readonly journal: Journal,
  ) {}

  /**
   * @returns the id of the indicator
   * @throws BadInputError as checkIndicator does
   * @throws RuleViolationError `indicators_too_many`; `item_restricted` for an item whose content is not kept here
   */
  create(actor: Actor, itemId: string, wish: IndicatorWish): Promise<string> {
    checkIndicator(wish);
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, itemId);
      demand(actor, 'indicator.edit', item);
      if (item.restricted) throw new RuleViolationError('item_restricted');
      const [last] = await tx.query<{ count: number; ordinal: number }[]>(
        'SELECT count(*)::int AS count, coalesce(max(ordinal), 0) AS ordinal FROM indicator WHERE item_id = $1',
        [itemId],
      );
      if (last!.count >= MOST_INDICATORS)
        throw new RuleViolationError('indicators_too_many', { most: MOST_INDICATORS });
      const [made] = await tx.query<{ id: string }[]>(
        `INSERT INTO indicator (region_id, item_id, ordinal, name_ru, name_kk, unit_ru, unit_kk, direction, sum, period_kind,
                                baseline, baseline_on, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, (SELECT zholdau_now())) RETURNING id`,
        [item.regionId, itemId, last!.ordinal + 1, ...columnsOf(wish), actor.personId],
      );
      const id = made!.id;
      await this.writePlan(tx, item.regionId, itemId, id, wish.plan);
      if (wish.withCheckpoints) await this.reporting.add(tx, actor, item, wish.plan);
      await countItemOn(tx, itemId);
      await this.standing.settle(tx, actor, itemId);
      await this.record(tx, actor, 'indicator.created', itemId, id, undefined, wordsOf(wish));
      return id;
    });
  }

  /**
   * Changes name, baseline and plan. Once a report speaks of it, what its numbers mean stays as it is.
   *
   * @throws StaleError `indicator_stale`; RuleViolationError `indicator_has_facts`
   */
  edit(actor: Actor, id: string, version: number, wish: IndicatorWish): Promise<void> {
    checkIndicator(wish);
    return this.transactions.asActor(actor, async (tx) => {
      const { item, indicator } = await lockIndicator(tx, id, version);
      demand(actor, 'indicator.edit', item);
      const { direction, sum, periodKind } = indicator;
      const meansElse = direction !== wish.direction || sum !== wish.sum || periodKind !== wish.periodKind;
      if (meansElse && (await this.spokenOf(tx, id))) throw new RuleViolationError('indicator_has_facts');
      await tx.query(
        `UPDATE indicator SET name_ru = $2, name_kk = $3, unit_ru = $4, unit_kk = $5, direction = $6, sum = $7, period_kind = $8,
           baseline = $9, baseline_on = $10, version = version + 1 WHERE id = $1`,
        [id, ...columnsOf(wish)],
      );
      await tx.query('DELETE FROM indicator_plan WHERE indicator_id = $1', [id]);
      await this.writePlan(tx, item.regionId, item.id, id, wish.plan);
      if (wish.withCheckpoints) await this.reporting.add(tx, actor, item, wish.plan);
      await countItemOn(tx, item.id);
      await this.standing.settle(tx, actor, item.id);
      await this.record(tx, actor, 'indicator.edited', item.id, id, wordsOf(indicator), wordsOf(wish));
    });
  }

  /** @throws RuleViolationError `indicator_has_facts` when a report speaks of it */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const { item, indicator } = await lockIndicator(tx, id, version);
      demand(actor, 'indicator.edit', item);
      if (await this.spokenOf(tx, id)) throw new RuleViolationError('indicator_has_facts');
      await tx.query('DELETE FROM indicator WHERE id = $1', [id]);
      await countItemOn(tx, item.id);
      await this.standing.settle(tx, actor, item.id);
      await this.record(tx, actor, 'indicator.removed', item.id, id, wordsOf(indicator), { name: nameOf(indicator) });
    });
  }

  /** Whether a report that left its agency has a number or an event for it, whatever became of the report. */
  private async spokenOf(tx: EntityManager, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM progress_report r WHERE r.state <> 'draft' AND (
         EXISTS (SELECT FROM indicator_fact f WHERE f.report_id = r.id AND f.indicator_id = $1)
         OR EXISTS (SELECT FROM evidence e WHERE e.report_id = r.id AND e.indicator_id = $1))
         AND r.item_id = (SELECT item_id FROM indicator WHERE id = $1) LIMIT 1`,
      [id],
    );
    return rows.length > 0;
  }

  private async writePlan(
    tx: EntityManager,
    regionId: string,
    itemId: string,
    indicatorId: string,
    plan: readonly PlanPoint[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO indicator_plan (region_id, item_id, indicator_id, period, ends_on, value)
       SELECT $1, $2, $3, p.period, p."endsOn", p.value
       FROM jsonb_to_recordset($4::jsonb) AS p (period text, "endsOn" date, value numeric)`,
      [
        regionId,
        itemId,
        indicatorId,
        JSON.stringify(plan.map((point) => ({ ...point, endsOn: periodSpan(point.period)!.endOn }))),
      ],
    );
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    action: string,
    itemId: string,
    subjectId: string,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    return this.journal.record(tx, actor, { action, subjectType: 'indicator', subjectId, itemId, before, after });
  }
}

const nameOf = ({ names }: Pick<NewIndicator, 'names'>): string => names.ru || names.kk;

/** What the journal keeps of it. */
const wordsOf = (indicator: NewIndicator | IndicatorRow): Record<string, unknown> => ({
  name: nameOf(indicator),
  unit: indicator.units.ru || indicator.units.kk,
  direction: indicator.direction,
  sum: indicator.sum,
  baseline: indicator.baseline,
  baselineOn: indicator.baselineOn,
  plan: Object.fromEntries(indicator.plan.map(({ period, value }) => [period, value])),
});

const columnsOf = (wish: NewIndicator): unknown[] => [
  wish.names.ru.trim(),
  wish.names.kk.trim(),
  wish.units.ru.trim(),
  wish.units.kk.trim(),
  wish.direction,
  wish.sum,
  wish.periodKind,
  wish.baseline,
  wish.baselineOn,
];
