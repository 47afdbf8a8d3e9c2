import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useItems } from '../../api/items.js';
import { useMay } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
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
}

/** The items of the view; the next page arrives as one nears the end. */
export function PlanList({ view, list, compact, beside, both }: Props) {
  const t = useT();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.isError) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <ItemTable
        rows={rows}
        loading={list.isPending || list.isPlaceholderData}
        selectedId={view.itemId}
        linkOf={(row) => (beside ? view.withItem(row.id) : `/items/${row.id}`)}
        compact={compact}
        both={both}
        sort={view.sort}
        onSort={(sort) => view.set({ sort: sort === 'number' ? undefined : sort })}
        empty={list.isPending ? <div className="plan-wait" /> : <NothingHere view={view} />}
      />
      {list.hasNextPage && (
        <LoadMore
          busy={list.isFetchingNextPage}
          onLoad={() => void list.fetchNextPage()}
          text={t('common.action.more')}
        />
      )}
    </>
  );
}

/** Loads by itself when it comes into sight; by keyboard it is a button. */
function LoadMore({ busy, onLoad, text }: { busy: boolean; onLoad: () => void; text: string }) {
  const place = useRef<HTMLDivElement>(null);
  const load = useRef(onLoad);
  load.current = onLoad;
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && load.current(), {
      rootMargin: '600px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
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
