import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { usePlans } from '../../api/plans.js';
import type { PlanImportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';

/** What became of an applied file: the plan is in force, or what it changes waits in the draft version for its act. */
export function Applied({ view }: { view: PlanImportView }) {
  const t = useT();
  const navigate = useNavigate();
  const plans = usePlans();
  const plan = plans.data?.find(({ id }) => id === view.planId);
  const draft = plan?.versions.some(({ state }) => state === 'draft') === true;
  return (
    <EmptyState
      title={t(draft ? 'imports.draftTitle' : 'imports.appliedTitle')}
      text={t(draft ? 'imports.draftHint' : 'imports.appliedHint')}
    >
      {draft && plan !== undefined ? (
        <Button type="primary" onClick={() => void navigate(`/plans/${plan.id}?tab=versions`)}>
          {t('imports.toDraft')}
        </Button>
      ) : (
        <Button type="primary" onClick={() => void navigate('/plan')}>
          {t('imports.toPlan')}
        </Button>
      )}
      <Button onClick={() => void navigate('/imports')}>{t('imports.toImports')}</Button>
    </EmptyState>
  );
}
