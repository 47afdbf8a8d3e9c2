import { Injectable } from '@nestjs/common';
import {
  demand,
  NotFoundError,
  normaliseBodyName,
  RuleViolationError,
  type Actor,
  type Corrections,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { countRows, lockImport, type ImportRecord } from './import-record.js';
import { loadRows, updateRows, type ImportRow } from './import-row.js';
import { loadPlan } from './plan-as-it-stands.js';
import { RowContexts } from './row-context.js';
import { keyOf, RowEvaluation } from './row-evaluation.js';

export interface RowChange {
  /** Given fields replace what was said before; absent ones stay. */
  readonly corrections?: Corrections;
  /** Fields whose earlier correction is taken back. */
  readonly forgotten?: readonly (keyof Corrections)[];
  readonly skipped?: boolean;
}

/** What a person says instead of the file, row by row. */
@Injectable()
export class CorrectRowService {
  constructor(
    private readonly transactions: Transactions,
    private readonly contexts: RowContexts,
  ) {}

  /**
   * Understands the row anew with what was said, and every other row that it touches: those that name the same body
   * (the name is remembered as an alias) and those of the same number.
   *
   * @returns the row as it is now
   * @throws NotFoundError `import_not_found`, `import_row_not_found`, `body_not_found`
   * @throws RuleViolationError `import_not_ready` while it is being read or applied, and after
   */
  correct(actor: Actor, importId: string, rowId: string, change: RowChange): Promise<ImportRow> {
    demand(actor, 'plan.import');
    return this.transactions.asActor(actor, async (tx) => {
      const record = await lockImport(tx, importId);
      if (record.state !== 'ready') throw new RuleViolationError('import_not_ready', { state: record.state });
      const rows = await loadRows(tx, importId);
      const at = rows.findIndex(({ id }) => id === rowId);
      if (at < 0) throw new NotFoundError('import_row_not_found');
      await this.checkBodies(tx, actor, change.corrections ?? {});
      await this.learn(tx, actor, change.corrections ?? {});
      const corrected = rows.with(at, withChange(rows[at]!, change));
      const changed = await this.evaluate(tx, record, corrected, touchedBy(rows[at]!, corrected[at]!, corrected));
      await updateRows(tx, changed);
      await tx.query(
        `UPDATE plan_import SET summary = $2, version = version + 1, updated_at = clock_timestamp(), error_code = NULL
         WHERE id = $1`,
        [importId, JSON.stringify(await countRows(tx, importId))],
      );
      return changed.find(({ id }) => id === rowId)!;
    });
  }

  private async evaluate(
    tx: EntityManager,
    record: ImportRecord,
    rows: readonly ImportRow[],
    touched: ReadonlySet<number>,
  ): Promise<ImportRow[]> {
    const plan = await loadPlan(tx, record.regionId, record.addressId);
    const context = await this.contexts.load(
      tx,
      record,
      rows.map(({ read }) => read),
    );
    const evaluation = new RowEvaluation(context, plan, rows);
    return rows.flatMap((row, at) => (touched.has(at) ? [{ ...row, ...evaluation.evaluate(row, at) }] : []));
  }

  private async checkBodies(tx: EntityManager, actor: Actor, said: Corrections): Promise<void> {
    const ids = [...(said.executors ?? []).map(({ bodyId }) => bodyId), said.leadBodyId].filter(
      (id) => typeof id === 'string',
    );
    if (ids.length === 0) return;
    const [found] = await tx.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM body WHERE id = ANY($1) AND region_id = $2',
      [ids, actor.regionId],
    );
    if (found!.count < new Set(ids).size) throw new NotFoundError('body_not_found');
  }

  /** A name corrected once is known from then on; names of the directory itself are not taken from their bodies. */
  private async learn(tx: EntityManager, actor: Actor, { executors = [] }: Corrections): Promise<void> {
    for (const { name, bodyId } of executors) {
      const normalised = normaliseBodyName(name);
      if (bodyId === null || normalised === '') continue;
      await tx.query(
        `INSERT INTO body_alias (region_id, body_id, alias, normalised, source) VALUES ($1, $2, $3, $4, 'correction')
         ON CONFLICT ON CONSTRAINT uq_body_alias DO UPDATE SET body_id = excluded.body_id, alias = excluded.alias
         WHERE body_alias.source = 'correction' AND body_alias.group_id IS NULL`,
        [actor.regionId, bodyId, name.slice(0, 300), normalised],
      );
    }
  }
}

function withChange(row: ImportRow, { corrections = {}, forgotten = [], skipped }: RowChange): ImportRow {
  const kept = Object.entries(row.corrections).filter(([field]) => !forgotten.includes(field as keyof Corrections));
  const said = { ...Object.fromEntries(kept), ...corrections, ...mergedNames(row.corrections, corrections) };
  return { ...row, skipped: skipped ?? row.skipped, corrections: said };
}

/** Names said earlier stay said when another one is corrected. */
function mergedNames(before: Corrections, now: Corrections): Pick<Corrections, 'executors'> {
  if (!now.executors) return {};
  const names = new Set(now.executors.map(({ name }) => name));
  return { executors: [...(before.executors ?? []).filter(({ name }) => !names.has(name)), ...now.executors] };
}

/** The corrected row, all rows that name a body corrected in it, and all that share its number before or after. */
function touchedBy(before: ImportRow, after: ImportRow, rows: readonly ImportRow[]): ReadonlySet<number> {
  const names = new Set((after.corrections.executors ?? []).map(({ name }) => name));
  const keys = new Set([keyOf(before), keyOf(after)]);
  const touched = rows.flatMap((row, at) => {
    const named = row.draft.executors.some(({ name }) => names.has(name));
    return row.id === after.id || named || keys.has(keyOf(row)) ? [at] : [];
  });
  return new Set(touched);
}
