import { addDays, localDate } from '@zholdau/domain';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useExplainedLetters } from '../../api/letters.js';
import { useSession } from '../../api/session.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { personName } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { LetterLines } from './letter-lines.js';

const SHOWN_DAYS = 30;

/** «Why me, why not me»: what reached a person in some days, and what did not. */
export function LettersPage() {
  const { t, locale } = useLocale();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const personId = params.get('person') ?? undefined;
  const from = params.get('from') ?? addDays(localDate(today), -SHOWN_DAYS);
  const to = params.get('to') ?? today;
  const letters = useExplainedLetters({ personId, from, to });
  const lines = letters.data?.pages.flatMap(({ items }) => items) ?? [];
  const person = letters.data?.pages[0]?.person;
  const change = (days: { from?: string; to?: string }): void =>
    setParams({ ...(personId !== undefined && { person: personId }), from, to, ...days });
  return (
    <Page>
      <PageHeader
        title={
          personId !== undefined && person !== undefined
            ? t('letters.titleOf', { name: personName(person, locale) })
            : t('letters.title')
        }
        note={t('letters.note')}
      >
        <LocalDateField
          aria-label={t('letters.from')}
          value={from}
          to={to}
          onChange={(day) => day !== null && change({ from: day })}
        />
        <LocalDateField
          aria-label={t('letters.to')}
          value={to}
          from={from}
          onChange={(day) => day !== null && change({ to: day })}
        />
      </PageHeader>
      <ProblemAlert error={letters.error} onRetry={() => void letters.refetch()} />
      {letters.isPending && <PageSkeleton />}
      {letters.isSuccess && lines.length === 0 && !letters.hasNextPage && (
        <EmptyState title={t('letters.emptyTitle')} text={t('letters.emptyText')} />
      )}
      {lines.length > 0 && <LetterLines lines={lines} />}
      {letters.hasNextPage && (
        <Button block type="text" loading={letters.isFetchingNextPage} onClick={() => void letters.fetchNextPage()}>
          {t('common.action.more')}
        </Button>
      )}
    </Page>
  );
}
