import { Injectable } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { elevated, keepPlans, prepared, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ITEM_ROW_JOINS, itemRowColumns, toItemRow, type ItemRow, type RawItemRow } from '../item-row.js';
import { Outlooks, outlookParams } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';
import { hitsOf, type Candidate } from './hits.js';
import { bestItemsSql } from './search.sql.js';
import type { SearchAnswer } from './search.js';
import { COMMON, compact, stepsOf, type Term } from './steps.js';
import { talkAbove, toldAbove } from './talk-above.js';

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
      await keepPlans(tx);
      const numbered = await byNumber(tx, actor, asked.trim());
      const { terms, candidates, told } = await elevated(tx, (engine) => found(engine, actor, asked, limit + 1));
      const known = new Set(numbered.map(({ subject }) => subject));
      const all = [...numbered, ...candidates.filter(({ subject }) => !known.has(subject))];
      const items = all.length === 0 ? new Map<string, ItemRow>() : await this.items(tx, actor, all);
      const hits = await hitsOf(tx, [...all, ...told], terms);
      const rows = all.flatMap(({ subject }) => {
        const [row, places] = [items.get(subject), hits.get(subject) ?? []];
        return row && (places.length > 0 || known.has(subject)) ? [{ item: row, hits: places }] : [];
      });
      const above = await talkAbove(tx, told, hits);
      return { items: rows.slice(0, limit), above, more: rows.length > limit };
    });
  }

  private async items(tx: EntityManager, actor: Actor, found: readonly Candidate[]): Promise<Map<string, ItemRow>> {
    const look = await this.outlooks.look(tx, actor.regionId);
    const params = new SqlParams();
    const at = outlookParams(params, look);
    const today = `${params.add(look.today)}::date`;
    const ids = params.add(found.map(({ subject }) => subject));
    const rows = await prepared<RawItemRow>(
      tx,
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

/** Ids by words, in the reader's reach but past row security. */
async function found(engine: EntityManager, actor: Actor, asked: string, limit: number) {
  const terms = await termsOf(engine, asked);
  if (terms.length === 0) return { terms, candidates: [], told: [] };
  return { terms, candidates: await best(engine, actor, terms, limit), told: await toldAbove(engine, actor, terms) };
}

const TERMS = `
  SELECT exact::text, broad::text, search_titles(broad, ${COMMON}) AS titles FROM search_terms($1) WHERE numnode(exact) > 0`;

async function termsOf(engine: EntityManager, asked: string): Promise<Term[]> {
  const rows = await prepared<Term>(engine, TERMS, [asked]);
  return rows.map((row) => ({ ...row, exact: compact(row.exact), broad: compact(row.broad) }));
}

interface Weighed extends Candidate {
  readonly score: number;
  readonly cut: boolean;
}

/** Step by step until there are enough, or a step has weighed all there is. */
async function best(engine: EntityManager, actor: Actor, terms: readonly Term[], limit: number): Promise<Candidate[]> {
  const seen = new Map<string, Weighed>();
  const narrowed = new Set<string>();
  for (const step of stepsOf(terms)) {
    const params = new SqlParams();
    const rows = await prepared<Weighed>(engine, bestItemsSql(actor, step, terms, limit, params), params.values);
    if (step.whole && !rows.some(({ cut }) => cut)) return rows;
    for (const row of rows) {
      seen.set(row.subject, { ...row, score: Math.max(row.score, seen.get(row.subject)?.score ?? 0) });
      if (!step.whole) narrowed.add(row.subject);
    }
    if (narrowed.size >= limit) break;
  }
  return [...seen.values()].sort((one, other) => other.score - one.score).slice(0, limit);
}
