import { ageingDays, AGEINGS, type Actor } from '@zholdau/domain';
import { checkpointOverdueSql, localDateSql, ordinalSql } from '@zholdau/persistence';
import { outlookParams, type Look } from '../outlooks.js';
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
 * Columns: id, item_id, item_ordinal, due_on, lead_body_id, directive_id, curator, days_late, ageing, postponements,
 * returns, submitted_at.
 */
export function lateCheckpointsSql(scope: LateScope): string {
  const { look, params } = scope;
  const { now } = outlookParams(params, look);
  const curator = curatorSql(scope);
  return `overdue AS (
    SELECT k.id, k.item_id, k.item_ordinal, k.due_on, k.lead_body_id, k.directive_id, ${curator.seat} AS curator,
      greatest(${ordinalSql(`${params.add(look.today)}::date`)} - due.ordinal, 0) AS days_late,
      greatest(k.deadline_version - 1, 0) AS postponements, k.returns, k.submitted_at
    FROM checkpoint k ${curator.joins} JOIN working_day due ON due.day = k.due_on
    WHERE k.closed_at IS NULL AND k.due_at < ${now} AND ${checkpointOverdueSql('k', now)} AND ${withinSql(scope, curator.seat)}
  ), late AS (SELECT overdue.*, ${AGEING_SQL} AS ageing FROM overdue)`;
}

/** How many checkpoints whose date has come are done, and how many of them in time. */
export function doneCheckpointsSql(scope: LateScope): string {
  const { now } = outlookParams(scope.params, scope.look);
  const curator = scope.filter.curatorSeatId === undefined ? NO_CURATOR : curatorSql(scope);
  return `SELECT count(*)::int AS done, count(*) FILTER (WHERE (k.due_at < k.submitted_at) IS NOT TRUE)::int AS "inTime"
    FROM checkpoint k ${curator.joins}
    WHERE k.state IN ('accepted', 'removal_pending', 'off_control') AND k.due_at < ${now} AND ${withinSql(scope, curator.seat)}`;
}

/**
 * A CTE `reviewed`: working days after the due date in which reports of late checkpoints lay with the reviewer, for
 * those that had any. The twin of delayOf; a report that its body took back counts as the body's own time.
 *
 * @param late a CTE with the columns of `late`
 * @param today placeholder of today's date
 */
export const reviewedSql = (late: string, today: string): string => `reviewed AS (
    SELECT l.id, sum(greatest(until.ordinal - since.ordinal, 0))::int AS days
    FROM ${late} l JOIN progress_report r ON r.checkpoint_id = l.id AND r.state IN ('submitted', 'returned', 'accepted')
    JOIN working_day since ON since.day = greatest(${localDateSql('r.submitted_at')}, l.due_on)
    JOIN working_day until ON until.day = CASE r.state WHEN 'submitted' THEN ${today} ELSE ${localDateSql('r.decided_at')} END
    WHERE l.returns > 0 OR l.submitted_at IS NOT NULL GROUP BY l.id)`;

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
  const oneOf = (column: string, ids: Iterable<string>): string =>
    `k.${column} = ANY (${params.add([...ids])}::uuid[])`;
  const conditions = [`k.region_id = ${params.add(actor.regionId)}::uuid`, ...reachSql(actor, params)];
  const { addressId, directiveId, bodyId, districtId, curatorSeatId } = filter;
  if (addressId !== undefined) {
    const directives = terrain.directives.filter((directive) => directive.addressId === addressId);
    conditions.push(
      oneOf(
        'directive_id',
        directives.map(({ id }) => id),
      ),
    );
  }
  if (directiveId !== undefined) conditions.push(oneOf('directive_id', branchOf(terrain, directiveId)));
  if (bodyId !== undefined) conditions.push(oneOf('lead_body_id', [bodyId]));
  if (districtId !== undefined) {
    const wanted = districtId === NONE ? null : districtId;
    const bodies = terrain.bodies.filter((body) => body.districtId === wanted);
    conditions.push(
      oneOf(
        'lead_body_id',
        bodies.map(({ id }) => id),
      ),
    );
  }
  if (curatorSeatId !== undefined) {
    conditions.push(`${curator} ${curatorSeatId === NONE ? 'IS NULL' : `= ${params.add(curatorSeatId)}::uuid`}`);
  }
  return conditions.join('\n      AND ');
}

/** Row security says the same; said here too, an index of items serves whoever sees few of them. */
function reachSql(actor: Actor, params: SqlParams): string[] {
  if (actor.role === 'head' || actor.role === 'executor') {
    return [`k.item_id IN (SELECT id FROM action_item WHERE body_ids && ${params.add(actor.bodyIds)}::uuid[])`];
  }
  if (actor.role === 'staff') {
    return [
      `k.item_id IN (SELECT id FROM action_item WHERE delegate_ids @> ARRAY[${params.add(actor.personId)}::uuid])`,
    ];
  }
  return [];
}
