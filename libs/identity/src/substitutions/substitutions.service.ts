import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  NotFoundError,
  RuleViolationError,
  substitutionFault,
  type Actor,
  type HeldTerm,
  type LocalDate,
  type Role,
  type StandInTerm,
} from '@zholdau/domain';
import { Notifications, type NoticeKind } from '@zholdau/notifications';
import { Clock, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { subjectOf, SubstitutionsQuery, type SubstitutionCard } from './substitutions.query.js';

export interface NewSubstitution {
  readonly seatId: string;
  /** The substitute. */
  readonly personId: string;
  /** The first and the last day, both inclusive. */
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly reason: string;
  readonly orderNumber: string;
}

interface Substitute {
  readonly disabledAt: Date | null;
  readonly kinds: Role[];
  readonly bodyIds: string[];
}

interface HeldSeat {
  readonly kind: Role;
  readonly bodyId: string | null;
  readonly closedAt: Date | null;
  readonly holderId: string | null;
}

/** Says who stands in for whom, and ends it; both take effect at once, for letters that wait too. */
@Injectable()
export class SubstitutionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly notifications: Notifications,
    private readonly query: SubstitutionsQuery,
  ) {}

  /**
   * @throws BadInputError `unknown_seat`, `unknown_person`, `substitution_days` when it ends before it begins,
   *   `substitution_in_past` when it begins before today
   * @throws NotAllowedError; RuleViolationError `seat_closed`, `person_disabled`, the rules of the table of access, and
   *   those of {@link substitutionFault}
   */
  set(actor: Actor, wanted: NewSubstitution): Promise<SubstitutionCard> {
    return this.transactions.asActor(actor, async (tx) => {
      await oneAtATime(tx, actor);
      const { seatId, personId, fromOn, toOn, reason, orderNumber } = wanted;
      if (toOn < fromOn) throw new BadInputError('substitution_days');
      const seat = await seatOn(tx, seatId, fromOn);
      const substitute = await substituteOn(tx, personId, fromOn);
      demand(actor, 'substitution.set', {
        kind: seat.kind,
        seatBodyId: seat.bodyId,
        holderId: seat.holderId,
        substituteId: personId,
        substituteKinds: substitute.kinds,
        substituteBodyIds: substitute.bodyIds,
      });
      if (seat.closedAt) throw new RuleViolationError('seat_closed');
      if (substitute.disabledAt) throw new RuleViolationError('person_disabled');
      if (fromOn < (await this.clock.today(tx))) throw new BadInputError('substitution_in_past');
      const term = { seatId, substituteId: personId, fromOn, toOn };
      const fault = substitutionFault(term, await termsWithin(tx, term), await heldWithin(tx, term));
      if (fault !== null) throw new RuleViolationError(fault);
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on, reason, order_number, set_by, set_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, zholdau_now()) RETURNING id`,
        [actor.regionId, seatId, personId, fromOn, toOn, reason, orderNumber, actor.personId],
      );
      return this.made(tx, actor, row!.id, 'substitution_set');
    });
  }

  /**
   * From this moment the holder is reached again and nobody acts in their place.
   *
   * @throws NotFoundError, NotAllowedError; RuleViolationError `substitution_over` when it has ended or was revoked before
   */
  revoke(actor: Actor, id: string): Promise<SubstitutionCard> {
    return this.transactions.asActor(actor, async (tx) => {
      await oneAtATime(tx, actor);
      const card = await this.query.cardIn(tx, actor, id);
      if (!card) throw new NotFoundError();
      demand(actor, 'substitution.revoke', subjectOf(card));
      if (card.state === 'past' || card.state === 'revoked') throw new RuleViolationError('substitution_over');
      await tx.query('UPDATE substitution SET revoked_at = zholdau_now(), revoked_by = $2 WHERE id = $1', [
        id,
        actor.personId,
      ]);
      return this.made(tx, actor, id, 'substitution_revoked');
    });
  }

  /** The line of the journal and the word to both people. */
  private async made(
    tx: EntityManager,
    actor: Actor,
    id: string,
    kind: Extract<NoticeKind, 'substitution_set' | 'substitution_revoked'>,
  ): Promise<SubstitutionCard> {
    const card = (await this.query.cardIn(tx, actor, id))!;
    const { seat, holder, substitute, fromOn, toOn, reason, orderNumber } = card;
    const names = { seat: seat.titles, holder, substitute };
    await this.journal.record(tx, actor, {
      action: kind === 'substitution_set' ? 'substitution.set' : 'substitution.revoked',
      subjectType: 'substitution',
      subjectId: id,
      ...(kind === 'substitution_set'
        ? { after: { ...names, fromOn, toOn } }
        : { before: { ...names, fromOn, toOn }, after: { ...names, revoked: true } }),
      reason,
      authority: orderNumber,
    });
    await this.notifications.tell(tx, {
      regionId: actor.regionId,
      kind,
      to: [substitute, ...(holder === null ? [] : [holder])].map((person) => ({ personId: person.id })),
      params: {
        seatRu: seat.titles.ru,
        seatKk: seat.titles.kk,
        seatEn: seat.titles.en,
        holderRu: holder?.nameRu ?? null,
        holderKk: holder?.nameKk ?? null,
        substituteRu: substitute.nameRu,
        substituteKk: substitute.nameKk,
        fromOn,
        toOn,
        order: orderNumber,
      },
      dedupeKey: `${kind.replaceAll('_', '-')}-${id}`,
    });
    return card;
  }
}

/** Two at once could close a loop that neither sees. */
async function oneAtATime(tx: EntityManager, { regionId }: Actor): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('substitutions'), hashtext($1))`, [regionId]);
}

async function seatOn(tx: EntityManager, seatId: string, day: LocalDate): Promise<HeldSeat> {
  const [seat] = await tx.query<HeldSeat[]>(
    `SELECT kind, body_id AS "bodyId", closed_at AS "closedAt",
            (SELECT person_id FROM seat_holder AS term WHERE term.seat_id = seat.id AND term.from_on <= $2
                AND (term.to_on IS NULL OR term.to_on >= $2) ORDER BY term.from_on DESC LIMIT 1) AS "holderId"
       FROM seat WHERE id = $1 FOR SHARE`,
    [seatId, day],
  );
  if (!seat) throw new BadInputError('unknown_seat');
  return seat;
}

async function substituteOn(tx: EntityManager, personId: string, day: LocalDate): Promise<Substitute> {
  const [person] = await tx.query<Substitute[]>(
    `SELECT disabled_at AS "disabledAt",
            coalesce((SELECT array_agg(seat.kind) FROM seat_holder AS term JOIN seat ON seat.id = term.seat_id
                       WHERE term.person_id = person.id AND seat.closed_at IS NULL AND term.from_on <= $2
                         AND (term.to_on IS NULL OR term.to_on >= $2)), '{}') AS kinds,
            coalesce((SELECT array_agg(seat.body_id) FROM seat_holder AS term JOIN seat ON seat.id = term.seat_id
                       WHERE term.person_id = person.id AND seat.closed_at IS NULL AND term.from_on <= $2
                         AND (term.to_on IS NULL OR term.to_on >= $2) AND seat.body_id IS NOT NULL), '{}') AS "bodyIds"
       FROM person WHERE id = $1`,
    [personId, day],
  );
  if (!person) throw new BadInputError('unknown_person');
  return person;
}

function termsWithin(tx: EntityManager, { fromOn, toOn }: StandInTerm): Promise<StandInTerm[]> {
  return tx.query<StandInTerm[]>(
    `SELECT seat_id AS "seatId", person_id AS "substituteId", from_on::text AS "fromOn", to_on::text AS "toOn"
       FROM substitution WHERE revoked_at IS NULL AND from_on <= $2 AND to_on >= $1`,
    [fromOn, toOn],
  );
}

/** Holders of the seats in question only: of those with a substitute, and of the wanted one. */
function heldWithin(tx: EntityManager, { seatId, fromOn, toOn }: StandInTerm): Promise<HeldTerm[]> {
  return tx.query<HeldTerm[]>(
    `SELECT seat_id AS "seatId", person_id AS "personId", from_on::text AS "fromOn", to_on::text AS "toOn"
       FROM seat_holder
      WHERE from_on <= $3 AND (to_on IS NULL OR to_on >= $2)
        AND (seat_id = $1 OR seat_id IN (
          SELECT seat_id FROM substitution WHERE revoked_at IS NULL AND from_on <= $3 AND to_on >= $2))`,
    [seatId, fromOn, toOn],
  );
}
