import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { lockItem } from '@zholdau/directives';
import { demand, NotFoundError, RuleViolationError, type Actor } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

interface RequestAtHand {
  readonly itemId: string;
  readonly askedBy: string;
  readonly askedSeatId: string;
  readonly answer: string | null;
}

/** A deputy asks a late item why; the head of its lead answers. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * @returns the id of the request
   * @throws RuleViolationError `item_not_late`, `request_already_open` while the deputy's earlier one waits
   */
  ask(actor: Actor, itemId: string, text: string): Promise<string> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, itemId);
      demand(actor, 'item.request', item);
      const [open] = await tx.query<unknown[]>(
        'SELECT 1 FROM item_request WHERE item_id = $1 AND asked_by = $2 AND answered_at IS NULL LIMIT 1',
        [itemId, actor.personId],
      );
      if (open) throw new RuleViolationError('request_already_open', { number: item.number });
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO item_request (region_id, item_id, asked_by, asked_seat_id, text, asked_at)
         VALUES ($1, $2, $3, $4, $5, (SELECT zholdau_now())) RETURNING id`,
        [item.regionId, itemId, actor.personId, actor.seatId, text],
      );
      await this.notifications.tell(tx, {
        regionId: item.regionId,
        kind: 'request',
        itemId,
        to: { bodyId: item.leadBodyId, as: 'both' },
        params: { text },
        dedupeKey: `request-${row!.id}`,
      });
      await this.record(tx, actor, 'request.asked', row!.id, itemId, text);
      return row!.id;
    });
  }

  /** @throws RuleViolationError `request_answered` on the second answer */
  answer(actor: Actor, id: string, text: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const request = await this.lock(tx, id);
      const item = await lockItem(tx, request.itemId);
      demand(actor, 'request.answer', { ...item, answered: request.answer !== null });
      await tx.query(
        `UPDATE item_request SET answer = $2, answered_by = $3, answered_at = (SELECT zholdau_now()) WHERE id = $1`,
        [id, text, actor.personId],
      );
      await this.notifications.tell(tx, {
        regionId: item.regionId,
        kind: 'answer',
        itemId: item.id,
        to: { personId: request.askedBy, seatId: request.askedSeatId },
        params: { text },
        dedupeKey: `answer-${id}`,
      });
      await this.record(tx, actor, 'request.answered', id, item.id, text);
    });
  }

  private async lock(tx: EntityManager, id: string): Promise<RequestAtHand> {
    const [request] = await tx.query<RequestAtHand[]>(
      `SELECT item_id AS "itemId", asked_by AS "askedBy", asked_seat_id AS "askedSeatId", answer
       FROM item_request WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    if (!request) throw new NotFoundError('request_not_found');
    return request;
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    action: string,
    id: string,
    itemId: string,
    text: string,
  ): Promise<void> {
    return this.journal.record(tx, actor, { action, subjectType: 'request', subjectId: id, itemId, after: { text } });
  }
}
