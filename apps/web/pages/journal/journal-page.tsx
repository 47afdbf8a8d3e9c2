import { Button } from 'antd';
import { useJournal } from '../../api/journal.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ChainState } from './chain-state.js';
import { JournalFilterBar } from './journal-filter-bar.js';
import { JournalRows } from './journal-rows.js';
import { useJournalView } from './journal-view.js';
import './journal.css';

/** Who changed what, and the proof that nobody changed that afterwards. */
export function JournalPage() {
  const { t } = useLocale();
  const view = useJournalView();
  const list = useJournal(view.filters);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page>
      <PageHeader title={t('journal.title')} note={t('journal.note')} />
      <ChainState />
      <JournalFilterBar view={view} itemNumber={rows[0]?.item?.number ?? null} />
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <PageSkeleton />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState title={t('journal.emptyTitle')} text={t('journal.emptyText')} />
      )}
      {rows.length > 0 && <JournalRows rows={rows} view={view} />}
      {list.hasNextPage && (
        <div className="journal-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('journal.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
