import { CheckCircleOutlined, ClockCircleOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Collapse } from 'antd';
import { anchorsUrl, useJournalState } from '../../api/journal.js';
import type { JournalStateView } from '../../api/types.js';
import { shortDateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';
import { InstantText } from '../../ui/date-text.js';
import { PlainTable } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

/** How far the chain reaches, whether it held when it was last verified, and its signed heads. */
export function ChainState() {
  const { t } = useLocale();
  const state = useJournalState();
  if (state.isPending) return null;
  if (state.isError) return <ProblemAlert error={state.error} onRetry={() => void state.refetch()} />;
  const { sealedTo, unsealed, lastCheck, anchors } = state.data;
  return (
    <section className="journal-state" aria-label={t('journal.anchors.title')}>
      {lastCheck !== null && lastCheck.breaks > 0 && <Broken check={lastCheck} />}
      <ul className="journal-facts">
        <li>
          <SafetyCertificateOutlined aria-hidden="true" />{' '}
          {sealedTo === 0 ? t('journal.state.none') : t('journal.state.sealed', { n: sealedTo })}
        </li>
        <li>
          <ClockCircleOutlined aria-hidden="true" />{' '}
          {unsealed === 0 ? t('journal.state.allSealed') : t('journal.state.unsealed', { n: unsealed })}
        </li>
        <li>
          <CheckCircleOutlined aria-hidden="true" /> <Checked check={lastCheck} />
        </li>
      </ul>
      <Collapse
        size="small"
        items={[{ key: 'anchors', label: t('journal.anchors.title'), children: <Anchors anchors={anchors} /> }]}
      />
    </section>
  );
}

type Check = JournalStateView['lastCheck'];

function Checked({ check }: { check: Check }) {
  const { t } = useLocale();
  if (check === null) return t('journal.state.neverChecked');
  return (
    <>
      {check.breaks === 0
        ? t('journal.state.checked', { seq: check.through })
        : t('journal.state.broken', { n: check.breaks })}{' '}
      <InstantText at={check.checkedAt} short />
    </>
  );
}

function Broken({ check }: { check: NonNullable<Check> }) {
  const { t } = useLocale();
  const inWords = (kind: string): string => {
    const key = `journal.break.${kind}`;
    return hasText(key) ? t(key) : kind;
  };
  return (
    <Alert
      type="error"
      showIcon
      title={t('journal.state.broken', { n: check.breaks })}
      description={
        <>
          {t('journal.state.brokenText')}
          <ul>
            {check.first.map(({ kind, seq, journalId }) => (
              <li key={`${kind} ${seq} ${journalId}`}>
                {inWords(kind)}
                {seq !== null && ` · № ${seq}`}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

function Anchors({ anchors }: Pick<JournalStateView, 'anchors'>) {
  const { t, locale } = useLocale();
  return (
    <>
      <p className="page-intro">
        {t('journal.anchors.note')} <a href={anchorsUrl()}>{t('journal.anchors.open')}</a>
      </p>
      {anchors.length === 0 ? (
        <p className="quiet">{t('journal.anchors.none')}</p>
      ) : (
        <PlainTable
          rows={anchors}
          keyOf={({ anchoredOn }) => anchoredOn}
          label={t('journal.anchors.title')}
          columns={[
            {
              key: 'day',
              title: t('journal.anchors.day'),
              width: 130,
              render: ({ anchoredOn }) => shortDateText(anchoredOn, locale),
            },
            { key: 'seq', title: t('journal.anchors.seq'), width: 110, number: true, render: ({ seq }) => seq },
            { key: 'hash', title: t('journal.anchors.hash'), render: ({ hash }) => <code>{hash}</code> },
          ]}
        />
      )}
    </>
  );
}
