import type { PolicyRung } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { offsetText, sortedRungs } from './offset-text.js';

/** Rungs from the first reminder to the last escalation; those after the date stand on the red part of the line. */
export function PolicyLine({ rungs }: { rungs: readonly PolicyRung[] }) {
  const { t } = useLocale();
  return (
    <ol className="admin-rungs">
      {sortedRungs(rungs).map((rung) => (
        <li key={rung.key} className="admin-rung" data-kind={rung.offset > 0 ? 'escalation' : 'reminder'}>
          <span className="admin-rung-dot" aria-hidden="true" />
          <b>{offsetText(rung, t)}</b>
          <ul>
            {rung.targets.map((target) => (
              <li key={target}>{t(`admin.target.${target}`)}</li>
            ))}
          </ul>
          {rung.repeatEvery !== null && (
            <span className="admin-rung-repeat">{t('admin.policies.repeat', { n: rung.repeatEvery })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
