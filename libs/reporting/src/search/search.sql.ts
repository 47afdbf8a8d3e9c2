import { reachOf, type Actor } from '@zholdau/domain';
import type { SqlParams } from '../sql-params.js';
import { COMMON, type Step, type Term } from './steps.js';

/** Rows of each kind that are weighed against each other; a step that finds more is followed by none that finds yet more. */
export const WEIGHED = 1000;

/** What may be found at all, by the words in the index and by what else is asked of its rows, past the index: the ids and texts are read again under row security, which has the last word. */
const SOURCES = (actor: Actor, words: string, also: string | null): readonly string[] => {
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
  return all.map(([from, where], at) => {
    const rest = also === null ? '' : `AND ts_match_vq(${at === 0 ? 'i' : 's'}.words, ${also})`;
    return `(SELECT i.id AS item, ${from} WHERE ${where} ${rest} AND ${inReach(actor)} LIMIT ${WEIGHED})`;
  });
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

/**
 * The best items with where their words were found: `{subject, score, hits: [{place, source}], cut}`, the best first.
 * `cut` says that some kind of text had more rows than are weighed.
 */
export function bestItemsSql(
  actor: Actor,
  step: Step,
  terms: readonly Term[],
  limit: number,
  params: SqlParams,
): string {
  const asked = `${params.add(step.words)}::tsquery`;
  const also = step.also === null ? null : `${params.add(step.also)}::tsquery`;
  const score = terms.map(({ exact, broad, titles }) => {
    const weight = `${params.add(1 + Math.log((COMMON + 1) / (Math.min(titles, COMMON) + 1)))}::float8`;
    return `CASE WHEN words @@ ${params.add(exact)}::tsquery THEN ${weight} WHEN words @@ ${params.add(broad)}::tsquery THEN ${weight} / 2 ELSE 0 END`;
  });
  return `WITH found AS (
      SELECT item, place, source, (${score.join(' + ')}) * worth + 0.1 / (10 + length(words)) AS score
      FROM (${SOURCES(actor, asked, also)
        .slice(0, step.titles ? 1 : undefined)
        .join('\n UNION ALL ')}) AS every_source)
    SELECT item AS subject, max(score) AS score,
      (array_agg(jsonb_build_object('place', place, 'source', source) ORDER BY score DESC, source))[1:3] AS hits,
      (SELECT max(rows) FROM (SELECT count(*) AS rows FROM found GROUP BY place) AS counted) >= ${WEIGHED} AS cut
    FROM found GROUP BY item ORDER BY max(score) DESC, item LIMIT ${params.add(limit)}`;
}
