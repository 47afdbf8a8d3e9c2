import { RATING_GAPS, type RatingGap } from '@zholdau/domain';
import { Link, useSearchParams } from 'react-router';
import { useRatedReports, useRatingGaps } from '../../api/checks.js';
import type { RatedReportView, RatingGapView } from '../../api/types.js';
import { periodText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { NamesText } from '../../ui/names-text.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PersonText } from '../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { RatingText } from '../../ui/rating-text.js';
import { CountLink } from './count-link.js';

/** How bodies rate their own work against what the coordinator found; each number opens its list. */
export function RatingGaps() {
  const { t } = useLocale();
  const gaps = useRatingGaps();
  const [params] = useSearchParams();
  const bodyId = params.get('body');
  const gap = RATING_GAPS.find((one) => one === params.get('gap')) ?? null;
  const to = ({ body }: RatingGapView, of?: RatingGap): string =>
    `/checks?tab=gaps&body=${body.id}${of === undefined ? '' : `&gap=${of}`}`;
  const columns: PlainColumn<RatingGapView>[] = [
    { key: 'body', title: t('checks.body'), render: ({ body }) => <NamesText names={body.names} /> },
    {
      key: 'decided',
      title: t('checks.decided'),
      number: true,
      width: 130,
      render: (row) => <CountLink count={row.decided} to={to(row)} />,
    },
    ...RATING_GAPS.map((of): PlainColumn<RatingGapView> => ({
      key: of,
      title: t(`checks.${of}`),
      number: true,
      width: 130,
      render: (row) => <CountLink count={row[of]} to={to(row, of)} />,
    })),
  ];
  if (gaps.isPending) return <PageSkeleton />;
  if (gaps.data === undefined) return <ProblemAlert error={gaps.error} onRetry={() => void gaps.refetch()} />;
  if (gaps.data.length === 0) return <EmptyState title={t('checks.gaps.empty')} />;
  return (
    <>
      <PlainTable
        label={t('checks.tab.gaps')}
        columns={columns}
        rows={gaps.data}
        keyOf={({ body }) => body.id}
        chosen={bodyId}
      />
      {bodyId !== null && <RatedReports bodyId={bodyId} gap={gap} />}
    </>
  );
}

function RatedReports({ bodyId, gap }: { bodyId: string; gap: RatingGap | null }) {
  const { t, locale } = useLocale();
  const reports = useRatedReports(bodyId, gap);
  const columns: PlainColumn<RatedReportView>[] = [
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
    { key: 'self', title: t('checks.self'), render: ({ self }) => <RatingText rating={self} /> },
    { key: 'verdict', title: t('checks.verdict'), render: ({ verdict }) => <RatingText rating={verdict} /> },
    {
      key: 'when',
      title: t('checks.when'),
      render: ({ decidedAt, decidedBy }) => (
        <>
          <InstantText at={decidedAt} short /> <PersonText person={decidedBy} />
        </>
      ),
    },
  ];
  return (
    <section className="checks-list">
      <ProblemAlert error={reports.error} onRetry={() => void reports.refetch()} />
      {reports.isPending && <PageSkeleton />}
      {reports.data !== undefined && (
        <PlainTable
          label={t('checks.decided')}
          columns={columns}
          rows={reports.data}
          keyOf={({ reportId }) => reportId}
        />
      )}
    </section>
  );
}
