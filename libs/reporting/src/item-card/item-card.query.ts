import { Injectable } from '@nestjs/common';
import {
  completionClassesOf,
  demandsByClass,
  demandsOfForm,
  demandsOfItem,
  disputeFacts,
  itemActions,
  itemConditionOf,
  NotFoundError,
  type Actor,
  type Assignment,
  type CheckpointState,
  type Demand,
  type ItemSubject,
  type Level,
  type Origin,
  type PeriodPlace,
  type Settings,
} from '@zholdau/domain';
import { ASSIGNMENTS_SQL, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, wordsFor, type ItemRow, type RawItemRow } from '../item-row.js';
import { Outlooks, outlookParams, type Look } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { checkpointSubject, conditionOfRow, toCheckpointCard, type RawCheckpoint } from './checkpoint-card.js';
import type { DelegateOfItem, ExecutorOfItem, ItemCard } from './item-card.js';
import { subItemsPercent } from './sub-items-percent.js';
import { CHECKPOINTS_SQL, DELEGATES_SQL, EXECUTORS_SQL, ITEM_SQL } from './item-card.sql.js';

interface RawItem
  extends
    Pick<
      ItemCard,
      | 'id'
      | 'version'
      | 'number'
      | 'restricted'
      | 'parentId'
      | 'deadlineKind'
      | 'deadlineRule'
      | 'threat'
      | 'indicatorPercent'
      | 'demandedSorts'
    >,
    Pick<ItemCard, 'directive' | 'address' | 'plan' | 'curator' | 'financing' | 'source'>,
    Omit<ItemSubject, 'overdue'> {
  readonly titleRu: string;
  readonly titleKk: string;
  readonly formRu: string;
  readonly formKk: string;
  readonly wordsRu: string;
  readonly wordsKk: string;
  readonly level: Level;
  readonly origin: Origin;
  readonly status: CheckpointState;
}

/** Everything about one item, for one reader, at one instant. */
@Injectable()
export class ItemCardQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
    private readonly settings: SettingsStore,
  ) {}

  /** @throws NotFoundError `item_not_found` when it is not there or not in reach */
  async read(actor: Actor, id: string): Promise<ItemCard> {
    const card = await this.readCard(actor, id);
    if (card.subItems.length === 0) return card;
    return { ...card, subItemsPercent: await this.transactions.asEngine((tx) => subItemsPercent(tx, id)) };
  }

  private readCard(actor: Actor, id: string): Promise<ItemCard> {
    return this.transactions.asActor(actor, async (tx) => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const [item] = await tx.query<RawItem[]>(ITEM_SQL, [id, look.today]);
      if (!item) throw new NotFoundError('item_not_found');
      const checkpoints = await tx.query<RawCheckpoint[]>(CHECKPOINTS_SQL, [id]);
      const executors = await tx.query<ExecutorOfItem[]>(EXECUTORS_SQL, [id, look.today]);
      const delegates = await tx.query<DelegateOfItem[]>(DELEGATES_SQL, [id]);
      const subItems = await this.subItems(tx, actor, id, look);
      const assignment = actor.role === 'head' ? await this.assignmentOf(tx, actor, id) : undefined;
      const settings = await this.settings.read(tx, actor.regionId);
      const parts = { checkpoints, executors, delegates, subItems, assignment, settings };
      return toItemCard(item, parts, look, actor);
    });
  }

  private async assignmentOf(tx: EntityManager, { bodyIds }: Actor, id: string): Promise<Assignment | undefined> {
    const own = await tx.query<Assignment[]>(ASSIGNMENTS_SQL, [id, bodyIds]);
    return own[0];
  }

  private async subItems(tx: EntityManager, actor: Actor, id: string, look: Look): Promise<ItemRow[]> {
    const params = new SqlParams();
    const at = outlookParams(params, look);
    const today = `${params.add(look.today)}::date`;
    const rows = await tx.query<RawItemRow[]>(
      `SELECT ${itemRowColumns(at, today)} FROM action_item i ${ITEM_ROW_JOINS}
       WHERE i.parent_id = ${params.add(id)}::uuid ORDER BY i.ordinal, i.id`,
      params.values,
    );
    return rows.map((row) => toItemRow(row, actor.locale));
  }
}

interface Parts {
  readonly checkpoints: readonly RawCheckpoint[];
  readonly executors: readonly ExecutorOfItem[];
  readonly delegates: readonly DelegateOfItem[];
  readonly subItems: readonly ItemRow[];
  readonly assignment: Assignment | undefined;
  readonly settings: Settings;
}

function toItemCard(
  item: RawItem,
  { checkpoints, executors, delegates, subItems, assignment, settings }: Parts,
  look: Look,
  actor: Actor,
): ItemCard {
  const threatened = item.threat !== null;
  const condition = itemConditionOf(checkpoints.map((row) => conditionOfRow(row, look, threatened)));
  const subject: ItemSubject = { ...item, overdue: condition === 'overdue' };
  const dispute = disputeFacts(assignment, look.now, look.disputeDays, look);
  const actions = itemActions(
    actor,
    subject,
    checkpoints.map((row) => checkpointSubject(subject, row)),
    dispute,
  );
  const bodies = new Map(executors.map(({ body }) => [body.id, body]));
  const words = wordsFor(actor.locale, item.wordsRu, item.wordsKk);
  return {
    id: item.id,
    version: item.version,
    number: item.number,
    titles: { ru: item.titleRu, kk: item.titleKk },
    completionForms: { ru: item.formRu, kk: item.formKk },
    completionClasses: classesOf(item),
    demandedSorts: item.demandedSorts,
    level: item.level,
    origin: item.origin,
    directive: item.directive,
    address: item.address,
    plan: item.plan,
    parentId: item.parentId,
    subItems,
    status: item.status,
    condition,
    deadlineWords: { ru: item.wordsRu, kk: item.wordsKk },
    deadlineKind: item.deadlineKind,
    deadlineRule: item.deadlineRule,
    executors,
    delegates: actor.role === 'deputy' ? [] : delegates,
    curator: item.curator,
    threat: item.threat,
    indicatorPercent: item.indicatorPercent,
    subItemsPercent: null,
    financing: item.financing,
    restricted: item.restricted,
    disputeUntil: actions.includes('dispute') ? dispute.until : null,
    actions,
    checkpoints: checkpoints.map((row) => {
      const place = { ordinal: row.ordinal, total: checkpoints.length };
      const of = { ...subject, origin: item.origin, level: item.level };
      return toCheckpointCard(row, of, threatened, look, actor, words, bodies, demandsOf(item, place, settings));
    }),
    source: item.source,
  };
}

function classesOf({ formRu, formKk }: RawItem): ItemCard['completionClasses'] {
  const russian = completionClassesOf(formRu);
  return russian.length > 0 ? russian : completionClassesOf(formKk);
}

/** The same answer that a submission and an acceptance are checked by. */
function demandsOf({ demandedSorts, formRu, formKk }: RawItem, place: PeriodPlace, settings: Settings): Demand[] {
  if (demandedSorts) return demandsOfItem(demandedSorts);
  if (!settings['evidence.required']) return [];
  const demands = demandsByClass((kind) => settings[`evidence.of-${kind}`]);
  return demandsOfForm({ ru: formRu, kk: formKk }, place, demands);
}
