import { Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { usePlans } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { nameOf } from '../../ui/names-text.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PaperButton } from '../../ui/paper-button.js';
import { PrintButton } from '../../ui/print-button.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { CarryOver } from './carry-over.js';
import { PlanContents } from './plan-contents.js';
import { OwnerText, useActText } from './plan-words.js';
import { Versions } from './versions.js';
import './plans.css';

/** One plan: what stands in it, how its versions differ, and what it takes over from an older one. */
export function OnePlanPage() {
  const { t, locale } = useLocale();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const plans = usePlans();
  const act = useActText();
  const mayCarry = useMay('plan.carry_over');
  if (plans.isPending) return <PageSkeleton />;
  if (plans.data === undefined) return <ProblemAlert error={plans.error} onRetry={() => void plans.refetch()} />;
  const plan = plans.data.find((one) => one.id === id);
  if (plan === undefined) {
    return (
      <EmptyState page title={t('plans.missing')} text="">
        <Link to="/plans">{t('plans.back')}</Link>
      </EmptyState>
    );
  }
  const inForce = plan.versions.find(({ state }) => state === 'approved');
  const tabs = [
    { key: 'contents', label: t('plans.tab.contents'), children: <PlanContents plan={plan} /> },
    { key: 'versions', label: t('plans.tab.versions'), children: <Versions plan={plan} /> },
    ...(mayCarry
      ? [{ key: 'carry', label: t('plans.tab.carry'), children: <CarryOver plan={plan} plans={plans.data} /> }]
      : []),
  ];
  return (
    <Page>
      <PageHeader
        title={nameOf(plan.titles, locale)}
        note={
          <>
            <Link to="/plans">{t('plans.title')}</Link> · <OwnerText plan={plan} /> · {act(inForce)}
          </>
        }
      >
        <PaperButton of={`/plans/${plan.id}`} />
        <PrintButton />
      </PageHeader>
      <Tabs
        activeKey={params.get('tab') ?? 'contents'}
        onChange={(tab) => setParams(tab === 'contents' ? {} : { tab })}
        items={tabs}
        destroyOnHidden
      />
    </Page>
  );
}
