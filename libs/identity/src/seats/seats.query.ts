import { Injectable } from '@nestjs/common';
import { demand, NotFoundError, type Actor, type LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { PersonPicture, SeatPicture } from '../directory/refs.js';
import { holderSql, personRefSql, seatRefSql } from '../directory/refs.sql.js';
import { TODAY_SQL } from '../session/held-seats.sql.js';

export interface SeatCard extends SeatPicture {
  readonly holder: PersonPicture | null;
  readonly since: LocalDate | null;
  readonly closedAt: Date | null;
  readonly charges: { readonly bodyIds: readonly string[]; readonly directiveIds: readonly string[] };
}

const chargesSql = (column: string): string =>
  `coalesce((SELECT jsonb_agg(${column} ORDER BY ${column}) FROM seat_charge
              WHERE seat_charge.seat_id = seat.id AND ${column} IS NOT NULL), '[]')`;

export const SEAT_CARD_SQL = `
  SELECT ${seatRefSql('seat')} AS seat, ${holderSql('seat.id', TODAY_SQL, personRefSql('holder'))} AS holder,
         ${holderSql('seat.id', TODAY_SQL, 'term.from_on')} AS since, seat.closed_at AS "closedAt",
         jsonb_build_object('bodyIds', ${chargesSql('body_id')}, 'directiveIds', ${chargesSql('directive_id')}) AS charges
    FROM seat LEFT JOIN body ON body.id = seat.body_id`;

export type SeatCardRow = Omit<SeatCard, keyof SeatPicture> & { readonly seat: SeatPicture };

export const seatCard = ({ seat, ...rest }: SeatCardRow): SeatCard => ({ ...seat, ...rest });

/** Seats with who holds them today. */
@Injectable()
export class SeatsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Open seats, those of the region first, then by body; closed ones last. */
  cards(actor: Actor): Promise<SeatCard[]> {
    demand(actor, 'directory.read');
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<SeatCardRow[]>(
        `${SEAT_CARD_SQL}
         ORDER BY seat.closed_at NULLS FIRST, body.name_ru NULLS FIRST, seat.kind, seat.title_ru, seat.id`,
      );
      return rows.map(seatCard);
    });
  }

  /** @throws NotFoundError */
  async cardIn(tx: EntityManager, id: string): Promise<SeatCard> {
    const [row] = await tx.query<SeatCardRow[]>(`${SEAT_CARD_SQL} WHERE seat.id = $1`, [id]);
    if (!row) throw new NotFoundError();
    return seatCard(row);
  }
}
