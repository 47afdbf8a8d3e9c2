import { Injectable } from '@nestjs/common';
import { demand, type Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { BodyPicture } from '../directory/refs.js';
import { bodyRefSql } from '../directory/refs.sql.js';
import { TODAY_SQL } from '../session/held-seats.sql.js';
import { SEAT_CARD_SQL, seatCard, type SeatCard, type SeatCardRow } from './seats.query.js';

export interface BodyVacancy {
  readonly body: BodyPicture;
  readonly missing: readonly ('head' | 'executor')[];
}

export interface Vacancies {
  readonly seats: readonly SeatCard[];
  readonly bodies: readonly BodyVacancy[];
}

const heldSql = (seat: string): string =>
  `EXISTS (SELECT FROM seat_holder AS term JOIN person ON person.id = term.person_id AND person.disabled_at IS NULL
            WHERE term.seat_id = ${seat} AND term.from_on <= ${TODAY_SQL} AND (term.to_on IS NULL OR term.to_on >= ${TODAY_SQL}))`;

const lacksSql = (kind: 'head' | 'executor'): string =>
  `CASE WHEN NOT EXISTS (SELECT FROM seat AS post WHERE post.body_id = body.id AND post.kind = '${kind}'
                            AND post.closed_at IS NULL AND ${heldSql('post.id')}) THEN '${kind}' END`;

/** Where a letter would reach nobody: open seats that no enabled person holds, bodies without a head or an executor. */
@Injectable()
export class VacanciesQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Bodies that lack both come first: nobody there hears of anything. Bodies that have ended are left out. */
  find(actor: Actor): Promise<Vacancies> {
    demand(actor, 'directory.read');
    return this.transactions.asActor(actor, async (tx) => {
      const seats = await tx.query<SeatCardRow[]>(
        `${SEAT_CARD_SQL} WHERE seat.closed_at IS NULL AND NOT ${heldSql('seat.id')}
         ORDER BY body.name_ru NULLS FIRST, seat.kind, seat.title_ru, seat.id`,
      );
      const bodies = await tx.query<BodyVacancy[]>(
        `SELECT ${bodyRefSql('body')} AS body, lacking.missing FROM body,
                LATERAL (SELECT array_remove(ARRAY[${lacksSql('head')}, ${lacksSql('executor')}], NULL) AS missing) AS lacking
          WHERE (valid_from IS NULL OR valid_from <= ${TODAY_SQL}) AND (valid_to IS NULL OR valid_to >= ${TODAY_SQL})
            AND cardinality(lacking.missing) > 0
          ORDER BY cardinality(lacking.missing) DESC, body.name_ru`,
      );
      return { seats: seats.map(seatCard), bodies };
    });
  }
}
