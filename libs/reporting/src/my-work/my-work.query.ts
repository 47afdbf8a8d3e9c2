import { Injectable } from '@nestjs/common';
import { addDays, dayOfWeek, type Actor, type Role } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { ItemFilter } from '../item-filter.js';
import { ItemsListQuery, type ItemSort } from '../items-list.query.js';
import { Outlooks, type Look } from '../outlooks.js';
import { MOST_ROWS, type WorkGroup, type WorkGroupKey } from './my-work.js';
import { waitingGroup, type WaitingKey } from './waiting-rows.js';

const OVERSEER: readonly WorkGroupKey[] = ['overdue', 'at_risk', 'this_week'];

/** What waits for a person, by role, the most urgent first. */
const GROUPS: Readonly<Record<Role, readonly WorkGroupKey[]>> = {
  head: ['overdue', 'today', 'returned', 'to_answer', 'drafts_to_approve', 'to_acknowledge', 'this_week', 'later'],
  executor: ['overdue', 'today', 'returned', 'this_week', 'later'],
  staff: ['overdue', 'today', 'returned', 'this_week', 'later'],
  coordinator: ['to_decide', 'overdue', 'at_risk', 'this_week'],
  curator: OVERSEER,
  akim: OVERSEER,
  chief_of_staff: OVERSEER,
  auditor: OVERSEER,
  administrator: OVERSEER,
  deputy: ['asked', 'overdue', 'at_risk'],
};

const WAITING_KEYS: readonly string[] = ['to_decide', 'drafts_to_approve', 'to_answer', 'asked'] satisfies WaitingKey[];
const isWaiting = (key: WorkGroupKey): key is WaitingKey => WAITING_KEYS.includes(key);

/** The page «My work»: every group with its first rows and its total. */
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
      const groups: WorkGroup[] = [];
      for (const key of GROUPS[actor.role]) {
        groups.push(
          isWaiting(key) ? await waitingGroup(tx, actor, look, key) : await this.itemGroup(tx, actor, look, key),
        );
      }
      return groups;
    });
  }

  private async itemGroup(tx: EntityManager, actor: Actor, look: Look, key: WorkGroupKey): Promise<WorkGroup> {
    const { filter, sort } = filterOf(key, look);
    const whose = actor.role === 'deputy' && actor.districtId ? { districtId: actor.districtId } : { mine: true };
    const { items, total } = await this.items.page(tx, actor, { ...filter, ...whose }, { sort, limit: MOST_ROWS });
    const quiet = { reportId: null, requestId: null, waitingSince: null, waitingDays: null };
    return { key, total, items: items.map((item) => ({ item, ...quiet })) };
  }
}

/** Which items belong to a group of dates or states. A week ends on its Sunday. */
function filterOf(key: WorkGroupKey, { today }: Look): { filter: ItemFilter; sort: ItemSort } {
  const open = ['at_risk', 'in_time'] as const;
  const sunday = addDays(today, 7 - dayOfWeek(today));
  switch (key) {
    case 'overdue':
      return { filter: { condition: 'overdue' }, sort: 'late' };
    case 'today':
      return { filter: { condition: open, dueFrom: today, dueTo: today }, sort: 'due' };
    case 'this_week':
      return { filter: { condition: open, dueFrom: addDays(today, 1), dueTo: sunday }, sort: 'due' };
    case 'later':
      return { filter: { condition: open, dueFrom: addDays(sunday, 1) }, sort: 'due' };
    case 'at_risk':
      return { filter: { condition: 'at_risk' }, sort: 'due' };
    case 'returned':
      return { filter: { status: 'returned' }, sort: 'due' };
    case 'to_acknowledge':
      return { filter: { status: 'assigned', condition: open }, sort: 'due' };
    default:
      throw new RangeError(`The group ${key} is not one of items`);
  }
}
