import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn } from '@zholdau/directives';
import { demand, RuleViolationError, type Actor } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { lockPart, type PartAtHand } from './part-at-hand.js';
import { requireReason } from './reason.js';

/** A co-executor hands its part to the lead, who may return it. */
@Injectable()
export class HandOverPartService {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * What is handed in is the draft report of the co-executor, which the lead reads.
   *
   * @param version of the item the actor saw
   * @returns the item
   * @throws RuleViolationError `report_empty` while nothing is written, `part_wrong_state`
   */
  handIn(actor: Actor, id: string, version: number): Promise<string> {
    return this.transactions.asActor(actor, async (tx) => {
      const part = await lockPart(tx, id);
      demand(actor, 'part.hand_in', part);
      await countItemOn(tx, part.checkpoint.item.id, version);
      await this.requireText(tx, part);
      const [handover] = await tx.query<{ id: string }[]>(
        `INSERT INTO part_handover (region_id, item_id, part_id, handed_in_by, handed_in_at)
         VALUES ($1, $2, $3, $4, (SELECT zholdau_now())) RETURNING id`,
        [part.checkpoint.item.regionId, part.checkpoint.item.id, id, actor.personId],
      );
      await tx.query(
        `UPDATE checkpoint_part SET state = 'handed_in', handed_in_at = (SELECT zholdau_now()) WHERE id = $1`,
        [id],
      );
      await this.tell(tx, part, 'part_handed_in', `part-handed-in-${handover!.id}`);
      return this.record(tx, actor, part, 'part.handed-in');
    });
  }

  /** @throws RuleViolationError `part_wrong_state`; BadInputError `reason_too_short` */
  async giveBack(actor: Actor, id: string, version: number, reason: string): Promise<string> {
    requireReason(reason);
    return this.transactions.asActor(actor, async (tx) => {
      const part = await lockPart(tx, id);
      demand(actor, 'part.return', part);
      const { regionId, id: itemId } = part.checkpoint.item;
      await countItemOn(tx, itemId, version);
      const [handover] = await tx.query<{ id: string }[]>(
        `WITH given_back AS (UPDATE part_handover SET returned_by = $2, returned_at = (SELECT zholdau_now())
           WHERE part_id = $1 AND returned_at IS NULL RETURNING id)
         SELECT id FROM given_back`,
        [id, actor.personId],
      );
      await tx.query('INSERT INTO part_return (handover_id, region_id, item_id, reason) VALUES ($1, $2, $3, $4)', [
        handover!.id,
        regionId,
        itemId,
        reason,
      ]);
      await tx.query(`UPDATE checkpoint_part SET state = 'returned' WHERE id = $1`, [id]);
      await this.tell(tx, part, 'part_returned', `part-returned-${handover!.id}`, reason);
      return this.record(tx, actor, part, 'part.returned', reason);
    });
  }

  private async requireText(tx: EntityManager, { checkpoint, partBodyId }: PartAtHand): Promise<void> {
    const [draft] = await tx.query<{ text: string }[]>(
      `SELECT text FROM progress_report WHERE checkpoint_id = $1 AND body_id = $2 AND state = 'draft'`,
      [checkpoint.id, partBodyId],
    );
    if (!draft || draft.text.trim() === '') throw new RuleViolationError('report_empty');
  }

  private async tell(
    tx: EntityManager,
    { checkpoint, partBodyId, leadBodyId }: PartAtHand,
    kind: 'part_handed_in' | 'part_returned',
    dedupeKey: string,
    reason: string | null = null,
  ): Promise<void> {
    await this.notifications.tell(tx, {
      regionId: checkpoint.item.regionId,
      kind,
      itemId: checkpoint.item.id,
      checkpointId: checkpoint.id,
      to: { bodyId: kind === 'part_returned' ? partBodyId : leadBodyId, as: 'both' },
      params: { reason },
      dedupeKey,
    });
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { id, checkpoint, partBodyId }: PartAtHand,
    action: string,
    reason = '',
  ): Promise<string> {
    await this.journal.record(tx, actor, {
      action,
      subjectType: 'part',
      subjectId: id,
      itemId: checkpoint.item.id,
      after: { period: checkpoint.period, bodyId: partBodyId },
      reason,
    });
    return checkpoint.item.id;
  }
}
