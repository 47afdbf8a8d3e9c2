import {
  handedWith,
  type Actor,
  type CheckpointState,
  type Condition,
  type Level,
  type LocalDate,
  type Origin,
} from '@zholdau/domain';
import { itemConditionSql, REPORTED, type OutlookSql } from '@zholdau/persistence';
import type { SqlParams } from './sql-params.js';

/** One word, or several of which any fits: what is done is done in time or late. */
export type OneOrMore<T> = T | readonly T[];

/** What narrows a list of items; every absent field means all. */
export interface ItemFilter {
  readonly addressId?: string;
  /** A directive with everything below it. */
  readonly directiveId?: string;
  /** Lead or co-executor. */
  readonly bodyId?: string;
  readonly leadBodyId?: string;
  /** Items whose lead or a co-executor belongs to the district. */
  readonly districtId?: string;
  /** Items, bodies and directives the curator answers for. */
  readonly curatorSeatId?: string;
  readonly level?: OneOrMore<Level>;
  readonly origin?: OneOrMore<Origin>;
  readonly status?: OneOrMore<CheckpointState>;
  readonly condition?: OneOrMore<Condition>;
  readonly dueFrom?: LocalDate;
  readonly dueTo?: LocalDate;
  /** A number of the plan, or words of the title. */
  readonly q?: string;
  /** Continuous items that were raised to their curator and have not reported since. */
  readonly silent?: boolean;
  /** Only what lies with the actor: own body, own charge, handed over. */
  readonly mine?: boolean;
}

/**
 * The conditions of a WHERE over action_item `i`. Row security still stands
 * behind them; where it narrows by bodies, the same is said here so that the
 * index serves it. Drafts appear only when asked for by status.
 */
export function itemWhere(actor: Actor, filter: ItemFilter, params: SqlParams, at: OutlookSql): string {
  const equal = (column: string, value: OneOrMore<string> | undefined, type = 'text'): string[] => {
    if (value === undefined) return [];
    const wanted = [value].flat();
    if (wanted.length === 1) return [`i.${column} = ${params.add(wanted[0])}::${type}`];
    return [`i.${column} = ANY (${params.add(wanted)}::${type}[])`];
  };
  return [
    `i.region_id = ${params.add(actor.regionId)}::uuid`,
    ...reach(actor, filter.mine === true, params),
    ...(filter.status === undefined ? [`i.status <> 'draft'`] : equal('status', filter.status)),
    ...(filter.addressId === undefined ? [] : [addressSql(params.add(filter.addressId))]),
    ...(filter.directiveId === undefined ? [] : [directiveSql(params.add(filter.directiveId))]),
    ...(filter.bodyId === undefined ? [] : [`i.body_ids @> ARRAY[${params.add(filter.bodyId)}::uuid]`]),
    ...equal('lead_body_id', filter.leadBodyId, 'uuid'),
    ...(filter.districtId === undefined ? [] : [districtSql(params.add(filter.districtId))]),
    ...(filter.curatorSeatId === undefined ? [] : [chargeSql(params.add(filter.curatorSeatId))]),
    ...equal('level', filter.level),
    ...equal('origin', filter.origin),
    ...(filter.condition === undefined ? [] : conditionSql(filter.condition, params, at)),
    ...(filter.dueFrom === undefined ? [] : [`i.due_on >= ${params.add(filter.dueFrom)}::date`]),
    ...(filter.dueTo === undefined ? [] : [`i.due_on <= ${params.add(filter.dueTo)}::date`]),
    ...(filter.silent === true ? [SILENT] : []),
    ...(filter.q === undefined || filter.q.trim() === '' ? [] : [searchSql(filter.q.trim(), params)]),
  ].join('\n  AND ');
}

function reach(actor: Actor, mine: boolean, params: SqlParams): string[] {
  if (actor.role === 'head' || actor.role === 'executor') return [`i.body_ids && ${params.add(actor.bodyIds)}::uuid[]`];
  if (actor.role === 'staff') return [`i.delegate_ids && ${params.add(handedWith(actor))}::uuid[]`];
  if (mine && actor.role === 'curator') return [chargeSql(params.add(actor.seatId))];
  return [];
}

/** An array and not a join: rows are then found by the index of their order, or counted from an index alone. */
const addressSql = (id: string): string =>
  `i.plan_id = ANY (ARRAY(SELECT id FROM plan WHERE address_id = ${id}::uuid))`;

const directiveSql = (id: string): string => `i.directive_id IN (
    WITH RECURSIVE below (id) AS (
      SELECT ${id}::uuid UNION SELECT d.id FROM directive d JOIN below ON d.parent_id = below.id)
    SELECT id FROM below)`;

const districtSql = (id: string): string =>
  `i.body_ids && (SELECT coalesce(array_agg(b.id), '{}') FROM body b WHERE b.district_id = ${id}::uuid)`;

const chargeSql = (seat: string): string => `(i.curator_seat_id = ${seat}::uuid
    OR i.body_ids && (SELECT coalesce(array_agg(h.body_id), '{}') FROM seat_charge h WHERE h.seat_id = ${seat}::uuid AND h.body_id IS NOT NULL)
    OR i.directive_id IN (SELECT h.directive_id FROM seat_charge h WHERE h.seat_id = ${seat}::uuid AND h.directive_id IS NOT NULL))`;

/** Overdue is said by the column alone, so that its index serves it. */
function conditionSql(condition: OneOrMore<Condition>, params: SqlParams, at: OutlookSql): string[] {
  const wanted = [condition].flat();
  if (wanted.length === 1 && wanted[0] === 'overdue') return [`i.overdue_from < ${at.now}`];
  return [`${itemConditionSql('i', at)} = ANY (${params.add(wanted)}::text[])`];
}

const SILENT = `EXISTS (SELECT FROM silence s JOIN checkpoint k ON k.id = s.checkpoint_id WHERE s.item_id = i.id AND NOT EXISTS (
    SELECT FROM checkpoint c WHERE c.item_id = i.id AND c.due_at >= k.due_at AND ${REPORTED}))`;

function searchSql(q: string, params: SqlParams): string {
  const like = params.add(`%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  return `(i.number = ${params.add(q)} OR i.title_ru ILIKE ${like} OR i.title_kk ILIKE ${like})`;
}
