import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { DEEPEST_ITEM, demand, RuleViolationError, type Actor, type LocalDate, type Texts } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { AssignmentNotices } from './assignment-notices.js';
import { countItemOn, lockItem, type ItemAtHand } from './item-at-hand.js';
import { ItemWriter } from './item-writer.js';
import { nextOrdinal } from './next-ordinal.js';

/** One part of a split item. */
export interface NewSubItem {
  readonly titles: Texts;
  readonly completionForms: Texts;
  readonly leadBodyId: string;
  readonly coBodyIds?: readonly string[];
  readonly dueOn: LocalDate;
}

/** Splits an item into parts that stand below it, each with its own executors and date. */
@Injectable()
export class SplitItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ItemWriter,
    private readonly assignments: AssignmentNotices,
    private readonly journal: Journal,
  ) {}

  /**
   * Parts are numbered below the item (12.1, 12.2 …) and inherit its origin and level.
   *
   * @throws RuleViolationError `item_too_deep` below the fourth level, `sub_item_after_parent` when a part would end
   *   later than the whole
   */
  split(actor: Actor, id: string, version: number, parts: readonly NewSubItem[]): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, id);
      demand(actor, 'item.split', item);
      await countItemOn(tx, id, version);
      await this.check(tx, item, parts);
      const before = await this.countParts(tx, id);
      const ordinal = await nextOrdinal(tx, item.planId);
      const numbers = parts.map((_, index) => `${item.number}.${before + index + 1}`);
      for (const [index, part] of parts.entries()) {
        await this.writePart(tx, actor, item, part, numbers[index]!, ordinal + index);
      }
      await this.journal.record(tx, actor, {
        action: 'action-item.split',
        subjectType: 'action-item',
        subjectId: id,
        itemId: id,
        after: { numbers },
      });
    });
  }

  private async writePart(
    tx: EntityManager,
    actor: Actor,
    item: ItemAtHand,
    part: NewSubItem,
    number: string,
    ordinal: number,
  ): Promise<void> {
    const { coBodyIds = [], leadBodyId } = part;
    const { id } = await this.writer.create(tx, actor, {
      planId: item.planId,
      planVersionId: item.planVersionId,
      directiveId: item.directiveId,
      parentId: item.id,
      externalKey: number,
      number,
      ordinal,
      titles: part.titles,
      completionForms: part.completionForms,
      level: item.level,
      origin: item.origin,
      roll: item.roll,
      deadline: { dueOn: part.dueOn },
      executors: [leadBodyId, ...coBodyIds].map(
        (bodyId, index) => ({ bodyId, role: index === 0 ? 'lead' : 'co' }) as const,
      ),
      curatorSeatId: item.curatorSeatId,
      restricted: item.restricted,
    });
    await this.assignments.tell(tx, { id, regionId: item.regionId, leadBodyId }, [leadBodyId, ...coBodyIds], 'new');
  }

  private async check(tx: EntityManager, item: ItemAtHand, parts: readonly NewSubItem[]): Promise<void> {
    const [place] = await tx.query<{ depth: number; dueOn: LocalDate | null }[]>(
      `WITH RECURSIVE above (id, parent_id, depth) AS (
         SELECT id, parent_id, 1 FROM action_item WHERE id = $1
         UNION ALL SELECT i.id, i.parent_id, depth + 1 FROM action_item i JOIN above ON i.id = above.parent_id)
       SELECT max(depth)::int AS depth, (SELECT max(due_on) FROM checkpoint WHERE item_id = $1 AND closed_at IS NULL) AS "dueOn"
       FROM above`,
      [item.id],
    );
    if (place!.depth >= DEEPEST_ITEM) throw new RuleViolationError('item_too_deep', { deepest: DEEPEST_ITEM });
    const late = parts.find(({ dueOn }) => place!.dueOn !== null && dueOn > place!.dueOn);
    if (late) throw new RuleViolationError('sub_item_after_parent', { dueOn: late.dueOn, parentDueOn: place!.dueOn! });
  }

  private async countParts(tx: EntityManager, id: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM action_item WHERE parent_id = $1`,
      [id],
    );
    return row!.count;
  }
}
