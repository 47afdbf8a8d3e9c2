import { Button, Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useMarkRead, useNotices } from '../../api/notices.js';
import { useSession } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { NoticeList } from './notice-list.js';
import './inbox.css';

/** What the person was told, newest first; the same goes out by letter. */
export function InboxPage() {
  const t = useT();
  const { unread } = useSession();
  const [params, setParams] = useSearchParams();
  const unreadOnly = params.get('unread') === '1';
  const kind = params.get('kind');
  const notices = useNotices(unreadOnly, kind);
  const markRead = useMarkRead();
  return (
    <Page narrow>
      <PageHeader title={t('inbox.title')} note={t('inbox.unreadCount', { n: unread })}>
        <Segmented
          aria-label={t('inbox.title')}
          value={unreadOnly ? 'unread' : 'all'}
          onChange={(value) =>
            setParams({ ...(value === 'unread' && { unread: '1' }), ...(kind !== null && { kind }) })
          }
          options={[
            { value: 'all', label: t('inbox.all') },
            { value: 'unread', label: t('inbox.unread') },
          ]}
        />
        <Select
          aria-label={t('inbox.kind')}
          value={kind ?? ''}
          popupMatchSelectWidth={false}
          onChange={(value) => setParams({ ...(unreadOnly && { unread: '1' }), ...(value !== '' && { kind: value }) })}
          options={[
            { value: '', label: t('inbox.kind.all') },
            { value: 'mention', label: t('inbox.kind.mention') },
            { value: 'followed', label: t('inbox.kind.followed') },
          ]}
        />
        <Button disabled={unread === 0} loading={markRead.isPending} onClick={() => markRead.mutate('all')}>
          {t('inbox.markAllRead')}
        </Button>
      </PageHeader>
      <ProblemAlert error={markRead.error} />
      <Content notices={notices} unreadOnly={unreadOnly} onRead={(id) => markRead.mutate([id])} />
    </Page>
  );
}

interface ContentProps {
  notices: ReturnType<typeof useNotices>;
  unreadOnly: boolean;
  onRead: (id: string) => void;
}

function Content({ notices, unreadOnly, onRead }: ContentProps) {
  const t = useT();
  if (notices.isPending) return <PageSkeleton />;
  if (notices.isError) return <ProblemAlert error={notices.error} onRetry={() => void notices.refetch()} />;
  const list = notices.data.pages.flatMap((page) => page.items);
  if (list.length === 0) {
    return unreadOnly ? (
      <EmptyState title={t('inbox.emptyUnreadTitle')} text={t('inbox.emptyUnreadText')} />
    ) : (
      <EmptyState title={t('inbox.emptyTitle')} text={t('inbox.emptyText')} />
    );
  }
  return (
    <>
      <NoticeList notices={list} onRead={onRead} />
      {notices.hasNextPage && (
        <div className="inbox-more">
          <Button loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
            {t('inbox.more')}
          </Button>
        </div>
      )}
    </>
  );
}
