import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoint } from '@zholdau/directives';
import { BadInputError, demand, stateAfter, type Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';

/** The head of the lead confirms that a period has arrived: from now on it is in work. */
@Injectable()
export class AcknowledgeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  acknowledge(actor: Actor, itemId: string, version: number, checkpointId: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await lockCheckpoint(tx, checkpointId);
      if (checkpoint.item.id !== itemId) throw new BadInputError('checkpoint_of_other_item');
      demand(actor, 'item.acknowledge', checkpoint);
      await countItemOn(tx, itemId, version);
      await tx.query(
        `UPDATE checkpoint SET state = $2, acknowledged_at = (SELECT zholdau_now()), version = version + 1 WHERE id = $1`,
        [checkpointId, stateAfter(checkpoint.state, 'acknowledge')],
      );
      await this.journal.record(tx, actor, {
        action: 'action-item.acknowledged',
        subjectType: 'checkpoint',
        subjectId: checkpointId,
        itemId,
        after: { period: checkpoint.period },
      });
    });
  }
}
