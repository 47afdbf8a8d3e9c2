import { Injectable } from '@nestjs/common';
import { demand, NotFoundError, type Actor, type LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { TODAY_SQL } from '../session/held-seats.sql.js';
import type { BodyPicture, PersonPicture } from './refs.js';
import { bodyRefSql, holderSql, namesSql, personRefSql } from './refs.sql.js';

export interface BodyCard extends BodyPicture {
  readonly version: number;
  readonly districtId: string | null;
  readonly subordinate: boolean;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly aliases: readonly { readonly id: string; readonly alias: string; readonly source: string }[];
  readonly head: PersonPicture | null;
  readonly executor: PersonPicture | null;
  readonly staffCount: number;
}

const holderOf = (kind: 'head' | 'executor'): string =>
  `(SELECT ${holderSql('seat.id', TODAY_SQL, personRefSql('holder'))} FROM seat
     WHERE seat.body_id = body.id AND seat.kind = '${kind}' AND seat.closed_at IS NULL)`;

const BODY_CARD = `
  SELECT body.id, ${namesSql('body')} AS names, jsonb_build_object('ru', short_ru, 'kk', short_kk) AS shorts, body.kind,
         body.version, district_id AS "districtId", subordinate, valid_from AS "validFrom", valid_to AS "validTo",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'alias', alias, 'source', source) ORDER BY alias)
                     FROM body_alias WHERE body_id = body.id), '[]') AS aliases,
         ${holderOf('head')} AS head, ${holderOf('executor')} AS executor,
         (SELECT count(*)::int FROM seat WHERE seat.body_id = body.id AND seat.kind = 'staff' AND seat.closed_at IS NULL)
           AS "staffCount"
    FROM body`;

/** Bodies: as pickers list them, and as the directory shows them. */
@Injectable()
export class BodiesQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Every body of the region, for filters: those that ended may still be named by an old item. */
  list(actor: Actor): Promise<BodyPicture[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<{ body: BodyPicture }[]>(
        `SELECT ${bodyRefSql('body')} AS body FROM body ORDER BY kind = 'akim_office' DESC, kind, name_ru`,
      );
      return rows.map(({ body }) => body);
    });
  }

  cards(actor: Actor): Promise<BodyCard[]> {
    demand(actor, 'directory.read');
    return this.transactions.asActor(actor, (tx) => tx.query<BodyCard[]>(`${BODY_CARD} ORDER BY body.name_ru`));
  }

  /** @throws NotFoundError */
  card(actor: Actor, id: string): Promise<BodyCard> {
    demand(actor, 'directory.read');
    return this.transactions.asActor(actor, (tx) => this.cardIn(tx, id));
  }

  /** @throws NotFoundError */
  async cardIn(tx: EntityManager, id: string): Promise<BodyCard> {
    const [row] = await tx.query<BodyCard[]>(`${BODY_CARD} WHERE body.id = $1`, [id]);
    if (!row) throw new NotFoundError();
    return row;
  }
}
