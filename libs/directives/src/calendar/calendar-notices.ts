import { Injectable } from '@nestjs/common';
import { Notifications, Seating, type AddressedNotice } from '@zholdau/notifications';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { MovedCheckpoint } from './calendar-projection.js';

interface Seat {
  readonly id: string;
  readonly regionId: string;
  readonly bodyId: string | null;
  readonly kind: 'head' | 'executor' | 'coordinator';
}

/** Items named in a notice; the others are counted. */
const NAMED = 10;

/** Tells each person once, however many dates of theirs a calendar moves: executors, the heads of leads, coordinators. */
@Injectable()
export class CalendarNotices {
  constructor(
    private readonly clock: Clock,
    private readonly seating: Seating,
    private readonly notifications: Notifications,
  ) {}

  /** How many people would be told now. */
  async count(engine: EntityManager, moved: readonly MovedCheckpoint[]): Promise<number> {
    return (await this.concerned(engine, moved)).size;
  }

  /** @returns how many people were told */
  async tell(
    engine: EntityManager,
    editionId: string,
    act: string,
    moved: readonly MovedCheckpoint[],
  ): Promise<number> {
    const concerned = await this.concerned(engine, moved);
    const notices = [...concerned].map(([personId, { regionId, seatId, of }]): AddressedNotice => ({
      regionId,
      personId,
      seatId,
      kind: 'calendar_moved',
      params: { act, count: of.length, dates: of.slice(0, NAMED).map(inWords).join('; ') },
      dedupeKey: `calendar-${editionId}`,
    }));
    return (await this.notifications.write(engine, notices)).length;
  }

  private async concerned(engine: EntityManager, moved: readonly MovedCheckpoint[]): Promise<Map<string, Concerned>> {
    const given = moved.filter(({ checkpoint }) => checkpoint.state !== 'draft');
    const seats = await this.seats(engine, given);
    const today = await this.clock.today(engine);
    const people = await this.seating.peopleIn(
      engine,
      seats.map(({ id }) => id),
      today,
    );
    const manned = seats.filter(({ id }) => people.has(id));
    const kinds = new Map<string, { heads: Seat[]; executors: Seat[] }>();
    for (const seat of manned) {
      if (seat.bodyId === null || seat.kind === 'coordinator') continue;
      const of = kinds.get(seat.bodyId) ?? { heads: [], executors: [] };
      of[seat.kind === 'head' ? 'heads' : 'executors'].push(seat);
      kinds.set(seat.bodyId, of);
    }
    const watching = new Map<string, Seat[]>();
    for (const seat of manned.filter(({ kind }) => kind === 'coordinator')) {
      watching.set(seat.regionId, [...(watching.get(seat.regionId) ?? []), seat]);
    }
    const concerned = new Map<string, Concerned>();
    for (const one of given) {
      const { leadBodyId, bodyIds, regionId } = one.checkpoint;
      const told = [...new Set([leadBodyId, ...bodyIds])].flatMap((bodyId) => {
        const { heads = [], executors = [] } = kinds.get(bodyId) ?? {};
        const first = executors[0] ?? heads[0];
        return [...(first ? [first] : []), ...(bodyId === leadBodyId ? heads.slice(0, 1) : [])];
      });
      const reached = new Map(
        [...told, ...(watching.get(regionId) ?? [])].map((seat) => [people.get(seat.id)!, seat.id]),
      );
      for (const [personId, seatId] of reached) {
        const known = concerned.get(personId) ?? { regionId, seatId, of: [] };
        known.of.push(one);
        concerned.set(personId, known);
      }
    }
    return concerned;
  }

  private seats(engine: EntityManager, moved: readonly MovedCheckpoint[]): Promise<Seat[]> {
    const bodies = new Set(moved.flatMap(({ checkpoint }) => [checkpoint.leadBodyId, ...checkpoint.bodyIds]));
    const regions = new Set(moved.map(({ checkpoint }) => checkpoint.regionId));
    return engine.query<Seat[]>(
      `SELECT id, region_id AS "regionId", body_id AS "bodyId", kind FROM seat
       WHERE closed_at IS NULL AND (body_id = ANY($1) AND kind IN ('head', 'executor')
         OR kind = 'coordinator' AND region_id = ANY($2)) ORDER BY id`,
      [[...bodies], [...regions]],
    );
  }
}

interface Concerned {
  readonly regionId: string;
  readonly seatId: string;
  readonly of: MovedCheckpoint[];
}

/** «№ 12: 16.12.2026 → 15.12.2026»: the day that matters to an executor, the inner one where there is one. */
function inWords({ checkpoint, verdict }: MovedCheckpoint): string {
  const before = checkpoint.innerOn ?? checkpoint.dueOn;
  const after = verdict.innerOn ?? verdict.dueOn;
  return `№ ${checkpoint.number}: ${dotted(before)} → ${dotted(after)}`;
}

const dotted = (day: string): string => day.split('-').reverse().join('.');
