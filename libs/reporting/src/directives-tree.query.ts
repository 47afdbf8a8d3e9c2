import { Injectable } from '@nestjs/common';
import type { Actor, Condition, Names } from '@zholdau/domain';
import { itemConditionSql, Transactions } from '@zholdau/persistence';
import { addUp, countConditions, NO_COUNTS, type ConditionCounts } from './condition-counts.js';
import { itemWhere } from './item-filter.js';
import { Outlooks, outlookParams } from './outlooks.js';
import { titlesSql } from './refs.js';
import { SqlParams } from './sql-params.js';

/** A node of the tree with the items on it and below it. */
export interface DirectiveRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly number: string;
  readonly titles: Names;
  readonly counts: ConditionCounts;
}

interface RawDirective {
  readonly id: string;
  readonly parentId: string | null;
  readonly number: string;
  readonly titles: Names;
  readonly own: Readonly<Partial<Record<Condition, number>>>;
}

/** The tree of an Address as a flat list in its order; counts of a node are the sum of its leaves in the actor's reach. */
@Injectable()
export class DirectivesTreeQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  read(actor: Actor, addressId: string): Promise<DirectiveRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const params = new SqlParams();
      const at = outlookParams(params, look);
      const rows = await tx.query<RawDirective[]>(
        `WITH counted AS MATERIALIZED (
           SELECT i.directive_id, ${itemConditionSql('i', at)} AS condition, count(*)::int AS items
           FROM action_item i WHERE ${itemWhere(actor, { addressId }, params, at)} GROUP BY 1, 2)
         SELECT d.id, d.parent_id AS "parentId", d.number, ${titlesSql('d')} AS titles,
           coalesce((SELECT jsonb_object_agg(n.condition, n.items) FROM counted n WHERE n.directive_id = d.id), '{}') AS own
         FROM directive d WHERE d.address_id = ${params.add(addressId)}::uuid ORDER BY d.ordinal, d.id`,
        params.values,
      );
      return withLeaves(rows);
    });
  }
}

/** Adds to each node what stands below it, however deep. */
export function withLeaves(rows: readonly RawDirective[]): DirectiveRow[] {
  const children = new Map<string | null, RawDirective[]>();
  for (const row of rows) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
  const known = new Map<string, ConditionCounts>();
  const countsOf = (row: RawDirective): ConditionCounts => {
    const found = known.get(row.id);
    if (found) return found;
    known.set(row.id, NO_COUNTS);
    const below = (children.get(row.id) ?? []).map(countsOf);
    const counts = addUp([countConditions(row.own), ...below]);
    known.set(row.id, counts);
    return counts;
  };
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parentId,
    number: row.number,
    titles: row.titles,
    counts: countsOf(row),
  }));
}
