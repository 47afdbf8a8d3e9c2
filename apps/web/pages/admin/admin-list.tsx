import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface Props<R> {
  intro: string;
  query: { data: R[] | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  /** Everything a row is found by. */
  wordsOf: (row: R) => string;
  empty: { title: string; text: string };
  /** Filters beside the search. */
  filters?: ReactNode;
  keep?: (row: R) => boolean;
  actions?: ReactNode;
  children: (rows: R[]) => ReactNode;
}

/** What the lists of the directory have in common: a sentence, a search, the rows, and what to say when there are none. */
export function AdminList<R>({ intro, query, wordsOf, empty, filters, keep, actions, children }: Props<R>) {
  const t = useT();
  const [text, setText] = useState('');
  const sought = text.trim().toLocaleLowerCase();
  const all = query.data ?? [];
  const rows = all.filter((row) => (keep?.(row) ?? true) && wordsOf(row).toLocaleLowerCase().includes(sought));
  return (
    <>
      <p className="page-intro">{intro}</p>
      <div className="admin-bar">
        <Input
          className="admin-search"
          prefix={<SearchOutlined aria-hidden="true" />}
          placeholder={t('admin.search')}
          aria-label={t('admin.search')}
          allowClear
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {filters}
        <span className="admin-actions">{actions}</span>
      </div>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <PageSkeleton />}
      {query.data !== undefined && all.length === 0 && <EmptyState {...empty} />}
      {all.length > 0 && rows.length === 0 && (
        <EmptyState title={t('admin.notFoundTitle')} text={t('admin.notFoundText')} />
      )}
      {rows.length > 0 && children(rows)}
    </>
  );
}
