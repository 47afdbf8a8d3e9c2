import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DIMENSIONS, overdueFileUrl, useOverdue, useOverdueItems } from '../../api/overdue.js';
import { useSession } from '../../api/session.js';
import type { OverdueView } from '../../api/types.js';
import { dateWords } from '../../i18n/dates.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useAddress } from '../../ui/use-address.js';
import { OverdueList } from './overdue-list.js';
import { OverdueMatrix } from './overdue-matrix.js';
import { OverduePath } from './overdue-path.js';
import { listFilters, matrixFilters, placePath, readPlace, type OverduePlace } from './overdue-url.js';
import { usePaper } from './use-paper.js';
import './overdue.css';

/** Who is late, by how many working days, and whose the delay is; every total opens the list it equals. */
export function OverduePage() {
  const { t } = useLocale();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [address] = useAddress();
  const place = useMemo(() => readPlace(params), [params]);
  const matrix = useOverdue(matrixFilters(place, address?.id));
  const filters = listFilters(place, address?.id);
  const items = useOverdueItems(filters);
  const paper = usePaper({ place, view: matrix.data, filters, shown: items.data?.pages ?? [] });
  const pathOf = (next: OverduePlace): string => placePath(next, params.get('address'));
  const go = (next: OverduePlace): void => void navigate(pathOf(next));
  return (
    <Page>
      <PageHeader title={t('overdue.title')} note={<Late view={matrix.data} />}>
        <Button icon={<DownloadOutlined />} href={overdueFileUrl(filters)} download>
          {t('overdue.xlsx')}
        </Button>
        <Button icon={<PrinterOutlined />} loading={paper.preparing} onClick={() => void paper.print()}>
          {t('overdue.print')}
        </Button>
      </PageHeader>
      <div className="overdue-controls">
        <Segmented
          aria-label={t('overdue.by')}
          value={place.by}
          onChange={(by) => go({ ...place, by, group: null, ageing: null })}
          options={DIMENSIONS.map((by) => ({ value: by, label: t(`overdue.by_${by}`) }))}
        />
        {matrix.data !== undefined && <OnTime {...matrix.data.onTimeShare} />}
      </div>
      <OverduePath place={place} addressId={address?.id} pathOf={pathOf} />
      <ProblemAlert error={matrix.error ?? paper.error} onRetry={() => void matrix.refetch()} />
      {matrix.isPending && <PageSkeleton />}
      {matrix.data !== undefined && matrix.data.totals.total === 0 && (
        <Nothing
          filtered={place.steps.length > 0}
          onRegion={() => go({ ...place, steps: [], group: null, ageing: null })}
        />
      )}
      {matrix.data !== undefined && matrix.data.totals.total > 0 && (
        <>
          <OverdueMatrix view={matrix.data} place={place} pathOf={pathOf} />
          <OverdueList place={place} view={matrix.data} items={items} pathOf={pathOf} />
        </>
      )}
      {paper.sheet}
    </Page>
  );
}

/** The day the report speaks of, and how much is late on it. */
function Late({ view }: { view: OverdueView | undefined }) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  if (view === undefined) return <>{t('overdue.asOf', { date: dateWords(today, locale) })}</>;
  const { total, items } = view.totals;
  return (
    <>
      {t('overdue.asOf', { date: dateWords(view.asOf, locale) })} · {t('overdue.late', { n: total })}
      {items !== total && ` ${t('overdue.lateItems', { n: items })}`}
    </>
  );
}

function OnTime({ due, doneInTime }: { due: number; doneInTime: number }) {
  const { t, locale } = useLocale();
  if (due === 0) return <span className="overdue-on-time quiet">{t('overdue.onTimeNone')}</span>;
  const percent = `${numberText(Math.round((doneInTime / due) * 100), locale)} %`;
  return <span className="overdue-on-time">{t('overdue.onTime', { done: doneInTime, due, percent })}</span>;
}

function Nothing({ filtered, onRegion }: { filtered: boolean; onRegion: () => void }) {
  const { t } = useLocale();
  if (!filtered) return <EmptyState title={t('overdue.emptyTitle')} text={t('overdue.emptyText')} />;
  return (
    <EmptyState title={t('overdue.emptyFilteredTitle')} text={t('overdue.emptyFilteredText')}>
      <Button onClick={onRegion}>{t('overdue.toRegion')}</Button>
    </EmptyState>
  );
}
