import type { ReactNode } from 'react';
import type { DueView } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import { DateText } from './date-text.js';
import './three-dates.css';

interface Props {
  due: DueView;
  daysLate?: number;
  daysToDue?: number | null;
  overdue?: boolean;
  /** Stands under the current date: "why this day". */
  why?: ReactNode;
}

/** Original → current → actual: the three dates that stay with a checkpoint for life, and how often it was moved. */
export function ThreeDates({ due, daysLate = 0, daysToDue = null, overdue = false, why }: Props) {
  const t = useT();
  const moved =
    due.postponements > 0 ? t('common.dates.postponed', { n: due.postponements }) : t('common.dates.neverPostponed');
  return (
    <dl className="three-dates">
      <div className="three-dates-cell">
        <dt>{t('common.dates.original')}</dt>
        <dd>
          <DateText on={due.originalOn} />
        </dd>
        <dd className="three-dates-note" data-moved={due.postponements > 0}>
          {moved}
        </dd>
      </div>
      <div className="three-dates-cell" data-overdue={overdue}>
        <dt>{t('common.dates.current')}</dt>
        <dd className="three-dates-current">
          <DateText
            on={due.dueOn}
            relative={due.actualOn === null}
            late={overdue}
            workingDays={overdue ? daysLate : daysToDue}
            estimated={due.estimated}
          />
        </dd>
        {due.innerOn !== null && due.innerOn !== due.dueOn && (
          <dd className="three-dates-note">
            {t('common.dates.inner')}: <DateText on={due.innerOn} />
          </dd>
        )}
        {why !== undefined && <dd className="three-dates-note no-print">{why}</dd>}
      </div>
      <div className="three-dates-cell" data-done={due.actualOn !== null}>
        <dt>{t('common.dates.actual')}</dt>
        <dd>
          {due.actualOn === null ? (
            <span className="quiet">{t('common.dates.notYet')}</span>
          ) : (
            <DateText on={due.actualOn} />
          )}
        </dd>
        {due.actualOn !== null && daysLate > 0 && (
          <dd className="three-dates-note" data-moved="true">
            {t('common.date.lateWorkingDays', { n: daysLate })}
          </dd>
        )}
      </div>
    </dl>
  );
}
