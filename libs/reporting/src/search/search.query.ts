import { Injectable } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type ItemRow, type RawItemRow } from '../item-row.js';
import { Outlooks, outlookParams } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { hitsOf, type Candidate } from './hits.js';
import { bestItemsSql, COMMON, type Term } from './search.sql.js';
import type { SearchAnswer } from './search.js';
import { talkAbove } from './talk-above.js';

/**
 * Items by the words of their titles, reports, comments and file names, in any form of Russian and Kazakh words; and the
 * directives and Addresses whose talk has them.
 */
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
      const known = new Set(numbered.map(({ subject }) => subject));
      const all = [...numbered, ...candidates.filter(({ subject }) => !known.has(subject))];
      const items = await this.items(tx, actor, all);
      const hits = await hitsOf(tx, all, terms);
      const rows = all.flatMap(({ subject }) => {
        const [row, found] = [items.get(subject), hits.get(subject) ?? []];
        return row && (found.length > 0 || known.has(subject)) ? [{ item: row, hits: found }] : [];
      });
      const above = terms.length === 0 ? [] : await talkAbove(tx, actor, terms);
      return { items: rows.slice(0, limit), above, more: rows.length > limit };
    });
  }

  private async items(tx: EntityManager, actor: Actor, found: readonly Candidate[]): Promise<Map<string, ItemRow>> {
    const look = await this.outlooks.look(tx, actor.regionId);
    const params = new SqlParams();
    const at = outlookParams(params, look);
    const today = `${params.add(look.today)}::date`;
    const ids = params.add(found.map(({ subject }) => subject));
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
  return rows.map(({ id }) => ({ subject: id, hits: [] }));
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
