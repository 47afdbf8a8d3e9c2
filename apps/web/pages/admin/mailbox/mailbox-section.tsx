import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLetters } from '../../../api/administration.js';
import { useInstallation } from '../../../api/session.js';
import type { LetterView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { InstantText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { personName } from '../../../ui/person-text.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

/** A letter may lead elsewhere, in a new tab; it runs nothing and sees nothing of this page. */
const LINKS_ONLY = 'allow-popups allow-popups-to-escape-sandbox';
const NEW_TAB = '<base target="_blank">';

/** Letters that had no mail server to leave by, as their readers would have seen them. */
export function MailboxSection() {
  const { t } = useLocale();
  const installation = useInstallation();
  const letters = useLetters();
  const [params] = useSearchParams();
  const list = letters.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = list.find(({ id }) => id === params.get('letter'));
  return (
    <>
      <p className="page-intro">
        {t(installation.data?.mail === 'smtp' ? 'admin.mailbox.introSmtp' : 'admin.mailbox.intro')}
      </p>
      <ProblemAlert error={letters.error} onRetry={() => void letters.refetch()} />
      {letters.isPending && <PageSkeleton />}
      {letters.isSuccess && list.length === 0 && (
        <EmptyState title={t('admin.mailbox.emptyTitle')} text={t('admin.mailbox.emptyText')} />
      )}
      {list.length > 0 && (
        <div className="admin-mail" data-open={chosen !== undefined}>
          <div className="admin-mail-list">
            <ul aria-label={t('admin.mailbox.list')}>
              {list.map((letter) => (
                <li key={letter.id}>
                  <LetterLink letter={letter} chosen={letter.id === chosen?.id} />
                </li>
              ))}
            </ul>
            {letters.hasNextPage && (
              <Button
                block
                type="text"
                loading={letters.isFetchingNextPage}
                onClick={() => void letters.fetchNextPage()}
              >
                {t('common.action.more')}
              </Button>
            )}
          </div>
          {chosen === undefined ? (
            <p className="admin-mail-none">{t('admin.mailbox.choose')}</p>
          ) : (
            <Letter key={chosen.id} letter={chosen} />
          )}
        </div>
      )}
    </>
  );
}

function LetterLink({ letter, chosen }: { letter: LetterView; chosen: boolean }) {
  const { locale } = useLocale();
  return (
    <Link to={`?letter=${letter.id}`} className="admin-mail-link" data-row aria-current={chosen ? 'true' : undefined}>
      <span className="admin-mail-who">
        {letter.toPerson === null ? letter.to : personName(letter.toPerson, locale, 'short')}
        <span className="quiet small">
          <InstantText at={letter.receivedAt} short />
        </span>
      </span>
      <span className="admin-mail-subject">{letter.subject}</span>
    </Link>
  );
}

function Letter({ letter }: { letter: LetterView }) {
  const { t, locale } = useLocale();
  const [plain, setPlain] = useState(false);
  return (
    <article className="admin-letter" aria-label={letter.subject}>
      <Link to="?" className="narrow-only">
        {t('common.action.back')}
      </Link>
      <h2 className="admin-heading">{letter.subject}</h2>
      <p className="quiet">
        {t('admin.mailbox.to')}: {letter.toPerson !== null && `${personName(letter.toPerson, locale)}, `}
        {letter.to} · <InstantText at={letter.receivedAt} />
      </p>
      {letter.calendar !== null && (
        <p>
          <a download="zholdau.ics" href={`data:text/calendar;charset=utf-8,${encodeURIComponent(letter.calendar)}`}>
            {t('admin.mailbox.dates')}
          </a>
        </p>
      )}
      <Segmented
        size="small"
        aria-label={t('admin.mailbox.letter')}
        value={plain ? 'plain' : 'html'}
        onChange={(value) => setPlain(value === 'plain')}
        options={[
          { value: 'html', label: t('admin.mailbox.html') },
          { value: 'plain', label: t('admin.mailbox.plain') },
        ]}
      />
      {plain ? (
        <pre className="admin-letter-text">{letter.text}</pre>
      ) : (
        <iframe
          className="admin-letter-html"
          title={t('admin.mailbox.letter')}
          sandbox={LINKS_ONLY}
          srcDoc={`${NEW_TAB}${letter.html}`}
        />
      )}
    </article>
  );
}
