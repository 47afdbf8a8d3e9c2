import { Injectable } from '@nestjs/common';
import { resolveRecipient, type LocalDate } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

interface SeatRow {
  readonly seatId: string;
  readonly holderId: string | null;
}

interface AwayRow {
  readonly seatId: string;
  readonly substituteId: string;
  readonly awayId: string | null;
}

/** Holder of a seat on a day; people whose account is closed hold nothing. */
const holderOn = (seat: string, day: string): string => `
  LEFT JOIN LATERAL (
    SELECT h.person_id FROM seat_holder h JOIN person p ON p.id = h.person_id AND p.disabled_at IS NULL
    WHERE h.seat_id = ${seat} AND h.from_on <= ${day} AND (h.to_on IS NULL OR h.to_on >= ${day})
    ORDER BY h.from_on DESC LIMIT 1
  ) holder ON true`;

/** Tells who sits in a seat at this moment: its holder, else the substitute. */
@Injectable()
export class Seating {
  /** The person each seat reaches today; empty and closed seats are absent. */
  async peopleIn(tx: EntityManager, seatIds: readonly string[], today: LocalDate): Promise<Map<string, string>> {
    if (seatIds.length === 0) return new Map();
    const seats = await tx.query<SeatRow[]>(
      `SELECT s.id AS "seatId", holder.person_id AS "holderId" FROM seat s ${holderOn('s.id', '$2::date')}
       WHERE s.id = ANY($1) AND s.closed_at IS NULL`,
      [seatIds, today],
    );
    const away = await tx.query<AwayRow[]>(
      `SELECT u.seat_id AS "seatId", u.person_id AS "substituteId", holder.person_id AS "awayId"
       FROM substitution u JOIN person p ON p.id = u.person_id AND p.disabled_at IS NULL
       ${holderOn('u.seat_id', '$1::date')}
       WHERE u.revoked_at IS NULL AND u.from_on <= $1 AND u.to_on >= $1
       ORDER BY u.from_on, u.id`,
      [today],
    );
    const seating = {
      holders: pairs(seats.map((row) => [row.seatId, row.holderId])),
      substitutes: pairs(away.map((row) => [row.seatId, row.substituteId])),
      standIns: pairs(away.map((row) => [row.awayId, row.substituteId])),
    };
    return pairs(seats.map(({ seatId }) => [seatId, resolveRecipient(seatId, seating)]));
  }
}

function pairs(entries: readonly (readonly [string | null, string | null])[]): Map<string, string> {
  return new Map(entries.filter((pair): pair is [string, string] => pair[0] !== null && pair[1] !== null));
}
