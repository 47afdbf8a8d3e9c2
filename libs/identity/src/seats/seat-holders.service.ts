import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  addDays,
  BadInputError,
  demand,
  NotFoundError,
  RuleViolationError,
  type Actor,
  type LocalDate,
} from '@zholdau/domain';
import { Clock, SeatEntity, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { checkAdministratorRemains } from './administrators.js';
import { SeatsQuery, type SeatCard } from './seats.query.js';

export interface NewTerm {
  /** Null leaves the seat empty. */
  readonly personId: string | null;
  /** First day of the new term, or first day without a holder; the old term ends the day before. */
  readonly fromOn: LocalDate;
}

interface TermRow {
  readonly id: string;
  readonly personId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

/** Who sits where, from which day to which. */
@Injectable()
export class SeatHoldersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly seats: SeatsQuery,
  ) {}

  /**
   * Gives the seat to a person from a day on, or leaves it empty from that day on.
   *
   * @throws NotFoundError, NotAllowedError; BadInputError `unknown_person`, `term_before_present` when the day lies before
   *   the present holder's first
   * @throws RuleViolationError `seat_closed`, `person_disabled`, `already_holds`, `last_administrator`
   */
  change(actor: Actor, seatId: string, term: NewTerm): Promise<SeatCard> {
    return this.transactions.asActor(actor, async (tx) => {
      await this.seatIn(tx, actor, seatId, term);
      return this.seats.cardIn(tx, seatId);
    });
  }

  /** The same inside a transaction of the actor. */
  async seatIn(tx: EntityManager, actor: Actor, seatId: string, { personId, fromOn }: NewTerm): Promise<void> {
    const seat = await tx.findOne(SeatEntity, { where: { id: seatId }, lock: { mode: 'pessimistic_write' } });
    if (!seat) throw new NotFoundError();
    demand(actor, 'seat.manage', { kind: seat.kind });
    if (seat.closedAt) throw new RuleViolationError('seat_closed');
    if (personId !== null) await checkPerson(tx, personId);
    const today = await this.clock.today(tx);
    const terms = await tx.query<TermRow[]>(
      `SELECT id, person_id AS "personId", from_on AS "fromOn", to_on AS "toOn" FROM seat_holder
        WHERE seat_id = $1 AND (to_on IS NULL OR to_on >= $2)`,
      [seatId, fromOn],
    );
    if (terms.some((term) => term.fromOn > fromOn && term.fromOn <= today))
      throw new BadInputError('term_before_present');
    const ending = terms.filter((term) => term.fromOn < fromOn);
    if (personId !== null && ending.some((term) => term.personId === personId && term.toOn === null)) {
      throw new RuleViolationError('already_holds');
    }
    await tx.query('DELETE FROM seat_holder WHERE seat_id = $1 AND from_on >= $2', [seatId, fromOn]);
    await tx.query('UPDATE seat_holder SET to_on = $2 WHERE id = ANY($1)', [
      ending.map(({ id }) => id),
      addDays(fromOn, -1),
    ]);
    if (personId !== null) {
      await tx.query('INSERT INTO seat_holder (region_id, seat_id, person_id, from_on) VALUES ($1, $2, $3, $4)', [
        actor.regionId,
        seatId,
        personId,
        fromOn,
      ]);
    }
    if (seat.kind === 'administrator') await checkAdministratorRemains(tx, actor.regionId);
    await this.journal.record(tx, actor, {
      action: personId === null ? 'seat.vacated' : 'seat.filled',
      subjectType: 'seat',
      subjectId: seatId,
      before: terms,
      after: { personId, fromOn },
    });
  }
}

async function checkPerson(tx: EntityManager, personId: string): Promise<void> {
  const [person] = await tx.query<{ disabledAt: Date | null }[]>(
    'SELECT disabled_at AS "disabledAt" FROM person WHERE id = $1',
    [personId],
  );
  if (!person) throw new BadInputError('unknown_person');
  if (person.disabledAt) throw new RuleViolationError('person_disabled');
}
