import { Injectable } from '@nestjs/common';
import { can, type Actor, type LocalDate, type Role } from '@zholdau/domain';
import { Clock, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { PersonPicture, SeatPicture } from '../directory/refs.js';
import { personRefSql, seatRefSql } from '../directory/refs.sql.js';

export type SubstitutionState = 'current' | 'future' | 'past' | 'revoked';

export interface SubstitutionCard {
  readonly id: string;
  readonly state: SubstitutionState;
  readonly seat: SeatPicture;
  /** Who holds the seat on the first day; null where it is empty. */
  readonly holder: PersonPicture | null;
  readonly substitute: PersonPicture;
  /** The first and the last day, both inclusive. */
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly reason: string;
  readonly orderNumber: string;
  readonly setBy: PersonPicture | null;
  readonly setAt: Date | null;
  readonly revokedBy: PersonPicture | null;
  readonly revokedAt: Date | null;
  readonly mayRevoke: boolean;
}

/** A seat for which the actor may name a substitute. */
export interface SubstitutedSeat {
  readonly seat: SeatPicture;
  readonly holder: PersonPicture | null;
}

export interface SubstitutionChoices {
  readonly seats: readonly SubstitutedSeat[];
  readonly people: readonly PersonPicture[];
}

interface Row extends Omit<SubstitutionCard, 'mayRevoke' | 'state'> {
  readonly state: SubstitutionState;
}

const SHOWN = 500;
/** These look after the whole region, absences included. */
const OVERSEERS: readonly Role[] = ['administrator', 'coordinator', 'chief_of_staff', 'auditor'];

const holderOn = (seat: string, day: string): string =>
  `(SELECT term.person_id FROM seat_holder AS term WHERE term.seat_id = ${seat} AND term.from_on <= ${day}
      AND (term.to_on IS NULL OR term.to_on >= ${day}) ORDER BY term.from_on DESC LIMIT 1)`;

const personSql = (row: string): string => `CASE WHEN ${row}.id IS NOT NULL THEN ${personRefSql(row)} END`;

const CARD = `
  SELECT u.id, ${seatRefSql('seat')} AS seat, ${personSql('holder')} AS holder, ${personRefSql('person')} AS substitute,
         u.from_on::text AS "fromOn", u.to_on::text AS "toOn", u.reason, u.order_number AS "orderNumber",
         ${personSql('setter')} AS "setBy", u.set_at AS "setAt", ${personSql('revoker')} AS "revokedBy",
         u.revoked_at AS "revokedAt",
         CASE WHEN u.revoked_at IS NOT NULL THEN 'revoked' WHEN u.to_on < $1 THEN 'past'
              WHEN u.from_on > $1 THEN 'future' ELSE 'current' END AS state
    FROM substitution u JOIN seat ON seat.id = u.seat_id JOIN person ON person.id = u.person_id
    LEFT JOIN person AS holder ON holder.id = ${holderOn('u.seat_id', 'u.from_on')}
    LEFT JOIN person AS setter ON setter.id = u.set_by
    LEFT JOIN person AS revoker ON revoker.id = u.revoked_by`;

/** Who stands in for whom: now, soon, and in the past. */
@Injectable()
export class SubstitutionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Those that are one's own on either side, those of the own body's seats, and all for whoever looks after the region:
   * an absence and its reason are nobody else's. Present ones first, then those to come, then the past.
   */
  list(actor: Actor): Promise<SubstitutionCard[]> {
    return this.transactions.asActor(actor, async (tx) => this.cards(tx, actor, 'true', []));
  }

  /** @returns undefined when there is none or it is not the actor's to see */
  async cardIn(tx: EntityManager, actor: Actor, id: string): Promise<SubstitutionCard | undefined> {
    return (await this.cards(tx, actor, 'u.id = $6', [id]))[0];
  }

  /** Seats whose substitutes the actor may name, and the people who may be named. */
  choices(actor: Actor): Promise<SubstitutionChoices> {
    return this.transactions.asActor(actor, async (tx) => {
      const today = await this.clock.today(tx);
      const seats = await tx.query<SubstitutedSeat[]>(
        `SELECT ${seatRefSql('seat')} AS seat, ${personSql('holder')} AS holder
           FROM seat LEFT JOIN body ON body.id = seat.body_id
           LEFT JOIN person AS holder ON holder.id = ${holderOn('seat.id', '$1::date')}
          WHERE seat.closed_at IS NULL AND seat.kind <> 'deputy'
          ORDER BY body.name_ru NULLS FIRST, seat.kind, seat.title_ru, seat.id`,
        [today],
      );
      const mine = seats.filter((one) => can(actor, 'substitution.revoke', subjectOf(one)));
      const ownBodiesOnly = !OVERSEERS.includes(actor.role) && mine.every(({ seat }) => seat.bodyId !== null);
      const people = await tx.query<{ person: PersonPicture }[]>(
        `SELECT ${personRefSql('person')} AS person FROM person
          WHERE disabled_at IS NULL AND person.id <> $3
            AND EXISTS (SELECT FROM seat_holder AS term JOIN seat ON seat.id = term.seat_id AND seat.closed_at IS NULL
                         WHERE term.person_id = person.id AND term.from_on <= $1 AND (term.to_on IS NULL OR term.to_on >= $1)
                           AND seat.kind NOT IN ('deputy', 'auditor')
                           AND ($2::uuid[] IS NULL OR seat.body_id = ANY($2)))
          ORDER BY name_ru, id`,
        [today, ownBodiesOnly ? mine.flatMap(({ seat }) => seat.bodyId ?? []) : null, actor.personId],
      );
      return { seats: mine, people: mine.length === 0 ? [] : people.map(({ person }) => person) };
    });
  }

  private async cards(
    tx: EntityManager,
    actor: Actor,
    which: string,
    params: readonly unknown[],
  ): Promise<SubstitutionCard[]> {
    const today = await this.clock.today(tx);
    const { personId, bodyIds, role } = actor;
    const rows = await tx.query<Row[]>(
      `${CARD}
        WHERE ${which} AND ($2 OR u.person_id = $3 OR holder.id = $3 OR u.set_by = $3 OR seat.body_id = ANY($4))
        ORDER BY (CASE WHEN u.revoked_at IS NOT NULL OR u.to_on < $1 THEN 2 WHEN u.from_on > $1 THEN 1 ELSE 0 END),
                 u.to_on DESC, u.id LIMIT $5`,
      [today, OVERSEERS.includes(role), personId, role === 'curator' ? [] : bodyIds, SHOWN, ...params],
    );
    return rows.map((row) => ({
      ...row,
      mayRevoke: ['current', 'future'].includes(row.state) && can(actor, 'substitution.revoke', subjectOf(row)),
    }));
  }
}

/** What the table of access asks about a seat and its holder. */
export const subjectOf = ({ seat, holder }: SubstitutedSeat) => ({
  kind: seat.kind,
  seatBodyId: seat.bodyId,
  holderId: holder?.id ?? null,
});
