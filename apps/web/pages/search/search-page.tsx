import { useSearchParams } from 'react-router';
import { useSearch } from '../../api/search.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { useRowKeys } from '../../ui/keys.js';
import { PageHeader } from '../../ui/page-header.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { FoundAbove } from './found-above.js';
import { FoundItem } from './found-item.js';
import './search.css';

/** Items by words: where each was found, with the words marked; below them the talk on directives and the Address. */
export function SearchPage() {
  const { t } = useLocale();
  const [params] = useSearchParams();
  const asked = (params.get('q') ?? '').trim().slice(0, 200);
  const answer = useSearch(asked);
  useRowKeys();
  const items = answer.data?.items ?? [];
  const above = answer.data?.above ?? [];
  const note =
    asked !== '' && answer.data !== undefined
      ? t('search.asked', { words: asked, count: t('search.count', { n: items.length }) })
      : t('search.note');
  return (
    <Page narrow>
      <PageHeader title={t('search.title')} note={<span role="status">{note}</span>} />
      <ProblemAlert error={answer.error} onRetry={() => void answer.refetch()} />
      {asked === '' && <EmptyState title={t('search.begin.title')} text={t('search.begin.text')} />}
      {asked !== '' && answer.isPending && <PageSkeleton />}
      {asked !== '' && answer.data !== undefined && items.length === 0 && above.length === 0 && (
        <EmptyState title={t('search.empty.title')} text={t('search.empty.text')} />
      )}
      {asked !== '' && items.length > 0 && (
        <ol className="found" aria-label={t('search.list')}>
          {items.map((row) => (
            <FoundItem key={row.item.id} row={row} />
          ))}
        </ol>
      )}
      {answer.data?.more === true && <p className="quiet small">{t('search.more', { n: items.length })}</p>}
      {asked !== '' && above.length > 0 && (
        <section>
          <h2>{t('search.above')}</h2>
          <ol className="found" aria-label={t('search.above')}>
            {above.map((place) => (
              <FoundAbove key={place.id} place={place} />
            ))}
          </ol>
        </section>
      )}
    </Page>
  );
}
