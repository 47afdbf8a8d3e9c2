import { Button } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useItems } from '../../api/items.js';
import { useMay } from '../../api/session.js';
import type { ItemRow } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import type { ItemChoice } from '../../ui/item-list.js';
import { ItemTable } from '../../ui/item-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import type { PlanView } from './plan-view.js';

interface Props {
  view: PlanView;
  list: ReturnType<typeof useItems>;
  /** A card stands beside the list. */
  compact: boolean;
  /** There is room for a card beside the list, so a row opens it there. */
  beside: boolean;
  both: boolean;
  choice?: ItemChoice;
}

/** The items of the view; the next page arrives as one nears the end. */
export function PlanList({ view, list, compact, beside, both, choice }: Props) {
  const t = useT();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const linkOf = useCallback(({ id }: ItemRow) => (beside ? view.withItem(id) : `/items/${id}`), [beside, view]);
  if (list.isError) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <ItemTable
        rows={rows}
        loading={list.isPending || list.isPlaceholderData}
        selectedId={view.itemId}
        linkOf={linkOf}
        compact={compact}
        both={both}
        {...(choice === undefined ? {} : { choice })}
        sort={view.sort}
        onSort={(sort) => view.set({ sort: sort === 'number' ? undefined : sort })}
        empty={list.isPending ? <div className="plan-wait" /> : <NothingHere view={view} />}
      />
      {list.hasNextPage && (
        <LoadMore
          count={rows.length}
          busy={list.isFetchingNextPage}
          onLoad={() => void list.fetchNextPage()}
          text={t('common.action.more')}
        />
      )}
    </>
  );
}

interface LoadMoreProps {
  /** Rows there are already. */
  count: number;
  busy: boolean;
  onLoad: () => void;
  text: string;
}

/** Loads by itself when it comes into sight; by keyboard it is a button. */
function LoadMore({ count, busy, onLoad, text }: LoadMoreProps) {
  const place = useRef<HTMLDivElement>(null);
  const load = useRef(onLoad);
  load.current = onLoad;
  // Looked at anew after each page: whoever scrolls fast may still stand at the end when the page has come.
  useEffect(() => {
    if (busy || place.current === null) return;
    const observer = new IntersectionObserver((seen) => seen.at(-1)?.isIntersecting === true && load.current(), {
      root: place.current.closest('.plan-items'),
      rootMargin: '800px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [busy, count]);
  return (
    <div ref={place} className="plan-more">
      <Button onClick={onLoad} loading={busy}>
        {text}
      </Button>
    </div>
  );
}

function NothingHere({ view }: { view: PlanView }) {
  const t = useT();
  const mayImport = useMay('plan.import');
  if (view.narrowed > 0 || view.value('dir') !== undefined) {
    return (
      <EmptyState title={t('plan.none.title')} text={t('plan.none.text')}>
        <Button onClick={view.clear}>{t('plan.filter.clear')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('plan.empty.title')} text={t(mayImport ? 'plan.empty.text' : 'plan.empty.textReader')}>
      {mayImport && <Link to="/imports">{t('plan.empty.import')}</Link>}
    </EmptyState>
  );
}
