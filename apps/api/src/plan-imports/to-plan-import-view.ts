import type { Locale } from '@zholdau/domain';
import type { ImportWithPerson } from '@zholdau/plan-import';
import { message } from '@zholdau/platform';
import type { PlanImportView } from './plan-imports.view.js';

const NO_ROWS = { new: 0, changed: 0, same: 0, wrong: 0, doubts: 0, skipped: 0 };

/** What the web sees of an import; never its file. */
export const toPlanImportView = (one: ImportWithPerson, locale: Locale): PlanImportView => ({
  id: one.id,
  version: one.version,
  fileName: one.fileName,
  size: one.size,
  state: one.state,
  doneRows: one.doneRows,
  totalRows: one.totalRows,
  actNumber: one.actNumber,
  actOn: one.actOn,
  columns: { ...one.columns },
  error:
    one.errorCode === null ? null : { code: one.errorCode, message: message(one.errorCode, one.errorParams, locale) },
  summary: { ...NO_ROWS, ...one.summary },
  createdAt: one.createdAt.toISOString(),
  createdBy: one.person,
  planId: one.planId,
});
