import { App, Button, Segmented, Switch } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCorrectRow, useImportRows, type Outcome, type RowChange } from '../../api/imports.js';
import type { ImportCorrections, PlanImportRowView, PlanImportView } from '../../api/types.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { problemText, ProblemAlert } from '../../ui/problem-alert.js';
import { forgotten, mergedCorrections } from './correction.js';
import { OUTCOMES } from './outcome-counts.js';
import { RowDrawer } from './row-drawer.js';
import { RowsTable } from './rows-table.js';

/** The second step: each row as understood, its doubts in the cell, corrections in place. */
export function TableStep({ view }: { view: PlanImportView }) {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [params, setParams] = useSearchParams();
  const outcome = OUTCOMES.find((one) => one === params.get('outcome'));
  const onlyDoubts = params.get('doubts') === '1';
  const query = useImportRows(view.id, { outcome, doubts: onlyDoubts ? 1 : undefined });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const total = query.data?.pages[0]?.total ?? 0;
  const openId = params.get('row');
  const openAt = rows.findIndex((row) => row.id === openId);
  const correct = useCorrectRow(view.id);

  const change = (next: Record<string, string | null>): void =>
    setParams(
      (now) => {
        for (const [name, value] of Object.entries(next)) {
          if (value === null) now.delete(name);
          else now.set(name, value);
        }
        return now;
      },
      { replace: true },
    );
  const save = (row: PlanImportRowView, edit: Omit<RowChange, 'rowId'>): void =>
    correct.mutate(
      { rowId: row.id, ...edit },
      {
        onSuccess: () => void message.success(t('imports.saved', { row: String(row.sheetRow) })),
        onError: (error) => void message.error(problemText(error, t)),
      },
    );
  const correctRow = (row: PlanImportRowView, correction: ImportCorrections): void =>
    save(row, { corrections: mergedCorrections(row.corrections, correction) });
  const pathOf = (row: PlanImportRowView): string => {
    const next = new URLSearchParams(params);
    next.set('row', row.id);
    return `?${next.toString()}`;
  };
  const { summary } = view;

  return (
    <>
      <div className="import-bar">
        <Segmented
          aria-label={t('imports.filterLabel')}
          value={outcome ?? 'all'}
          onChange={(value) => change({ outcome: value === 'all' ? null : value, row: null })}
          options={[
            { value: 'all', label: `${t('imports.filterAll')} ${numberText(view.totalRows, locale)}` },
            ...OUTCOMES.map((value: Outcome) => ({
              value,
              label: (
                <span className="import-chip" data-outcome={value}>
                  {t(`imports.outcome_${value}`)} <b>{numberText(summary[value], locale)}</b>
                </span>
              ),
            })),
          ]}
        />
        <label className="import-switch">
          <Switch size="small" checked={onlyDoubts} onChange={(on) => change({ doubts: on ? '1' : null, row: null })} />
          {t('imports.onlyDoubts')} <b>{numberText(summary.doubts, locale)}</b>
        </label>
        <Button type="primary" className="import-next" onClick={() => void navigate('?step=change')}>
          {t('imports.toChange')}
        </Button>
      </div>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && rows.length === 0 && (
        <EmptyState
          title={t(onlyDoubts ? 'imports.noDoubtsTitle' : 'imports.noRowsTitle')}
          text={t(onlyDoubts ? 'imports.noDoubtsText' : 'imports.noRowsText')}
        >
          <Button onClick={() => change({ doubts: null, outcome: null })}>{t('imports.filterAll')}</Button>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <RowsTable
            key={`${outcome ?? ''}${onlyDoubts}`}
            rows={rows}
            openId={openId}
            busyId={correct.isPending ? correct.variables.rowId : null}
            pathOf={pathOf}
            onCorrect={correctRow}
            onEnd={() => {
              if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
            }}
          />
          <p className="import-shown" aria-live="polite">
            {query.isFetchingNextPage ? t('imports.loadingMore') : t('imports.shown', { shown: rows.length, total })}
            {summary.skipped > 0 && ` · ${t('imports.skippedRows')}: ${numberText(summary.skipped, locale)}`}
          </p>
        </>
      )}
      {openAt >= 0 && (
        <RowDrawer
          key={openId}
          view={view}
          rows={rows}
          at={openAt}
          busy={correct.isPending}
          onOpen={(row) => change({ row: row?.id ?? null })}
          onCorrect={correctRow}
          onSkip={(row) => save(row, { skipped: !row.skipped })}
          onForget={(row) => save(row, { corrections: forgotten(row.corrections) })}
        />
      )}
    </>
  );
}
