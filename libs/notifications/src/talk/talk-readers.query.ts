import { Injectable } from '@nestjs/common';
import { elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { seatSeesTalk, seatsOfPerson } from '../letters/visible.sql.js';

/** Where talk stands; `itemId` also for periods and reports. */
export interface TalkPlace {
  readonly regionId: string;
  readonly addressId: string | null;
  readonly directiveId: string | null;
  readonly itemId: string | null;
}

/** Somebody who reads the talk of a place, in the seat by which they do. */
export interface TalkReader {
  readonly personId: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly seatId: string;
  readonly seatTitles: { readonly ru: string; readonly kk: string; readonly en: string };
}

const MOST_FOUND = 20;

/** Who reads the talk of a place. Whoever does not is not found, by whatever words. */
@Injectable()
export class TalkReaders {
  /** The first twenty by name; nothing is found for somebody who may not see the place. */
  search(tx: EntityManager, place: TalkPlace, words: string): Promise<TalkReader[]> {
    const like = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    return this.find(tx, place, `(p.name_ru ILIKE $6 OR p.name_kk ILIKE $6)`, like);
  }

  /** Those of the people who may see the place; the others are absent, as people who do not exist are. */
  among(tx: EntityManager, place: TalkPlace, personIds: readonly string[]): Promise<TalkReader[]> {
    return personIds.length === 0 ? Promise.resolve([]) : this.find(tx, place, 'p.id = ANY ($6::uuid[])', personIds);
  }

  private find(tx: EntityManager, place: TalkPlace, who: string, value: unknown): Promise<TalkReader[]> {
    const { regionId, addressId, directiveId, itemId } = place;
    return elevated(tx, (engine) =>
      engine.query<TalkReader[]>(
        `SELECT p.id AS "personId", p.name_ru AS "nameRu", p.name_kk AS "nameKk", seen.id AS "seatId",
           jsonb_build_object('ru', seen.title_ru, 'kk', seen.title_kk, 'en', seen.title_en) AS "seatTitles"
         FROM (SELECT $1::uuid AS region_id, $2::uuid AS address_id, $3::uuid AS directive_id, $4::uuid AS item_id) AS k
         JOIN person p ON p.region_id = k.region_id AND p.disabled_at IS NULL AND ${who}
         JOIN LATERAL (
           SELECT s.id, s.title_ru, s.title_kk, s.title_en FROM seat s
           WHERE s.id IN (SELECT held.seat_id FROM ${seatsOfPerson('p.id')} AS held) AND ${seatSeesTalk('p.id')}
           ORDER BY s.id LIMIT 1) AS seen ON true
         ORDER BY p.name_ru, p.id LIMIT $5`,
        [regionId, addressId, directiveId, itemId, Array.isArray(value) ? value.length : MOST_FOUND, value],
      ),
    );
  }
}
