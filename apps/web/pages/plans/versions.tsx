import { SwapOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useComparison } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import type { PlanView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ApproveVersion } from './approve-version.js';
import { Comparison } from './comparison.js';
import { useVersionText } from './plan-words.js';

/** Any two versions side by side; the choice stands in the URL. At first the newest against the one before. */
export function Versions({ plan }: { plan: PlanView }) {
  const t = useT();
  const text = useVersionText();
  const mayApprove = useMay('plan.approve');
  const [params, setParams] = useSearchParams();
  const [approving, setApproving] = useState(false);
  const idOf = (name: string, otherwise: number): string | null =>
    plan.versions.find(({ number }) => String(number) === params.get(name))?.id ?? plan.versions[otherwise]?.id ?? null;
  const from = idOf('from', 1);
  const to = idOf('to', 0);
  const comparison = useComparison(plan.id, from, to);
  const choose = (fromId: string | null, toId: string | null): void => {
    const number = (id: string | null): string => String(plan.versions.find((one) => one.id === id)?.number ?? '');
    setParams({ tab: 'versions', from: number(fromId), to: number(toId) });
  };
  if (plan.versions.length < 2) return <EmptyState title={t('plans.single')} text="" />;
  const options = plan.versions.map((version) => ({ value: version.id, label: text(version) }));
  const draft = comparison.data?.to.state === 'draft' ? comparison.data.to : null;
  return (
    <>
      <div className="plans-compare">
        <label>
          <span className="quiet small">{t('plans.from')}</span>
          <Select value={from} options={options} onChange={(id) => choose(id, to)} />
        </label>
        <Button
          icon={<SwapOutlined aria-hidden="true" />}
          aria-label={t('plans.swap')}
          title={t('plans.swap')}
          onClick={() => choose(to, from)}
        />
        <label>
          <span className="quiet small">{t('plans.to')}</span>
          <Select value={to} options={options} onChange={(id) => choose(from, id)} />
        </label>
      </div>
      {draft !== null && (
        <Alert
          type="warning"
          showIcon
          title={t('plans.draft.text')}
          action={
            mayApprove && (
              <Button type="primary" onClick={() => setApproving(true)}>
                {t('plans.approve')}
              </Button>
            )
          }
        />
      )}
      <ProblemAlert error={comparison.error} onRetry={() => void comparison.refetch()} />
      {comparison.data === undefined ? (
        comparison.isPending && <PageSkeleton />
      ) : (
        <Comparison plan={plan} comparison={comparison.data} />
      )}
      {approving && draft !== null && <ApproveVersion plan={plan} draft={draft} onClose={() => setApproving(false)} />}
    </>
  );
}
