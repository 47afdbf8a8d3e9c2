import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { indicatorsFileUrl, useIndicators } from '../../api/indicators.js';
import type { Colour, IndicatorList, ListedIndicator } from '../../api/types.js';
import { numberText } from '../../i18n/dictionary.js';
import { periodText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { COLOUR_SIGNS, ColourTag } from '../../ui/colour-tag.js';
import { EmptyState } from '../../ui/empty-state.js';
import { figureText, textOf } from '../../ui/figure-text.js';
import { nameOf } from '../../ui/names-text.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { IndicatorFilters } from './indicator-filters.js';
import { useIndicatorsView, type IndicatorsView } from './indicators-view.js';
import './indicators-page.css';

const COLOURS: readonly Colour[] = ['red', 'yellow', 'green', 'none'];

/** Every indicator in reach with its colour; each count opens the list it equals. */
export function IndicatorsPage() {
  const { t } = useLocale();
  const view = useIndicatorsView();
  const list = useIndicators(view.filters);
  const columns = useColumns();
  const head = list.data?.pages[0];
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page>
      <PageHeader
        title={t('indicators.title')}
        note={head === undefined ? '\u00a0' : t('indicators.note', { n: head.total })}
      >
        {(['xlsx', 'csv'] as const).map((ending) => (
          <Button
            key={ending}
            icon={<DownloadOutlined aria-hidden="true" />}
            href={indicatorsFileUrl(ending, view.filters)}
            download
          >
            {t(`indicators.${ending}`)}
          </Button>
        ))}
      </PageHeader>
      <IndicatorFilters view={view} />
      {head !== undefined && <Counts counts={head.counts} view={view} />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <PageSkeleton />}
      {head !== undefined && rows.length === 0 && (
        <EmptyState
          title={t(view.narrowed ? 'indicators.emptyFiltered' : 'indicators.empty')}
          {...(view.narrowed ? {} : { text: t('indicators.emptyText') })}
        >
          {view.narrowed && <Button onClick={view.clear}>{t('indicators.clear')}</Button>}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <PlainTable columns={columns} rows={rows} keyOf={({ id }) => id} label={t('indicators.title')} />
      )}
      {list.hasNextPage && (
        <Button className="indicators-next" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('indicators.more')}
        </Button>
      )}
    </Page>
  );
}

function Counts({ counts, view }: { counts: IndicatorList['counts']; view: IndicatorsView }) {
  const { t, locale } = useLocale();
  const chosen = view.value('colour') ?? null;
  return (
    <nav className="indicators-counts" aria-label={t('indicators.col.colour')}>
      <Link to={view.colourLink(null)} aria-current={chosen === null ? 'true' : undefined}>
        {t('indicators.all')} <b>{numberText(counts.total, locale)}</b>
      </Link>
      {COLOURS.map((colour) => (
        <Link
          key={colour}
          to={view.colourLink(colour)}
          aria-current={chosen === colour ? 'true' : undefined}
          data-colour={COLOUR_SIGNS[colour].colour}
        >
          <span aria-hidden="true">{COLOUR_SIGNS[colour].icon}</span> {t(`indicators.colour.${colour}`)}{' '}
          <b>{numberText(counts[colour], locale)}</b>
        </Link>
      ))}
    </nav>
  );
}

function useColumns(): PlainColumn<ListedIndicator>[] {
  const { t, locale } = useLocale();
  return [
    { key: 'number', title: t('indicators.col.item'), width: 70, render: ({ item }) => item.number },
    {
      key: 'name',
      title: t('indicators.col.indicator'),
      render: (row) => (
        <>
          <Link to={`/items/${row.item.id}`} data-row-link>
            {textOf(row.names, locale)}, {textOf(row.units, locale)}
          </Link>
          <span className="quiet small indicators-item">
            {textOf(row.item.titles, locale)} · {nameOf(row.item.lead.names, locale)}
          </span>
        </>
      ),
    },
    { key: 'period', title: t('indicators.col.period'), width: 150, render: (row) => periodWords(row, locale) },
    {
      key: 'plan',
      title: t('indicators.col.plan'),
      width: 110,
      number: true,
      render: (row) => figureText(lastOf(row)?.plan ?? null, locale),
    },
    {
      key: 'fact',
      title: t('indicators.col.fact'),
      width: 110,
      number: true,
      render: (row) => figureText(lastOf(row)?.fact ?? null, locale),
    },
    {
      key: 'attained',
      title: t('indicators.col.attained'),
      width: 120,
      number: true,
      render: (row) => percent(row.computed.attained, locale),
    },
    {
      key: 'work',
      title: t('indicators.col.work'),
      width: 110,
      number: true,
      render: (row) => percent(row.workPercent, locale),
    },
    {
      key: 'colour',
      title: t('indicators.col.colour'),
      width: 170,
      render: (row) => (
        <>
          <ColourTag colour={row.colour} />
          {row.judgement !== null && (
            <span className="quiet small indicators-item">{row.judgement.reason || t('indicators.noReason')}</span>
          )}
        </>
      ),
    },
  ];
}

type Locale = ReturnType<typeof useLocale>['locale'];

/** The last period with an accepted fact, else the first that is planned. */
function lastOf({ periods }: ListedIndicator) {
  return periods.findLast(({ fact }) => fact !== null) ?? periods[0];
}

const periodWords = (row: ListedIndicator, locale: Locale): string => periodText(lastOf(row)?.period ?? '', locale);
const percent = (value: number | null, locale: Locale): string =>
  value === null ? '—' : `${figureText(value, locale)}\u00a0%`;
