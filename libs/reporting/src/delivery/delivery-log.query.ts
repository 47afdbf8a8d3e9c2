import { Injectable } from '@nestjs/common';
import { demand, endOfDay, instantAt, type Actor, type Channel, type LocalDate } from '@zholdau/domain';
import { elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { readCursor, writeCursor } from '../cursor.js';
import { personRefSql, type PersonRef } from '../refs.js';
import { SqlParams } from '../sql-params.js';

/** How a letter ended, or that it has not yet. */
export const LETTER_OUTCOMES = ['waiting', 'sent', 'failed', 'unknown', 'cancelled'] as const;
export type LetterOutcome = (typeof LETTER_OUTCOMES)[number];

export interface DeliveryFilter {
  readonly personId?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly outcome?: LetterOutcome | undefined;
  /** First and last day on which the letter was made, both inclusive. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

export interface LoggedLetter {
  readonly id: string;
  readonly at: Date;
  readonly person: PersonRef;
  readonly template: string;
  readonly channel: Channel;
  readonly outcome: LetterOutcome;
  readonly sentAt: Date | null;
  /** Not before this instant: the window of the person. */
  readonly notBefore: Date;
  readonly attempts: readonly { readonly channel: Channel; readonly outcome: string; readonly reason: string }[];
  /** Why it did not leave. */
  readonly reason: string;
  /** How many things it tells of. */
  readonly lines: number;
  /** Items it tells of that the reader may see, the first of them. */
  readonly items: readonly { readonly id: string; readonly number: string }[];
}

export interface DeliveryPage {
  readonly rows: readonly LoggedLetter[];
  readonly next: string | null;
}

interface Row extends Omit<LoggedLetter, 'items'> {
  readonly atText: string;
  readonly itemIds: string[];
}

const SHOWN_ITEMS = 5;
const WAITING = `ARRAY['pending', 'leased', 'sending']`;

/** Every letter of a region with what became of it, the newest first, a page at a time. */
@Injectable()
export class DeliveryLogQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotAllowedError; BadInputError `bad_cursor` */
  page(
    actor: Actor,
    filter: DeliveryFilter,
    page: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<DeliveryPage> {
    demand(actor, 'delivery.read');
    const params = new SqlParams();
    const where = conditions(actor, filter, page.after, params);
    const sql = logSql(where, params.add(page.limit + 1));
    return this.transactions.asActor(actor, async (tx) => {
      const letters = await elevated(tx, (engine) => engine.query<Row[]>(sql, params.values));
      const shown = letters.slice(0, page.limit);
      const last = shown.at(-1);
      return {
        rows: await withItems(tx, shown),
        next: last && letters.length > page.limit ? writeCursor([last.atText, last.id]) : null,
      };
    });
  }
}

/** Items by their numbers, as far as the reader may see them: row security answers. */
async function withItems(tx: EntityManager, letters: readonly Row[]): Promise<LoggedLetter[]> {
  const seen = await tx.query<{ id: string; number: string }[]>(
    'SELECT id, number FROM action_item WHERE id = ANY($1)',
    [[...new Set(letters.flatMap(({ itemIds }) => itemIds))]],
  );
  const numbers = new Map(seen.map(({ id, number }) => [id, number]));
  return letters.map(({ atText: _, itemIds, ...letter }) => ({
    ...letter,
    items: itemIds.flatMap((id) => (numbers.has(id) ? [{ id, number: numbers.get(id)! }] : [])),
  }));
}

const logSql = (where: string, limit: string): string => `
  SELECT o.id, o.created_at AS at, o.created_at::text AS "atText", ${personRefSql('p')} AS person, o.template, o.channel,
         CASE WHEN o.state = ANY(${WAITING}) THEN 'waiting' ELSE o.state END AS outcome, o.sent_at AS "sentAt",
         o.not_before AS "notBefore", coalesce(o.last_error, '') AS reason,
         coalesce((SELECT jsonb_agg(jsonb_build_object('channel', d.channel, 'outcome', d.outcome, 'reason', d.reason) ORDER BY d.at)
                     FROM delivery d WHERE d.letter_id = o.id), '[]') AS attempts,
         told.lines, told.items[1:${SHOWN_ITEMS}] AS "itemIds"
    FROM (SELECT * FROM outbox WHERE ${where} ORDER BY created_at DESC, id DESC LIMIT ${limit}) AS o
    JOIN person p ON p.id = o.person_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS lines,
             coalesce(array_agg(n.item_id ORDER BY n.created_at, n.id) FILTER (WHERE n.item_id IS NOT NULL), '{}') AS items
        FROM notice n WHERE n.letter_id = o.id) AS told
   ORDER BY o.created_at DESC, o.id DESC`;

function conditions(actor: Actor, filter: DeliveryFilter, after: string | undefined, params: SqlParams): string {
  const where = [`region_id = ${params.add(actor.regionId)}`];
  if (filter.personId) where.push(`person_id = ${params.add(filter.personId)}`);
  if (filter.channel) where.push(`channel = ${params.add(filter.channel)}`);
  if (filter.outcome === 'waiting') where.push(`state = ANY(${WAITING})`);
  else if (filter.outcome) where.push(`state = ${params.add(filter.outcome)}`);
  if (filter.from) where.push(`created_at >= ${params.add(instantAt(filter.from, 0))}`);
  if (filter.to) where.push(`created_at < ${params.add(endOfDay(filter.to))}`);
  if (after) {
    const [at, id] = readCursor(after, ['instant', 'id']);
    where.push(`(created_at, id) < (${params.add(at)}::timestamptz, ${params.add(id)}::uuid)`);
  }
  return where.join(' AND ');
}
