import { prepared } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { piecesOf } from './pieces.js';
import type { SearchHit, SearchPlace } from './search.js';
import type { Term } from './steps.js';

interface Place {
  readonly place: SearchPlace;
  readonly source: string;
}

/** An item, a directive or an Address, and where in it the words stand. */
export interface Candidate {
  readonly subject: string;
  readonly hits: readonly Place[];
}

/** The texts behind the hits, as far as the reader may see them: a hit whose row is hidden has no text and is none. */
const TEXTS = `
  SELECT id AS source, trim(concat_ws(' / ', nullif(title_ru, ''), nullif(title_kk, ''))) AS text
    FROM action_item WHERE id = ANY ($1::uuid[]) AND NOT restricted
  UNION ALL SELECT id, trim(concat_ws(' ', nullif(text, ''), nullif(delay_reason, ''), nullif(next_step, '')))
    FROM progress_report WHERE id = ANY ($1::uuid[]) AND state <> 'draft'
  UNION ALL SELECT id, name FROM evidence WHERE id = ANY ($1::uuid[])
  UNION ALL SELECT id, text FROM comment WHERE id = ANY ($1::uuid[]) AND retracted_at IS NULL
  UNION ALL SELECT id, name FROM comment_file WHERE id = ANY ($1::uuid[])`;

/** Which words are forms of those asked for. The stems are taken off all at once: each call costs more than its words. */
const FORMS = `
  SELECT word FROM unnest($1::text[], string_to_array(kazakh_stems(array_to_string($1::text[], ' ')), ' ')) AS each_word (word, stem)
  WHERE to_tsvector('russian', plain_letters(word)) || to_tsvector('simple', stem) @@ $2::tsquery`;

/** What the reader sees of each subject: the texts with the words, cut and marked. Read under row security. */
export async function hitsOf(
  tx: EntityManager,
  found: readonly Candidate[],
  terms: readonly Term[],
): Promise<Map<string, SearchHit[]>> {
  const sources = found.flatMap(({ hits }) => hits.map(({ source }) => source));
  if (sources.length === 0) return new Map();
  const texts = await prepared<{ source: string; text: string }>(tx, TEXTS, [sources]);
  const marked = await formsIn(
    tx,
    texts.map(({ text }) => text),
    terms,
  );
  const textOf = new Map(texts.map(({ source, text }) => [source, text]));
  return new Map(
    found.map(({ subject, hits }) => [
      subject,
      hits.flatMap(({ place, source }) => {
        const text = textOf.get(source);
        return text === undefined ? [] : [{ place, sourceId: source, pieces: piecesOf(text, marked) }];
      }),
    ]),
  );
}

async function formsIn(tx: EntityManager, texts: readonly string[], terms: readonly Term[]): Promise<Set<string>> {
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (words.size === 0) return new Set();
  const asked = terms.map(({ broad }) => `(${broad})`).join(' | ');
  const rows = await prepared<{ word: string }>(tx, FORMS, [[...words], asked]);
  return new Set(rows.map(({ word }) => word));
}
