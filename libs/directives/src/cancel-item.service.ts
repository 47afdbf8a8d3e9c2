import { Injectable } from '@nestjs/common';
import { BadInputError, demand, namesDecision, regionMayExtend, RuleViolationError, type Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { countItemOn, lockItem, type ItemAtHand } from './item-at-hand.js';
import { PlanPlaces } from './plans/plan-places.service.js';

/** Takes an item back: its open periods and those of its parts end, its places in plans stay with the reason. */
@Injectable()
export class CancelItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly places: PlanPlaces,
  ) {}

  /**
   * An instruction from above the region ends only by a decision of whoever gave it; a draft was never given.
   *
   * @param authority that decision with its number and date
   * @throws RuleViolationError `cancel_above_region`; BadInputError `decision_incomplete`
   */
  cancel(actor: Actor, id: string, version: number, reason: string, authority = ''): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, id);
      demand(actor, 'item.cancel', item);
      demandAuthority(item, authority);
      await countItemOn(tx, id, version);
      await this.places.end(tx, actor, item, null, { outcome: 'dropped', reason, act: authority });
    });
  }
}

function demandAuthority({ origin, status, number }: ItemAtHand, authority: string): void {
  if (status === 'draft' || regionMayExtend(origin)) return;
  if (authority.trim() === '') throw new RuleViolationError('cancel_above_region', { number });
  if (!namesDecision(authority)) throw new BadInputError('decision_incomplete');
}
