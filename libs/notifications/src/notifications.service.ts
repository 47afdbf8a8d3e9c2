import { Injectable } from '@nestjs/common';
import { Clock, elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { Followers, newsOf, type News } from './talk/followers.js';
import { LADDER_KINDS } from './notice-kind.js';
import type { AddressedNotice, Addressee, NewNotice, Told } from './new-notice.js';
import { Seating } from './seating.service.js';

interface SeatOf {
  readonly seatId: string;
  readonly bodyId: string | null;
  readonly regionId: string;
  readonly kind: string;
}

/** Whoever loses an item sees its row no more; the notice that says so carries the number itself. */
const NUMBER_OF_A_LOST_ITEM = `
  CASE WHEN n.kind = 'unassigned'
    THEN jsonb_build_object('number', (SELECT i.number FROM action_item i WHERE i.id = n."itemId")) ELSE '{}' END`;

/**
 * Tells people things.
 *
 * What is told stands in the inbox at once and waits there for a letter, which
 * {@link LetterGathering} makes of it. Everything is written in the caller's
 * transaction, with the engine's rights: neither the thing nor the telling
 * exists without the other.
 */
@Injectable()
export class Notifications {
  /** Transactions of a change of many items, with its id. */
  private readonly bundles = new WeakMap<EntityManager, string>();

  constructor(
    private readonly clock: Clock,
    private readonly seating: Seating,
    private readonly followers: Followers,
  ) {}

  /** @returns those who were told now; an empty seat or a second telling of the same occasion reaches nobody */
  tell(tx: EntityManager, notice: NewNotice): Promise<Told[]> {
    return this.tellMany(tx, [notice]);
  }

  /** Many at once, in a few statements; approving a plan tells a hundred bodies. */
  tellMany(tx: EntityManager, notices: readonly NewNotice[]): Promise<Told[]> {
    return elevated(tx, async (engine) => {
      const told = await this.write(engine, await this.address(engine, notices));
      await this.followers.tell(engine, notices.flatMap(newsOf), told, this.bundles.get(tx) ?? null);
      return told;
    });
  }

  /** News that only followers hear of. */
  tellFollowers(tx: EntityManager, news: readonly News[], told: readonly Told[]): Promise<void> {
    return elevated(tx, (engine) => this.followers.tell(engine, news, told, this.bundles.get(tx) ?? null));
  }

  /**
   * Whatever the work tells in this transaction belongs to one change of many items: it is remembered for who was told
   * and for its occasion, but its lines stand in no inbox and leave in no letter; the change's summary speaks for them.
   */
  async bundled<T>(tx: EntityManager, bulkId: string, work: () => Promise<T>): Promise<T> {
    this.bundles.set(tx, bulkId);
    try {
      return await work();
    } finally {
      this.bundles.delete(tx);
    }
  }

  /** Writes notices whose people are known. Runs with the engine's rights. */
  async write(engine: EntityManager, notices: readonly AddressedNotice[]): Promise<Told[]> {
    if (notices.length === 0) return [];
    return engine.query<Told[]>(
      `INSERT INTO notice (region_id, person_id, seat_id, item_id, checkpoint_id, deadline_version, rung_fire_id, kind,
                           params, dedupe_key, created_at, expires_at, comment_id, bulk_id, state, channels)
       SELECT n."regionId", n."personId", n."seatId", n."itemId", n."checkpointId", n."deadlineVersion", n."rungFireId",
              n.kind, coalesce(n.params, '{}') || ${NUMBER_OF_A_LOST_ITEM}, n."dedupeKey" || '-' || n."personId", (SELECT zholdau_now()), n."expiresAt",
              n."commentId", $2, CASE WHEN n."inboxOnly" OR $2::uuid IS NOT NULL THEN 'inbox_only' ELSE 'pending' END, n.channels
       FROM jsonb_to_recordset($1::jsonb) AS n ("regionId" uuid, "personId" uuid, "seatId" uuid, "itemId" uuid,
              "checkpointId" uuid, "deadlineVersion" int, "rungFireId" uuid, kind text, params jsonb, "dedupeKey" text,
              "expiresAt" timestamptz, "commentId" uuid, "inboxOnly" boolean, channels text[])
       ON CONFLICT (dedupe_key) DO NOTHING
       RETURNING id AS "noticeId", person_id AS "personId", seat_id AS "seatId"`,
      [JSON.stringify(notices), this.bundles.get(engine) ?? null],
    );
  }

  /**
   * Takes back what a ladder has said about these checkpoints and no letter has carried yet; it stays in the inbox.
   *
   * @param reason submitted, superseded, accepted …: shown to whoever asks why no letter left
   */
  async withdraw(tx: EntityManager, checkpointIds: readonly string[], reason: string): Promise<void> {
    await elevated(tx, (engine) =>
      engine.query(
        `UPDATE notice SET state = 'cancelled', cancel_reason = $2
         WHERE checkpoint_id = ANY($1) AND state = 'pending' AND kind = ANY($3)`,
        [checkpointIds, reason, LADDER_KINDS],
      ),
    );
  }

  /** The answer has come: what was said to whoever owed it and no letter has carried yet is taken back. */
  async withdrawReview(engine: EntityManager, subjectIds: readonly string[]): Promise<void> {
    await engine.query(
      `UPDATE notice SET state = 'cancelled', cancel_reason = 'already_decided'
       WHERE kind = 'review_late' AND state = 'pending' AND params ->> 'subjectId' = ANY($1)
         AND checkpoint_id IN (SELECT checkpoint_id FROM review_run WHERE subject_id::text = ANY($1))`,
      [subjectIds],
    );
  }

  private async address(engine: EntityManager, notices: readonly NewNotice[]): Promise<AddressedNotice[]> {
    const seats = await this.seatsOf(engine, notices);
    const wanted = notices.flatMap((notice) =>
      listOf(notice.to).flatMap((to) => seatChoices(to, notice, seats).flat()),
    );
    const people = await this.seating.peopleIn(engine, [...new Set(wanted)], await this.clock.today(engine));
    return notices.flatMap((notice) => {
      const { to, ...rest } = notice;
      const told = new Map<string, string | null>();
      for (const addressee of listOf(to)) {
        if ('personId' in addressee) told.set(addressee.personId, addressee.seatId ?? null);
        for (const choice of seatChoices(addressee, notice, seats)) {
          const seatId = choice.find((one) => people.has(one));
          if (seatId !== undefined && !told.has(people.get(seatId)!)) told.set(people.get(seatId)!, seatId);
        }
      }
      return [...told].map(([personId, seatId]) => ({ ...rest, personId, seatId }));
    });
  }

  private async seatsOf(engine: EntityManager, notices: readonly NewNotice[]): Promise<readonly SeatOf[]> {
    const all = notices.flatMap(({ to }) => listOf(to));
    const bodyIds = [...new Set(all.flatMap((to) => ('bodyId' in to ? [to.bodyId] : [])))];
    const kinds = [...new Set(all.flatMap((to) => ('seats' in to ? [to.seats] : [])))];
    if (bodyIds.length === 0 && kinds.length === 0) return [];
    return engine.query<SeatOf[]>(
      `SELECT id AS "seatId", body_id AS "bodyId", region_id AS "regionId", kind FROM seat
       WHERE closed_at IS NULL
         AND ((body_id = ANY($1) AND kind IN ('head', 'executor')) OR (kind = ANY($2) AND region_id = ANY($3)))
       ORDER BY id`,
      [bodyIds, kinds, [...new Set(notices.map(({ regionId }) => regionId))]],
    );
  }
}

function listOf(to: Addressee | readonly Addressee[]): readonly Addressee[] {
  return Array.isArray(to) ? (to as readonly Addressee[]) : [to as Addressee];
}

/** For each person to be told the seats to try, in their order; the first that is not empty is meant. */
function seatChoices(to: Addressee, { regionId }: NewNotice, seats: readonly SeatOf[]): string[][] {
  if ('personId' in to) return [];
  if ('seatId' in to) return [[to.seatId]];
  if ('seats' in to) {
    return seats.filter((seat) => seat.kind === to.seats && seat.regionId === regionId).map(({ seatId }) => [seatId]);
  }
  const own = seats.filter(({ bodyId }) => bodyId === to.bodyId);
  const head = own.filter(({ kind }) => kind === 'head').map(({ seatId }) => seatId);
  const executor = own.filter(({ kind }) => kind === 'executor').map(({ seatId }) => seatId);
  if (to.as === 'head') return [head];
  return to.as === 'executor' ? [[...executor, ...head]] : [[...executor, ...head], head];
}
