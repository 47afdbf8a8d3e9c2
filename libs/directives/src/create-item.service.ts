import { Injectable } from '@nestjs/common';
import {
  BadInputError,
  demand,
  NotFoundError,
  readDeadline,
  type Actor,
  type Level,
  type LocalDate,
  type NewDeadline,
  type Origin,
  type Texts,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { linkSentence } from './address/link-sentence.js';
import { AssignmentNotices } from './assignment-notices.js';
import { ItemWriter } from './item-writer.js';
import { nextOrdinal } from './next-ordinal.js';

/** An item as the form sends it: words of a deadline or a date, one of the two. */
export interface ItemByHand {
  readonly addressId: string;
  readonly directiveId: string;
  readonly number: string;
  readonly titles: Texts;
  readonly completionForms: Texts;
  readonly level: Level;
  readonly origin: Origin;
  readonly leadBodyId: string;
  readonly coBodyIds: readonly string[];
  readonly deadlineWords?: string;
  readonly dueOn?: LocalDate;
  readonly innerOn?: LocalDate | null;
  readonly curatorSeatId?: string | null;
  readonly restricted?: boolean;
  /** The sentence of the Address that it carries out. */
  readonly sentenceId?: string;
}

/** Makes one item without a file, in the plan of its Address. */
@Injectable()
export class CreateItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly writer: ItemWriter,
    private readonly assignments: AssignmentNotices,
  ) {}

  /**
   * @returns the id of the item
   * @throws NotFoundError `address_not_found`, `sentence_not_found`; BadInputError as checkNewItem and checkPlaces do
   * @throws RuleViolationError `item_key_taken` when the plan has an item of that number
   */
  async create(actor: Actor, item: ItemByHand): Promise<string> {
    demand(actor, 'item.create');
    return this.transactions.asActor(actor, async (tx) => {
      const plan = await this.planOf(tx, actor, item.addressId);
      const { leadBodyId, coBodyIds } = item;
      const { id } = await this.writer.create(tx, actor, {
        planId: plan.id,
        planVersionId: plan.versionId,
        directiveId: item.directiveId,
        externalKey: item.number.trim().toLowerCase(),
        number: item.number.trim(),
        ordinal: await nextOrdinal(tx, plan.id),
        titles: item.titles,
        completionForms: item.completionForms,
        level: item.level,
        origin: item.origin,
        deadline: await this.deadlineOf(tx, actor, item),
        executors: [leadBodyId, ...coBodyIds].map(
          (bodyId, index) => ({ bodyId, role: index === 0 ? 'lead' : 'co' }) as const,
        ),
        curatorSeatId: item.curatorSeatId ?? null,
        restricted: item.restricted ?? false,
      });
      if (item.sentenceId !== undefined) await linkSentence(tx, actor, { itemId: id, sentenceId: item.sentenceId });
      await this.assignments.tell(tx, { id, regionId: actor.regionId, leadBodyId }, [leadBodyId, ...coBodyIds], 'new');
      return id;
    });
  }

  /** Words that no date follows from make an item that waits for one; nothing is guessed. */
  private async deadlineOf(tx: EntityManager, actor: Actor, item: ItemByHand): Promise<NewDeadline> {
    const innerOn = item.innerOn ?? null;
    if (item.dueOn !== undefined) return { dueOn: item.dueOn, innerOn };
    const words = item.deadlineWords ?? '';
    if (words.trim() === '') throw new BadInputError('item_deadline_missing', { number: item.number });
    const settings = await this.settings.read(tx, actor.regionId);
    const reading = readDeadline(words, {
      today: await this.clock.today(tx),
      calendar: await this.calendar.hold(tx),
      roll: settings[`roll.${item.origin}`],
    });
    const { kind, rule, due, steps, ask } = reading;
    return { words: { ru: words, kk: words }, kind, rule, due: ask ? [] : due, steps, innerOn };
  }

  /** The plan in force; an Address without one gets a plan of the items made by hand. */
  private async planOf(tx: EntityManager, actor: Actor, addressId: string): Promise<{ id: string; versionId: string }> {
    const [address] = await tx.query<{ titleRu: string; titleKk: string }[]>(
      'SELECT title_ru AS "titleRu", title_kk AS "titleKk" FROM address WHERE id = $1 FOR NO KEY UPDATE',
      [addressId],
    );
    if (!address) throw new NotFoundError('address_not_found');
    const [plan] = await tx.query<{ id: string; versionId: string }[]>(
      `SELECT p.id, v.id AS "versionId" FROM plan p JOIN plan_version v ON v.plan_id = p.id AND v.state = 'approved'
       JOIN address a ON a.id = p.address_id
       WHERE p.address_id = $1 AND (p.owner = 'region' OR a.kind = 'programme') ORDER BY v.number DESC LIMIT 1`,
      [addressId],
    );
    if (plan) return plan;
    const [made] = await tx.query<{ id: string; versionId: string }[]>(
      `WITH made AS (
         INSERT INTO plan (region_id, address_id, title_ru, title_kk)
         VALUES ($1, $2, 'План мероприятий: ' || $3, 'Іс-шаралар жоспары: ' || $4) RETURNING id),
       version AS (
         INSERT INTO plan_version (region_id, plan_id, number, state, approved_by, approved_at)
         SELECT $1, id, 1, 'approved', $5, zholdau_now() FROM made RETURNING id, plan_id)
       SELECT plan_id AS id, id AS "versionId" FROM version`,
      [actor.regionId, addressId, address.titleRu, address.titleKk, actor.personId],
    );
    return made!;
  }
}
