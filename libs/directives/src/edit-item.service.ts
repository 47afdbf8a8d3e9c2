import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  ACT_FIELDS,
  BadInputError,
  demand,
  isOpen,
  type Actor,
  type EvidenceSort,
  type Level,
  type Texts,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { countItemOn, lockCheckpoints, lockItem, type ItemAtHand } from './item-at-hand.js';
import { checkPlaces } from './places.js';
import { propose } from './plans/draft-version.js';
import { actInForce, lockPlanOf } from './plans/plan-at-hand.js';

/** What may be mended by hand; an absent field stays. */
export interface ItemChange {
  readonly titles?: Texts;
  readonly completionForms?: Texts;
  readonly level?: Level;
  readonly directiveId?: string;
  readonly number?: string;
  readonly curatorSeatId?: string | null;
  readonly threat?: string | null;
  /** Sorts of evidence it demands itself; null: as its completion form and the settings say. */
  readonly demandedSorts?: readonly EvidenceSort[] | null;
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
   * Words of an item that stands in an act wait in the draft version of its plan for the next act (U15).
   *
   * @throws NotFoundError when the actor may not see the item; NotAllowedError when it is not theirs to edit
   * @throws StaleError when somebody was faster
   * @throws BadInputError when the change takes title or completion form away
   */
  edit(actor: Actor, id: string, version: number, change: ItemChange): Promise<void> {
    return this.transactions.asActor(actor, (tx) => this.editIn(tx, actor, id, version, change));
  }

  /** The same within a transaction of the actor: one row of a change of many items. */
  async editIn(tx: EntityManager, actor: Actor, id: string, version: number, change: ItemChange): Promise<void> {
    if (touchesAct(change)) await lockPlanOf(tx, id);
    const item = await lockItem(tx, id);
    demand(actor, 'item.edit', item);
    await countItemOn(tx, id, version);
    await checkPlaces(tx, item.regionId, { directiveId: change.directiveId, curatorSeatId: change.curatorSeatId });
    const before = wordsOf(item);
    const wanted = { ...before, ...given(change, item) };
    checkWords(item, wanted);
    const after = (await belongsToAct(tx, item)) ? await this.amend(tx, actor, item, wanted) : wanted;
    await this.store(tx, item, after);
    if (Object.keys(changed(before, after, after)).length === 0) return;
    if (after.level !== item.level) await this.armAnew(tx, item, after.level);
    await this.journal.record(tx, actor, {
      action: 'action-item.edited',
      subjectType: 'action-item',
      subjectId: id,
      itemId: id,
      before: changed(before, after, before),
      after: changed(before, after, after),
    });
  }

  /** What the act says waits in the draft version for the next act; the rest changes at once. */
  private async amend(tx: EntityManager, actor: Actor, item: ItemAtHand, wanted: Words): Promise<Words> {
    const changes = ACT_FIELDS.map((field) => ({ field, before: item[field], after: wanted[field] })).filter(
      ({ before, after }) => before !== after,
    );
    if (changes.length > 0) await propose(tx, actor, this.journal, item, { changes });
    return { ...wanted, ...Object.fromEntries(ACT_FIELDS.map((field) => [field, item[field]])) };
  }

  private async store(tx: EntityManager, item: ItemAtHand, after: Words): Promise<void> {
    await tx.query(
      `UPDATE action_item SET title_ru = $2, title_kk = $3, completion_form_ru = $4, completion_form_kk = $5, level = $6,
         directive_id = $7, number = $8, curator_seat_id = $9, threat = $10, demanded_sorts = $11 WHERE id = $1`,
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
        after.demandedSorts,
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

const touchesAct = ({ titles, completionForms, number }: ItemChange): boolean =>
  titles !== undefined || completionForms !== undefined || number !== undefined;

/** Words of an item that an act in force has approved; parts of an item and drafts stand in no act. */
async function belongsToAct(tx: EntityManager, { status, parentId, planId }: ItemAtHand): Promise<boolean> {
  return status !== 'draft' && parentId === null && (await actInForce(tx, planId));
}

/** @throws BadInputError `item_title_missing`, `item_completion_form_missing` */
function checkWords({ restricted, number }: ItemAtHand, after: Words): void {
  if (restricted) return;
  if (after.titleRu.trim() === '' && after.titleKk.trim() === '') {
    throw new BadInputError('item_title_missing', { number });
  }
  if (after.completionFormRu.trim() === '' && after.completionFormKk.trim() === '') {
    throw new BadInputError('item_completion_form_missing', { number });
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
  | 'demandedSorts'
>;

function wordsOf(item: ItemAtHand): Words {
  const { titleRu, titleKk, completionFormRu, completionFormKk } = item;
  const { level, directiveId, number, curatorSeatId, threat, demandedSorts } = item;
  return {
    titleRu,
    titleKk,
    completionFormRu,
    completionFormKk,
    level,
    directiveId,
    number,
    curatorSeatId,
    threat,
    demandedSorts,
  };
}

/** A restricted item takes no content in, whoever sends it. */
function given(change: ItemChange, { restricted }: ItemAtHand): Partial<Words> {
  const { titles, completionForms, level, directiveId, number, curatorSeatId, threat, demandedSorts } = change;
  return {
    ...(titles && !restricted && { titleRu: titles.ru, titleKk: titles.kk }),
    ...(completionForms &&
      !restricted && { completionFormRu: completionForms.ru, completionFormKk: completionForms.kk }),
    ...(level && { level }),
    ...(directiveId && { directiveId }),
    ...(number !== undefined && { number }),
    ...(curatorSeatId !== undefined && { curatorSeatId }),
    ...(threat !== undefined && { threat }),
    ...(demandedSorts !== undefined && { demandedSorts }),
  };
}

/** Only the fields that differ, with their values from one side. */
function changed(before: Words, after: Words, side: Words): Partial<Words> {
  const keys = (Object.keys(before) as (keyof Words)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, side[key]]));
}
