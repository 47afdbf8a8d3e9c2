import type { Actor } from '@zholdau/domain';
import { seats } from './data/seats.js';
import type { SeededDirectory } from './seed-directory.js';

/** The actor of a seat of the written data, as signing in would make it. */
export function actorIn({ regionId, people, seats: seatIds, bodies }: SeededDirectory, seatKey: string): Actor {
  const seat = seats.find(({ key }) => key === seatKey);
  if (!seat?.personKey) throw new Error(`Nobody holds the seat ${seatKey} of the demo`);
  return {
    personId: people.get(seat.personKey)!,
    seatId: seatIds.get(seatKey)!,
    role: seat.kind,
    regionId,
    bodyIds:
      seat.kind === 'curator'
        ? (seat.inCharge ?? []).map((key) => bodies.get(key)!)
        : seat.bodyKey
          ? [bodies.get(seat.bodyKey)!]
          : [],
    directiveIds: [],
    districtId: null,
    locale: 'ru',
  };
}
