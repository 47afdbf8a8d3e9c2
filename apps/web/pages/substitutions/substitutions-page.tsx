import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useRevokeSubstitution, useSubstitutionChoices, useSubstitutions } from '../../api/substitutions.js';
import type { SubstitutionView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SubstitutionForm } from './substitution-form.js';
import { SubstitutionTable } from './substitution-table.js';

/** Who stands in for whom: now, soon, and in the past. */
export function SubstitutionsPage() {
  const t = useT();
  const list = useSubstitutions();
  const choices = useSubstitutionChoices();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<SubstitutionView | null>(null);
  const rows = list.data ?? [];
  const now = rows.filter(({ state }) => state === 'current' || state === 'future');
  const past = rows.filter(({ state }) => state === 'past' || state === 'revoked');
  const mayAdd = (choices.data?.seats.length ?? 0) > 0;
  return (
    <Page>
      <PageHeader title={t('substitutions.title')} note={t('substitutions.note')}>
        {mayAdd && (
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
            {t('substitutions.add')}
          </Button>
        )}
      </PageHeader>
      <ProblemAlert error={list.error ?? choices.error} onRetry={() => void list.refetch()} />
      {list.isPending && <PageSkeleton />}
      {list.data?.length === 0 && (
        <EmptyState title={t('substitutions.emptyTitle')} text={t('substitutions.emptyText')} />
      )}
      {now.length > 0 && (
        <section aria-labelledby="substitutions-now">
          <h2 id="substitutions-now">{t('substitutions.now')}</h2>
          <SubstitutionTable label={t('substitutions.now')} rows={now} onRevoke={setEnding} />
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="substitutions-past">
          <h2 id="substitutions-past">{t('substitutions.past')}</h2>
          <SubstitutionTable label={t('substitutions.past')} rows={past} onRevoke={setEnding} />
        </section>
      )}
      {adding && choices.data !== undefined && (
        <SubstitutionForm choices={choices.data} onClose={() => setAdding(false)} />
      )}
      {ending !== null && <EndSubstitution row={ending} onClose={() => setEnding(null)} />}
    </Page>
  );
}

function EndSubstitution({ row, onClose }: { row: SubstitutionView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const revoke = useRevokeSubstitution();
  return (
    <ConfirmReason
      title={t('substitutions.revokeAsk')}
      text={t('substitutions.revokeText')}
      action={t('substitutions.revoke')}
      danger
      asks={false}
      busy={revoke.isPending}
      error={revoke.error}
      onConfirm={() =>
        revoke.mutate(row.id, {
          onSuccess: () => {
            void message.success(t('substitutions.revoked'));
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
}
