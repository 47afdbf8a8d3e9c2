import { Injectable } from '@nestjs/common';
import { NotFoundError, type Actor } from '@zholdau/domain';
import { LadderQuery, type ShownLadder } from '@zholdau/ladder';
import { Transactions } from '@zholdau/persistence';

/** The ladders of an item for its card, as far as the reader may see them. */
@Injectable()
export class ItemLadderQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladders: LadderQuery,
  ) {}

  /** @throws NotFoundError `item_not_found` */
  read(actor: Actor, itemId: string): Promise<ShownLadder[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      return this.ladders.ofItem(tx, itemId);
    });
  }
}
