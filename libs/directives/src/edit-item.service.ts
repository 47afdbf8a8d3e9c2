import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { BadInputError, demand, isOpen, type Actor, type Level, type Texts } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { countItemOn, lockCheckpoints, lockItem, type ItemAtHand } from './item-at-hand.js';
import { checkPlaces } from './places.js';

/** What may be mended by hand; an absent field stays. */
export interface ItemChange {
  readonly titles?: Texts;
  readonly completionForms?: Texts;
  readonly level?: Level;
  readonly directiveId?: string;
  readonly number?: string;
  readonly curatorSeatId?: string | null;
  readonly threat?: string | null;
}

/** Wording, number, place, level and curator of an open item. */
@Injectable()
export class EditItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladder: LadderService,
    private readonly journal: Journal,
  ) {}

  /**
   * @throws NotFoundError when the actor may not see the item; NotAllowedError when it is not theirs to edit
   * @throws StaleError when somebody was faster
   * @throws BadInputError when the change takes title or completion form away
   */
  edit(actor: Actor, id: string, version: number, change: ItemChange): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, id);
      demand(actor, 'item.edit', item);
      await countItemOn(tx, id, version);
      await checkPlaces(tx, item.regionId, { directiveId: change.directiveId, curatorSeatId: change.curatorSeatId });
      const before = wordsOf(item);
      const after = { ...before, ...given(change, item) };
      await this.store(tx, item, after);
      if (after.level !== item.level) await this.armAnew(tx, item, after.level);
      await this.journal.record(tx, actor, {
        action: 'action-item.edited',
        subjectType: 'action-item',
        subjectId: id,
        itemId: id,
        before: changed(before, after, before),
        after: changed(before, after, after),
      });
    });
  }

  private async store(tx: EntityManager, item: ItemAtHand, after: Words): Promise<void> {
    if (!item.restricted && after.titleRu.trim() === '' && after.titleKk.trim() === '') {
      throw new BadInputError('item_title_missing', { number: item.number });
    }
    if (!item.restricted && after.completionFormRu.trim() === '' && after.completionFormKk.trim() === '') {
      throw new BadInputError('item_completion_form_missing', { number: item.number });
    }
    await tx.query(
      `UPDATE action_item SET title_ru = $2, title_kk = $3, completion_form_ru = $4, completion_form_kk = $5, level = $6,
         directive_id = $7, number = $8, curator_seat_id = $9, threat = $10 WHERE id = $1`,
      [
        item.id,
        after.titleRu,
        after.titleKk,
        after.completionFormRu,
        after.completionFormKk,
        after.level,
        after.directiveId,
        after.number,
        after.curatorSeatId,
        after.threat,
      ],
    );
  }

  /** Another level has another ladder; what has fired under the old one never fires again. */
  private async armAnew(tx: EntityManager, item: ItemAtHand, level: Level): Promise<void> {
    const open = (await lockCheckpoints(tx, item)).filter(
      ({ state, dueOn }) => isOpen(state) && state !== 'draft' && dueOn,
    );
    await this.ladder.armMany(
      tx,
      open.map((checkpoint) => ({
        checkpointId: checkpoint.id,
        itemId: item.id,
        regionId: item.regionId,
        deadlineVersion: checkpoint.deadlineVersion,
        ladderOn: (checkpoint.innerOn ?? checkpoint.dueOn)!,
        level,
        quiet: false,
      })),
    );
  }
}

type Words = Pick<
  ItemAtHand,
  | 'titleRu'
  | 'titleKk'
  | 'completionFormRu'
  | 'completionFormKk'
  | 'level'
  | 'directiveId'
  | 'number'
  | 'curatorSeatId'
  | 'threat'
>;

function wordsOf(item: ItemAtHand): Words {
  const { titleRu, titleKk, completionFormRu, completionFormKk, level, directiveId, number, curatorSeatId, threat } =
    item;
  return { titleRu, titleKk, completionFormRu, completionFormKk, level, directiveId, number, curatorSeatId, threat };
}

/** A restricted item takes no content in, whoever sends it. */
function given(change: ItemChange, { restricted }: ItemAtHand): Partial<Words> {
  const { titles, completionForms, level, directiveId, number, curatorSeatId, threat } = change;
  return {
    ...(titles && !restricted && { titleRu: titles.ru, titleKk: titles.kk }),
    ...(completionForms &&
      !restricted && { completionFormRu: completionForms.ru, completionFormKk: completionForms.kk }),
    ...(level && { level }),
    ...(directiveId && { directiveId }),
    ...(number !== undefined && { number }),
    ...(curatorSeatId !== undefined && { curatorSeatId }),
    ...(threat !== undefined && { threat }),
  };
}

/** Only the fields that differ, with their values from one side. */
function changed(before: Words, after: Words, side: Words): Partial<Words> {
  const keys = (Object.keys(before) as (keyof Words)[]).filter((key) => before[key] !== after[key]);
  return Object.fromEntries(keys.map((key) => [key, side[key]]));
}
