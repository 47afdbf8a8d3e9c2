import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, isOpen, stateAfter, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import { countItemOn, lockCheckpoints, lockItem } from './item-at-hand.js';
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

  cancel(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, id);
      demand(actor, 'item.cancel', item);
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
        params: { reason },
        dedupeKey: `cancelled-${id}`,
      });
      await this.journal.record(tx, actor, {
        action: 'action-item.cancelled',
        subjectType: 'action-item',
        subjectId: id,
        itemId: id,
        before: { status: item.status },
        after: { status: 'cancelled', periods: open.length },
        reason,
      });
    });
  }
}
