import type { EntityManager } from 'typeorm';
import { Notifications } from '@zholdau/notifications';
import { Injectable } from '@nestjs/common';

/** Tells bodies that an item has come to them. */
@Injectable()
export class AssignmentNotices {
  constructor(private readonly notifications: Notifications) {}

  /** @param occasion names this telling: the same body hears of it once */
  async tell(
    tx: EntityManager,
    item: { readonly id: string; readonly regionId: string; readonly leadBodyId: string },
    bodyIds: readonly string[],
    occasion: string,
  ): Promise<void> {
    await this.notifications.tellMany(
      tx,
      bodyIds.map((bodyId) => ({
        regionId: item.regionId,
        kind: 'assigned',
        itemId: item.id,
        to: { bodyId, as: bodyId === item.leadBodyId ? 'both' : 'executor' } as const,
        params: { role: bodyId === item.leadBodyId ? 'lead' : 'co' },
        dedupeKey: `assigned-${item.id}-${occasion}-${bodyId}`,
      })),
    );
  }
}
