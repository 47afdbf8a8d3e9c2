import { Journal } from '@zholdau/audit';
import { CheckpointWriter } from '@zholdau/directives';
import type { Actor, LocalDate } from '@zholdau/domain';
import {
  ApplyImportService,
  ApproveImportService,
  ApproveVersionService,
  ChangeItemService,
  CorrectRowService,
  ImportQueries,
  MoveDatesService,
  PlanEdition,
  PlanImports,
  PlanSummaries,
  ReadImportService,
  RowContexts,
  UploadImportService,
} from '@zholdau/plan-import';
import type { TestDatabase } from '../database.js';
import { openDesk } from '../desk.js';

export type ImportDesk = ReturnType<typeof openImportDesk>;

/** The way of a plan file on one database, wired as the modules wire it. */
export function openImportDesk(db: TestDatabase) {
  const desk = openDesk(db);
  const { ladder, notifications } = desk.engine;
  const { transactions, clock, calendar, settings } = db;
  const journal = new Journal();
  const contexts = new RowContexts(calendar, settings, clock);
  const checkpoints = new CheckpointWriter(ladder);
  const dates = new MoveDatesService(clock, calendar, settings, checkpoints, ladder, journal);
  const reading = new ReadImportService(transactions, settings, contexts);
  const changing = new ChangeItemService(dates, journal);
  const summaries = new PlanSummaries(notifications, clock);
  const approvingVersion = new ApproveVersionService(
    transactions,
    clock,
    ladder,
    desk.places,
    changing,
    summaries,
    journal,
  );
  const applying = new ApplyImportService(
    transactions,
    contexts,
    new PlanEdition(journal),
    desk.writer,
    changing,
    summaries,
    journal,
  );
  const uploading = new UploadImportService(transactions, clock, settings);
  const approving = new ApproveImportService(transactions);
  const queries = new ImportQueries(transactions);
  const imports = new PlanImports(transactions, reading, applying);

  /** Uploads a file and has it read. */
  const upload = async (
    actor: Actor,
    addressId: string,
    content: Buffer,
    fileName = 'plan.xlsx',
    actOn = '2026-09-15',
  ) => {
    const id = await uploading.upload(actor, {
      fileName,
      content,
      addressId,
      actNumber: 'А-9/412',
      actOn: actOn as LocalDate,
      level: 'control',
      origin: 'president',
    });
    await imports.run(id);
    return id;
  };

  const rowsOf = async (actor: Actor, id: string) => (await queries.rows(actor, id, { limit: 10_000, after: 0 })).rows;

  /** Approves what was read and has it applied. */
  const approve = async (actor: Actor, id: string) => {
    await approving.approve(actor, id, (await queries.one(actor, id)).version);
    await imports.run(id);
    return queries.one(actor, id);
  };

  /** Puts the draft version of a plan into force by an act. */
  const enact = async (actor: Actor, planId: string, actNumber: string, actOn = '2026-09-15') => {
    const [draft] = await db.owner<{ revision: number }>(
      `SELECT revision FROM plan_version WHERE plan_id = $1 AND state = 'draft'`,
      [planId],
    );
    await approvingVersion.approve(actor, planId, draft!.revision, { actNumber, actOn: actOn as LocalDate });
  };

  return {
    desk,
    enact,
    approvingVersion,
    uploading,
    reading,
    applying,
    approving,
    correcting: new CorrectRowService(transactions, contexts),
    queries,
    imports,
    upload,
    rowsOf,
    approve,
  };
}
