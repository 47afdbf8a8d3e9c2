import {
  demandsByClass,
  demandsOfForm,
  demandsOfItem,
  missingDemands,
  RuleViolationError,
  unexplainedFigure,
  writeDemands,
  type Demand,
  type Settings,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { ReportAtHand } from './report-at-hand.js';

/**
 * What must prove the period of a report: what its item demands itself, else what its completion form does.
 *
 * Where the region asks for no evidence at all, only an item's own demands hold.
 */
export async function demandsOfReport(
  tx: EntityManager,
  { checkpoint }: ReportAtHand,
  settings: Settings,
): Promise<Demand[]> {
  const { item, ordinal } = checkpoint;
  if (item.demandedSorts) return demandsOfItem(item.demandedSorts);
  if (!settings['evidence.required']) return [];
  const [{ total } = { total: 1 }] = await tx.query<{ total: number }[]>(
    'SELECT count(*)::int AS total FROM checkpoint WHERE item_id = $1',
    [item.id],
  );
  const forms = { ru: item.completionFormRu, kk: item.completionFormKk };
  return demandsOfForm(
    forms,
    { ordinal, total },
    demandsByClass((kind) => settings[`evidence.of-${kind}`]),
  );
}

/**
 * A report that says the work is done is handed in with everything its completion form demands.
 *
 * @throws RuleViolationError `evidence_kinds_missing`, naming them
 */
export function checkDemandsMet(demands: readonly Demand[], report: ReportAtHand): void {
  const missing = missingDemands(demands, report.pieces);
  if (missing.length > 0) throw new RuleViolationError('evidence_kinds_missing', { missing: writeDemands(missing) });
}

/**
 * Whether a report may be accepted: formal execution stops here, whatever the report says of itself.
 *
 * Source: U9.
 *
 * @throws RuleViolationError `evidence_does_not_match`, `plan_unmet_without_reason`
 */
export function checkAcceptable(demands: readonly Demand[], report: ReportAtHand): void {
  const missing = missingDemands(demands, report.pieces);
  if (missing.length > 0) throw new RuleViolationError('evidence_does_not_match', { missing: writeDemands(missing) });
  const figure = unexplainedFigure(report.pieces);
  if (!figure) return;
  const { name, plan, fact } = figure;
  throw new RuleViolationError('plan_unmet_without_reason', { name, plan: plan ?? 0, fact: fact ?? 0 });
}
