import { reachOf, type Actor, type Names } from '@zholdau/domain';
import { prepared } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { titlesSql } from '../refs.js';
import type { Candidate } from './hits.js';
import type { SearchAbove, SearchHit } from './search.js';
import { wanted, type Term } from './steps.js';

/** Lines of talk looked at; row security then says which of them the reader has. */
const LOOKED_AT = 100;
const SHOWN = 10;

const FOUND = `
  WITH said AS (
    SELECT coalesce(c.directive_id, c.address_id) AS subject, 'comment' AS place, c.id AS source, ts_rank(c.words, $1::tsquery) AS rank
    FROM comment c
    WHERE c.words @@ $1::tsquery AND c.item_id IS NULL AND c.retracted_at IS NULL AND c.region_id = (SELECT scope_region())
    UNION ALL
    SELECT coalesce(c.directive_id, c.address_id), 'file', f.id, ts_rank(f.words, $1::tsquery)
    FROM comment_file f JOIN comment c ON c.id = f.comment_id
    WHERE f.words @@ $1::tsquery AND c.item_id IS NULL AND c.retracted_at IS NULL AND c.region_id = (SELECT scope_region())
    ORDER BY rank DESC, source LIMIT ${LOOKED_AT})
  SELECT subject, (array_agg(jsonb_build_object('place', place, 'source', source) ORDER BY rank DESC, source))[1:3] AS hits
  FROM said GROUP BY subject ORDER BY max(rank) DESC, subject`;

const PLACES = `
  SELECT d.id, 'directive' AS level, d.number, ${titlesSql('d')} AS titles, extract(year FROM a.delivered_on)::int AS year
    FROM directive d JOIN address a ON a.id = d.address_id WHERE d.id = ANY ($1::uuid[])
  UNION ALL
  SELECT a.id, 'address', '', ${titlesSql('a')}, extract(year FROM a.delivered_on)::int
    FROM address a WHERE a.id = ANY ($1::uuid[])`;

/** Directives and Addresses whose own talk has the words, asked as the engine. A deputy has no talk to look in. */
export async function toldAbove(engine: EntityManager, actor: Actor, terms: readonly Term[]): Promise<Candidate[]> {
  return reachOf(actor.role) === 'reader' ? [] : prepared<Candidate>(engine, FOUND, [wanted(terms)]);
}

/** Of the places that were found, those the reader has, with the texts the reader has. */
export async function talkAbove(
  tx: EntityManager,
  told: readonly Candidate[],
  hits: ReadonlyMap<string, readonly SearchHit[]>,
): Promise<SearchAbove[]> {
  if (told.length === 0) return [];
  const ids = told.map(({ subject }) => subject);
  const places = await prepared<Omit<SearchAbove, 'hits' | 'titles'> & { titles: Names }>(tx, PLACES, [ids]);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const rows = ids.flatMap((id) => {
    const [place, seen] = [placeOf.get(id), hits.get(id) ?? []];
    return place && seen.length > 0 ? [{ ...place, hits: seen }] : [];
  });
  return rows.slice(0, SHOWN);
}
