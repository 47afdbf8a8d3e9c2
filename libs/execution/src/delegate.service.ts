import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockItem, type ItemAtHand } from '@zholdau/directives';
import { demand, NotFoundError, RuleViolationError, type Actor } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { followByItself } from './talk/follow.js';

/** A head hands an item to people of the own body and takes it back. Whoever it is handed to sees it and drafts. */
@Injectable()
export class DelegateService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /** @throws RuleViolationError `not_staff_of_body` when the person sits in no seat of the actor's body */
  delegate(actor: Actor, itemId: string, version: number, to: { personId: string; note: string }): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, itemId);
      demand(actor, 'item.delegate', item);
      await countItemOn(tx, itemId, version);
      const seat = await this.seatOf(tx, actor, item, to.personId);
      const [given] = await tx.query<{ id: string }[]>(
        `INSERT INTO item_delegation (region_id, item_id, body_id, person_id, given_by, note, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, (SELECT zholdau_now()))
         ON CONFLICT (item_id, person_id) WHERE revoked_at IS NULL DO UPDATE SET note = excluded.note RETURNING id`,
        [item.regionId, itemId, seat.bodyId, to.personId, actor.personId, to.note],
      );
      await this.keepDelegates(tx, itemId);
      await this.notifications.tell(tx, {
        regionId: item.regionId,
        kind: 'delegated',
        itemId,
        to: { seatId: seat.seatId },
        params: { note: to.note },
        dedupeKey: `delegated-${given!.id}`,
      });
      const settings = await this.settings.read(tx, item.regionId);
      if (settings['follow.delegates']) {
        const place = { regionId: item.regionId, itemId, directiveId: null, addressId: null };
        await followByItself(tx, to.personId, place);
      }
      await this.record(tx, actor, itemId, 'action-item.delegated', to.personId, to.note);
    });
  }

  /** @throws NotFoundError `delegation_not_found` when the item does not lie with the person */
  takeBack(actor: Actor, itemId: string, version: number, personId: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, itemId);
      demand(actor, 'item.delegate', item);
      await countItemOn(tx, itemId, version);
      const taken = await tx.query<unknown[]>(
        `WITH taken AS (UPDATE item_delegation SET revoked_at = (SELECT zholdau_now())
           WHERE item_id = $1 AND person_id = $2 AND body_id = ANY($3) AND revoked_at IS NULL RETURNING 1)
         SELECT 1 FROM taken`,
        [itemId, personId, actor.bodyIds],
      );
      if (taken.length === 0) throw new NotFoundError('delegation_not_found');
      await this.keepDelegates(tx, itemId);
      await this.record(tx, actor, itemId, 'action-item.undelegated', personId, '');
    });
  }

  /** Where the person works: whoever stands in there today hears of it. */
  private async seatOf(
    tx: EntityManager,
    actor: Actor,
    item: ItemAtHand,
    personId: string,
  ): Promise<{ seatId: string; bodyId: string }> {
    const own = item.bodyIds.filter((bodyId) => actor.bodyIds.includes(bodyId));
    const [seat] = await tx.query<{ seatId: string; bodyId: string }[]>(
      `SELECT s.id AS "seatId", s.body_id AS "bodyId" FROM seat s JOIN seat_holder h ON h.seat_id = s.id JOIN person p ON p.id = h.person_id
       WHERE s.body_id = ANY($1) AND s.kind IN ('staff', 'executor') AND s.closed_at IS NULL AND p.disabled_at IS NULL
         AND h.person_id = $2 AND h.from_on <= $3 AND (h.to_on IS NULL OR h.to_on >= $3) ORDER BY s.kind = 'staff' DESC, s.id LIMIT 1`,
      [own, personId, await this.clock.today(tx)],
    );
    if (!seat) throw new RuleViolationError('not_staff_of_body');
    return seat;
  }

  /** Row security reads the copy on the item. */
  private async keepDelegates(tx: EntityManager, itemId: string): Promise<void> {
    await tx.query(
      `UPDATE action_item SET delegate_ids = coalesce((SELECT array_agg(DISTINCT d.person_id) FROM item_delegation d
         WHERE d.item_id = $1 AND d.revoked_at IS NULL), '{}') WHERE id = $1`,
      [itemId],
    );
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    itemId: string,
    action: string,
    personId: string,
    reason: string,
  ): Promise<void> {
    return this.journal.record(tx, actor, {
      action,
      subjectType: 'action-item',
      subjectId: itemId,
      itemId,
      after: { personId },
      reason,
    });
  }
}
