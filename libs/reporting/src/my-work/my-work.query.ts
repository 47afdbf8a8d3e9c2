import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { ItemFilter } from '../item-filter.js';
import { ItemsListQuery } from '../items-list.query.js';
import { Outlooks, type Look } from '../outlooks.js';
import { MOST_ROWS, QUIET_ROW, type WorkGroup, type WorkGroupKey } from './my-work.js';
import { TO_DO_KEYS, toDoGroups, type ToDoKey } from './to-do.query.js';
import { WAITING_KEYS, waitingGroup, type WaitingKey } from './waiting-rows.js';

const AGENCY: readonly WorkGroupKey[] = ['overdue', 'today', 'this_week', 'returned', 'later'];
const OVERSEER: readonly WorkGroupKey[] = ['overdue', 'at_risk'];
const LEADERSHIP: readonly WorkGroupKey[] = ['extensions_to_decide', 'removals_to_decide', ...OVERSEER];

/** What waits for a person, by role, the most urgent first. An administrator keeps the system, not the plan. */
const GROUPS: Readonly<Record<Role, readonly WorkGroupKey[]>> = {
  head: ['overdue', 'today', 'this_week', 'returned', 'to_answer', 'to_acknowledge', 'drafts_to_approve', 'later'],
  executor: AGENCY,
  staff: AGENCY,
  coordinator: ['to_decide', 'disputes', 'extensions_to_decide', 'overdue', 'at_risk'],
  curator: [...OVERSEER, 'silent'],
  akim: LEADERSHIP,
  chief_of_staff: LEADERSHIP,
  auditor: OVERSEER,
  administrator: [],
  deputy: ['asked', 'overdue'],
};

const AGENCIES: readonly Role[] = ['head', 'executor', 'staff'];

const isWaiting = (key: WorkGroupKey): key is WaitingKey => (WAITING_KEYS as readonly string[]).includes(key);
const isToDo = (key: WorkGroupKey): key is ToDoKey => (TO_DO_KEYS as readonly string[]).includes(key);

/** The page «My work»: every group of the role with its first rows and its total. */
@Injectable()
export class MyWorkQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
    private readonly items: ItemsListQuery,
  ) {}

  read(actor: Actor): Promise<WorkGroup[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const toDo = AGENCIES.includes(actor.role) ? await toDoGroups(tx, actor, look) : undefined;
      const groups: WorkGroup[] = [];
      for (const key of GROUPS[actor.role]) {
        const known = isToDo(key) ? toDo?.get(key) : undefined;
        groups.push(known ?? (await this.group(tx, actor, look, key)));
      }
      return groups;
    });
  }

  private group(tx: EntityManager, actor: Actor, look: Look, key: WorkGroupKey): Promise<WorkGroup> {
    return isWaiting(key) ? waitingGroup(tx, actor, look, key) : this.overseen(tx, actor, key);
  }

  /** Items in trouble that others work on: a curator's charge, a deputy's own district, else the region. */
  private async overseen(tx: EntityManager, actor: Actor, key: WorkGroupKey): Promise<WorkGroup> {
    const whose: ItemFilter =
      actor.role === 'deputy' && actor.districtId ? { districtId: actor.districtId } : { mine: true };
    const late = key === 'overdue';
    const trouble: ItemFilter = key === 'silent' ? { silent: true } : { condition: late ? 'overdue' : 'at_risk' };
    const filter: ItemFilter = { ...whose, ...trouble };
    const { items, total } = await this.items.page(tx, actor, filter, {
      sort: late ? 'late' : 'due',
      limit: MOST_ROWS,
    });
    return { key, total, items: items.map((item) => ({ ...QUIET_ROW, item })) };
  }
}
