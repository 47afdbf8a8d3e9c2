import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockItem } from '@zholdau/directives';
import { demand, type Actor } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';

/** A curator says that an item is under threat and why, or takes that back. */
@Injectable()
export class ThreatenService {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /** @param text why; null lifts the threat */
  threaten(actor: Actor, itemId: string, version: number, text: string | null): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, itemId);
      demand(actor, 'item.threaten', item);
      await countItemOn(tx, itemId, version);
      await tx.query('UPDATE action_item SET threat = $2 WHERE id = $1', [itemId, text]);
      if (text !== null) {
        await this.notifications.tell(tx, {
          regionId: item.regionId,
          kind: 'threat',
          itemId,
          to: [{ bodyId: item.leadBodyId, as: 'both' }, { seats: 'coordinator' }],
          params: { text },
          dedupeKey: `threat-${itemId}-v${version}`,
        });
      }
      await this.journal.record(tx, actor, {
        action: text === null ? 'action-item.threat-lifted' : 'action-item.threatened',
        subjectType: 'action-item',
        subjectId: itemId,
        itemId,
        before: { threat: item.threat },
        after: { threat: text },
        reason: text ?? '',
      });
    });
  }
}
