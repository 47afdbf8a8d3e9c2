import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { useOverdueItems } from '../../api/overdue.js';
import { useSession } from '../../api/session.js';
import type { OverdueRow, OverdueView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../../ui/names-text.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { AskDialog } from './ask-dialog.js';
import { AGEING_TEXTS, LIST_ID } from './overdue-places.js';
import { OverdueRows } from './overdue-rows.js';
import type { OverduePlace } from './overdue-url.js';

interface Props {
  place: OverduePlace;
  view: OverdueView;
  items: ReturnType<typeof useOverdueItems>;
  pathOf: (place: OverduePlace) => string;
}

/** The items behind the chosen number, the longest late first. */
export function OverdueList({ place, view, items, pathOf }: Props) {
  const { t } = useLocale();
  const { role } = useSession();
  const [asking, setAsking] = useState<OverdueRow | null>(null);
  const heading = useArrival();
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  const total = items.data?.pages[0]?.total;
  return (
    <section id={LIST_ID} className="overdue-items" aria-labelledby="overdue-list-name">
      <header className="overdue-list-head">
        <h2 id="overdue-list-name" ref={heading} tabIndex={-1}>
          {t('overdue.list')}
          {total !== undefined && <span className="quiet"> · {t('overdue.listCount', { n: total })}</span>}
        </h2>
        <Chosen place={place} view={view} pathOf={pathOf} />
      </header>
      <ProblemAlert error={items.error} onRetry={() => void items.refetch()} />
      <div aria-busy={items.isPlaceholderData} data-stale={items.isPlaceholderData} className="overdue-rows">
        {items.isPending ? <PageSkeleton /> : <OverdueRows rows={rows} onAsk={role === 'deputy' ? setAsking : null} />}
      </div>
      {items.hasNextPage && (
        <div className="overdue-more">
          <Button loading={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
            {t('overdue.more', { n: Math.min(50, (total ?? 0) - rows.length) })}
          </Button>
        </div>
      )}
      {asking !== null && <AskDialog row={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

/** The chosen cell in words; each word can be taken off. */
function Chosen({ place, view, pathOf }: Omit<Props, 'items'>) {
  const { t, locale } = useLocale();
  const group = view.groups.find(({ key }) => key === place.group);
  const words = [
    group !== undefined && { name: nameOf(group.titles, locale), without: { ...place, group: null } },
    place.ageing !== null && { name: t(AGEING_TEXTS[place.ageing]), without: { ...place, ageing: null } },
  ].filter((word) => word !== false);
  return words.map(({ name, without }) => (
    <Link
      key={name}
      to={`${pathOf(without)}#${LIST_ID}`}
      className="overdue-chosen"
      aria-label={t('overdue.clearFilter', { name })}
    >
      {name} <span aria-hidden="true">×</span>
    </Link>
  ));
}

/** A number of the matrix leads here: the list comes into view and the keyboard with it. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${LIST_ID}`) return;
    heading.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    heading.current?.focus({ preventScroll: true });
  }, [hash, key]);
  return heading;
}
