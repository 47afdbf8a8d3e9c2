import { Injectable } from '@nestjs/common';
import {
  BULK_OUTCOMES,
  demand,
  NotFoundError,
  type Actor,
  type BulkKind,
  type BulkOutcome,
  type ErrorParams,
  type Texts,
} from '@zholdau/domain';
import { Transactions, type BulkChangeState } from '@zholdau/persistence';
import { message } from '@zholdau/platform';
import type { EntityManager } from 'typeorm';

export interface BulkChangeRow {
  readonly ordinal: number;
  readonly item: { readonly id: string; readonly number: string; readonly titles: Texts };
  readonly outcome: BulkOutcome;
  /** What will change or has changed, a sentence each. */
  readonly changes: readonly string[];
  /** Why not. */
  readonly problem: string | null;
}

export interface BulkChange {
  readonly id: string;
  readonly version: number;
  readonly kind: BulkKind;
  readonly quiet: boolean;
  readonly state: BulkChangeState;
  readonly total: number;
  readonly counts: Readonly<Record<BulkOutcome, number>>;
}

type Facts = Readonly<Record<string, unknown>>;
interface RawRow {
  readonly ordinal: number;
  readonly itemId: string;
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly outcome: BulkOutcome;
  readonly before: Facts;
  readonly after: Facts;
  readonly code: string | null;
  readonly params: ErrorParams;
}

/** A change of many items: how far it is, and what becomes of each. */
@Injectable()
export class BulkChangeQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError `bulk_not_found` */
  read(actor: Actor, id: string): Promise<BulkChange> {
    demand(actor, 'items.change-many');
    return this.transactions.asActor(actor, async (tx) => {
      const [change] = await tx.query<Omit<BulkChange, 'counts' | 'total'>[]>(
        'SELECT id, version, kind, quiet, state FROM bulk_change WHERE id = $1',
        [id],
      );
      if (!change) throw new NotFoundError('bulk_not_found');
      const found = await tx.query<{ outcome: BulkOutcome; count: number }[]>(
        'SELECT outcome, count(*)::int AS count FROM bulk_change_row WHERE bulk_id = $1 GROUP BY outcome',
        [id],
      );
      const none = Object.fromEntries(BULK_OUTCOMES.map((outcome) => [outcome, 0])) as Record<BulkOutcome, number>;
      const counts = found.reduce((sum, { outcome, count }) => ({ ...sum, [outcome]: count }), none);
      return { ...change, counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
    });
  }

  /** @param page.after ordinal of the last row of the page before */
  async rows(
    actor: Actor,
    id: string,
    page: { readonly outcome?: readonly BulkOutcome[]; readonly limit: number; readonly after: number },
  ): Promise<{ items: BulkChangeRow[]; more: boolean }> {
    await this.read(actor, id);
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<RawRow[]>(
        `SELECT r.ordinal, i.id AS "itemId", i.number, i.title_ru AS "titleRu", i.title_kk AS "titleKk", r.outcome, r.before,
           r.after, r.code, r.params
         FROM bulk_change_row r JOIN action_item i ON i.id = r.item_id
         WHERE r.bulk_id = $1 AND r.ordinal > $2 AND ($3::text[] IS NULL OR r.outcome = ANY ($3))
         ORDER BY r.ordinal LIMIT $4`,
        [id, page.after, page.outcome ?? null, page.limit + 1],
      );
      const shown = rows.slice(0, page.limit);
      const names = await namesIn(tx, actor, shown);
      return { items: shown.map((row) => toRow(row, names, actor)), more: rows.length > page.limit };
    });
  }
}

type NameOf = (value: unknown) => string;

/** What bodies and seats are called, in the reader's language. */
async function namesIn(tx: EntityManager, { locale }: Actor, rows: readonly RawRow[]): Promise<NameOf> {
  const ids = rows.flatMap(({ before, after }) =>
    [before, after].flatMap((facts) => [facts['leadBodyId'], facts['curatorSeatId'], facts['bodyIds']].flat()),
  );
  const found = await tx.query<{ id: string; ru: string; kk: string; en: string }[]>(
    `SELECT id, short_ru AS ru, short_kk AS kk, short_ru AS en FROM body WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, title_ru, title_kk, title_en FROM seat WHERE id = ANY ($1::uuid[])`,
    [[...new Set(ids.filter((id) => typeof id === 'string'))]],
  );
  const names = new Map(found.map((row) => [row.id, row[locale] || row.ru || row.kk]));
  return (value) => (typeof value === 'string' ? (names.get(value) ?? value) : '—');
}

function toRow(row: RawRow, nameOf: NameOf, actor: Actor): BulkChangeRow {
  return {
    ordinal: row.ordinal,
    item: { id: row.itemId, number: row.number, titles: { ru: row.titleRu, kk: row.titleKk } },
    outcome: row.outcome,
    changes: changesOf(row, nameOf, actor),
    problem: row.code === null ? null : message(row.code, row.params, actor.locale),
  };
}

function changesOf({ before, after }: RawRow, nameOf: NameOf, { locale }: Actor): string[] {
  const say = (code: string, one: string, other: string): string =>
    message(code, { before: one, after: other }, locale);
  const date = (value: unknown): string => (typeof value === 'string' ? value : '—');
  const level = (value: unknown): string => message(`bulk_level_${String(value)}`, {}, locale);
  const bodies = (facts: Facts): string => {
    const lead = facts['leadBodyId'] ?? (before['bodyIds'] as string[] | undefined)?.[0];
    const list = ((facts['bodyIds'] ?? []) as string[]).filter((id) => id !== lead);
    return list.map(nameOf).join(', ') || '—';
  };
  const coChanged = 'bodyIds' in after && bodies(before) !== bodies(after);
  return [
    ...('leadBodyId' in after
      ? [say('bulk_changes_lead', nameOf(before['leadBodyId']), nameOf(after['leadBodyId']))]
      : []),
    ...(coChanged ? [say('bulk_changes_co', bodies(before), bodies(after))] : []),
    ...('dueOn' in after ? [say('bulk_changes_due', date(before['dueOn']), date(after['dueOn']))] : []),
    ...('innerOn' in after ? [say('bulk_changes_inner', date(before['innerOn']), date(after['innerOn']))] : []),
    ...('level' in after ? [say('bulk_changes_level', level(before['level']), level(after['level']))] : []),
    ...('curatorSeatId' in after
      ? [say('bulk_changes_curator', nameOf(before['curatorSeatId']), nameOf(after['curatorSeatId']))]
      : []),
  ];
}
