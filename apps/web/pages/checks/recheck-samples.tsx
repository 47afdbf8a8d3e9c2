import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRecheckSamples, type RecheckStanding } from '../../api/checks.js';
import type { RecheckDrawView, RecheckSampleView } from '../../api/types.js';
import { dateWords, periodText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { NamesText } from '../../ui/names-text.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PersonText } from '../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { RecheckDialog } from './recheck-dialog.js';

/** What was drawn, in the order drawn, with what the second look found. */
export function RecheckSamples({ draw, standing }: { draw: RecheckDrawView; standing: RecheckStanding | null }) {
  const { t, locale } = useLocale();
  const samples = useRecheckSamples(draw.id, standing);
  const [deciding, setDeciding] = useState<RecheckSampleView | null>(null);
  const columns: PlainColumn<RecheckSampleView>[] = [
    { key: 'number', title: t('checks.number'), width: 60, render: ({ number }) => number },
    {
      key: 'item',
      title: t('checks.item'),
      render: ({ itemId, titles, period }) => (
        <>
          <Link to={`/items/${itemId}`}>
            <NamesText names={titles} />
          </Link>
          {period !== '' && <span className="quiet small"> · {periodText(period, locale)}</span>}
        </>
      ),
    },
    { key: 'body', title: t('checks.body'), render: ({ body }) => <NamesText names={body.names} /> },
    {
      key: 'acceptedBy',
      title: t('checks.acceptedBy'),
      width: 160,
      render: ({ acceptedBy }) => <PersonText person={acceptedBy} />,
    },
    {
      key: 'outcome',
      title: t('checks.outcome'),
      width: 260,
      render: (sample) => <Outcome sample={sample} onDecide={() => setDeciding(sample)} />,
    },
  ];
  return (
    <section className="checks-list">
      <ProblemAlert error={samples.error} onRetry={() => void samples.refetch()} />
      {samples.isPending && <PageSkeleton />}
      {samples.data?.length === 0 && <p className="quiet">{t('checks.samples.empty')}</p>}
      {samples.data !== undefined && samples.data.length > 0 && (
        <PlainTable label={t('checks.drawn')} columns={columns} rows={samples.data} keyOf={({ id }) => id} />
      )}
      {deciding !== null && <RecheckDialog sample={deciding} onClose={() => setDeciding(null)} />}
    </section>
  );
}

function Outcome({ sample, onDecide }: { sample: RecheckSampleView; onDecide: () => void }) {
  const { t, locale } = useLocale();
  const { outcome, reason, source, sourceWords, finishOn, decidedBy, mayDecide, number } = sample;
  if (outcome === null) {
    if (!mayDecide) return <span className="quiet">{t('checks.waiting')}</span>;
    return (
      <Button onClick={onDecide} aria-label={`${t('checks.decide')}: № ${number}`}>
        {t('checks.decide')}
      </Button>
    );
  }
  return (
    <>
      <b>{t(`checks.decide.${outcome}`)}</b>
      {reason !== '' && <>. {reason}</>}
      <span className="quiet small">
        {source !== null && ` · ${t(`words.source.${source}`)}: ${sourceWords} · `}
        <PersonText person={decidedBy} />
        {finishOn !== null && ` · ${t('checks.finishOn', { date: dateWords(finishOn, locale) })}`}
      </span>
    </>
  );
}
