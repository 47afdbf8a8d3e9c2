import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePlans } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import type { PlanView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { nameOf } from '../../ui/names-text.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { MakePlan } from './make-plan.js';
import { DraftTag, OwnerText, useActText } from './plan-words.js';
import './plans.css';

/** Every plan that items of the region stand in, with whose it is and the act in force. */
export function PlansPage() {
  const { t, locale } = useLocale();
  const plans = usePlans();
  const act = useActText();
  const mayLink = useMay('plan.link');
  const [making, setMaking] = useState(false);
  if (plans.isPending) return <PageSkeleton />;
  const columns: PlainColumn<PlanView>[] = [
    {
      key: 'plan',
      title: t('plans.plan'),
      render: (plan) => (
        <>
          <Link to={`/plans/${plan.id}`}>{nameOf(plan.titles, locale)}</Link>
          <span className="plans-address quiet small">
            {nameOf(plan.address.titles, locale)}, {plan.address.deliveredOn.slice(0, 4)}
          </span>
        </>
      ),
    },
    { key: 'owner', title: t('plans.owner'), width: 200, render: (plan) => <OwnerText plan={plan} /> },
    {
      key: 'act',
      title: t('plans.act'),
      width: 260,
      render: (plan) => (
        <>
          {act(plan.versions.find(({ state }) => state === 'approved'))} <DraftTag plan={plan} />
        </>
      ),
    },
    {
      key: 'items',
      title: t('plans.items'),
      width: 110,
      number: true,
      render: (plan) => <Link to={`/plans/${plan.id}`}>{plan.items}</Link>,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('plans.title')} note={t('plans.note')}>
        {mayLink && (
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setMaking(true)}>
            {t('plans.make')}
          </Button>
        )}
      </PageHeader>
      <ProblemAlert error={plans.error} onRetry={() => void plans.refetch()} />
      {plans.data?.length === 0 ? (
        <EmptyState page title={t('plans.empty.title')} text={t('plans.empty.text')} />
      ) : (
        <PlainTable columns={columns} rows={plans.data ?? []} keyOf={({ id }) => id} label={t('plans.title')} />
      )}
      {making && <MakePlan onClose={() => setMaking(false)} />}
    </Page>
  );
}
