import { Injectable } from '@nestjs/common';
import {
  BadInputError,
  NotFoundError,
  worstColour,
  type Actor,
  type CheckpointState,
  type Colour,
  type ItemSubject,
  type Texts,
} from '@zholdau/domain';
import { readIndicators, Transactions, type IndicatorRow } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { readCursor, writeCursor } from '../cursor.js';
import { itemWhere, type ItemFilter } from '../item-filter.js';
import { Outlooks, outlookParams, type Look } from '../outlooks.js';
import { bodyRefSql, type BodyRef } from '../refs.js';
import { SqlParams } from '../sql-params.js';
import { toIndicatorCard, type IndicatorCard } from './indicator-card.js';

/** What narrows the list of indicators. */
export interface IndicatorFilter extends Pick<ItemFilter, 'addressId' | 'directiveId' | 'bodyId' | 'q' | 'mine'> {
  readonly colour?: Colour;
}

/** The item an indicator measures, as the list names it. */
export interface IndicatorItem {
  readonly id: string;
  readonly number: string;
  readonly titles: Texts;
  readonly directiveNumber: string;
  readonly lead: BodyRef;
}

export interface ListedIndicator extends IndicatorCard {
  readonly item: IndicatorItem;
}

/** Indicators by colour; `total` is the sum of the others. */
export type ColourCounts = Readonly<Record<Colour | 'total', number>>;

export interface IndicatorList {
  readonly items: readonly ListedIndicator[];
  readonly next: string | null;
  readonly total: number;
  /** Of everything the filter leaves, whatever the colour. */
  readonly counts: ColourCounts;
}

export interface IndicatorsOfItem {
  /** The worst of them. */
  readonly colour: Colour;
  readonly indicators: readonly IndicatorCard[];
}

interface RawItem extends Omit<ItemSubject, 'overdue'>, IndicatorItem {
  readonly status: CheckpointState;
}

const ITEM = `i.id, i.number, jsonb_build_object('ru', i.title_ru, 'kk', i.title_kk) AS titles, d.number AS "directiveNumber",
  ${bodyRefSql('lead')} AS lead, i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds", i.delegate_ids AS "delegateIds",
  i.curator_seat_id AS "curatorSeatId", i.directive_id AS "directiveId", i.status`;

/**
 * Indicators with their colours. A colour follows from plan, facts, settings and the day, so it is computed here and
 * not stored; a region has hundreds of indicators, not a hundred thousand.
 */
@Injectable()
export class IndicatorsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /** @throws NotFoundError `item_not_found` */
  ofItem(actor: Actor, itemId: string): Promise<IndicatorsOfItem> {
    return this.transactions.asActor(actor, async (tx) => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const items = await itemsOf(tx, [itemId]);
      if (items.length === 0) throw new NotFoundError('item_not_found');
      const rows = await readIndicators(tx, 'n.item_id = $1', [itemId]);
      const indicators = listed(rows, items, look, actor);
      return { colour: worstColour(indicators.map(({ colour }) => colour)), indicators };
    });
  }

  /** @throws NotFoundError `indicator_not_found` */
  one(actor: Actor, id: string): Promise<IndicatorCard> {
    return this.transactions.asActor(actor, async (tx) => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const rows = await readIndicators(tx, 'n.id = $1', [id]);
      const [card] = listed(rows, await itemsOf(tx, [rows[0]?.itemId ?? id]), look, actor);
      if (!card) throw new NotFoundError('indicator_not_found');
      return card;
    });
  }

  /** A page in the order of the plan. @throws BadInputError `bad_cursor` */
  async read(
    actor: Actor,
    filter: IndicatorFilter,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<IndicatorList> {
    const all = await this.all(actor, filter);
    const chosen = filter.colour === undefined ? all : all.filter(({ colour }) => colour === filter.colour);
    const from = page.after === undefined ? 0 : positionAfter(chosen, page.after);
    const items = chosen.slice(from, from + page.limit);
    const last = items.at(-1);
    return {
      items,
      next: last && from + page.limit < chosen.length ? writeCursor([last.id]) : null,
      total: chosen.length,
      counts: countColours(all),
    };
  }

  /** Everything the filter leaves but for the colour, of one snapshot. */
  all(actor: Actor, { colour: _, ...filter }: IndicatorFilter): Promise<ListedIndicator[]> {
    const work = async (tx: EntityManager): Promise<ListedIndicator[]> => {
      const look = await this.outlooks.look(tx, actor.regionId);
      const params = new SqlParams();
      const where = itemWhere(actor, filter, params, outlookParams(params, look));
      const rows = await readIndicators(tx, where, params.values);
      const items = await itemsOf(tx, [...new Set(rows.map(({ itemId }) => itemId))]);
      return listed(rows, items, look, actor);
    };
    return this.transactions.asActor(actor, work, { snapshot: true });
  }
}

function itemsOf(tx: EntityManager, ids: readonly string[]): Promise<RawItem[]> {
  return tx.query<RawItem[]>(
    `SELECT ${ITEM} FROM action_item i JOIN directive d ON d.id = i.directive_id JOIN body lead ON lead.id = i.lead_body_id
     WHERE i.id = ANY ($1::uuid[])`,
    [ids],
  );
}

function listed(rows: readonly IndicatorRow[], items: readonly RawItem[], look: Look, actor: Actor): ListedIndicator[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return rows.flatMap((row) => {
    const item = byId.get(row.itemId);
    if (!item) return [];
    const { id, number, titles, directiveNumber, lead } = item;
    const card = toIndicatorCard(row, look, actor, { ...item, overdue: false });
    return [{ ...card, item: { id, number, titles, directiveNumber, lead } }];
  });
}

function countColours(all: readonly ListedIndicator[]): ColourCounts {
  const of = (wanted: Colour): number => all.filter(({ colour }) => colour === wanted).length;
  return { total: all.length, green: of('green'), yellow: of('yellow'), red: of('red'), none: of('none') };
}

function positionAfter(chosen: readonly ListedIndicator[], after: string): number {
  const [id] = readCursor(after, ['id']);
  const position = chosen.findIndex((one) => one.id === id);
  if (position === -1) throw new BadInputError('bad_cursor');
  return position + 1;
}
