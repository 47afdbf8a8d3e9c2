import { useSession } from '../api/session.js';
import type { ItemRow } from '../api/types.js';
import { useLocale } from '../i18n/locale.js';
import { relativeText, writtenDate } from './date-text.js';
import { exactDate } from '../i18n/dates.js';
import './due-text.css';

const OPEN = ['overdue', 'at_risk', 'in_time'];

/** The date of an item in a list: the day, how far it is, and the first date where it was moved. */
export function DueText({ item }: { item: ItemRow }) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  const due = item.due;
  const on = due?.dueOn ?? null;
  if (due === null || on === null) {
    return (
      <span className="due quiet">
        {due?.words !== undefined && due.words !== '' ? due.words : t('common.date.none')}
      </span>
    );
  }
  const late = item.condition === 'overdue';
  const workingDays = late ? item.daysLate : item.daysToDue;
  const distance = OPEN.includes(item.condition) ? relativeText(on, today, t, { late, workingDays }) : '';
  return (
    <span className="due" data-condition={item.condition}>
      <time dateTime={on} title={exactDate(on)} className="due-day">
        {due.estimated && '≈ '}
        {writtenDate(on, locale, 'short')}
      </time>
      {distance !== '' && <span className="due-distance">{distance}</span>}
      {due.breaches.includes('late_extension') && (
        <span className="due-original">{t('words.breach.late_extension')}</span>
      )}
      {due.postponements > 0 && due.originalOn !== null && (
        <span className="due-original" title={`${t('common.dates.original')}: ${exactDate(due.originalOn)}`}>
          <s>{writtenDate(due.originalOn, locale, 'short')}</s>
          <span> · {t('common.dates.postponed', { n: due.postponements })}</span>
        </span>
      )}
    </span>
  );
}
