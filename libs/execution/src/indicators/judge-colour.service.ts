import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { checkJudgement, colourInForce, demand, RuleViolationError, type Actor, type Colour } from '@zholdau/domain';
import { Transactions, type IndicatorRow } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { IndicatorStanding } from './indicator-standing.js';
import { lockIndicator } from './indicator-at-hand.js';

/** A person answers for a colour that the numbers do not give: worse freely, better only with a reason (U11). */
@Injectable()
export class JudgeColourService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standing: IndicatorStanding,
    private readonly journal: Journal,
  ) {}

  /**
   * @throws BadInputError `colour_reason_missing`; RuleViolationError `colour_as_computed`
   * @throws StaleError `indicator_stale`
   */
  judge(actor: Actor, id: string, version: number, colour: Colour, reason: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const { item, indicator } = await lockIndicator(tx, id, version);
      demand(actor, 'indicator.judge', item);
      const { colour: computed } = await this.standing.colourNow(tx, item.regionId, indicator);
      checkJudgement({ colour, computed, reason });
      await this.end(tx, id, 'replaced');
      await tx.query(
        `INSERT INTO indicator_judgement (region_id, item_id, indicator_id, colour, computed, reason, given_by, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT zholdau_now()))`,
        [item.regionId, item.id, id, colour, computed, reason.trim(), actor.personId],
      );
      await this.record(tx, actor, indicator, 'indicator.judged', {
        before: colourInForce(computed, indicator.judgement),
        after: colour,
        computed,
        reason: reason.trim(),
      });
    });
  }

  /** The computed colour stands again. @throws RuleViolationError `colour_not_judged` */
  lift(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const { item, indicator } = await lockIndicator(tx, id, version);
      demand(actor, 'indicator.judge', item);
      if (indicator.judgement === null) throw new RuleViolationError('colour_not_judged');
      const { colour: computed } = await this.standing.colourNow(tx, item.regionId, indicator);
      await this.end(tx, id, 'lifted');
      await this.record(tx, actor, indicator, 'indicator.colour-lifted', {
        before: indicator.judgement.colour,
        after: computed,
        computed,
        reason: '',
      });
    });
  }

  private async end(tx: EntityManager, id: string, because: 'replaced' | 'lifted'): Promise<void> {
    await tx.query(
      `UPDATE indicator_judgement SET ended_at = (SELECT zholdau_now()), ended_because = $2
       WHERE indicator_id = $1 AND ended_at IS NULL`,
      [id, because],
    );
    await tx.query('UPDATE indicator SET version = version + 1 WHERE id = $1', [id]);
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    { id, itemId, names }: IndicatorRow,
    action: string,
    { before, after, computed, reason }: { before: Colour; after: Colour; computed: Colour; reason: string },
  ): Promise<void> {
    return this.journal.record(tx, actor, {
      action,
      subjectType: 'indicator',
      subjectId: id,
      itemId,
      before: { colour: before },
      after: { name: names.ru || names.kk, colour: after, computed },
      reason,
    });
  }
}
