import { Button } from 'antd';
import { useState } from 'react';
import { usePolicies } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { PolicyView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { PolicyEdit } from './policy-edit.js';
import { PolicyLine } from './policy-line.js';

/** The ladder of each level of control as a line of rungs. */
export function PoliciesSection() {
  const { t } = useLocale();
  const policies = usePolicies();
  return (
    <>
      <p className="page-intro">{t('admin.policies.intro')}</p>
      <ProblemAlert error={policies.error} onRetry={() => void policies.refetch()} />
      {policies.isPending && <PageSkeleton />}
      {policies.data?.map((policy) => (
        <Policy key={`${policy.level}-${policy.version}`} policy={policy} />
      ))}
    </>
  );
}

function Policy({ policy }: { policy: PolicyView }) {
  const { t } = useLocale();
  const mayChange = useMay('settings.manage');
  const [editing, setEditing] = useState(false);
  return (
    <section className="admin-policy" aria-labelledby={`policy-${policy.level}`}>
      <header className="admin-policy-head">
        <h2 id={`policy-${policy.level}`} className="admin-heading">
          {t(`words.level.${policy.level}`)}
        </h2>
        <span className="quiet">{t('admin.policies.version', { n: policy.version })}</span>
        {mayChange && !editing && (
          <Button
            size="small"
            onClick={() => setEditing(true)}
            aria-label={`${t('admin.policies.edit')}: ${t(`words.level.${policy.level}`)}`}
          >
            {t('admin.policies.edit')}
          </Button>
        )}
      </header>
      {editing ? <PolicyEdit policy={policy} onClose={() => setEditing(false)} /> : <PolicyLine rungs={policy.rungs} />}
    </section>
  );
}
