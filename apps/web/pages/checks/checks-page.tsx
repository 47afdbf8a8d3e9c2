import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useSession } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { PageHeader } from '../../ui/page-header.js';
import { Page } from '../../ui/page.js';
import { RatingGaps } from './rating-gaps.js';
import { RecheckDraws } from './recheck-draws.js';
import './checks.css';

type Tab = 'draws' | 'gaps';

/** Second looks: accepted work drawn by lot, and what bodies say of themselves against what was found. */
export function ChecksPage() {
  const t = useT();
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const tabs: Tab[] = may.includes('recheck.read') ? ['draws', 'gaps'] : ['gaps'];
  const wanted = params.get('tab');
  const tab = tabs.find((one) => one === wanted) ?? tabs[0]!;
  return (
    <Page>
      <PageHeader title={t('checks.title')} note={t('checks.note')} />
      <Segmented
        className="checks-tabs"
        aria-label={t('checks.title')}
        value={tab}
        onChange={(next) => setParams({ tab: next })}
        options={tabs.map((one) => ({ value: one, label: t(`checks.tab.${one}`) }))}
      />
      {tab === 'draws' ? <RecheckDraws /> : <RatingGaps />}
    </Page>
  );
}
