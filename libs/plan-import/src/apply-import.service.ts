import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { ItemWriter, propose, snapshotVersion } from '@zholdau/directives';
import { actInWords, DomainError, RuleViolationError, type Actor } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ChangeItemService } from './change-item.service.js';
import { DirectiveTree } from './directive-tree.js';
import { countRows, IMPORT_COLUMNS, type ImportRecord } from './import-record.js';
import { loadRows, updateRows, type ImportRow } from './import-row.js';
import { newItemOf, type ItemPlace } from './new-item-of-row.js';
import { loadPlan, type PlanAsItStands } from './plan-as-it-stands.js';
import { PlanEdition, type OpenEdition } from './plan-edition.service.js';
import { PlanSummaries } from './plan-summaries.service.js';
import { RowContexts } from './row-context.js';
import { RowEvaluation } from './row-evaluation.js';

/** So many items are written together; then the progress moves and the rest of the process gets its turn. */
const STEP = 100;

/** Makes a plan of an approved import, whole or not at all. */
@Injectable()
export class ApplyImportService {
  private readonly log = new Logger(ApplyImportService.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly contexts: RowContexts,
    private readonly editions: PlanEdition,
    private readonly writer: ItemWriter,
    private readonly changes: ChangeItemService,
    private readonly summaries: PlanSummaries,
    private readonly journal: Journal,
  ) {}

  /**
   * One transaction: directives of the headings, the edition of the plan, its items with checkpoints, dates and quiet
   * ladders, one summary to each body, the journal. Rows that would change nothing change nothing.
   *
   * A rule that forbids it gives the import back to the coordinator with the reason; a failure of the database is
   * thrown and tried again. Two workers at once: the second one finds nothing to do.
   */
  async apply(id: string): Promise<void> {
    const record = await this.approved(id);
    if (!record) return;
    try {
      await this.transactions.asActor(actorOf(record), async (tx) => this.applyAlone(tx, actorOf(record), id));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.log.warn(`Import ${id} was given back: ${error.code}`);
      await this.giveBack(record, error);
    }
  }

  private async applyAlone(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const [lock] = await tx.query<{ mine: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS mine',
      [`plan-import ${id}`],
    );
    if (!lock!.mine) return;
    const [record] = await tx.query<ImportRecord[]>(
      `SELECT ${IMPORT_COLUMNS} FROM plan_import i WHERE i.id = $1 AND i.state = 'applying'`,
      [id],
    );
    if (!record) return;
    const plan = await loadPlan(tx, record.regionId, record.addressId);
    const rows = await this.evaluateAgain(tx, record, plan);
    const work = rows.filter(({ skipped, outcome }) => !skipped && outcome !== 'same');
    const made = work.length === 0 ? null : await this.carryOut(tx, actor, record, plan, work);
    await updateRows(
      tx,
      rows.map((row) => ({ ...row, itemId: made?.items.get(row.id) ?? row.itemId })),
    );
    await this.journal.record(tx, actor, {
      action: 'plan-import.applied',
      subjectType: 'plan-import',
      subjectId: id,
      after: { fileName: record.fileName, ...(await countRows(tx, id)) },
      authority: actInWords(record.actNumber, record.actOn),
    });
    await tx.query(
      `UPDATE plan_import SET state = 'applied', plan_id = $2, done_rows = total_rows, version = version + 1,
         updated_at = clock_timestamp() WHERE id = $1`,
      [id, made?.planId ?? plan.planId],
    );
  }

  /** The plan may have changed since the file was read; what would now be wrong is not applied. */
  private async evaluateAgain(tx: EntityManager, record: ImportRecord, plan: PlanAsItStands): Promise<ImportRow[]> {
    const rows = await loadRows(tx, record.id);
    const context = await this.contexts.load(
      tx,
      record,
      rows.map(({ read }) => read),
    );
    const evaluation = new RowEvaluation(context, plan, rows);
    const now = rows.map((row, at): ImportRow => ({ ...row, ...evaluation.evaluate(row, at) }));
    const wrong = now.filter(({ outcome, skipped }) => outcome === 'wrong' && !skipped).length;
    if (wrong > 0) throw new RuleViolationError('import_has_wrong_rows', { count: wrong });
    return now;
  }

  private async carryOut(
    tx: EntityManager,
    actor: Actor,
    record: ImportRecord,
    plan: PlanAsItStands,
    work: readonly ImportRow[],
  ): Promise<{ planId: string; items: ReadonlyMap<string, string> }> {
    const edition = await this.editions.open(tx, actor, record, plan.planId);
    const tree = new DirectiveTree(tx, record, plan.directives);
    const items = new Map<string, string>();
    for (let from = 0; from < work.length; from += STEP) {
      const step = work.slice(from, from + STEP);
      const places = await this.placesOf(tree, edition, record, step, from);
      const fresh = step.flatMap((row, at) => (row.itemId === null ? [{ row, place: places[at]! }] : []));
      const drafts = fresh.map(({ row, place }) => newItemOf(row, place));
      const ids = await this.writer.createMany(tx, actor, drafts, { quiet: true });
      fresh.forEach(({ row }, at) => items.set(row.id, ids[at]!));
      for (const [at, row] of step.entries()) {
        if (row.itemId === null) continue;
        await this.carryOver(tx, actor, record, edition, row, places[at]!);
        items.set(row.id, row.itemId);
      }
      await this.showProgress(record, from + step.length, work.length);
    }
    if (!edition.draft) {
      await snapshotVersion(tx, edition.planId, edition.planVersionId);
      await this.summaries.tell(tx, record.regionId, edition, [...items.values()]);
    }
    return { planId: edition.planId, items };
  }

  /** A changed row changes its item at once where no act is in force, else it waits in the draft version. */
  private async carryOver(
    tx: EntityManager,
    actor: Actor,
    { regionId }: ImportRecord,
    edition: OpenEdition,
    row: ImportRow,
    place: ItemPlace,
  ): Promise<void> {
    if (!edition.draft) return this.changes.change(tx, actor, row, place, edition.authority);
    const item = { id: row.itemId!, planId: edition.planId, regionId, number: row.draft.number };
    await propose(tx, actor, this.journal, item, { changes: row.changes, importRowId: row.id });
  }

  private async placesOf(
    tree: DirectiveTree,
    edition: OpenEdition,
    { fileName }: ImportRecord,
    rows: readonly ImportRow[],
    from: number,
  ): Promise<ItemPlace[]> {
    const places: ItemPlace[] = [];
    for (const [at, row] of rows.entries()) {
      const directiveId = await tree.at(row.draft.sections);
      places.push({ ...edition, directiveId, ordinal: edition.firstOrdinal + from + at, fileName });
    }
    return places;
  }

  /** Beside the great transaction, so that people see it move. */
  private async showProgress(record: ImportRecord, done: number, total: number): Promise<void> {
    await this.transactions.asEngine((tx) =>
      tx.query(
        `UPDATE plan_import SET done_rows = $2, updated_at = clock_timestamp() WHERE id = $1 AND state = 'applying'`,
        [record.id, Math.floor((record.totalRows * done) / total)],
      ),
    );
    await setImmediate();
  }

  private async approved(id: string): Promise<ImportRecord | undefined> {
    const [record] = await this.transactions.asEngine((tx) =>
      tx.query<ImportRecord[]>(`SELECT ${IMPORT_COLUMNS} FROM plan_import i WHERE i.id = $1 AND i.state = 'applying'`, [
        id,
      ]),
    );
    return record;
  }

  private async giveBack(record: ImportRecord, { code, params }: DomainError): Promise<void> {
    await this.transactions.asEngine(async (tx) => {
      const plan = await loadPlan(tx, record.regionId, record.addressId);
      const rows = await loadRows(tx, record.id);
      const context = await this.contexts.load(
        tx,
        record,
        rows.map(({ read }) => read),
      );
      const evaluation = new RowEvaluation(context, plan, rows);
      await updateRows(
        tx,
        rows.map((row, at) => ({ ...row, ...evaluation.evaluate(row, at) })),
      );
      await tx.query(
        `UPDATE plan_import SET state = 'ready', error_code = $2, error_params = $3, summary = $4, version = version + 1,
           updated_at = clock_timestamp() WHERE id = $1 AND state = 'applying'`,
        [record.id, code, JSON.stringify(params), JSON.stringify(await countRows(tx, record.id))],
      );
    });
  }
}

/** Whoever approved it acts, though a worker does the work. */
const actorOf = ({ regionId, approvedBy, approvedSeatId }: ImportRecord): Actor => ({
  personId: approvedBy!,
  seatId: approvedSeatId!,
  role: 'coordinator',
  regionId,
  bodyIds: [],
  directiveIds: [],
  districtId: null,
  locale: 'ru',
});
