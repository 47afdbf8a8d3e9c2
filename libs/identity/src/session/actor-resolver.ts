import { Injectable } from '@nestjs/common';
import type { Actor, Locale, Role } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { heldSeatsSql, TODAY_SQL } from './held-seats.sql.js';
import { tokenHash } from './secret-token.js';
import { SESSION_END_SQL } from './session-term.js';
import type { RequestTrace, SignedIn } from './signed-in.js';

interface Row {
  readonly personId: string;
  readonly regionId: string;
  readonly email: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly locale: Locale;
  readonly csrf: string;
  readonly seatId: string | null;
  readonly role: Role;
  readonly bodyId: string | null;
  readonly actingForId: string | null;
  readonly standsInFor: string[];
  readonly districtId: string | null;
  readonly chargedBodies: string[];
  readonly chargedDirectives: string[];
}

/** Everything about a request's person in one query: the answer is as fresh as the request. */
const RESOLVE = `
  WITH used AS (
    UPDATE session SET last_seen_at = clock_timestamp(), expires_at = ${SESSION_END_SQL}
     WHERE token_hash = $1 AND expires_at > clock_timestamp() AND last_seen_at < clock_timestamp() - interval '1 minute'
  )
  SELECT person.id AS "personId", person.region_id AS "regionId", person.email, person.name_ru AS "nameRu",
         person.name_kk AS "nameKk", person.locale, session.csrf, seat.id AS "seatId", seat.kind AS role,
         seat.body_id AS "bodyId", seat.district_id AS "districtId",
         CASE WHEN seat.substitute THEN (
           SELECT holder.person_id FROM seat_holder AS holder
            WHERE holder.seat_id = seat.id AND holder.from_on <= ${TODAY_SQL} AND (holder.to_on IS NULL OR holder.to_on >= ${TODAY_SQL})
            LIMIT 1) END AS "actingForId",
         ARRAY(SELECT DISTINCT one FROM seats_stood_in(person.id, ${TODAY_SQL}) AS stood, unnest(stood.for_ids) AS one) AS "standsInFor",
         charge.bodies AS "chargedBodies", charge.directives AS "chargedDirectives"
    FROM session
    JOIN person ON person.id = session.person_id AND person.disabled_at IS NULL
    LEFT JOIN LATERAL (
      SELECT * FROM (${heldSeatsSql('person.id')}) AS held
       ORDER BY held.id = session.seat_id DESC, held.substitute, held.held_from_on, held.kind, held.id LIMIT 1
    ) AS seat ON true
    LEFT JOIN LATERAL (
      SELECT coalesce(array_agg(body_id) FILTER (WHERE body_id IS NOT NULL), '{}') AS bodies,
             coalesce(array_agg(directive_id) FILTER (WHERE directive_id IS NOT NULL), '{}') AS directives
        FROM seat_charge WHERE seat_id = seat.id
    ) AS charge ON true
   WHERE session.token_hash = $1 AND session.expires_at > clock_timestamp()`;

/** Turns the token of a browser into the person and the seat behind it. */
@Injectable()
export class ActorResolver {
  constructor(private readonly transactions: Transactions) {}

  /** @returns null when the session is unknown or over, or its person is disabled: the three look the same */
  async fromToken(token: string, trace: RequestTrace = {}): Promise<SignedIn | null> {
    const hash = tokenHash(token);
    const [row] = await this.transactions.asEngine((tx) => tx.query<Row[]>(RESOLVE, [hash]));
    if (!row) return null;
    const { personId: id, regionId, email, nameRu, nameKk, locale, csrf } = row;
    const person = { id, regionId, email, nameRu, nameKk, locale };
    return { tokenHash: hash, csrf, person, actor: row.seatId ? actorOf(row, row.seatId, trace) : null };
  }
}

function actorOf(row: Row, seatId: string, trace: RequestTrace): Actor {
  return {
    personId: row.personId,
    seatId,
    role: row.role,
    regionId: row.regionId,
    actingForId: row.actingForId,
    standsInFor: row.standsInFor,
    bodyIds: row.role === 'curator' ? row.chargedBodies : row.bodyId ? [row.bodyId] : [],
    directiveIds: row.role === 'curator' ? row.chargedDirectives : [],
    districtId: row.districtId,
    locale: row.locale,
    ...trace,
  };
}
