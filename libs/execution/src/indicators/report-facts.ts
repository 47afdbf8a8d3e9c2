import { Injectable } from '@nestjs/common';
import type { CheckpointAtHand } from '@zholdau/directives';
import { BadInputError, NotFoundError, periodsOfCheckpoint, RuleViolationError } from '@zholdau/domain';
import { eventKeySql, readIndicators, SettingsStore, type IndicatorRow } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { ReportAtHand } from '../report-at-hand.js';

/** What a draft says of one period of an indicator; null takes the number out. */
export interface FactWish {
  readonly indicatorId: string;
  readonly period: string;
  readonly value: number | null;
}

/** The numbers of a report: written into the draft, required when it is handed in. */
@Injectable()
export class ReportFacts {
  constructor(private readonly settings: SettingsStore) {}

  /**
   * Writes numbers into the draft of the lead; those not named stay.
   *
   * @throws NotFoundError `indicator_not_found`
   * @throws RuleViolationError `facts_are_the_leads` in the draft of a co-executor; `fact_period_elsewhere` for a period
   *   that is reported in another checkpoint or not planned
   */
  async write(
    tx: EntityManager,
    checkpoint: CheckpointAtHand,
    report: { readonly id: string; readonly bodyId: string },
    facts: readonly FactWish[],
  ): Promise<void> {
    if (facts.length === 0) return;
    if (report.bodyId !== checkpoint.leadBodyId) throw new RuleViolationError('facts_are_the_leads');
    const here = await this.periodsHere(tx, checkpoint);
    for (const { indicatorId, period, value } of facts) {
      const periods = here.get(indicatorId);
      if (!periods) throw new NotFoundError('indicator_not_found');
      if (value === null) {
        await tx.query('DELETE FROM indicator_fact WHERE report_id = $1 AND indicator_id = $2 AND period = $3', [
          report.id,
          indicatorId,
          period,
        ]);
        continue;
      }
      if (!periods.includes(period)) throw new RuleViolationError('fact_period_elsewhere', { period });
      await tx.query(
        `INSERT INTO indicator_fact (region_id, item_id, indicator_id, report_id, period, value) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT uq_indicator_fact_period DO UPDATE SET value = excluded.value`,
        [checkpoint.item.regionId, checkpoint.item.id, indicatorId, report.id, period, value],
      );
    }
  }

  /** A draft that follows a returned or withdrawn report begins with its numbers. */
  async carryOver(tx: EntityManager, reportId: string, checkpointId: string, bodyId: string): Promise<void> {
    await tx.query(
      `INSERT INTO indicator_fact (region_id, item_id, indicator_id, report_id, period, value)
       SELECT region_id, item_id, indicator_id, $1, period, value FROM indicator_fact WHERE report_id = (
         SELECT id FROM progress_report WHERE checkpoint_id = $2 AND body_id = $3 AND state IN ('returned', 'withdrawn')
         ORDER BY submitted_at DESC LIMIT 1)`,
      [reportId, checkpointId, bodyId],
    );
  }

  /**
   * Every indicator that is planned here speaks: with a number for the last of its periods, or with an event, unless
   * that period has its fact already.
   *
   * @throws RuleViolationError `indicator_fact_missing`
   */
  async demandFacts(tx: EntityManager, { id, checkpoint }: ReportAtHand): Promise<void> {
    const settings = await this.settings.read(tx, checkpoint.item.regionId);
    if (!settings['indicator.fact-required']) return;
    const indicators = await readIndicators(tx, 'n.item_id = $1', [checkpoint.item.id]);
    if (indicators.length === 0) return;
    const here = await this.periodsHere(tx, checkpoint, indicators);
    const given = await tx.query<{ indicatorId: string; period: string | null }[]>(
      `SELECT indicator_id AS "indicatorId", period FROM indicator_fact WHERE report_id = $1
       UNION ALL SELECT indicator_id, NULL FROM evidence WHERE report_id = $1 AND indicator_id IS NOT NULL`,
      [id],
    );
    for (const indicator of indicators) {
      const last = here.get(indicator.id)!.at(-1);
      if (last === undefined) continue;
      const known = indicator.numbers.some(({ period, official }) => official && period === last);
      const told = given.some(
        ({ indicatorId, period }) => indicatorId === indicator.id && (period === null || period === last),
      );
      if (!known && !told) {
        throw new RuleViolationError('indicator_fact_missing', { name: indicator.names.ru || indicator.names.kk });
      }
    }
  }

  /**
   * Whether an event may serve an indicator: it has a coverage, belongs to the lead's report, and serves once (U10).
   *
   * @throws BadInputError `event_coverage_missing`; NotFoundError `indicator_not_found`
   * @throws RuleViolationError `facts_are_the_leads`, `event_counted` when it stands in a report that was not returned
   */
  async checkEvent(
    tx: EntityManager,
    report: ReportAtHand,
    event: {
      readonly kind: string;
      readonly name: string;
      readonly on: string | null;
      readonly coverage: number | null;
    },
    indicatorId: string,
  ): Promise<void> {
    if (event.kind !== 'event' || event.coverage === null || event.coverage <= 0) {
      throw new BadInputError('event_coverage_missing');
    }
    if (report.reportBodyId !== report.leadBodyId) throw new RuleViolationError('facts_are_the_leads');
    const [indicator] = await tx.query<unknown[]>('SELECT 1 FROM indicator WHERE id = $1 AND item_id = $2', [
      indicatorId,
      report.checkpoint.item.id,
    ]);
    if (!indicator) throw new NotFoundError('indicator_not_found');
    const [counted] = await tx.query<unknown[]>(
      `SELECT 1 FROM evidence e JOIN progress_report r ON r.id = e.report_id AND r.state IN ('draft', 'submitted', 'accepted')
       WHERE e.item_id = $1 AND e.indicator_id = $2
         AND ${eventKeySql('e')} = (SELECT ${eventKeySql('given')} FROM (SELECT $3::date AS event_on, $4::text AS name) given)`,
      [report.checkpoint.item.id, indicatorId, event.on, event.name],
    );
    if (counted) throw new RuleViolationError('event_counted', { name: event.name });
  }

  /** The planned periods of each indicator that are reported in the checkpoint. */
  private async periodsHere(
    tx: EntityManager,
    { id, item }: CheckpointAtHand,
    known?: readonly IndicatorRow[],
  ): Promise<Map<string, string[]>> {
    const indicators = known ?? (await readIndicators(tx, 'n.item_id = $1', [item.id]));
    const places = await tx.query<{ id: string; period: string; dueOn: never; ended: boolean }[]>(
      `SELECT id, period, due_on AS "dueOn", state IN ('cancelled', 'replaced') AS ended FROM checkpoint
       WHERE item_id = $1 ORDER BY ordinal`,
      [item.id],
    );
    return new Map(
      indicators.map((indicator) => [
        indicator.id,
        periodsOfCheckpoint(
          indicator.plan.map(({ period }) => period),
          id,
          places,
        ),
      ]),
    );
  }
}
