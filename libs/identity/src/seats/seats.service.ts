import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  NotFoundError,
  RuleViolationError,
  type Actor,
  type Names,
  type Role,
} from '@zholdau/domain';
import { Clock, SeatEntity, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { checkAdministratorRemains } from './administrators.js';
import { SeatHoldersService } from './seat-holders.service.js';
import { SeatsQuery, type SeatCard } from './seats.query.js';

export interface NewSeat {
  readonly kind: Role;
  readonly bodyId: string | null;
  readonly districtId: string | null;
  readonly titles: Names;
  readonly personId: string | null;
}

export interface SeatChange {
  readonly titles?: Names;
  readonly closed?: boolean;
}

const IN_A_BODY: readonly Role[] = ['head', 'executor', 'staff'];
/** A body has one of each: letters must know whom they mean. */
const ONE_PER_BODY: readonly Role[] = ['head', 'executor'];

/** Posts: made, renamed, closed. A post is never deleted, as the past names it. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly holders: SeatHoldersService,
    private readonly seats: SeatsQuery,
  ) {}

  /**
   * @throws NotAllowedError; BadInputError `seat_body_missing`, `seat_body_unwanted`, `unknown_body`, `unknown_district`,
   *   `seat_district_unwanted`, `unknown_person`
   * @throws RuleViolationError `seat_taken` when the body has such a seat, `person_disabled`
   */
  create(actor: Actor, seat: NewSeat): Promise<SeatCard> {
    demand(actor, 'seat.manage', { kind: seat.kind });
    return this.transactions.asActor(actor, async (tx) => {
      await checkPlace(tx, seat);
      const { identifiers } = await tx.insert(SeatEntity, {
        regionId: actor.regionId,
        kind: seat.kind,
        bodyId: seat.bodyId,
        districtId: seat.districtId,
        ...columnsOf(seat.titles),
      });
      const id = (identifiers[0] as { id: string }).id;
      await this.journal.record(tx, actor, { action: 'seat.created', subjectType: 'seat', subjectId: id, after: seat });
      if (seat.personId) {
        await this.holders.seatIn(tx, actor, id, { personId: seat.personId, fromOn: await this.clock.today(tx) });
      }
      return this.seats.cardIn(tx, id);
    });
  }

  /**
   * Renames, closes or opens again. Nobody acts in a closed seat, and its holder's term ends today.
   *
   * @throws NotFoundError, NotAllowedError; RuleViolationError `seat_taken`, `last_administrator`
   */
  change(actor: Actor, id: string, { titles, closed }: SeatChange): Promise<SeatCard> {
    return this.transactions.asActor(actor, async (tx) => {
      const row = await tx.findOne(SeatEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new NotFoundError();
      demand(actor, 'seat.manage', { kind: row.kind });
      const before = await this.seats.cardIn(tx, id);
      if (titles) await tx.update(SeatEntity, { id }, columnsOf(titles));
      if (closed === true && !row.closedAt) await this.close(tx, id);
      if (closed === false && row.closedAt) {
        await checkPlace(tx, row);
        await tx.query('UPDATE seat SET closed_at = NULL WHERE id = $1', [id]);
      }
      if (row.kind === 'administrator') await checkAdministratorRemains(tx, actor.regionId);
      const after = await this.seats.cardIn(tx, id);
      await this.journal.record(tx, actor, {
        action: closed === true && !row.closedAt ? 'seat.closed' : 'seat.changed',
        subjectType: 'seat',
        subjectId: id,
        before: { titles: before.titles, closed: before.closedAt !== null, holder: before.holder },
        after: { titles: after.titles, closed: after.closedAt !== null, holder: after.holder },
      });
      return after;
    });
  }

  private async close(tx: EntityManager, id: string): Promise<void> {
    const today = await this.clock.today(tx);
    await tx.query('DELETE FROM seat_holder WHERE seat_id = $1 AND from_on > $2', [id, today]);
    await tx.query('UPDATE seat_holder SET to_on = $2 WHERE seat_id = $1 AND to_on IS NULL', [id, today]);
    await tx.query('UPDATE seat SET closed_at = zholdau_now() WHERE id = $1', [id]);
  }
}

async function checkPlace(tx: EntityManager, seat: Pick<NewSeat, 'kind' | 'bodyId' | 'districtId'>): Promise<void> {
  const inBody = IN_A_BODY.includes(seat.kind);
  if (inBody && seat.bodyId === null) throw new BadInputError('seat_body_missing');
  if (!inBody && seat.bodyId !== null) throw new BadInputError('seat_body_unwanted');
  if (seat.kind !== 'deputy' && seat.districtId !== null) throw new BadInputError('seat_district_unwanted');
  if (seat.bodyId !== null && !(await exists(tx, 'body', seat.bodyId))) throw new BadInputError('unknown_body');
  if (seat.districtId !== null && !(await exists(tx, 'district', seat.districtId))) {
    throw new BadInputError('unknown_district');
  }
  if (!ONE_PER_BODY.includes(seat.kind)) return;
  const taken = await tx.query<unknown[]>('SELECT 1 FROM seat WHERE body_id = $1 AND kind = $2 AND closed_at IS NULL', [
    seat.bodyId,
    seat.kind,
  ]);
  if (taken.length > 0) throw new RuleViolationError('seat_taken');
}

async function exists(tx: EntityManager, table: 'body' | 'district', id: string): Promise<boolean> {
  return (await tx.query<unknown[]>(`SELECT 1 FROM ${table} WHERE id = $1`, [id])).length > 0;
}

function columnsOf(titles: Names) {
  return { titleRu: titles.ru, titleKk: titles.kk, titleEn: titles.en };
}
