import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCalendar } from '../../../api/administration.js';
import { useMay, useSession } from '../../../api/session.js';
import type { CalendarView } from '../../../api/types.js';
import { dateText, dateWords } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { calendar as calendarTexts } from '../../../i18n/calendar.js';
import { addTexts, type TextKey } from '../../../i18n/texts.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { Editions } from './editions.js';
import { MonthTable } from './month-table.js';
import { kindsOfYear, workingDays } from './year-days.js';

addTexts({ calendar: calendarTexts });

const LEGEND: readonly [string, TextKey][] = [
  ['holiday', 'calendar.sort.holiday'],
  ['moved', 'calendar.sort.moved'],
  ['weekend', 'admin.calendar.weekend'],
  ['worked', 'admin.calendar.workingWeekend'],
];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The working calendar of one year, by which every date of the system is counted, and the acts that changed it. */
export function CalendarSection() {
  const { t, locale } = useLocale();
  const calendar = useCalendar();
  const mayChange = useMay('calendar.change');
  return (
    <>
      <p className="page-intro">{t('admin.calendar.intro')}</p>
      {mayChange && (
        <p>
          <Link to="/admin/calendar/change">{t('calendar.propose')}</Link>
        </p>
      )}
      <ProblemAlert error={calendar.error} onRetry={() => void calendar.refetch()} />
      {calendar.isPending && <PageSkeleton />}
      {calendar.data !== undefined && (
        <>
          <p>
            {t('admin.calendar.version', { version: calendar.data.version })} ·{' '}
            {t('admin.calendar.source', { source: calendar.data.source })}
          </p>
          <p className="admin-approved">
            {t('admin.calendar.approved', { date: dateWords(calendar.data.approvedThrough, locale) })}
          </p>
          <Year calendar={calendar.data} />
          <Editions editions={calendar.data.editions} />
        </>
      )}
    </>
  );
}

function Year({ calendar }: { calendar: CalendarView }) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year') ?? today.slice(0, 4)) || Number(today.slice(0, 4));
  const special = useMemo(() => calendar.days.filter(({ day }) => day.startsWith(`${year}-`)), [calendar, year]);
  const kinds = useMemo(() => kindsOfYear(year, special), [year, special]);
  const acts = useMemo(() => new Map(special.map(({ day, note }) => [day, note])), [special]);
  const go = (to: number): void => setParams({ year: String(to) }, { replace: true });
  return (
    <>
      <div className="admin-year">
        <Button
          type="text"
          icon={<LeftOutlined />}
          aria-label={t('admin.calendar.previousYear')}
          onClick={() => go(year - 1)}
        />
        <h2 className="admin-heading">{year}</h2>
        <Button
          type="text"
          icon={<RightOutlined />}
          aria-label={t('admin.calendar.nextYear')}
          onClick={() => go(year + 1)}
        />
        <span className="quiet">{t('admin.calendar.workingDays', { n: workingDays(kinds) })}</span>
        <span className="admin-legend">
          {LEGEND.map(([kind, text]) => (
            <span key={kind}>
              <i data-kind={kind} /> {t(text)}
            </span>
          ))}
        </span>
      </div>
      {`${year}-12-31` > calendar.approvedThrough && <p className="admin-estimated">{t('calendar.estimated')}</p>}
      <div className="admin-months">
        {MONTHS.map((month) => (
          <MonthTable
            key={month}
            year={year}
            month={month}
            kinds={kinds}
            acts={acts}
            today={today}
            approvedThrough={calendar.approvedThrough}
          />
        ))}
      </div>
      <h3 className="admin-heading">{t('admin.calendar.list')}</h3>
      {special.length === 0 ? (
        <p className="quiet">{t('admin.calendar.listNone')}</p>
      ) : (
        <ul className="admin-special">
          {special.map(({ day, sort, note }) => (
            <li key={day}>
              <b>{dateText(day, locale)}</b> –{' '}
              {t(sort === 'worked' ? 'admin.calendar.workingWeekend' : `calendar.sort.${sort}`)}
              {note !== '' && `: ${note}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
