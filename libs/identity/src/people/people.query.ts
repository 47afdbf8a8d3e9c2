import { Injectable } from '@nestjs/common';
import { demand, NotFoundError, type Actor, type Locale, type Role } from '@zholdau/domain';
import { elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { PersonPicture, SeatPicture } from '../directory/refs.js';
import { personRefSql, seatRefSql } from '../directory/refs.sql.js';
import { heldSeatsSql, TODAY_SQL } from '../session/held-seats.sql.js';

export interface PersonCard extends PersonPicture {
  readonly version: number;
  readonly email: string;
  readonly locale: Locale;
  readonly disabledAt: Date | null;
  readonly invited: 'accepted' | 'waiting' | 'none';
  readonly seats: readonly SeatPicture[];
}

/** Whether somebody has a password is kept apart from people, hence the engine's rights and the region by hand. */
const PERSON_CARD = `
  SELECT person.id, person.version, person.email, person.name_ru AS "nameRu", person.name_kk AS "nameKk", person.locale,
         person.disabled_at AS "disabledAt",
         CASE WHEN EXISTS (SELECT FROM credential WHERE credential.person_id = person.id) THEN 'accepted'
              WHEN EXISTS (SELECT FROM person_token
                            WHERE person_token.person_id = person.id AND purpose = 'invitation' AND used_at IS NULL
                              AND expires_at > clock_timestamp()) THEN 'waiting'
              ELSE 'none' END AS invited,
         coalesce((SELECT jsonb_agg(${seatRefSql('held')} ORDER BY held.held_from_on, held.kind, held.id)
                     FROM (${heldSeatsSql('person.id')}) AS held WHERE NOT held.substitute), '[]') AS seats
    FROM person WHERE person.region_id = $1`;

/** People: as pickers list them, and as the directory shows them. */
@Injectable()
export class PeopleQuery {
  constructor(private readonly transactions: Transactions) {}

  /** People who hold a seat of the kind today, or any person without a kind; the disabled are left out. */
  list(actor: Actor, role?: Role): Promise<PersonPicture[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<{ person: PersonPicture }[]>(
        `SELECT ${personRefSql('person')} AS person FROM person
          WHERE disabled_at IS NULL
            AND ($1::text IS NULL OR EXISTS (SELECT FROM (${heldSeatsSql('person.id')}) AS held WHERE held.kind = $1))
          ORDER BY name_ru, id`,
        [role ?? null],
      );
      return rows.map(({ person }) => person);
    });
  }

  /** The people of the actor's body to whom work may be handed; nobody for an actor without a body. */
  staffOf(actor: Actor): Promise<PersonPicture[]> {
    if (actor.role !== 'head' && actor.role !== 'executor' && actor.role !== 'staff') return Promise.resolve([]);
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<{ person: PersonPicture }[]>(
        `SELECT DISTINCT ON (person.name_ru, person.id) ${personRefSql('person')} AS person
           FROM seat
           JOIN seat_holder AS term ON term.seat_id = seat.id AND term.from_on <= ${TODAY_SQL}
                                   AND (term.to_on IS NULL OR term.to_on >= ${TODAY_SQL})
           JOIN person ON person.id = term.person_id AND person.disabled_at IS NULL
          WHERE seat.body_id = ANY($1) AND seat.kind IN ('executor', 'staff') AND seat.closed_at IS NULL
          ORDER BY person.name_ru, person.id`,
        [actor.bodyIds],
      );
      return rows.map(({ person }) => person);
    });
  }

  cards(actor: Actor): Promise<PersonCard[]> {
    demand(actor, 'directory.read');
    return this.transactions.asEngine((tx) =>
      tx.query<PersonCard[]>(`${PERSON_CARD} ORDER BY person.name_ru, person.id`, [actor.regionId]),
    );
  }

  /** @throws NotFoundError */
  card(actor: Actor, id: string): Promise<PersonCard> {
    demand(actor, 'directory.read');
    return this.transactions.asEngine((tx) => this.cardIn(tx, actor, id));
  }

  /** @throws NotFoundError */
  async cardIn(tx: EntityManager, actor: Actor, id: string): Promise<PersonCard> {
    const [row] = await elevated(tx, (engine) =>
      engine.query<PersonCard[]>(`${PERSON_CARD} AND person.id = $2`, [actor.regionId, id]),
    );
    if (!row) throw new NotFoundError();
    return row;
  }
}
