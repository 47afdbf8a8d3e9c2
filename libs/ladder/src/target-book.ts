import { Injectable } from '@nestjs/common';
import { rungKind, type LocalDate, type Rung, type RungTarget } from '@zholdau/domain';
import { Seating } from '@zholdau/notifications';
import type { EntityManager } from 'typeorm';

/** What decides whom the ladder of an item speaks to. */
export interface TargetItem {
  readonly itemId: string;
  readonly regionId: string;
  readonly leadBodyId: string;
  /** The lead and the co-executors. */
  readonly bodyIds: readonly string[];
  readonly directiveId: string;
  readonly curatorSeatId: string | null;
}

export interface Recipient {
  readonly personId: string;
  readonly seatId: string;
}

/** The seats a rung speaks to, whoever sits in them. */
export type AddressedSeats = (item: TargetItem, rung: Rung, firstEscalation: boolean) => readonly string[];

/** The people a rung reaches at this moment, nobody twice. */
export type Recipients = (item: TargetItem, rung: Rung, firstEscalation: boolean) => readonly Recipient[];

interface SeatRow {
  readonly seatId: string;
  readonly kind: string;
  readonly bodyId: string | null;
  readonly regionId: string;
}

interface ChargeRow {
  readonly seatId: string;
  readonly bodyId: string | null;
  readonly directiveId: string | null;
}

/**
 * From the targets of a rung to people, now.
 *
 * Executor is the named executor of a body, or its head where that seat is
 * empty: of every body of the item while the ladder reminds, of the lead alone
 * once it escalates. Head is the lead's; the first escalation also reaches the
 * heads of the co-executors, the higher ones go along the lead's line only.
 * Curator is the one the item names, else the one in charge of the lead body,
 * else the one in charge of the directive or of a node above it.
 */
@Injectable()
export class TargetBook {
  constructor(private readonly seating: Seating) {}

  /** @param namedSeatIds seats that rungs name besides their targets */
  async open(
    engine: EntityManager,
    items: readonly TargetItem[],
    today: LocalDate,
    namedSeatIds: readonly string[] = [],
  ): Promise<Recipients> {
    const { tried, all } = await this.choices(engine, items);
    const people = await this.seating.peopleIn(engine, [...new Set([...namedSeatIds, ...all])], today);
    return (item, rung, firstEscalation) => {
      const reached = new Map<string, Recipient>();
      for (const seatIds of tried(item, rung, firstEscalation)) {
        const seatId = seatIds.find((id) => people.has(id));
        const personId = seatId === undefined ? undefined : people.get(seatId);
        if (seatId !== undefined && personId !== undefined && !reached.has(personId)) {
          reached.set(personId, { personId, seatId });
        }
      }
      return [...reached.values()];
    };
  }

  /** To which seats the rungs of the items speak: where one reached nobody, these were empty. */
  async seatsAddressed(engine: EntityManager, items: readonly TargetItem[]): Promise<AddressedSeats> {
    const { tried } = await this.choices(engine, items);
    return (item, rung, firstEscalation) => tried(item, rung, firstEscalation).flat();
  }

  /** For each person that a rung is to reach the seats to try, in their order; and all of them. */
  private async choices(
    engine: EntityManager,
    items: readonly TargetItem[],
  ): Promise<{
    tried: (item: TargetItem, rung: Rung, firstEscalation: boolean) => string[][];
    all: readonly string[];
  }> {
    const seats = await this.seats(engine, items);
    const charges = await this.charges(engine, items);
    const all = [
      ...seats.map(({ seatId }) => seatId),
      ...charges.map(({ seatId }) => seatId),
      ...items.flatMap(({ curatorSeatId }) => curatorSeatId ?? []),
    ];
    const ofBody = grouped(seats, ({ kind, bodyId }) => (bodyId === null ? null : `${kind} ${bodyId}`));
    const ofRegion = grouped(seats, ({ kind, regionId, bodyId }) => (bodyId === null ? `${kind} ${regionId}` : null));
    const ofBodyCharge = grouped(charges, ({ bodyId }) => bodyId);
    const ofDirectiveCharge = grouped(charges, ({ directiveId }) => directiveId);

    const executor = (bodyId: string): string[] => [
      ...(ofBody.get(`executor ${bodyId}`) ?? []),
      ...(ofBody.get(`head ${bodyId}`) ?? []),
    ];
    const curator = (item: TargetItem): string[] =>
      item.curatorSeatId !== null
        ? [item.curatorSeatId]
        : [...(ofBodyCharge.get(item.leadBodyId) ?? []), ...(ofDirectiveCharge.get(item.directiveId) ?? [])];
    const coExecutors = (item: TargetItem): string[] => item.bodyIds.filter((id) => id !== item.leadBodyId);

    const choices = (target: RungTarget, item: TargetItem, rung: Rung, firstEscalation: boolean): string[][] => {
      switch (target) {
        case 'executor':
          return rungKind(rung) === 'reminder'
            ? [item.leadBodyId, ...coExecutors(item)].map(executor)
            : [executor(item.leadBodyId)];
        case 'head':
          return [item.leadBodyId, ...(firstEscalation ? coExecutors(item) : [])].map(
            (bodyId) => ofBody.get(`head ${bodyId}`) ?? [],
          );
        case 'curator':
          return [curator(item)];
        default:
          return (ofRegion.get(`${target} ${item.regionId}`) ?? []).map((seatId) => [seatId]);
      }
    };

    const tried = (item: TargetItem, rung: Rung, firstEscalation: boolean): string[][] => [
      ...rung.targets.flatMap((target) => choices(target, item, rung, firstEscalation)),
      ...(rung.seatIds ?? []).map((seatId) => [seatId]),
    ];
    return { tried, all };
  }

  private seats(engine: EntityManager, items: readonly TargetItem[]): Promise<SeatRow[]> {
    return engine.query<SeatRow[]>(
      `SELECT id AS "seatId", kind, body_id AS "bodyId", region_id AS "regionId" FROM seat
       WHERE closed_at IS NULL
         AND ((kind IN ('head', 'executor') AND body_id = ANY($1))
           OR (kind IN ('coordinator', 'chief_of_staff', 'akim') AND region_id = ANY($2)))
       ORDER BY id`,
      [distinct(items.flatMap(({ bodyIds }) => bodyIds)), distinct(items.map(({ regionId }) => regionId))],
    );
  }

  /** Curators by the body or the directive in charge; one in charge of a node answers for what hangs below it. */
  private charges(engine: EntityManager, items: readonly TargetItem[]): Promise<ChargeRow[]> {
    return engine.query<ChargeRow[]>(
      `WITH RECURSIVE above (directive_id, node_id, depth) AS (
         SELECT id, id, 0 FROM directive WHERE id = ANY($2)
         UNION ALL
         SELECT above.directive_id, d.parent_id, depth + 1 FROM above JOIN directive d ON d.id = above.node_id
         WHERE d.parent_id IS NOT NULL AND depth < 20
       )
       SELECT "seatId", "bodyId", "directiveId" FROM (
         SELECT s.id AS "seatId", c.body_id AS "bodyId", NULL::uuid AS "directiveId", 0 AS depth
         FROM seat_charge c JOIN seat s ON s.id = c.seat_id AND s.kind = 'curator' AND s.closed_at IS NULL
         WHERE c.body_id = ANY($1)
         UNION ALL
         SELECT s.id, NULL, above.directive_id, above.depth
         FROM above JOIN seat_charge c ON c.directive_id = above.node_id
         JOIN seat s ON s.id = c.seat_id AND s.kind = 'curator' AND s.closed_at IS NULL
       ) AS charge ORDER BY depth, "seatId"`,
      [distinct(items.map(({ leadBodyId }) => leadBodyId)), distinct(items.map(({ directiveId }) => directiveId))],
    );
  }
}

/** Seats that the rungs name besides their targets. */
export const seatsNamed = (rungs: readonly Rung[]): string[] => rungs.flatMap(({ seatIds = [] }) => [...seatIds]);

function grouped<T extends { readonly seatId: string }>(rows: readonly T[], keyOf: (row: T) => string | null) {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row.seatId]);
  }
  return groups;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
