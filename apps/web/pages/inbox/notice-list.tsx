import { CheckOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { addDays, localDate } from '@zholdau/domain';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useSession } from '../../api/session.js';
import type { NoticeView } from '../../api/types.js';
import { dateOfInstant, dateText, instantText, timeText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';

/** Notices under the day they came. */
export function NoticeList({ notices, onRead }: { notices: NoticeView[]; onRead: (id: string) => void }) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  const nameOfDay = (day: string): string => {
    if (day === today) return t('inbox.today');
    return day === addDays(localDate(today), -1) ? t('inbox.yesterday') : dateText(day, locale);
  };
  return byDay(notices).map(([day, list]) => (
    <section key={day} className="inbox-day" aria-label={nameOfDay(day)}>
      <h2 className="inbox-day-name">{nameOfDay(day)}</h2>
      <ul className="inbox-list">
        {list.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onRead={() => onRead(notice.id)} />
        ))}
      </ul>
    </section>
  ));
}

function NoticeLine({ notice, onRead }: { notice: NoticeView; onRead: () => void }) {
  const { t, locale } = useLocale();
  const unread = notice.readAt === null;
  const to = notice.link ?? (notice.itemId === null ? null : `/items/${notice.itemId}`);
  const open = (): void => {
    if (unread) onRead();
  };
  return (
    <li className="notice" data-unread={unread} data-urgent={notice.urgent}>
      <span className="notice-mark" aria-hidden="true" />
      <div className="notice-words">
        <p className="notice-title">
          {notice.urgent && (
            <span className="notice-urgent">
              <ExclamationCircleFilled aria-hidden="true" /> {t('inbox.urgent')}
            </span>
          )}
          {unread && <span className="only-heard">{t('inbox.newNotice')}: </span>}
          {to === null ? (
            notice.title
          ) : (
            <Link to={to} data-row onClick={open}>
              {notice.title}
            </Link>
          )}
        </p>
        {notice.text !== '' && <p className="notice-text">{notice.text}</p>}
      </div>
      <time className="notice-time" dateTime={notice.createdAt} title={instantText(notice.createdAt, locale)}>
        {timeText(notice.createdAt)}
      </time>
      <span className="notice-action">
        {unread && (
          <Button
            type="text"
            size="small"
            icon={<CheckOutlined />}
            aria-label={`${t('inbox.markRead')}: ${notice.title}`}
            title={t('inbox.markRead')}
            onClick={onRead}
          />
        )}
      </span>
    </li>
  );
}

function byDay(notices: NoticeView[]): [string, NoticeView[]][] {
  const days = new Map<string, NoticeView[]>();
  for (const notice of notices) {
    const day = dateOfInstant(notice.createdAt);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days];
}
