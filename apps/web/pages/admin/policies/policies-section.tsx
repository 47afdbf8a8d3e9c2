import { ORIGINS, type Origin } from '@zholdau/domain';
import { App, Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { usePolicies, useRearm, useRetirePolicy } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { PolicyView } from '../../../api/types.js';
import { ladder } from '../../../i18n/ladder.js';
import { useLocale } from '../../../i18n/locale.js';
import { addTexts } from '../../../i18n/texts.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { PolicyEdit } from './policy-edit.js';
import { PolicyLine } from './policy-line.js';

addTexts({ ladder });

/** The ladder of each level of control, and of each origin that has its own, as a line of rungs. */
export function PoliciesSection() {
  const { t } = useLocale();
  const policies = usePolicies();
  return (
    <>
      <p className="page-intro">{t('admin.policies.intro')}</p>
      <ProblemAlert error={policies.error} onRetry={() => void policies.refetch()} />
      {policies.isPending && <PageSkeleton />}
      {policies.data?.map((policy) => (
        <Policy
          key={`${policy.level}-${policy.origin}-${policy.version}`}
          policy={policy}
          taken={policies.data.filter(({ level }) => level === policy.level).map(({ origin }) => origin)}
        />
      ))}
    </>
  );
}

function Policy({ policy, taken }: { policy: PolicyView; taken: readonly string[] }) {
  const { t } = useLocale();
  const mayChange = useMay('settings.manage');
  const [editing, setEditing] = useState(false);
  const [origin, setOrigin] = useState<Origin | null>(null);
  const name = t(`words.level.${policy.level}`);
  const free = ORIGINS.filter((one) => !taken.includes(one));
  const close = (): void => {
    setEditing(false);
    setOrigin(null);
  };
  const id = `policy-${policy.level}${policy.origin === '' ? '' : `-${policy.origin}`}`;
  return (
    <section className="admin-policy" aria-labelledby={id}>
      <header className="admin-policy-head">
        <h2 id={id} className="admin-heading">
          {name}
          {policy.origin !== '' && (
            <span className="quiet">
              {' '}
              ({t('ladder.forOrigin', { origin: t(`words.origin.${policy.origin as Origin}`) })})
            </span>
          )}
        </h2>
        <span className="quiet">{t('admin.policies.version', { n: policy.version })}</span>
        {mayChange && !editing && origin === null && (
          <>
            <Button size="small" onClick={() => setEditing(true)} aria-label={`${t('admin.policies.edit')}: ${name}`}>
              {t('admin.policies.edit')}
            </Button>
            {policy.origin !== '' && <Retire policy={policy} />}
            {policy.origin === '' && policy.level !== 'review' && free.length > 0 && (
              <Select<Origin | null>
                size="small"
                className="admin-policy-origin"
                aria-label={`${t('ladder.addOrigin')}: ${name}`}
                placeholder={t('ladder.addOrigin')}
                value={null}
                onChange={setOrigin}
                options={free.map((value) => ({ value, label: t(`words.origin.${value}`) }))}
              />
            )}
          </>
        )}
      </header>
      {policy.level === 'review' && <p className="quiet small">{t('ladder.reviewIntro')}</p>}
      <Behind policy={policy} mayChange={mayChange} />
      {editing || origin !== null ? (
        <PolicyEdit policy={policy} origin={origin ?? policy.origin} onClose={close} />
      ) : (
        <PolicyLine rungs={policy.rungs} />
      )}
    </section>
  );
}

/** Ladders that still run by an earlier version, and the way to move them. */
function Behind({ policy, mayChange }: { policy: PolicyView; mayChange: boolean }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const rearm = useRearm();
  if (policy.behind === 0) return null;
  return (
    <p className="admin-behind">
      {t('ladder.behind', { n: policy.behind })}{' '}
      {mayChange && (
        <Popconfirm
          title={t('ladder.rearmAsk')}
          okText={t('ladder.rearm')}
          cancelText={t('common.action.cancel')}
          styles={{ root: { maxWidth: 360 } }}
          onConfirm={() =>
            rearm.mutate(policy, {
              onSuccess: ({ ladders }) => void message.success(t('ladder.rearmed', { n: ladders })),
            })
          }
        >
          <Button size="small" loading={rearm.isPending}>
            {t('ladder.rearm')}
          </Button>
        </Popconfirm>
      )}
      <ProblemAlert error={rearm.error} />
    </p>
  );
}

function Retire({ policy }: { policy: PolicyView }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const retire = useRetirePolicy();
  return (
    <Button
      size="small"
      loading={retire.isPending}
      onClick={() => retire.mutate(policy, { onSuccess: () => void message.success(t('ladder.retired')) })}
    >
      {t('ladder.retire')}
    </Button>
  );
}
