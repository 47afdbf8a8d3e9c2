import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  checkNewItem,
  checkpointDates,
  RuleViolationError,
  type Actor,
  type CheckpointDate,
  type DateRules,
  type LocalDate,
  type NewItem,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { CheckpointWriter, type DeadlineOrigin, type ItemOfCheckpoint } from './checkpoint-writer.js';
import { insertExecutors, insertItems, kindOf, NO_TEXT } from './item-rows.js';
import { checkPlaces } from './places.js';

/** A wall of identical letters helps nobody: a plan of 120 items arms its ladders quietly. */
export interface HowToCreate {
  readonly quiet?: boolean;
}

/** An item on its way, with its dates found. */
interface Prepared {
  readonly item: NewItem;
  readonly approved: boolean;
  readonly dates: readonly CheckpointDate[];
  readonly origin: DeadlineOrigin;
}

/**
 * Makes action items whole: row, executors, checkpoints, first deadline of each, ladder and journal, inside the
 * transaction of whoever calls. A plan file, a form and a split all come through here.
 */
@Injectable()
export class ItemWriter {
  constructor(
    private readonly checkpoints: CheckpointWriter,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** One item; see {@link createMany}. */
  async create(tx: EntityManager, actor: Actor, item: NewItem, how: HowToCreate = {}): Promise<{ id: string }> {
    const [id] = await this.createMany(tx, actor, [item], how);
    return { id: id! };
  }

  /**
   * Many items in a few statements, as a plan brings them.
   *
   * @returns their ids in the order given
   * @throws BadInputError when one lacks what an item must say (see checkNewItem) or points at nothing in the region
   * @throws RuleViolationError `item_key_taken` when its plan has an item of that key
   */
  async createMany(
    tx: EntityManager,
    actor: Actor,
    items: readonly NewItem[],
    { quiet = false }: HowToCreate = {},
  ): Promise<readonly string[]> {
    items.forEach(checkNewItem);
    await this.checkPlaces(tx, actor, items);
    const prepared = await this.prepare(tx, actor, items);
    const rows = prepared.map(({ item, approved, origin }) => {
      return { item, roll: origin.roll, status: approved ? 'assigned' : 'draft' } as const;
    });
    const ids = (await insertItems(tx, actor.regionId, rows)).map((id, at) => {
      if (id === null) throw new RuleViolationError('item_key_taken', { number: items[at]!.number });
      return id;
    });
    await insertExecutors(
      tx,
      actor.regionId,
      items.map(({ executors }, at) => ({ id: ids[at]!, executors })),
    );
    await this.checkpoints.writeMany(
      tx,
      prepared.map(({ item, approved, dates, origin }, at) => {
        const made: ItemOfCheckpoint = { id: ids[at]!, regionId: actor.regionId, level: item.level, approved, quiet };
        return { item: made, dates, origin };
      }),
    );
    for (const [at, one] of prepared.entries()) await this.record(tx, actor, ids[at]!, one);
    return ids;
  }

  private async checkPlaces(tx: EntityManager, { regionId }: Actor, items: readonly NewItem[]): Promise<void> {
    const bodyIds = new Set(items.flatMap(({ executors }) => executors.map(({ bodyId }) => bodyId)));
    await checkPlaces(tx, regionId, { bodyIds: [...bodyIds] });
    const directiveIds = new Set(items.map(({ directiveId }) => directiveId));
    for (const directiveId of directiveIds) await checkPlaces(tx, regionId, { directiveId });
    const curatorSeatIds = new Set(items.flatMap(({ curatorSeatId }) => curatorSeatId ?? []));
    for (const curatorSeatId of curatorSeatIds) await checkPlaces(tx, regionId, { curatorSeatId });
  }

  /** The dates of every item, by the settings of the region and the act of its plan. */
  private async prepare(tx: EntityManager, actor: Actor, items: readonly NewItem[]): Promise<Prepared[]> {
    const settings = await this.settings.read(tx, actor.regionId);
    const calendar = await this.calendar.hold(tx);
    const today = await this.clock.today(tx);
    const versions = await this.planVersions(tx, items);
    return items.map((item) => {
      const version = versions.get(item.planVersionId);
      if (!version) throw new RuleViolationError('plan_version_not_found');
      const rules: DateRules = {
        roll: item.roll ?? settings[`roll.${item.origin}`],
        calendar,
        hours: { start: settings['workday.start'], end: settings['workday.end'] },
        continuousPeriod: settings['continuous.period'],
      };
      const baseOn = ('kind' in item.deadline && item.deadline.baseOn) || version.actOn || today;
      const dates = checkpointDates(item.deadline, rules, baseOn > today ? baseOn : today);
      return { item, approved: version.approved, dates, origin: originOf(item, rules, baseOn, actor) };
    });
  }

  /** What an earlier edition brought in stays in force when the next one is approved; only a draft is not. */
  private async planVersions(
    tx: EntityManager,
    items: readonly NewItem[],
  ): Promise<ReadonlyMap<string, { approved: boolean; actOn: LocalDate | null }>> {
    const rows = await tx.query<{ id: string; approved: boolean; actOn: LocalDate | null }[]>(
      `SELECT id, state <> 'draft' AS approved, act_on AS "actOn" FROM plan_version WHERE id = ANY($1)`,
      [[...new Set(items.map(({ planVersionId }) => planVersionId))]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private record(tx: EntityManager, actor: Actor, id: string, { item, dates }: Prepared): Promise<void> {
    return this.journal.record(tx, actor, {
      action: 'action-item.created',
      subjectType: 'action-item',
      subjectId: id,
      itemId: id,
      after: {
        number: item.number,
        titles: item.restricted ? NO_TEXT : item.titles,
        executors: item.executors,
        due: dates.map(({ dueOn }) => dueOn),
      },
    });
  }
}

function originOf(item: NewItem, { roll, calendar }: DateRules, baseOn: LocalDate, actor: Actor): DeadlineOrigin {
  const { deadline } = item;
  const words = deadline.words ?? NO_TEXT;
  const { kind, rule } = kindOf(item);
  return {
    kind,
    rule,
    words: words.ru || words.kk,
    baseOn,
    roll,
    innerOn: deadline.innerOn ?? null,
    calendarVersion: calendar.version,
    steps: 'kind' in deadline ? deadline.steps : [],
    createdBy: actor.personId,
  };
}
