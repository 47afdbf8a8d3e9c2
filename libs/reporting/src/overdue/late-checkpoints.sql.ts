import { ageingDays, AGEINGS, type Actor } from '@zholdau/domain';
import { checkpointOverdueSql, localDateSql, ordinalSql } from '@zholdau/persistence';
import { outlookParams, type Look } from '../outlooks.js';
import { itemsInReachSql, seesAll } from '../reach.sql.js';
import type { SqlParams } from '../sql-params.js';
import { NONE, type OverdueFilter } from './overdue-filter.js';
import { branchOf, curatorPairs, type Terrain } from './terrain.js';

/** Which checkpoints are meant: in whose reach, in which look at the plan, narrowed how. */
export interface LateScope {
  readonly actor: Actor;
  readonly look: Look;
  readonly terrain: Terrain;
  readonly filter: OverdueFilter;
  readonly params: SqlParams;
}

/**
 * CTEs that end in `late`: one row for each checkpoint that is overdue by the one rule and within the filter, its
 * ageing apart. The matrix counts these rows and the list shows them, so a total cannot differ from its list.
 *
 * Columns: id, item_id, item_ordinal, lead_body_id, directive_id, curator, days_late, review_days, postponements, ageing.
 * review_days is the part of days_late in which a report lay with the reviewer or a dispute waited (the twin of delayOf).
 */
export function lateCheckpointsSql(scope: LateScope): string {
  const { look, params } = scope;
  const { now } = outlookParams(params, look);
  const curator = curatorSql(scope);
  const today = ordinalSql(`${params.add(look.today)}::date`);
  return `${reachCte(scope)}overdue AS (
    SELECT k.id, k.item_id, k.item_ordinal, k.lead_body_id, k.directive_id, ${curator.seat} AS curator,
      greatest(${today} - due.ordinal, 0) AS days_late,
      k.reviewed_days + greatest(coalesce(${today} - handed.ordinal, 0), 0) AS review_days,
      greatest(k.deadline_version - 1 - k.calendar_moves, 0) AS postponements
    FROM checkpoint k ${curator.joins} JOIN working_day due ON due.day = k.due_on
    LEFT JOIN working_day handed ON handed.day = CASE k.state
      WHEN 'submitted' THEN greatest(${localDateSql('k.submitted_at')}, k.due_on)
      WHEN 'disputed' THEN greatest(${localDateSql('k.disputed_at')}, k.due_on) END
    WHERE k.closed_at IS NULL AND k.due_at < ${now} AND ${checkpointOverdueSql('k', now)} AND ${withinSql(scope, curator.seat)}
  ), late AS (SELECT overdue.*, ${AGEING_SQL} AS ageing FROM overdue)`;
}

/** How many checkpoints whose date has come are done, and how many of them in time. Stands behind the CTEs of `late`. */
export function doneCheckpointsSql(scope: LateScope): string {
  const { now } = outlookParams(scope.params, scope.look);
  const curator = scope.filter.curatorSeatId === undefined ? NO_CURATOR : curatorSql(scope);
  return `SELECT count(*)::int AS done, count(*) FILTER (WHERE (k.due_at < k.submitted_at) IS NOT TRUE)::int AS "inTime"
    FROM checkpoint k ${curator.joins}
    WHERE k.state IN ('accepted', 'removal_pending', 'off_control') AND k.due_at < ${now} AND ${withinSql(scope, curator.seat)}`;
}

const AGEING_SQL = `CASE ${AGEINGS.map((ageing) => {
  const { to } = ageingDays(ageing);
  return to === null ? `ELSE '${ageing}'` : `WHEN days_late <= ${to} THEN '${ageing}'`;
}).join(' ')} END`;

/** Where nobody asks for the curator, nobody looks. */
const NO_CURATOR: Curator = { seat: 'NULL::uuid', joins: '' };

interface Curator {
  readonly seat: string;
  readonly joins: string;
}

/** The seat that answers for checkpoint `k`, and the joins that tell. */
function curatorSql({ terrain, params }: LateScope): Curator {
  const { bodies, directives } = curatorPairs(terrain);
  const pairs = (of: ReadonlyMap<string, string>): string =>
    `unnest(${params.add([...of.keys()])}::uuid[], ${params.add([...of.values()])}::uuid[])`;
  return {
    seat: 'coalesce(k.curator_seat_id, of_body.seat_id, of_directive.seat_id)',
    joins: `LEFT JOIN ${pairs(bodies)} AS of_body (body_id, seat_id) ON of_body.body_id = k.lead_body_id
      LEFT JOIN ${pairs(directives)} AS of_directive (directive_id, seat_id) ON of_directive.directive_id = k.directive_id`,
  };
}

function withinSql({ actor, terrain, filter, params }: LateScope, curator: string): string {
  const { addressId, directiveId, bodyId, districtId, curatorSeatId } = filter;
  const conditions = [
    `k.region_id = ${params.add(actor.regionId)}::uuid`,
    ...(seesAll(actor) ? [] : ['k.item_id = ANY (ARRAY(SELECT item_id FROM reach))']),
  ];
  const keep = <T extends { readonly id: string }>(
    column: string,
    all: readonly T[],
    holds: (one: T) => boolean,
  ): void => {
    const kept = all.filter(holds).map(({ id }) => id);
    if (kept.length < all.length || kept.length === 0)
      conditions.push(`k.${column} = ANY (${params.add(kept)}::uuid[])`);
  };
  if (addressId !== undefined)
    keep('directive_id', terrain.directives, (directive) => directive.addressId === addressId);
  if (directiveId !== undefined) {
    const branch = branchOf(terrain, directiveId);
    keep('directive_id', terrain.directives, ({ id }) => branch.has(id));
  }
  if (bodyId !== undefined) keep('lead_body_id', terrain.bodies, ({ id }) => id === bodyId);
  if (districtId !== undefined) {
    const wanted = districtId === NONE ? null : districtId;
    keep('lead_body_id', terrain.bodies, (body) => body.districtId === wanted);
  }
  if (curatorSeatId !== undefined) {
    conditions.push(`${curator} ${curatorSeatId === NONE ? 'IS NULL' : `= ${params.add(curatorSeatId)}::uuid`}`);
  }
  return conditions.join('\n      AND ');
}

/** An array and not a join, so that the checkpoints of few items are looked up by item; found once for a statement. */
const reachCte = ({ actor, params }: LateScope): string => {
  const items = itemsInReachSql(actor, params);
  return items === null ? '' : `reach (item_id) AS MATERIALIZED (${items}), `;
};
