import { KZ_CALENDAR, daysBetween, localDate, workingDaysBetween } from '@zholdau/domain';
import { useSession } from '../api/session.js';
import type { Locale } from '../api/types.js';
import { dateText, dateWords, exactDate, instantText, shortDateText, shortInstantText } from '../i18n/dates.js';
import { useLocale, type Translate } from '../i18n/locale.js';

export type DateLength = 'full' | 'words' | 'short';

interface Props {
  on: string | null;
  /** full: with the day of the week; words: without; short: for narrow columns. */
  length?: DateLength;
  /** Also says how far the day is from today, in working days. */
  relative?: boolean;
  /** The day is a due date that was missed: the distance is lateness. */
  late?: boolean;
  /** Working days counted by the server, where it gave them; else they are counted here. */
  workingDays?: number | null;
  estimated?: boolean;
}

/** A date as people write it: «25 декабря 2026, пт · через 3 рабочих дня»; the exact one on hover. */
export function DateText({ on, length = 'full', relative = false, late = false, workingDays, estimated }: Props) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  if (on === null) return <span className="quiet">{t('common.date.none')}</span>;
  const distance = relative ? relativeText(on, today, t, { late, workingDays: workingDays ?? null }) : '';
  return (
    <span className="date-text">
      <time
        dateTime={on}
        title={estimated === true ? `${exactDate(on)}: ${t('common.date.estimated')}` : exactDate(on)}
      >
        {estimated === true && '≈ '}
        {writtenDate(on, locale, length)}
      </time>
      {distance !== '' && (
        <span className="date-text-distance">
          <span className="date-text-dot"> · </span>
          {distance}
        </span>
      )}
    </span>
  );
}

/** An instant in the time of Kazakhstan. */
export function InstantText({ at, short = false }: { at: string; short?: boolean }) {
  const { locale } = useLocale();
  return (
    <time dateTime={at} title={instantText(at, locale)}>
      {short ? shortInstantText(at, locale) : instantText(at, locale)}
    </time>
  );
}

export function writtenDate(on: string, locale: Locale, length: DateLength): string {
  if (length === 'short') return shortDateText(on, locale);
  return length === 'words' ? dateWords(on, locale) : dateText(on, locale);
}

/** «сегодня», «через 3 рабочих дня», «опоздание 2 рабочих дня»; empty where no working day lies between. */
export function relativeText(
  on: string,
  today: string,
  t: Translate,
  options: { late?: boolean; workingDays?: number | null } = {},
): string {
  const calendarDays = daysBetween(localDate(today), localDate(on));
  if (calendarDays === 0) return t('common.date.today');
  const n = options.workingDays ?? workingDistance(today, on);
  if (options.late === true && n > 0 && calendarDays < 0) return t('common.date.lateWorkingDays', { n });
  if (calendarDays === 1) return t('common.date.tomorrow');
  if (calendarDays === -1) return t('common.date.yesterday');
  if (n === 0) return '';
  return t(calendarDays > 0 ? 'common.date.inWorkingDays' : 'common.date.workingDaysAgo', { n });
}

function workingDistance(today: string, on: string): number {
  const [from, to] = today < on ? [today, on] : [on, today];
  return workingDaysBetween(localDate(from), localDate(to), KZ_CALENDAR);
}
