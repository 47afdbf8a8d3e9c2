import { demand, NotFoundError, type Actor, type RowOutcome } from '@zholdau/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '@zholdau/persistence';
import { IMPORT_COLUMNS, type ImportRecord } from './import-record.js';
import { HAS_DOUBT, ROW_COLUMNS, type ImportRow } from './import-row.js';

export interface ImportWithPerson extends ImportRecord {
  readonly person: { readonly id: string; readonly nameRu: string; readonly nameKk: string };
}

/** A body by its id, for drafts and changes that hold ids only. */
export interface NamedBody {
  readonly id: string;
  readonly names: { readonly ru: string; readonly kk: string; readonly en: string };
  readonly shorts: { readonly ru: string; readonly kk: string };
  readonly kind: string;
}

export interface RowFilter {
  readonly outcome?: RowOutcome;
  /** Only rows with something to look at, as the import's summary counts them. */
  readonly doubts?: boolean;
  readonly limit: number;
  /** Ordinal of the last row of the page before. */
  readonly after: number;
}

export interface RowPage {
  readonly rows: readonly ImportRow[];
  readonly total: number;
  readonly more: boolean;
  readonly names: ImportNames;
}

/** What the ids in rows are called. */
export interface ImportNames {
  readonly bodies: ReadonlyMap<string, NamedBody>;
  readonly directives: ReadonlyMap<string, { readonly number: string; readonly ru: string; readonly kk: string }>;
}

const WITH_PERSON = `${IMPORT_COLUMNS}, json_build_object('id', p.id, 'nameRu', p.name_ru, 'nameKk', p.name_kk) AS person
  FROM plan_import i JOIN person p ON p.id = i.created_by`;

/** Imports and their rows as a coordinator sees them. */
@Injectable()
export class ImportQueries {
  constructor(private readonly transactions: Transactions) {}

  /** The latest first; those thrown away are gone. */
  list(actor: Actor): Promise<ImportWithPerson[]> {
    demand(actor, 'plan.import');
    return this.transactions.asActor(actor, (tx) =>
      tx.query<ImportWithPerson[]>(
        `SELECT ${WITH_PERSON} WHERE i.state <> 'discarded' ORDER BY i.created_at DESC, i.id LIMIT 100`,
      ),
    );
  }

  /** @throws NotFoundError `import_not_found` */
  one(actor: Actor, id: string): Promise<ImportWithPerson> {
    demand(actor, 'plan.import');
    return this.transactions.asActor(actor, async (tx) => {
      const [found] = await tx.query<ImportWithPerson[]>(
        `SELECT ${WITH_PERSON} WHERE i.id = $1 AND i.state <> 'discarded'`,
        [id],
      );
      if (!found) throw new NotFoundError('import_not_found');
      return found;
    });
  }

  /** The first whole number above all that items of the region bear. */
  freeNumber(actor: Actor): Promise<number> {
    demand(actor, 'plan.import');
    return this.transactions.asActor(actor, async (tx) => {
      const [row] = await tx.query<{ free: number }[]>(
        `SELECT coalesce(max(number::int), 0) + 1 AS free FROM action_item WHERE number ~ '^[0-9]{1,6}$'`,
      );
      return row!.free;
    });
  }

  async rows(actor: Actor, id: string, { outcome, doubts = false, limit, after }: RowFilter): Promise<RowPage> {
    await this.one(actor, id);
    const where = `r.import_id = $1 AND ($2::text IS NULL OR r.outcome = $2) AND (NOT $3 OR ${HAS_DOUBT})`;
    return this.transactions.asActor(actor, async (tx) => {
      const filter = [id, outcome ?? null, doubts];
      const [count] = await tx.query<{ total: number }[]>(
        `SELECT count(*)::int AS total FROM plan_import_row r WHERE ${where}`,
        filter,
      );
      const rows = await tx.query<ImportRow[]>(
        `SELECT ${ROW_COLUMNS} FROM plan_import_row r WHERE ${where} AND r.ordinal > $4 ORDER BY r.ordinal LIMIT $5`,
        [...filter, after, limit + 1],
      );
      const names = await this.namesIn(tx, actor);
      return { rows: rows.slice(0, limit), total: count!.total, more: rows.length > limit, names };
    });
  }

  /** What the ids of one row are called. */
  names(actor: Actor): Promise<ImportNames> {
    return this.transactions.asActor(actor, (tx) => this.namesIn(tx, actor));
  }

  private async namesIn(
    tx: Parameters<Parameters<Transactions['asActor']>[1]>[0],
    { regionId }: Actor,
  ): Promise<ImportNames> {
    const bodies = await tx.query<NamedBody[]>(
      `SELECT id, json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) AS names,
         json_build_object('ru', short_ru, 'kk', short_kk) AS shorts, kind FROM body WHERE region_id = $1`,
      [regionId],
    );
    const directives = await tx.query<{ id: string; number: string; ru: string; kk: string }[]>(
      'SELECT id, number, title_ru AS ru, title_kk AS kk FROM directive WHERE region_id = $1',
      [regionId],
    );
    return {
      bodies: new Map(bodies.map((body) => [body.id, body])),
      directives: new Map(directives.map((directive) => [directive.id, directive])),
    };
  }
}
