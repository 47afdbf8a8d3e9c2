import { reachOf, type Actor } from '@zholdau/domain';
import type { SqlParams } from '../sql-params.js';

/** One word of a question as the database understands it, with the number of titles that have it, counted up to a limit. */
export interface Term {
  readonly exact: string;
  readonly broad: string;
  readonly titles: number;
}

/** A word in more titles than this tells little; it narrows, but is no reason by itself to look at a row. */
export const COMMON = 1500;

/** What may be found at all: the ids and texts are read again under row security, which has the last word. */
const SOURCES = (actor: Actor, words: string): readonly string[] => {
  const own = `i.words AS words, 1.0 AS worth, 'title' AS place, i.id AS source FROM action_item i`;
  const of = (table: string, place: string, worth: number, rest: string): string =>
    `s.words, ${worth} AS worth, '${place}' AS place, s.id AS source FROM ${table} s ${rest}`;
  const talk = `JOIN comment c ON c.id = s.comment_id AND c.retracted_at IS NULL JOIN action_item i ON i.id = c.item_id`;
  const sources = [
    [own, `i.words @@ ${words}`],
    [
      of('progress_report', 'report', 0.9, `JOIN action_item i ON i.id = s.item_id AND s.state <> 'draft'`),
      `s.words @@ ${words}`,
    ],
    [
      of(
        'evidence',
        'file',
        0.8,
        `JOIN progress_report r ON r.id = s.report_id AND r.state <> 'draft' JOIN action_item i ON i.id = r.item_id`,
      ),
      `s.words @@ ${words}`,
    ],
  ];
  const said = [
    [of('comment', 'comment', 0.8, 'JOIN action_item i ON i.id = s.item_id'), `s.words @@ ${words}`],
    [of('comment_file', 'file', 0.8, talk), `s.words @@ ${words}`],
  ];
  const all = reachOf(actor.role) === 'reader' ? sources : [...sources, ...said];
  return all.map(([from, where]) => `SELECT i.id AS item, ${from} WHERE ${where} AND ${inReach(actor)}`);
};

/** What row security says of an item, in the words that an index serves; read as the engine with the actor's scope set. */
function inReach(actor: Actor): string {
  const shown = `i.region_id = (SELECT scope_region()) AND NOT i.restricted`;
  switch (reachOf(actor.role)) {
    case 'region':
      return shown;
    case 'reader':
      return `${shown} AND i.status <> 'draft'`;
    case 'bodies':
      return `${shown} AND i.status <> 'draft' AND i.body_ids && (SELECT scope_bodies())`;
    case 'curated':
      return `${shown} AND i.status <> 'draft' AND (i.body_ids && (SELECT scope_bodies())
        OR i.directive_id = ANY ((SELECT scope_directives())::uuid[]) OR i.curator_seat_id = (SELECT scope_seat()))`;
    case 'delegated':
      return `${shown} AND i.status <> 'draft' AND i.delegate_ids && (SELECT scope_handed())`;
  }
}

/** The best items with where their words were found: `{subject, hits: [{place, source}]}`, the best first. */
export function bestItemsSql(actor: Actor, terms: readonly Term[], limit: number, params: SqlParams): string {
  const asked = `${params.add(wanted(terms))}::tsquery`;
  const score = terms.map(({ exact, broad, titles }) => {
    const weight = 1 + Math.log((COMMON + 1) / (Math.min(titles, COMMON) + 1));
    return `CASE WHEN words @@ ${params.add(exact)}::tsquery THEN ${weight} WHEN words @@ ${params.add(broad)}::tsquery THEN ${weight / 2} ELSE 0 END`;
  });
  return `WITH found AS (
      SELECT item, place, source, (${score.join(' + ')}) * worth + 0.1 / (10 + length(words)) AS score
      FROM (${SOURCES(actor, asked).join('\n UNION ALL ')}) AS every_source)
    SELECT item AS subject, (array_agg(jsonb_build_object('place', place, 'source', source) ORDER BY score DESC, source))[1:3] AS hits
    FROM found GROUP BY item ORDER BY max(score) DESC, item LIMIT ${params.add(limit)}`;
}

/** All the words, or any that is rare; where none is rare, all but one. */
export function wanted(terms: readonly Term[]): string {
  const all = and(terms);
  const rare = terms.filter(({ titles }) => titles <= COMMON).map(({ broad }) => `(${broad})`);
  const nearly =
    rare.length > 0 || terms.length < 3 ? rare : terms.map((_, left) => and(terms.filter((_, at) => at !== left)));
  return [all, ...nearly].join(' | ');
}

const and = (terms: readonly Term[]): string => `(${terms.map(({ broad }) => `(${broad})`).join(' & ')})`;
