import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePlanContents, usePlanWrite } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import type { PlanPlaceView, PlanView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { DateText } from '../../ui/date-text.js';
import { ItemTitle, LeadText } from '../../ui/item-words.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { StateTag } from '../../ui/state-tag.js';
import { LinkItem } from './link-item.js';

/** The rows of a plan under its own numbers; what has left it stays with the reason. */
export function PlanContents({ plan }: { plan: PlanView }) {
  const { t } = useLocale();
  const contents = usePlanContents(plan.id);
  const mayLink = useMay('plan.link');
  const [linking, setLinking] = useState(false);
  const [leaving, setLeaving] = useState<PlanPlaceView | null>(null);
  const hasAct = plan.versions.some(({ state, actOn }) => state === 'approved' && actOn !== null);
  if (contents.isPending) return <PageSkeleton />;
  const columns: PlainColumn<PlanPlaceView>[] = [
    { key: 'number', title: t('plans.number'), width: 80, render: (row) => <strong>{row.number}</strong> },
    { key: 'title', title: t('plans.measure'), render: (row) => <PlaceTitle row={row} /> },
    { key: 'lead', title: t('plans.lead'), width: 240, render: ({ item }) => <LeadText row={item} /> },
    {
      key: 'due',
      title: t('plans.due'),
      width: 130,
      render: ({ item }) => <DateText on={item.due?.dueOn ?? null} length="short" />,
    },
    {
      key: 'state',
      title: t('plans.state'),
      width: 150,
      render: ({ item }) => <StateTag condition={item.condition} status={item.status} />,
    },
    ...(mayLink
      ? [
          {
            key: 'actions',
            title: '',
            width: 110,
            render: (row: PlanPlaceView) =>
              row.ended === null && (row.linked || hasAct) ? (
                <Button type="link" size="small" className="no-print" onClick={() => setLeaving(row)}>
                  {t(row.linked ? 'plans.unlink' : 'plans.drop')}
                </Button>
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <>
      <ProblemAlert error={contents.error} onRetry={() => void contents.refetch()} />
      {mayLink && (
        <p className="plans-tools no-print">
          <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setLinking(true)}>
            {t('plans.link')}
          </Button>
        </p>
      )}
      <PlainTable
        columns={columns}
        rows={contents.data ?? []}
        keyOf={({ item }) => item.id}
        label={t('plans.tab.contents')}
      />
      {linking && <LinkItem plan={plan} onClose={() => setLinking(false)} />}
      {leaving !== null && <Leave plan={plan} row={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

function PlaceTitle({ row }: { row: PlanPlaceView }) {
  const { t } = useLocale();
  const { item, ended } = row;
  return (
    <div data-ended={ended !== null} className="plans-place">
      <ItemTitle row={item} to={`/items/${item.id}`} both={false} />
      {row.linked && <span className="quiet small">{t('plans.linked', { number: item.number })}</span>}
      {ended !== null && (
        <span className="plans-ended small">
          {[t(`plans.ended.${ended.outcome}`), ended.act, ended.reason].filter((text) => text !== '').join(' · ')}
          {ended.successor !== null && (
            <>
              {' · '}
              <Link to={`/items/${ended.successor.id}`}>
                {t('plans.ended.successor', { number: ended.successor.number })}
              </Link>
            </>
          )}
        </span>
      )}
    </div>
  );
}

/** From its own plan an item is dropped by the next act; from another one it is taken out at once. */
function Leave({ plan, row, onClose }: { plan: PlanView; row: PlanPlaceView; onClose: () => void }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const write = usePlanWrite();
  const word = row.linked ? 'unlink' : 'drop';
  const send = (reason: string): void => {
    const path = row.linked ? `/${plan.id}/items/${row.item.id}/end` : `/${plan.id}/draft/drops`;
    const body = row.linked ? { reason } : { itemId: row.item.id, reason };
    write.mutate(
      { path, body },
      {
        onSuccess: () => {
          message.success(t(`plans.${word}.done`));
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmReason
      title={t(`plans.${word}.title`, { number: row.number })}
      text={t(`plans.${word}.text`)}
      action={t(`plans.${word}`)}
      danger
      busy={write.isPending}
      error={write.error}
      onConfirm={send}
      onClose={onClose}
    />
  );
}
