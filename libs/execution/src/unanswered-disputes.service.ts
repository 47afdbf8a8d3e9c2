import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';

interface Unanswered {
  readonly id: string;
  readonly itemId: string;
  readonly regionId: string;
}

/** Disputes told of in one transaction. */
const BATCH = 100;

/** The clock of disputes: when the coordinator has not answered in time, the chief of staff hears of it once. */
@Injectable()
export class UnansweredDisputes {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * Harmless at any time and from several workers at once: each dispute is marked with the telling.
   *
   * @param stop asked between batches
   * @returns how many were told of
   */
  async tell(stop: () => boolean = () => false): Promise<number> {
    let told = 0;
    while (!stop()) {
      const batch = await this.tellSome();
      told += batch;
      if (batch < BATCH) break;
    }
    return told;
  }

  private tellSome(): Promise<number> {
    return this.transactions.asEngine(async (tx) => {
      const late = await tx.query<Unanswered[]>(
        `WITH late AS (SELECT id FROM item_dispute
           WHERE state = 'open' AND escalated_at IS NULL AND answer_by < (SELECT zholdau_now())
           ORDER BY answer_by LIMIT ${BATCH} FOR UPDATE SKIP LOCKED),
         marked AS (UPDATE item_dispute d SET escalated_at = (SELECT zholdau_now()) FROM late WHERE d.id = late.id
           RETURNING d.id, d.item_id, d.region_id)
         SELECT id, item_id AS "itemId", region_id AS "regionId" FROM marked`,
      );
      await this.notifications.tellMany(
        tx,
        late.map(({ id, itemId, regionId }) => ({
          regionId,
          kind: 'dispute_unanswered',
          itemId,
          to: { seats: 'chief_of_staff' },
          dedupeKey: `dispute-unanswered-${id}`,
        })),
      );
      for (const { id, itemId, regionId } of late) {
        await this.journal.record(tx, null, {
          action: 'dispute.unanswered',
          subjectType: 'dispute',
          subjectId: id,
          itemId,
          regionId,
        });
      }
      return late.length;
    });
  }
}
