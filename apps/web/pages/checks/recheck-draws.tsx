import { useSearchParams } from 'react-router';
import { useRecheckDraws, type RecheckStanding } from '../../api/checks.js';
import type { RecheckDrawView } from '../../api/types.js';
import { periodText } from '../../i18n/dates.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { CountLink } from './count-link.js';
import { DrawProof } from './draw-proof.js';
import { RecheckSamples } from './recheck-samples.js';

const STANDINGS: readonly RecheckStanding[] = ['waiting', 'confirmed', 'not_confirmed'];

/** The draw of each quarter; every number opens its list, every draw shows what it follows from. */
export function RecheckDraws() {
  const { t, locale } = useLocale();
  const draws = useRecheckDraws(true);
  const [params] = useSearchParams();
  const chosen = draws.data?.find(({ id }) => id === params.get('draw')) ?? draws.data?.[0];
  const standing = STANDINGS.find((one) => one === params.get('standing')) ?? null;
  const to = (draw: RecheckDrawView, of?: RecheckStanding): string =>
    `/checks?tab=draws&draw=${draw.id}${of === undefined ? '' : `&standing=${of}`}`;
  const columns: PlainColumn<RecheckDrawView>[] = [
    { key: 'quarter', title: t('checks.quarter'), render: (draw) => periodText(draw.quarter, locale) },
    { key: 'share', title: t('checks.share'), number: true, render: ({ percent }) => `${percent} %` },
    {
      key: 'accepted',
      title: t('checks.accepted'),
      number: true,
      render: ({ populationSize }) => (populationSize === null ? '—' : numberText(populationSize, locale)),
    },
    {
      key: 'drawn',
      title: t('checks.drawn'),
      number: true,
      render: (draw) => <CountLink count={draw.counts.drawn} to={to(draw)} />,
    },
    ...STANDINGS.map((of): PlainColumn<RecheckDrawView> => ({
      key: of,
      title: t(`checks.${of}`),
      number: true,
      render: (draw) => <CountLink count={draw.counts[of]} to={to(draw, of)} />,
    })),
  ];
  if (draws.isPending) return <PageSkeleton />;
  if (draws.data === undefined) return <ProblemAlert error={draws.error} onRetry={() => void draws.refetch()} />;
  if (chosen === undefined) return <EmptyState title={t('checks.draws.empty')} />;
  return (
    <>
      <PlainTable
        label={t('checks.tab.draws')}
        columns={columns}
        rows={draws.data}
        keyOf={({ id }) => id}
        chosen={chosen.id}
      />
      <DrawProof key={chosen.id} draw={chosen} />
      {chosen.drawnAt !== null && <RecheckSamples draw={chosen} standing={standing} />}
    </>
  );
}
