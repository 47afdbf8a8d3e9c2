import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useStatus } from '../../../api/administration.js';
import type { StatusView } from '../../../api/types.js';
import { instantText } from '../../../i18n/dates.js';
import { numberText } from '../../../i18n/dictionary.js';
import { useLocale } from '../../../i18n/locale.js';
import { InstantText } from '../../../ui/date-text.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { EngineWarnings } from './engine-warnings.js';
import { Fence } from './fence.js';

type Flag = StatusView['flags'][number];

/** Is the ladder alive: the last sweep and letter, the queue, and what needs a person. */
export function StatusSection() {
  const { t } = useLocale();
  const status = useStatus();
  return (
    <>
      <ProblemAlert error={status.error} onRetry={() => void status.refetch()} />
      {status.isPending && <PageSkeleton />}
      {status.data !== undefined && (
        <>
          <Alive status={status.data} />
          <EngineWarnings status={status.data} />
          <Fence fence={status.data.fence} />
          <Figures status={status.data} />
          <Flags flags={status.data.flags} />
          <p className="quiet small">{t('admin.status.refreshed')}</p>
        </>
      )}
    </>
  );
}

function Alive({ status: { engineAlive: alive, caughtUpAt } }: { status: StatusView }) {
  const { t, locale } = useLocale();
  return (
    <div className="admin-alive" data-alive={alive} role="status">
      {alive ? <CheckCircleFilled aria-hidden="true" /> : <CloseCircleFilled aria-hidden="true" />}
      <div>
        <b>{t(alive ? 'admin.status.alive' : 'admin.status.dead')}</b>
        <p>{t(alive ? 'admin.status.aliveText' : 'admin.status.deadText')}</p>
        {caughtUpAt !== null && <p>{t('admin.status.caughtUpText', { at: instantText(caughtUpAt, locale) })}</p>}
      </div>
    </div>
  );
}

function Figures({ status }: { status: StatusView }) {
  const { t, locale } = useLocale();
  const { queue } = status;
  const at = (instant: string | null): ReactNode =>
    instant === null ? <span className="quiet">{t('admin.status.never')}</span> : <InstantText at={instant} />;
  const n = (value: number, bad = false): ReactNode => (
    <span className={bad && value > 0 ? 'admin-warn' : undefined}>{numberText(value, locale)}</span>
  );
  const auditText = (audit: StatusView['audit']): ReactNode => {
    if (audit === null) return at(null);
    const { faults: n, armed, at: when } = audit;
    if (n > 0) return <span className="admin-warn">{t('admin.status.auditFaults', { n })}</span>;
    return t('admin.status.auditClean', { armed: numberText(armed, locale), at: instantText(when, locale) });
  };
  const lines: [string, ReactNode][] = [
    [t('admin.status.lastSweep'), at(status.lastSweepAt)],
    [t('admin.status.lastSend'), at(status.lastSendAt)],
    [t('admin.status.armed'), n(status.armed)],
    [t('admin.status.dueNow'), n(status.dueNow)],
    [t('admin.status.pending'), n(queue.pending)],
    [t('admin.status.oldest'), queue.oldestPendingAt === null ? '–' : at(queue.oldestPendingAt)],
    [t('admin.status.failed'), n(queue.failed, true)],
    [t('admin.status.unknown'), n(queue.unknown, true)],
    [t('admin.status.audit'), auditText(status.audit)],
    [t('admin.status.outside'), at(status.outsideToldAt)],
    [t('admin.status.backend'), t(`admin.status.${status.backend}`)],
  ];
  return (
    <dl className="admin-figures" aria-label={t('admin.status.figures')}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt title={name === t('admin.status.unknown') ? t('admin.status.unknownHelp') : undefined}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Flags({ flags }: { flags: Flag[] }) {
  const { t } = useLocale();
  const columns: PlainColumn<Flag>[] = [
    {
      key: 'at',
      title: t('admin.status.raised'),
      width: 190,
      render: ({ raisedAt }) => <InstantText at={raisedAt} short />,
    },
    { key: 'what', title: t('admin.status.what'), render: ({ text }) => text },
    {
      key: 'open',
      title: '',
      width: 150,
      render: ({ itemId, bodyId }) => {
        if (itemId !== null) return <Link to={`/items/${itemId}`}>{t('admin.status.openItem')}</Link>;
        return bodyId === null ? null : <Link to={`/admin/bodies?body=${bodyId}`}>{t('admin.status.openBody')}</Link>;
      },
    },
  ];
  return (
    <section>
      <h2 className="admin-heading">
        {t('admin.status.flags')} {flags.length > 0 && <span className="quiet">{flags.length}</span>}
      </h2>
      {flags.length === 0 ? (
        <p className="quiet">{t('admin.status.flagsEmpty')}</p>
      ) : (
        <PlainTable label={t('admin.status.flags')} columns={columns} rows={flags} keyOf={({ id }) => id} />
      )}
    </section>
  );
}
