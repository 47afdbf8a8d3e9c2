import { Injectable } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type ItemRow, type RawItemRow } from '../item-row.js';
import { Outlooks, outlookParams } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { piecesOf } from './pieces.js';
import { bestItemsSql, COMMON, type Term } from './search.sql.js';
import type { SearchAnswer, SearchHit, SearchPlace } from './search.js';

interface Place {
  readonly place: SearchPlace;
  readonly source: string;
}

interface Candidate {
  readonly item: string;
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

/** Items by the words of their titles, reports, comments and file names, in any form of Russian and Kazakh words. */
@Injectable()
export class SearchQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /**
   * The best items first. Found are only what the reader may open: drafts of reports, taken-back comments and whatever
   * is restricted are not looked at, and neither is counted.
   *
   * @param asked words or the number of an item; nothing is found by words that say nothing
   * @param limit 1–50
   */
  read(actor: Actor, asked: string, limit: number): Promise<SearchAnswer> {
    return this.transactions.asActor(actor, async (tx) => {
      const numbered = await byNumber(tx, actor, asked.trim());
      const terms = await termsOf(tx, asked);
      const candidates = terms.length === 0 ? [] : await best(tx, actor, terms, limit + 1);
      const known = new Set(numbered.map(({ item }) => item));
      const all = [...numbered, ...candidates.filter(({ item }) => !known.has(item))];
      const items = await this.items(tx, actor, all);
      const hits = await hitsOf(tx, all, terms);
      const rows = all.flatMap(({ item }) => {
        const [row, found] = [items.get(item), hits.get(item) ?? []];
        return row && (found.length > 0 || known.has(item)) ? [{ item: row, hits: found }] : [];
      });
      return { items: rows.slice(0, limit), more: rows.length > limit };
    });
  }

  private async items(tx: EntityManager, actor: Actor, found: readonly Candidate[]): Promise<Map<string, ItemRow>> {
    const look = await this.outlooks.look(tx, actor.regionId);
    const params = new SqlParams();
    const at = outlookParams(params, look);
    const today = `${params.add(look.today)}::date`;
    const ids = params.add(found.map(({ item }) => item));
    const rows = await tx.query<RawItemRow[]>(
      `SELECT ${itemRowColumns(at, today)} FROM action_item i ${ITEM_ROW_JOINS} WHERE i.id = ANY (${ids}::uuid[])`,
      params.values,
    );
    return new Map(rows.map((row) => [row.id, toItemRow(row, actor.locale)]));
  }
}

/** «88» is an item of the plan before it is a word. */
async function byNumber(tx: EntityManager, actor: Actor, asked: string): Promise<Candidate[]> {
  if (!/^\d{1,5}([.)-]\d{1,3})*\)?$/u.test(asked)) return [];
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM action_item WHERE region_id = $1 AND number = $2 ORDER BY created_at DESC, id LIMIT 10',
    [actor.regionId, asked],
  );
  return rows.map(({ id }) => ({ item: id, hits: [] }));
}

async function termsOf(tx: EntityManager, asked: string): Promise<Term[]> {
  return elevated(tx, (engine) =>
    engine.query<Term[]>(
      `SELECT exact::text, broad::text, (SELECT count(*)::int FROM (
         SELECT FROM action_item i WHERE i.region_id = (SELECT scope_region()) AND i.words @@ broad LIMIT ${COMMON + 1}) AS counted) AS titles
       FROM search_terms($1) WHERE numnode(exact) > 0`,
      [asked],
    ),
  );
}

async function best(tx: EntityManager, actor: Actor, terms: readonly Term[], limit: number): Promise<Candidate[]> {
  const params = new SqlParams();
  const sql = bestItemsSql(actor, terms, limit, params);
  return elevated(tx, (engine) => engine.query<Candidate[]>(sql, params.values));
}

async function hitsOf(
  tx: EntityManager,
  found: readonly Candidate[],
  terms: readonly Term[],
): Promise<Map<string, SearchHit[]>> {
  const sources = found.flatMap(({ hits }) => hits.map(({ source }) => source));
  if (sources.length === 0) return new Map();
  const texts = await tx.query<{ source: string; text: string }[]>(TEXTS, [sources]);
  const words = await tx.query<{ word: string }[]>(
    `SELECT word FROM (SELECT DISTINCT lower(word) AS word
       FROM unnest($1::text[]) AS text, regexp_split_to_table(text, '[^[:alnum:]]+') AS word WHERE word <> '') AS each_word
     WHERE search_words(word, word) @@ $2::tsquery`,
    [texts.map(({ text }) => text), terms.map(({ broad }) => `(${broad})`).join(' | ')],
  );
  const marked = new Set(words.map(({ word }) => word));
  const textOf = new Map(texts.map(({ source, text }) => [source, text]));
  return new Map(
    found.map(({ item, hits }) => [
      item,
      hits.flatMap(({ place, source }) => {
        const text = textOf.get(source);
        return text === undefined ? [] : [{ place, sourceId: source, pieces: piecesOf(text, marked) }];
      }),
    ]),
  );
}
