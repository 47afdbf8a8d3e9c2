import { Injectable } from '@nestjs/common';
import type { Actor, Ageing, LocalDate, Names } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { Outlooks, type Look } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { doneCheckpointsSql, lateCheckpointsSql, type LateScope } from './late-checkpoints.sql.js';
import { addLate, NOTHING_LATE, onlyIn, type LateCounts } from './late-counts.js';
import type { OverdueFilter, OverdueGrouping } from './overdue-filter.js';
import { GROUP_COLUMNS, groupOf, type GroupTitle } from './overdue-groups.js';
import { readTerrain, type Terrain } from './terrain.js';

export interface OverdueGroup extends LateCounts {
  /** What the filter of the same name takes. */
  readonly key: string;
  readonly titles: Names;
}

export interface OverdueMatrix {
  readonly asOf: LocalDate;
  readonly by: OverdueGrouping;
  readonly groups: readonly OverdueGroup[];
  /** `items`: how many items the late checkpoints belong to. */
  readonly totals: LateCounts & { readonly items: number };
  /** Of the checkpoints whose date has come, late or done; what lies with the reviewer in time is left out. */
  readonly onTimeShare: { readonly due: number; readonly doneInTime: number };
}

interface RawCell {
  readonly value: string | null;
  readonly ageing: Ageing;
  readonly late: number;
  readonly agencyDays: number;
  readonly reviewDays: number;
  readonly postponed: number;
}

interface RawMatrix {
  readonly cells: RawCell[];
  readonly items: number;
  readonly overdue: number;
  readonly done: number;
  readonly inTime: number;
}

/** Who is late by how many working days: groups by ageing, in the actor's reach. */
@Injectable()
export class OverdueMatrixQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  read(actor: Actor, filter: OverdueFilter, by: OverdueGrouping): Promise<OverdueMatrix> {
    return this.transactions.asActor(actor, async (tx) => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const terrain = await readTerrain(tx, actor.regionId);
      return this.matrix(tx, actor, filter, by, { look, terrain });
    });
  }

  /** Joins a transaction that is open already. */
  async matrix(
    tx: EntityManager,
    actor: Actor,
    filter: OverdueFilter,
    by: OverdueGrouping,
    { look, terrain }: LateGround,
  ): Promise<OverdueMatrix> {
    const params = new SqlParams();
    const raw = await count(tx, { actor, filter, look, terrain, params }, by);
    const groups = toGroups(raw.cells, groupOf(terrain, filter, by));
    return {
      asOf: look.today,
      by,
      groups,
      totals: { ...groups.reduce<LateCounts>(addLate, NOTHING_LATE), items: raw.items },
      onTimeShare: { due: raw.done + raw.overdue, doneInTime: raw.inTime },
    };
  }
}

/** What an answer stands on: one instant, and the small tables read once. */
export interface LateGround {
  readonly look: Look;
  readonly terrain: Terrain;
}

async function count(tx: EntityManager, scope: LateScope, by: OverdueGrouping): Promise<RawMatrix> {
  const { params, filter } = scope;
  const chosen = filter.ageing === undefined ? 'true' : `late.ageing = ${params.add(filter.ageing)}`;
  const [raw] = await tx.query<RawMatrix[]>(
    `WITH ${lateCheckpointsSql(scope)}, counted AS (
       SELECT ${GROUP_COLUMNS[by]} AS value, late.ageing, count(*)::int AS late, sum(late.review_days)::int AS "reviewDays",
         sum(late.days_late - late.review_days)::int AS "agencyDays", sum(late.postponements)::int AS postponed
       FROM late WHERE ${chosen} GROUP BY 1, 2
     ), done AS (${doneCheckpointsSql(scope)})
     SELECT (SELECT coalesce(jsonb_agg(counted), '[]') FROM counted) AS cells,
       (SELECT count(DISTINCT item_id)::int FROM late WHERE ${chosen}) AS items,
       (SELECT count(*)::int FROM late) AS overdue, done.done, done."inTime" FROM done`,
    params.values,
  );
  return raw!;
}

function toGroups(cells: readonly RawCell[], groupOfValue: (value: string | null) => GroupTitle): OverdueGroup[] {
  const groups = new Map<string, GroupTitle & LateCounts>();
  for (const { value, ageing, late, ...days } of cells) {
    const title = groupOfValue(value);
    const sum = addLate(groups.get(title.key) ?? NOTHING_LATE, { cells: onlyIn(ageing, late), total: late, ...days });
    groups.set(title.key, { ...title, ...sum });
  }
  return [...groups.values()]
    .sort((a, b) => a.ordinal - b.ordinal || b.total - a.total || a.titles.ru.localeCompare(b.titles.ru, 'ru'))
    .map(({ ordinal: _, ...group }) => group);
}
