import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { lockCheckpoint } from '@zholdau/directives';
import { BadInputError, demand, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

export interface RemindedPerson {
  readonly id: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

/** A coordinator reminds by hand, at most once a day. */
@Injectable()
export class RemindService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladder: LadderService,
    private readonly journal: Journal,
  ) {}

  /**
   * @returns who was told
   * @throws RuleViolationError `already_reminded_today`, or `wrong_state` when nothing is to be handed in
   */
  remind(actor: Actor, itemId: string, checkpointId: string): Promise<RemindedPerson[]> {
    return this.transactions.asActor(actor, (tx) => this.remindIn(tx, actor, itemId, checkpointId));
  }

  /** The same within a transaction of the actor: one row of a change of many items. */
  async remindIn(tx: EntityManager, actor: Actor, itemId: string, checkpointId: string): Promise<RemindedPerson[]> {
    const checkpoint = await lockCheckpoint(tx, checkpointId);
    if (checkpoint.item.id !== itemId) throw new BadInputError('checkpoint_of_other_item');
    demand(actor, 'item.remind', checkpoint);
    const told = await this.ladder.remindNow(tx, actor, checkpointId);
    const people = await tx.query<RemindedPerson[]>(
      `SELECT id, name_ru AS "nameRu", name_kk AS "nameKk" FROM person WHERE id = ANY($1) ORDER BY name_ru`,
      [told.map(({ personId }) => personId)],
    );
    await this.journal.record(tx, actor, {
      action: 'action-item.reminded',
      subjectType: 'checkpoint',
      subjectId: checkpointId,
      itemId,
      after: { told: people.length, period: checkpoint.period },
    });
    return people;
  }
}
