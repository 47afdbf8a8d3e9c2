import { Injectable } from '@nestjs/common';
import {
  changesBetween,
  demand,
  instantAt,
  endOfDay,
  type Actor,
  type JournalFieldChange,
  type LocalDate,
  type Names,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { readCursor, writeCursor } from '../cursor.js';
import { personRefSql, titlesSql, type PersonRef } from '../refs.js';
import { SqlParams } from '../sql-params.js';
import { actionName, journalSentence } from './journal-sentence.js';
import { nameIds } from './name-ids.js';

/** What narrows the journal. */
export interface JournalFilter {
  readonly action?: string;
  readonly personId?: string;
  readonly itemId?: string;
  /** Days in Kazakhstan, both inclusive. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface JournalRow {
  readonly id: string;
  readonly at: Date;
  readonly person: PersonRef | null;
  readonly seatTitles: Names | null;
  readonly actingFor: PersonRef | null;
  readonly authority: string;
  readonly action: string;
  readonly text: string;
  readonly item: { readonly id: string; readonly number: string } | null;
  readonly changes: readonly JournalFieldChange[];
  readonly reason: string;
  readonly ip: string;
  /** Number in the chain; null while the line is not sealed. */
  readonly seq: string | null;
}

export interface JournalPage {
  readonly rows: readonly JournalRow[];
  readonly next: string | null;
}

export interface JournalAction {
  readonly action: string;
  readonly name: string;
}

interface Line extends Omit<JournalRow, 'text' | 'changes'> {
  readonly atText: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The journal of a region, the newest first, a page at a time. */
@Injectable()
export class JournalListQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotAllowedError; BadInputError `bad_cursor` */
  page(
    actor: Actor,
    filter: JournalFilter,
    page: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<JournalPage> {
    demand(actor, 'journal.read');
    const params = new SqlParams();
    const where = conditions(filter, page.after, params);
    return this.transactions.asActor(actor, async (tx) => {
      const lines = await tx.query<Line[]>(listSql(where, params.add(page.limit + 1)), params.values);
      const shown = lines.slice(0, page.limit);
      const last = shown.at(-1);
      const rows = shown.map(({ atText: _, before, after, ...line }) => ({
        ...line,
        text: journalSentence(line.action, before, after, actor.locale),
        changes: changesBetween(before, after),
      }));
      return {
        rows: await nameIds(tx, rows, actor.locale),
        next: last && lines.length > page.limit ? writeCursor([last.atText, Number(last.id)]) : null,
      };
    });
  }

  /** Every action that the journal of the region has, by name. */
  actions(actor: Actor): Promise<JournalAction[]> {
    demand(actor, 'journal.read');
    return this.transactions.asActor(actor, async (tx) => {
      const actions = await knownActions(tx, actor.regionId);
      return actions
        .map((action) => ({ action, name: actionName(action, actor.locale) }))
        .sort((one, other) => one.name.localeCompare(other.name, actor.locale));
    });
  }
}

/** From action to action along the index: the cost is that of the actions, not of the lines. */
async function knownActions(tx: EntityManager, regionId: string): Promise<string[]> {
  const rows = await tx.query<{ action: string }[]>(
    `WITH RECURSIVE known AS (
       (SELECT action FROM journal WHERE region_id = $1 ORDER BY action LIMIT 1)
       UNION ALL
       SELECT (SELECT j.action FROM journal j WHERE j.region_id = $1 AND j.action > known.action ORDER BY j.action LIMIT 1)
         FROM known WHERE known.action IS NOT NULL
     ) SELECT action FROM known WHERE action IS NOT NULL`,
    [regionId],
  );
  return rows.map(({ action }) => action);
}

const listSql = (where: string, limit: string): string => `
  SELECT j.id::text AS id, j.at, j.at::text AS "atText", ${personRefSql('p')} AS person,
         CASE WHEN s.id IS NOT NULL THEN ${titlesSql('s')} END AS "seatTitles", ${personRefSql('a')} AS "actingFor",
         j.authority, j.action, CASE WHEN i.id IS NOT NULL THEN jsonb_build_object('id', i.id, 'number', i.number) END AS item,
         j.before, j.after, j.reason, j.ip, l.seq::text AS seq
    FROM (SELECT * FROM journal WHERE ${where} ORDER BY at DESC, id DESC LIMIT ${limit}) AS j
    LEFT JOIN person p ON p.id = j.person_id
    LEFT JOIN person a ON a.id = j.acting_for_id
    LEFT JOIN seat s ON s.id = j.seat_id
    LEFT JOIN action_item i ON i.id = j.item_id
    LEFT JOIN journal_link l ON l.journal_id = j.id
   ORDER BY j.at DESC, j.id DESC`;

function conditions(filter: JournalFilter, after: string | undefined, params: SqlParams): string {
  const where = ['region_id = (SELECT scope_region())'];
  if (filter.action) where.push(`action = ${params.add(filter.action)}`);
  if (filter.personId) where.push(`person_id = ${params.add(filter.personId)}`);
  if (filter.itemId) where.push(`item_id = ${params.add(filter.itemId)}`);
  if (filter.from) where.push(`at >= ${params.add(instantAt(filter.from, 0))}`);
  if (filter.to) where.push(`at < ${params.add(endOfDay(filter.to))}`);
  if (after) {
    const [at, id] = readCursor(after, ['instant', 'number']);
    where.push(`(at, id) < (${params.add(at)}::timestamptz, ${params.add(id)}::bigint)`);
  }
  return where.join(' AND ');
}
