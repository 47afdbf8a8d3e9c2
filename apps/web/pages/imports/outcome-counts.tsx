import type { Outcome } from '../../api/imports.js';
import type { PlanImportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';

export const OUTCOMES: readonly Outcome[] = ['new', 'changed', 'same', 'wrong'];

/** «Новые 60 · С ошибкой 2»: what came of the rows, in words; kinds without a row are left out. */
export function OutcomeCounts({ summary }: { summary: PlanImportView['summary'] }) {
  const t = useT();
  const words = OUTCOMES.filter((outcome) => summary[outcome] > 0).map(
    (outcome) => `${t(`imports.outcome_${outcome}`)}: ${summary[outcome]}`,
  );
  return <span>{words.length > 0 ? words.join(' · ') : '–'}</span>;
}

/** The outcome of one row: a mark and a word. */
export function OutcomeTag({ outcome, skipped }: { outcome: Outcome; skipped: boolean }) {
  const t = useT();
  return (
    <span className="import-outcome" data-outcome={skipped ? 'skipped' : outcome}>
      {t(skipped ? 'imports.skippedTag' : `imports.one_${outcome}`)}
    </span>
  );
}
