import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  isOpen,
  namesDecision,
  regionMayExtend,
  RuleViolationError,
  stateAfter,
  type Actor,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import { countItemOn, lockCheckpoints, lockItem, type ItemAtHand } from './item-at-hand.js';
import { peopleOf } from './people-of-item.js';

/** Takes an item back: its open periods end, what was done stays done. */
@Injectable()
export class CancelItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
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
      const open = (await lockCheckpoints(tx, item)).filter(({ state }) => isOpen(state));
      for (const checkpoint of open) {
        await tx.query(
          `UPDATE checkpoint SET state = $2, closed_at = (SELECT zholdau_now()), version = version + 1 WHERE id = $1`,
          [checkpoint.id, stateAfter(checkpoint.state, 'cancel')],
        );
      }
      await this.ladder.cancelMany(
        tx,
        open.map((checkpoint) => checkpoint.id),
        'cancelled',
      );
      await this.notifications.tell(tx, {
        regionId: item.regionId,
        kind: 'cancelled',
        itemId: id,
        to: peopleOf(item),
        params: { reason: authority === '' ? reason : `${reason} (${authority})` },
        dedupeKey: `cancelled-${id}`,
      });
      await this.journal.record(tx, actor, {
        action: 'action-item.cancelled',
        subjectType: 'action-item',
        subjectId: id,
        itemId: id,
        before: { status: item.status },
        after: { status: 'cancelled', periods: open.length },
        authority,
        reason,
      });
    });
  }
}

function demandAuthority({ origin, status, number }: ItemAtHand, authority: string): void {
  if (status === 'draft' || regionMayExtend(origin)) return;
  if (authority.trim() === '') throw new RuleViolationError('cancel_above_region', { number });
  if (!namesDecision(authority)) throw new BadInputError('decision_incomplete');
}
