import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { BadInputError, demand, NotFoundError, RuleViolationError, type Actor } from '@zholdau/domain';
import { SeatEntity, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { SeatsQuery, type SeatCard } from './seats.query.js';

export interface Charges {
  readonly bodyIds: readonly string[];
  readonly directiveIds: readonly string[];
}

/** What a deputy akim answers for: whole bodies, whole directives. */
@Injectable()
export class SeatChargesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    private readonly seats: SeatsQuery,
  ) {}

  /**
   * Replaces the charges; the curator's reach follows with the next request.
   *
   * @throws NotFoundError, NotAllowedError; RuleViolationError `charges_of_curators_only`
   * @throws BadInputError `unknown_body`, `unknown_directive`
   */
  replace(actor: Actor, seatId: string, { bodyIds, directiveIds }: Charges): Promise<SeatCard> {
    return this.transactions.asActor(actor, async (tx) => {
      const seat = await tx.findOne(SeatEntity, { where: { id: seatId }, lock: { mode: 'pessimistic_write' } });
      if (!seat) throw new NotFoundError();
      demand(actor, 'seat.manage', { kind: seat.kind });
      if (seat.kind !== 'curator') throw new RuleViolationError('charges_of_curators_only');
      if (!(await allExist(tx, 'body', bodyIds))) throw new BadInputError('unknown_body');
      if (!(await allExist(tx, 'directive', directiveIds))) throw new BadInputError('unknown_directive');
      const before = await this.seats.cardIn(tx, seatId);
      await tx.query('DELETE FROM seat_charge WHERE seat_id = $1', [seatId]);
      await tx.query(
        `INSERT INTO seat_charge (region_id, seat_id, body_id, directive_id)
         SELECT $1::uuid, $2::uuid, id, NULL::uuid FROM unnest($3::uuid[]) AS bodies (id)
         UNION SELECT $1::uuid, $2::uuid, NULL, id FROM unnest($4::uuid[]) AS directives (id)`,
        [actor.regionId, seatId, bodyIds, directiveIds],
      );
      const after = await this.seats.cardIn(tx, seatId);
      await this.journal.record(tx, actor, {
        action: 'seat.charged',
        subjectType: 'seat',
        subjectId: seatId,
        before: before.charges,
        after: after.charges,
      });
      return after;
    });
  }
}

async function allExist(tx: EntityManager, table: 'body' | 'directive', ids: readonly string[]): Promise<boolean> {
  const [row] = await tx.query<{ found: number }[]>(`SELECT count(*)::int AS found FROM ${table} WHERE id = ANY($1)`, [
    ids,
  ]);
  return row!.found === new Set(ids).size;
}
