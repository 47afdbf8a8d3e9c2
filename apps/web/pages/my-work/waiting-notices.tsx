import { Link } from 'react-router';
import type { MyWorkView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';

interface Props {
  name: 'mentions' | 'news';
  waiting: MyWorkView['mentions'];
}

/** Lines of the inbox that wait to be read; the count opens them all. */
export function WaitingNotices({ name, waiting: { total, items } }: Props) {
  const { t } = useLocale();
  const whole = `/inbox?unread=1&kind=${name === 'mentions' ? 'mention' : 'followed'}`;
  if (total === 0) return null;
  return (
    <section id={`work-${name}`} className="work-group" aria-labelledby={`work-${name}-name`}>
      <h2 id={`work-${name}-name`} className="work-group-name" data-group={name}>
        {t(`myWork.${name}`)}{' '}
        <Link to={whole} className="work-group-total">
          {total}
        </Link>
      </h2>
      <ul className="work-list">
        {items.map((line) => (
          <li key={line.id} className="work-notice">
            <p>
              {line.link === null ? line.title : <Link to={line.link}>{line.title}</Link>}{' '}
              <span className="quiet small">
                <InstantText at={line.createdAt} short />
              </span>
            </p>
            {line.text !== '' && <p className="quiet work-notice-text">{line.text}</p>}
          </li>
        ))}
      </ul>
      {items.length < total && (
        <p className="work-more">
          {t('myWork.shownOf', { shown: items.length, total })} · <Link to={whole}>{t('myWork.inInbox')}</Link>
        </p>
      )}
    </section>
  );
}
